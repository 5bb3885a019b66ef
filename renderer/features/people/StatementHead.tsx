import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import type { Statement } from '../../../src/contract/statements.ts'
import { capacityWords, modeWords, oathWords, peopleText } from '../../../src/text/screens/people.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { WordsInput } from '../../ui/WordsInput.tsx'
import { useSay } from '../../ui/language.tsx'

export type StatementPart = { draft: Statement; change: (next: Partial<Statement>) => void }

export function HeadPart({ draft, change }: StatementPart) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  return (
    <Part title={say(peopleText.partIdentity)}>
      <div className="fields">
        <Choice
          label={say(peopleText.who)}
          value={draft.person || null}
          options={people.map((one) => ({ value: one.id, label: one.body.code, note: one.body.name }))}
          onChange={(person) => person && change({ person, ...capacityFor(people.find((one) => one.id === person)) })}
          required
        />
        <Choice
          label={say(peopleText.capacity)}
          value={draft.capacity}
          options={optionsOf(capacityWords, say)}
          onChange={(capacity) => capacity && change({ capacity })}
        />
        <Choice
          label={say(peopleText.mode)}
          value={draft.mode}
          options={optionsOf(modeWords, say)}
          onChange={(mode) => mode && change({ mode })}
        />
        <TextInput
          label={say(peopleText.place)}
          value={draft.place || null}
          onChange={(place) => change({ place: place ?? '' })}
          required
        />
        <WordsInput
          label={say(peopleText.interviewers)}
          hint={say(peopleText.interviewersHint)}
          value={draft.interviewers}
          onChange={(interviewers) => change({ interviewers })}
          required
        />
        <TextInput
          label={say(peopleText.identityCheckedBy)}
          value={draft.identityCheckedBy}
          onChange={(identityCheckedBy) => change({ identityCheckedBy })}
        />
      </div>
      <div className="fields fields--wide">
        <MomentInput
          label={say(peopleText.startedAt)}
          value={draft.startedAt}
          onChange={(startedAt) => startedAt && change({ startedAt })}
          zone={zone}
          required
        />
        <MomentInput
          label={say(peopleText.endedAt)}
          value={draft.endedAt}
          onChange={(endedAt) => change({ endedAt })}
          zone={zone}
        />
      </div>
    </Part>
  )
}

export function OathPart({ draft, change }: StatementPart) {
  const say = useSay()
  const { oath } = draft
  return (
    <Part title={say(peopleText.oath)}>
      <div className="fields">
        <Choice
          label={say(peopleText.oath)}
          value={oath.state}
          options={optionsOf(oathWords, say)}
          onChange={(state) => state && change({ oath: { ...oath, state } })}
        />
        {oath.state === 'refused' && (
          <TextInput
            label={say(peopleText.oathReason)}
            value={oath.reason}
            onChange={(reason) => change({ oath: { ...oath, reason } })}
          />
        )}
      </div>
      <LongInput
        label={say(peopleText.interestStatement)}
        value={draft.interest}
        onChange={(interest) => change({ interest })}
        rows={2}
      />
    </Part>
  )
}

export function AccountPart({ draft, change }: StatementPart) {
  const say = useSay()
  return (
    <Part title={say(peopleText.freeAccount)} note={say(peopleText.freeAccountNote)}>
      <LongInput
        label={say(peopleText.freeAccount)}
        value={draft.freeAccount}
        onChange={(freeAccount) => change({ freeAccount })}
        rows={4}
      />
    </Part>
  )
}

/** The capacity a person of this role usually speaks in; it can be changed. */
function capacityFor(person: Recorded<Person> | undefined): Partial<Pick<Statement, 'capacity'>> {
  const role = person?.body.role
  return role === 'reporter' || role === 'witness' || role === 'subject' || role === 'expert' ? { capacity: role } : {}
}
