import type { CaseEvent, DerivedTime } from '../contract/timeline.ts'
import { hasInterval, intervalsOverlap } from './claimed-time.ts'

/** An event with the time its claim came to. */
export type PlacedEvent = { id: string; event: CaseEvent; time: DerivedTime }

/** One person at two places at overlapping times: both events stand until a person explains it. */
export type TwoPlaces = { person: string; one: string; other: string }

/** Two points nearer than this are one place for people: a square, a hall and its yard. */
const samePlaceMeters = 1_000

/**
 * Every pair of events that puts one person at two places at overlapping times, in the order of the events given.
 *
 * A disputed presence counts, a denied one does not. An event without a place, or whose time is open at an end or as wide as a day and
 * more without being an interval somebody stated, proves no overlap and is left out. Each person's events are swept in order of time, so
 * that only those that can overlap are held against each other.
 */
export function findTwoPlaces(events: readonly PlacedEvent[]): TwoPlaces[] {
  const stays = events.flatMap((placed, order) => staysOf(placed, order))
  const found = [...Map.groupBy(stays, (stay) => stay.person).values()].flatMap(overlapsOf)
  return found
    .toSorted((a, b) => a.one.order - b.one.order || a.other.order - b.other.order || a.one.rank - b.one.rank)
    .map(({ one, other }) => ({ person: one.person, one: one.placed.id, other: other.placed.id }))
}

/** One person at one event: the order of the event, and the rank of the person among those named by it. */
type Stay = {
  readonly person: string
  readonly placed: PlacedEvent
  readonly order: number
  readonly rank: number
  readonly fromMs: number
  readonly toMs: number
}

function staysOf(placed: PlacedEvent, order: number): Stay[] {
  const { event, time } = placed
  const { fromMs, toMs } = time
  if (event.place === null || fromMs === null || toMs === null || !isNarrow(placed)) return []
  const present = event.people.filter((person) => person.present !== 'no').map((person) => person.person)
  return [...new Set(present)].map((person, rank) => ({ person, placed, order, rank, fromMs, toMs }))
}

/** Pairs of one person's stays that overlap at different places; the earlier event of the order given is `one`. */
function overlapsOf(stays: readonly Stay[]): { one: Stay; other: Stay }[] {
  const found: { one: Stay; other: Stay }[] = []
  let open: Stay[] = []
  for (const stay of stays.toSorted((a, b) => a.fromMs - b.fromMs || a.order - b.order)) {
    open = open.filter((earlier) => earlier.toMs > stay.fromMs)
    for (const earlier of open)
      if (intervalsOverlap(earlier.placed.time, stay.placed.time) === true && !isSamePlace(earlier.placed, stay.placed))
        found.push(earlier.order < stay.order ? { one: earlier, other: stay } : { one: stay, other: earlier })
    open.push(stay)
  }
  return found
}

/** Events of the pairs, by event: the codes each one conflicts with. */
export function conflictsOf(id: string, pairs: readonly TwoPlaces[]): string[] {
  const others = pairs.flatMap((pair) => (pair.one === id ? [pair.other] : pair.other === id ? [pair.one] : []))
  return [...new Set(others)]
}

function isNarrow({ event, time }: PlacedEvent): boolean {
  if (!hasInterval(time) || time.fromMs === null || time.toMs === null) return false
  const isStatedInterval = event.when.kind === 'stated' && event.when.claim.precision === 'interval'
  return isStatedInterval || time.toMs - time.fromMs < 86_400_000
}

function isSamePlace(one: PlacedEvent, other: PlacedEvent): boolean {
  const [a, b] = [one.event.place, other.event.place]
  if (a === null || b === null) return true
  if (a.latitude !== null && a.longitude !== null && b.latitude !== null && b.longitude !== null)
    return metersBetween([a.latitude, a.longitude], [b.latitude, b.longitude]) < samePlaceMeters
  return fold(a.name) === fold(b.name)
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Distance over a sphere; its error of half a percent does not matter at a kilometre. */
function metersBetween([latitude1, longitude1]: [number, number], [latitude2, longitude2]: [number, number]): number {
  const radians = Math.PI / 180
  const [phi1, phi2] = [latitude1 * radians, latitude2 * radians]
  const [dPhi, dLambda] = [phi2 - phi1, (longitude2 - longitude1) * radians]
  const a = Math.sin(dPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dLambda / 2) ** 2
  return 12_742_000 * Math.asin(Math.min(1, Math.sqrt(a)))
}
