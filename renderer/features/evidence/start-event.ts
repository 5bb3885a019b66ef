import type { Support } from '../../../src/contract/people.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { keepDraft } from '../../app/drafts.ts'
import { formatAddress } from '../../app/address.ts'
import { goTo } from '../../app/use-address.ts'
import { dateInWords } from './date-in-words.ts'

/** What an event is made from. */
export type EventSeed = {
  caseId: string
  /** The words as they stand; they become the description, and a time said in them is prefilled. */
  words: string
  support: Support
  origin: NonNullable<CaseEvent['origin']>
  /** The claim of time used for the item, where there is one. */
  claimId: string | null
}

/** Opens the form of a new event with what is known already typed in: words, what they rest on, and the date said or adopted. Nothing is saved. */
export function startEvent(seed: EventSeed): void {
  const address = { caseId: seed.caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} } as const
  keepDraft<CaseEvent>({
    key: `events.save ${seed.caseId} +`,
    caseId: seed.caseId,
    name: 'events.save',
    base: null,
    body: eventOf(seed),
    place: formatAddress(address),
  })
  goTo(address)
}

function eventOf({ words, support, origin, claimId }: EventSeed): CaseEvent {
  return {
    title: words.slice(0, 120),
    description: words.length > 120 ? words : null,
    when: claimId === null ? whenOf(words) : { kind: 'claim', claimId },
    before: [],
    place: null,
    people: [],
    supports: [support],
    certainty: 'unproved',
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin,
    contest: null,
  }
}

/** A day named in the words is prefilled as somebody's statement; without one the event is undated, never guessed. */
function whenOf(words: string): CaseEvent['when'] {
  const reading = dateInWords(words)
  if (reading === null) return { kind: 'undated' }
  const claim = { offset: null, assumedZone: null, readingEnd: null, marginMinutes: null, precision: 'day' } as const
  return { kind: 'stated', claim: { ...claim, source: 'stated-by-person', raw: words.slice(0, 2_000), reading } }
}
