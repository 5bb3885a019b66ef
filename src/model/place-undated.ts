import type { Before, OrderedEvent } from './order-relations.ts'

/**
 * The undated put among the dated: ahead of the first event they lie before, else behind the last one they come after, the others last.
 *
 * `relations` hold together, so that whatever is placed first leaves room for the rest.
 */
export function placeUndated<Event extends OrderedEvent>(
  dated: readonly Event[],
  undated: readonly Event[],
  relations: readonly Before<Event>[],
): Event[] {
  const ordered = [...dated]
  const waiting = new Set(undated)
  const behind = new Set<Event>()
  const fromFirst = Map.groupBy(relations, ({ first }) => first)
  const fromLater = Map.groupBy(relations, ({ later }) => later)
  const laterOf = (event: Event): Event[] => (fromFirst.get(event) ?? []).map(({ later }) => later)
  const earlierOf = (event: Event): Event[] => (fromLater.get(event) ?? []).map(({ first }) => first)
  const place = (event: Event, at: number): void => {
    ordered.splice(at, 0, event)
    waiting.delete(event)
  }
  const placesOf = (events: readonly Event[]): number[] =>
    events.flatMap((event) => (waiting.has(event) ? [] : [ordered.indexOf(event)]))

  const putAhead = (): boolean => {
    const leading = reachedFrom(ordered, earlierOf)
    const next = firstOf(
      waiting,
      (event) => leading.has(event) && !laterOf(event).some((one) => isWaitingIn(leading, one)),
    )
    if (next === undefined) return false
    place(next, Math.min(...placesOf(laterOf(next))))
    return true
  }
  const putBehind = (): boolean => {
    const trailing = reachedFrom(ordered, laterOf)
    const next = firstOf(
      waiting,
      (event) => trailing.has(event) && !earlierOf(event).some((one) => isWaitingIn(trailing, one)),
    )
    if (next === undefined) return false
    let at = Math.max(...placesOf(earlierOf(next))) + 1
    // Those that came after the same event before it keep the order they were given in.
    for (let there = ordered[at]; there !== undefined && behind.has(there); there = ordered[at]) at += 1
    place(next, at)
    behind.add(next)
    return true
  }
  const isWaitingIn = (group: ReadonlySet<Event>, event: Event): boolean => waiting.has(event) && group.has(event)

  while (putAhead() || putBehind());
  while (waiting.size > 0) {
    const next = firstOf(waiting, (event) => !earlierOf(event).some((one) => waiting.has(one)))
    if (next === undefined) break
    place(next, ordered.length)
  }
  return ordered
}

/** All events on the ways from some, without calling itself: a chain may be as long as a case has events. */
function reachedFrom<Event>(from: readonly Event[], step: (event: Event) => readonly Event[]): Set<Event> {
  const found = new Set<Event>()
  const ways = [...from]
  for (let way = ways.pop(); way !== undefined; way = ways.pop())
    for (const next of step(way))
      if (!found.has(next)) {
        found.add(next)
        ways.push(next)
      }
  return found
}

function firstOf<Event>(events: ReadonlySet<Event>, holds: (event: Event) => boolean): Event | undefined {
  for (const event of events) if (holds(event)) return event
  return undefined
}
