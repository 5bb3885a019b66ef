import type { CandidatePair, ElectionData, RegionalOverride } from '../../../src/contract/case-record.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { NumberInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { LetterFields } from './LetterFields.tsx'
import { OverrideFields } from './OverrideFields.tsx'

/** Pairs, decisions, drawn numbers: what a hand sign means, and from when. */
export function ElectionScreen() {
  const say = useSay()
  const { caseId } = useCase()
  const data = useAnswer('elections.data', { caseId })
  return (
    <Answered state={data} what={say(caseRecordText.electionWhat)}>
      {(one) => <ElectionForm record={one} />}
    </Answered>
  )
}

function ElectionForm({ record }: { record: Recorded<ElectionData> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const { draft, change, ...saving } = useSaving('elections.save', caseId, record, { pairs: [], overrides: [] })
  const missing = [
    ...(draft.pairs.some((one) => one.code === '' || one.names === '') ? [say(caseRecordText.pairNames)] : []),
    ...(draft.overrides.some(
      (one) => one.replaces === '' || one.decisionNumber === '' || one.source === '' || one.reason === '',
    )
      ? [say(caseRecordText.overrides)]
      : []),
  ]
  return (
    <>
      <div className="page page--form">
        <p className="quiet prose">{say(caseRecordText.electionLead)}</p>
        <NumberBoard pairs={draft.pairs} />
        <div className="form-sheet">
          <Part title={say(caseRecordText.pairs)} note={say(caseRecordText.pairsNote)}>
            <Rows
              rows={draft.pairs}
              onChange={(pairs) => change({ pairs })}
              blank={() => blankPair(draft.pairs.length)}
              addLabel={say(caseRecordText.addPair)}
            >
              {(pair, set) => <PairFields pair={pair} set={set} />}
            </Rows>
          </Part>
          <Part title={say(caseRecordText.overrides)} note={say(caseRecordText.overridesNote)}>
            <Rows
              rows={draft.overrides}
              onChange={(overrides) => change({ overrides })}
              blank={() => blankOverride}
              addLabel={say(caseRecordText.addOverride)}
            >
              {(one, set) => <OverrideFields one={one} set={set} />}
            </Rows>
          </Part>
        </div>
      </div>
      <SaveBar
        {...saving}
        onDiscard={saving.discard}
        needsReason={saving.record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onSave={(reason) => void saving.save(reason)}
      />
    </>
  )
}

/** The pairs as they stand on the ballot: numbers in one grey, no party, no colour. */
function NumberBoard({ pairs }: { pairs: readonly CandidatePair[] }) {
  const say = useSay()
  const drawn = pairs.toSorted((a, b) => (a.drawnNumber ?? 99) - (b.drawnNumber ?? 99) || (a.code < b.code ? -1 : 1))
  if (pairs.length === 0) return null
  return (
    <ol className="number-board">
      {drawn.map((pair) => (
        <li key={pair.code}>
          <span className="number-board__number">{pair.drawnNumber ?? '·'}</span>
          <span>{pair.names}</span>
          {pair.drawnNumber === null && <span className="small quiet">{say(caseRecordText.beforeDraw)}</span>}
        </li>
      ))}
    </ol>
  )
}

function PairFields({ pair, set }: { pair: CandidatePair; set: (pair: CandidatePair) => void }) {
  const say = useSay()
  return (
    <>
      <TextInput
        label={say(caseRecordText.pairCode)}
        value={pair.code || null}
        onChange={(code) => set({ ...pair, code: code ?? '' })}
      />
      <TextInput
        label={say(caseRecordText.pairNames)}
        value={pair.names || null}
        onChange={(names) => set({ ...pair, names: names ?? '' })}
      />
      <NumberInput
        label={say(caseRecordText.pairNumber)}
        value={pair.drawnNumber}
        min={1}
        max={99}
        onChange={(drawnNumber) => set({ ...pair, drawnNumber })}
      />
      <DateInput
        label={say(caseRecordText.pairDrawnOn)}
        value={pair.drawnOn}
        onChange={(drawnOn) => set({ ...pair, drawnOn })}
      />
      <LetterFields
        name={caseRecordText.pairDecision}
        letter={pair.decision}
        onChange={(decision) => set({ ...pair, decision })}
      />
      <LetterFields
        name={caseRecordText.pairDraw}
        letter={pair.drawnBy}
        onChange={(drawnBy) => set({ ...pair, drawnBy })}
      />
    </>
  )
}

function blankPair(index: number): CandidatePair {
  return {
    code: String.fromCodePoint(65 + index),
    names: '',
    decision: null,
    drawnNumber: null,
    drawnOn: null,
    drawnBy: null,
  }
}

const blankOverride: RegionalOverride = {
  replaces: '',
  date: null,
  hour: null,
  zone: null,
  start: null,
  end: null,
  decisionNumber: '',
  source: '',
  reason: '',
}
