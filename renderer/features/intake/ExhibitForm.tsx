import type { Exhibit } from '../../../src/contract/intake-records.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { exhibitText, sealIntactWords } from '../../../src/text/screens/intake-records.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { splitCommas } from '../../ui/split-commas.ts'

const blankExhibit: Exhibit = {
  label: '',
  description: '',
  receivedFrom: null,
  receivedAt: null,
  place: null,
  seal: null,
  handOvers: [],
  photographs: [],
  returnedAt: null,
  note: null,
}
const noSeal: NonNullable<Exhibit['seal']> = { number: '', by: '', at: null }

type PartProps = { draft: Exhibit; change: (next: Partial<Exhibit>) => void }

/** One exhibit as a form. */
export function ExhibitForm({ record, onDone }: { record: Recorded<Exhibit> | null; onDone: () => void }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const saving = useSaving('exhibits.save', caseId, record, blankExhibit)
  const { draft, change } = saving
  const isWhole = draft.label !== '' && draft.description !== '' && (draft.seal === null || draft.seal.number !== '')
  return (
    <div className="form-sheet stack">
      <TextInput
        label={say(exhibitText.label)}
        hint={say(exhibitText.labelHint)}
        value={draft.label || null}
        onChange={(label) => change({ label: label ?? '' })}
        required
        autoFocus
      />
      <LongInput
        label={say(exhibitText.description)}
        value={draft.description || null}
        onChange={(description) => change({ description: description ?? '' })}
        rows={2}
        required
      />
      <div className="fields">
        <TextInput
          label={say(exhibitText.receivedFrom)}
          value={draft.receivedFrom}
          onChange={(receivedFrom) => change({ receivedFrom })}
        />
        <TextInput label={say(exhibitText.place)} value={draft.place} onChange={(place) => change({ place })} />
      </div>
      <MomentInput
        label={say(exhibitText.receivedAt)}
        value={draft.receivedAt}
        onChange={(receivedAt) => change({ receivedAt })}
        zone={zone}
      />
      <SealPart draft={draft} change={change} />
      <TextInput
        label={say(exhibitText.photographs)}
        hint={say(exhibitText.photographsHint)}
        value={draft.photographs.join(', ') || null}
        onChange={(text) => change({ photographs: splitCommas(text) })}
      />
      <HandOvers draft={draft} change={change} />
      <MomentInput
        label={say(exhibitText.returnedAt)}
        value={draft.returnedAt}
        onChange={(returnedAt) => change({ returnedAt })}
        zone={zone}
      />
      <LongInput label={say(exhibitText.note)} value={draft.note} onChange={(note) => change({ note })} rows={2} />
      <SaveBar
        state={saving.state}
        changed={saving.changed && isWhole}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onCancel={onDone}
      />
    </div>
  )
}

function SealPart({ draft: { seal }, change }: PartProps) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <>
      <Check
        label={say(exhibitText.sealed)}
        value={seal !== null}
        onChange={(sealed) => change({ seal: sealed ? noSeal : null })}
      />
      {seal !== null && (
        <>
          <div className="fields">
            <TextInput
              label={say(exhibitText.sealNumber)}
              value={seal.number || null}
              onChange={(number) => change({ seal: { ...seal, number: number ?? '' } })}
              required
            />
            <TextInput
              label={say(exhibitText.sealBy)}
              value={seal.by || null}
              onChange={(by) => change({ seal: { ...seal, by: by ?? '' } })}
              required
            />
          </div>
          <MomentInput
            label={say(exhibitText.sealAt)}
            value={seal.at}
            onChange={(at) => change({ seal: { ...seal, at } })}
            zone={zone}
          />
        </>
      )}
    </>
  )
}

function HandOvers({ draft, change }: PartProps) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <div className="stack stack--tight">
      <h3>{say(exhibitText.handOvers)}</h3>
      <Rows
        rows={draft.handOvers}
        onChange={(handOvers) => change({ handOvers })}
        blank={() => ({ at: null, from: '', to: '', place: null, sealIntact: 'unknown' as const, paper: null })}
        addLabel={say(exhibitText.addHandOver)}
      >
        {(one, set) => (
          <>
            <TextInput
              label={say(exhibitText.from)}
              value={one.from || null}
              onChange={(from) => set({ ...one, from: from ?? '' })}
            />
            <TextInput
              label={say(exhibitText.to)}
              value={one.to || null}
              onChange={(to) => set({ ...one, to: to ?? '' })}
            />
            <MomentInput
              label={say(exhibitText.at)}
              value={one.at}
              onChange={(at) => set({ ...one, at })}
              zone={zone}
            />
            <Choice
              label={say(exhibitText.sealIntact)}
              value={one.sealIntact}
              options={optionsOf(sealIntactWords, say)}
              onChange={(sealIntact) => sealIntact && set({ ...one, sealIntact })}
            />
            <TextInput
              label={say(exhibitText.handOverPlace)}
              value={one.place}
              onChange={(place) => set({ ...one, place })}
            />
            <TextInput
              label={say(exhibitText.handOverPaper)}
              hint={say(exhibitText.handOverPaperHint)}
              value={one.paper}
              onChange={(paper) => set({ ...one, paper: splitCommas(paper)[0] ?? null })}
            />
          </>
        )}
      </Rows>
    </div>
  )
}
