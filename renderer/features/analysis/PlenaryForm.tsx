import type { Plenary } from '../../../src/contract/analysis.ts'
import type { Officer } from '../../../src/contract/case-record.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText, voteWords } from '../../../src/text/screens/analysis.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'

type Participant = Plenary['participants'][number]

/** The record of the plenary: who decided, how each voted, and what a dissenting member says. */
export function PlenaryForm({ record, onDone }: { record: Recorded<Plenary> | null; onDone: () => void }) {
  const say = useSay()
  const { caseId, zone, record: caseRecord } = useCase()
  const blank = blankPlenary(caseRecord?.body.officers ?? [])
  const { draft, change, ...saving } = useSaving('plenaries.save', caseId, record, blank)
  const nameless = draft.participants.some((one) => one.name === '' || one.position === '')
  const missing = [
    ...(draft.participants.length === 0 || nameless ? [say(analysisText.participants)] : []),
    ...(draft.heldAt === '' ? [say(analysisText.heldAt)] : []),
    ...(draft.decision.trim() === '' ? [say(analysisText.decision)] : []),
  ]
  return (
    <section className="element-form" aria-label={say(analysisText.plenary)}>
      <div className="fields">
        <TextInput
          label={say(analysisText.plenaryNumber)}
          value={draft.number}
          onChange={(number) => change({ number })}
        />
        <TextInput label={say(analysisText.place)} value={draft.place} onChange={(place) => change({ place })} />
        <MomentInput
          label={say(analysisText.heldAt)}
          value={draft.heldAt || null}
          onChange={(heldAt) => change({ heldAt: heldAt ?? '' })}
          zone={zone}
          required
        />
      </div>
      <h3>{say(analysisText.participants)}</h3>
      <Rows
        rows={draft.participants}
        onChange={(participants) => change({ participants })}
        blank={(): Participant => ({ name: '', position: '', vote: 'agrees', note: null })}
        addLabel={say(analysisText.addParticipant)}
      >
        {(one, set) => <ParticipantFields one={one} set={set} />}
      </Rows>
      <LongInput
        label={say(analysisText.decision)}
        value={draft.decision || null}
        onChange={(decision) => change({ decision: decision ?? '' })}
        required
      />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

function ParticipantFields({ one, set }: { one: Participant; set: (one: Participant) => void }) {
  const say = useSay()
  return (
    <>
      <TextInput
        label={say(analysisText.participantName)}
        value={one.name || null}
        onChange={(name) => set({ ...one, name: name ?? '' })}
        required
      />
      <TextInput
        label={say(analysisText.participantPosition)}
        value={one.position || null}
        onChange={(position) => set({ ...one, position: position ?? '' })}
        required
      />
      <Choice
        label={say(analysisText.vote)}
        value={one.vote}
        options={optionsOf(voteWords, say)}
        onChange={(vote) => vote && set({ ...one, vote })}
      />
      <LongInput
        label={say(one.vote === 'dissents' ? analysisText.dissent : analysisText.note)}
        rows={1}
        value={one.note}
        onChange={(note) => set({ ...one, note })}
      />
    </>
  )
}

function blankPlenary(officers: readonly Officer[]): Plenary {
  return {
    number: null,
    heldAt: '',
    place: null,
    participants: officers
      .filter((one) => one.role !== 'officer')
      .map(({ name, position }) => ({ name, position, vote: 'agrees', note: null })),
    decision: '',
  }
}
