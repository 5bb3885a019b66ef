import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { presenceWords, timelineText } from '../../../src/text/screens/timeline.ts'
import { optionsOf } from '../../app/options-of.ts'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'

type People = CaseEvent['people']

/** In which role each person named was there, and whether that is disputed: a denied presence proves no conflict of places. */
export function PresenceRows({ people, set }: { people: People; set: (people: People) => void }) {
  const say = useSay()
  const change = (person: string, next: Partial<People[number]>): void =>
    set(people.map((one) => (one.person === person ? { ...one, ...next } : one)))
  return (
    <>
      {people.map(({ person, role, present }) => (
        <div key={person} className="fields" role="group" aria-label={person}>
          <TextInput
            label={say(timelineText.roleOf, { person })}
            value={role === '-' ? null : role}
            onChange={(next) => change(person, { role: next ?? '-' })}
          />
          <Choice
            label={say(timelineText.presenceOf, { person })}
            value={present}
            options={optionsOf(presenceWords, say)}
            onChange={(next) => next && change(person, { present: next })}
          />
        </div>
      ))}
    </>
  )
}
