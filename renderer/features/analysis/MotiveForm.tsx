import type { Motive } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { motiveWords, strengthWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

/** One motive under change. */
export function MotiveForm({
  allegation,
  record,
  onDone,
}: {
  allegation: string
  record: Recorded<Motive> | null
  onDone: () => void
}) {
  const say = useSay()
  const { caseId } = useCase()
  const { draft, change, ...saving } = useSaving('motives.save', caseId, record, blankMotive(allegation))
  return (
    <section className="element-form">
      <div className="fields">
        <Choice
          label={say(analysisText.motiveClass)}
          value={draft.class}
          options={optionsOf(motiveWords, say)}
          onChange={(next) => next && change({ class: next })}
        />
        <TextInput
          label={say(analysisText.motiveCode)}
          value={draft.code || null}
          onChange={(code) => change({ code: code ?? '' })}
          required
        />
        <Choice
          label={say(analysisText.motiveStrength)}
          value={draft.strength}
          options={optionsOf(strengthWords, say)}
          onChange={(strength) => change({ strength })}
          clearable
        />
      </div>
      <LongInput label={say(analysisText.motiveText)} value={draft.text} onChange={(text) => change({ text })} />
      <div className="fields fields--wide">
        <SupportsInput
          label={say(analysisText.supporting)}
          value={draft.supporting}
          onChange={(supporting) => change({ supporting })}
        />
        <SupportsInput
          label={say(analysisText.contrary)}
          value={draft.contrary}
          onChange={(contrary) => change({ contrary })}
        />
      </div>
      <LongInput
        label={say(analysisText.motiveContraryNote)}
        rows={1}
        value={draft.contraryNote}
        onChange={(contraryNote) => change({ contraryNote })}
      />
      <LongInput
        label={say(analysisText.wouldSettle)}
        rows={1}
        value={draft.wouldSettle}
        onChange={(wouldSettle) => change({ wouldSettle })}
      />
      <SaveBar
        state={saving.state}
        changed={saving.changed}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onCancel={onDone}
      />
    </section>
  )
}

function blankMotive(allegation: string): Motive {
  return {
    allegation,
    class: 'TIDAK_DAPAT_DISIMPULKAN',
    code: '',
    strength: null,
    supporting: [],
    contrary: [],
    contraryNote: null,
    alternative: null,
    wouldSettle: null,
    text: null,
  }
}
