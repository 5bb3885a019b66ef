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
  return findOrderRing(events) !== null
}

/**
 * The first ring the *before* relations run in, as `E-1, E-4, E-1`; null where an order can hold.
 *
 * Walks without calling itself, since a chain of relations may be as long as a case has events.
 */
export function findOrderRing(events: readonly Pick<OrderedEvent, 'id' | 'before'>[]): string[] | null {
  const next = new Map(events.map((event) => [event.id, event.before]))
  const done = new Set<string>()
  for (const { id } of events) {
    const path: { id: string; at: number }[] = [{ id, at: 0 }]
    const onPath = new Set([id])
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const following = done.has(top.id) ? undefined : next.get(top.id)?.[top.at]
      top.at += 1
      if (following === undefined) {
        done.add(top.id)
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(following)) {
        return [...path.slice(path.findIndex((one) => one.id === following)).map((one) => one.id), following]
      } else if (!done.has(following)) {
        path.push({ id: following, at: 0 })
        onPath.add(following)
      }
    }
  }
  return null
}
