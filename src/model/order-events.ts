import { compareDerivedTimes, hasInterval } from './claimed-time.ts'
import { isOverBefore, relationsThatHold, type Before, type OrderedEvent } from './order-relations.ts'
import { placeUndated } from './place-undated.ts'

export type { OrderedEvent } from './order-relations.ts'

/**
 * The events in the order a chronology tells them: by time, and by the relations people stated where the times leave it open.
 *
 * A relation moves a dated event only past events whose intervals overlap its own; one that contradicts the dates moves nothing, because
 * dates are shown as they are. An undated event stands just ahead of the first one it lies before, else behind the last one it comes
 * after; one without any relation comes last. Equal times keep the order they were given in.
 */
export function orderEvents<Event extends OrderedEvent>(events: readonly Event[]): Event[] {
  const relations = relationsThatHold(events)
  const dated = events
    .filter((event) => hasInterval(event.time))
    .toSorted((a, b) => compareDerivedTimes(a.time, b.time))
  const undated = events.filter((event) => !hasInterval(event.time))
  return placeUndated(movedWhereOpen(dated, relations), undated, relations)
}

/** Dated events, each behind all it is said to follow, be it through undated ones; otherwise in the order of their times. */
function movedWhereOpen<Event extends OrderedEvent>(
  dated: readonly Event[],
  relations: readonly Before<Event>[],
): Event[] {
  const follows = new Map(dated.map((event) => [event, earlierThan(event, relations)]))
  const waiting = [...dated]
  const ordered: Event[] = []
  const placed = new Set<Event>()
  while (waiting.length > 0) {
    const at = waiting.findIndex(
      (event, place) =>
        [...(follows.get(event) ?? [])].every((one) => placed.has(one) || !hasInterval(one.time)) &&
        !waiting.slice(0, place).some((other) => isOverBefore(other, event)),
    )
    // Relations that hold leave no ring, so one is always free.
    const [next] = waiting.splice(Math.max(at, 0), 1)
    if (next === undefined) break
    ordered.push(next)
    placed.add(next)
  }
  return ordered
}

/** Everything said to lie before an event, directly or through others. */
function earlierThan<Event extends OrderedEvent>(event: Event, relations: readonly Before<Event>[]): Set<Event> {
  const found = new Set<Event>()
  const ways = [event]
  for (let way = ways.pop(); way !== undefined; way = ways.pop())
    for (const { first, later } of relations)
      if (later === way && !found.has(first)) {
        found.add(first)
        ways.push(first)
      }
  return found
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
