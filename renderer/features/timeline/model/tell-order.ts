import type { UndatedFact } from '../../../../src/contract/timeline-window.ts'
import { timelineText } from '../../../../src/text/screens/timeline.ts'
import type { Say } from '../../../ui/language.tsx'

/** What is known of the order of a fact without a date: `sesudah E-03, sebelum E-05`; null where nothing is. */
export function tellOrder({ before, after }: Pick<UndatedFact, 'before' | 'after'>, say: Say): string | null {
  const parts = [
    after.length > 0 ? say(timelineText.after, { events: after.join(', ') }) : null,
    before.length > 0 ? say(timelineText.before, { events: before.join(', ') }) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
