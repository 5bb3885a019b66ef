import type { Sentence } from '../../../src/contract/problem.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { missingOfClaim } from '../time/claim-reading.ts'

/** What keeps an event from being saved: its title, words in the field of time that are no time, and what its time still needs. A time that stands as it was saved is left alone. */
export function missingOfEvent(
  event: CaseEvent,
  { before, unread }: { before: CaseEvent | null; unread: boolean },
): Sentence[] {
  const { when } = event
  const isNew = before === null || JSON.stringify(before.when) !== JSON.stringify(when)
  return [
    ...(event.title.trim() === '' ? [timelineText.eventTitle] : []),
    ...(unread ? [timelineText.timeText] : []),
    ...(isNew && when.kind === 'stated' ? missingOfClaim(when.claim) : []),
  ]
}
