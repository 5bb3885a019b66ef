import type { Invitation } from '../../../src/contract/statements.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { outcomeWords, peopleText } from '../../../src/text/screens/people.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'

/** An invitation to be heard and what came of it. */
export function InvitationForm({ record, onDone }: { record: Recorded<Invitation> | null; onDone: () => void }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const { draft, change, ...saving } = useSaving('invitations.save', caseId, record, blankInvitation)
  const missing = [
    ...(draft.person === '' ? [say(peopleText.invited)] : []),
    ...(draft.invitedFor === '' ? [say(peopleText.invitedFor)] : []),
  ]
  return (
    <section className="element-form" aria-label={say(peopleText.addInvitation)}>
      <div className="fields">
        <Choice
          label={say(peopleText.invited)}
          value={draft.person || null}
          options={people.map((one) => ({ value: one.id, label: one.body.code, note: one.body.name }))}
          onChange={(person) => change({ person: person ?? '' })}
          required
        />
        <TextInput label={say(peopleText.letter)} value={draft.letter} onChange={(letter) => change({ letter })} />
        <Choice
          label={say(peopleText.outcome)}
          value={draft.outcome}
          options={optionsOf(outcomeWords, say)}
          onChange={(outcome) => outcome && change({ outcome })}
        />
      </div>
      <div className="fields fields--wide">
        <MomentInput
          label={say(peopleText.sentAt)}
          value={draft.sentAt}
          onChange={(sentAt) => change({ sentAt })}
          zone={zone}
        />
        <MomentInput
          label={say(peopleText.invitedFor)}
          value={draft.invitedFor || null}
          onChange={(invitedFor) => change({ invitedFor: invitedFor ?? '' })}
          zone={zone}
          required
        />
      </div>
      <TextInput label={say(peopleText.reason)} value={draft.reason} onChange={(reason) => change({ reason })} />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

const blankInvitation: Invitation = {
  person: '',
  letter: null,
  sentAt: null,
  invitedFor: '',
  outcome: 'open',
  reason: null,
}
