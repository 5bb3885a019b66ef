import type { DerivedTime } from '../contract/timeline.ts'
import { compareDerivedTimes, hasInterval } from './claimed-time.ts'

/** What the order of a chronology rests on. */
export type OrderedEvent = { readonly id: string; readonly time: DerivedTime; readonly before: readonly string[] }

/**
 * The events in the order a chronology tells them: by time, and by the relations people stated.
 *
 * An undated event stands just ahead of the first one it is said to lie before; one without any relation comes last. Equal times keep the
 * order they were given in. A relation that contradicts the dates does not move a dated event: dates are shown as they are.
 */
export function orderEvents<Event extends OrderedEvent>(events: readonly Event[]): Event[] {
  const dated = events
    .filter((event) => hasInterval(event.time))
    .toSorted((a, b) => compareDerivedTimes(a.time, b.time))
  const ordered = [...dated]
  let waiting = events.filter((event) => !hasInterval(event.time))
  for (let moved = true; moved;) {
    moved = false
    for (const event of waiting) {
      const at = ordered.findIndex((other) => event.before.includes(other.id))
      if (at < 0) continue
      ordered.splice(at, 0, event)
      waiting = waiting.filter((other) => other !== event)
      moved = true
    }
  }
  return [...ordered, ...waiting]
}

/** Whether *before* relations run in a ring, so that no order could hold. */
export function hasOrderRing(events: readonly Pick<OrderedEvent, 'id' | 'before'>[]): boolean {
  const next = new Map(events.map((event) => [event.id, event.before]))
  const done = new Set<string>()
  const isRing = (id: string, path: ReadonlySet<string>): boolean => {
    if (path.has(id)) return true
    if (done.has(id)) return false
    const deeper = new Set([...path, id])
    const found = (next.get(id) ?? []).some((other) => isRing(other, deeper))
    done.add(id)
    return found
  }
  return events.some((event) => isRing(event.id, new Set()))
}
