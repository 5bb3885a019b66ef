import { useState } from 'react'
import type { Invitation } from '../../../src/contract/statements.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { outcomeWords, peopleText } from '../../../src/text/screens/people.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

type Draft = { person: string | null; letter: string | null; invitedFor: string | null; outcome: Invitation['outcome'] }

/** One more invitation. */
export function InvitationForm() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const call = useCall('invitations.save')
  const [draft, setDraft] = useState<Draft>({ person: null, letter: null, invitedFor: null, outcome: 'open' })
  const { person, invitedFor } = draft
  const save = (): void => {
    if (person === null || invitedFor === null) return
    void call.run({ caseId, body: { ...draft, person, invitedFor, sentAt: null, reason: null } })
  }
  return (
    <section className="stack" aria-label={say(peopleText.addInvitation)}>
      <h2>{say(peopleText.addInvitation)}</h2>
      <div className="fields">
        <Choice
          label={say(peopleText.who)}
          value={person}
          options={people.map((one) => ({ value: one.id, label: `${one.body.code} · ${one.body.name}` }))}
          onChange={(next) => setDraft({ ...draft, person: next })}
        />
        <TextInput
          label={say(peopleText.letter)}
          value={draft.letter}
          onChange={(letter) => setDraft({ ...draft, letter })}
        />
        <Choice
          label={say(peopleText.outcome)}
          value={draft.outcome}
          options={optionsOf(outcomeWords, say)}
          onChange={(outcome) => outcome && setDraft({ ...draft, outcome })}
        />
        <MomentInput
          label={say(peopleText.invitedFor)}
          value={invitedFor}
          onChange={(next) => setDraft({ ...draft, invitedFor: next })}
          zone={zone}
        />
      </div>
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div>
        <Button isDisabled={person === null || invitedFor === null} onPress={save}>
          {say(controlsText.save)}
        </Button>
      </div>
    </section>
  )
}
