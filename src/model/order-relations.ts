import type { DerivedTime } from '../contract/timeline.ts'
import { compareDerivedTimes } from './claimed-time.ts'

/** What the order of a chronology rests on. */
export type OrderedEvent = { readonly id: string; readonly time: DerivedTime; readonly before: readonly string[] }

/** One *before* relation between two events that are there. */
export type Before<Event extends OrderedEvent> = { readonly first: Event; readonly later: Event }

/** Whether the dates alone say that one was over when the other began. */
export function isOverBefore(one: OrderedEvent, other: OrderedEvent): boolean {
  const [end, start] = [one.time.toMs, other.time.fromMs]
  return end !== null && start !== null && end <= start && compareDerivedTimes(one.time, other.time) < 0
}

/**
 * The relations the dates leave room for, in the order they were given.
 *
 * One that the dates contradict is left out, alone or through others: where *A before B* and *B before C* are said, and C was over when A
 * began, the later of the two gives way, because dates are shown as they are. So are relations in a ring, which no order could hold.
 */
export function relationsThatHold<Event extends OrderedEvent>(events: readonly Event[]): Before<Event>[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const kept: Before<Event>[] = []
  for (const first of events)
    for (const id of new Set(first.before)) {
      const later = byId.get(id)
      if (later !== undefined && !isAfter(later, first, kept)) kept.push({ first, later })
    }
  return kept
}

/** Whether dates and relations together put `other` after `one` already, or make them the same. */
function isAfter<Event extends OrderedEvent>(one: Event, other: Event, kept: readonly Before<Event>[]): boolean {
  const reached = new Set<Event>([one])
  const isReached = (event: Event): boolean =>
    reached.has(event) || [...reached].some((from) => isOverBefore(from, event))
  for (let grown = true; grown;) {
    grown = false
    for (const { first, later } of kept) {
      if (reached.has(later) || !isReached(first)) continue
      reached.add(later)
      grown = true
    }
  }
  return isReached(other)
}
