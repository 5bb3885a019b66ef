import type { TimeSource } from '../../contract/metadata.ts'
import type { DerivedTime } from '../../contract/timeline.ts'
import { markFlags, type MarkKind, type PlaceConflict } from '../../contract/timeline-window.ts'
import type { WorkingTable } from '../../contract/data-packs.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import { compareDerivedTimes, hasInterval } from '../../model/claimed-time.ts'
import { isDayOff, officeHoursOf } from '../../model/office-hours.ts'
import { civilOfUtc } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { zonesOfEvent } from '../places/zones-of-event.ts'
import { standingRecords } from '../records/standing-records.ts'
import { allClaimsOf } from './all-claims.ts'
import { evidenceOfClaim, type ItemClaim } from './list-claims.ts'
import { datedEvents, twoPlacesOf, type DatedEvent } from './view-timeline.ts'

/** One mark of the timeline before it is drawn: an event or a claim, dated or not. */
export type TimelineFact = {
  readonly id: string
  readonly kind: MarkKind
  readonly title: string
  readonly time: DerivedTime
  readonly source: TimeSource | null
  readonly flags: number
  readonly evidence: string | null
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly raw: string | null
  /** The event this fact is, null for a claim. */
  readonly event: DatedEvent | null
}

/** Everything a timeline can show, dated facts first in order of time, then the undated ones. */
export type TimelineFacts = {
  readonly sequence: number
  readonly facts: readonly TimelineFact[]
  readonly events: readonly DatedEvent[]
  readonly conflicts: readonly PlaceConflict[]
}

/** What the flags of working time are told by. */
export type WorkingTime = { readonly zone: ZoneName; readonly holidays: WorkingTable }

const kept = new WeakMap<OpenCase, { working: WorkingTime; facts: TimelineFacts }>()

/** The facts of a case for the timeline, kept until the case or its working time changes. */
export function timelineFactsOf(openCase: OpenCase, working: WorkingTime): TimelineFacts {
  const before = kept.get(openCase)
  const { sequence } = openCase.log.head()
  const same = before?.working.zone === working.zone && before.working.holidays === working.holidays
  if (before !== undefined && same && before.facts.sequence === sequence) return before.facts
  const facts = readFacts(openCase, working)
  kept.set(openCase, { working, facts })
  return facts
}

function readFacts(openCase: OpenCase, working: WorkingTime): TimelineFacts {
  const { sequence, reader, claims } = allClaimsOf(openCase)
  const events = datedEvents(openCase, reader)
  const conflicts = twoPlacesOf(events)
  const inConflict = new Set(conflicts.flatMap((pair) => [pair.one, pair.other]))
  const around = itemSurroundings(openCase, events)
  const settled = new Set(claims.filter((claim) => claim.adopted).map((claim) => claim.evidence))
  const facts = [
    ...events.map((event) => eventFact(event, { working, isConflict: inConflict.has(event.id) })),
    ...claims.map((claim) => claimFact(claim, { around, isSettled: settled.has(claim.evidence), working })),
  ]
  return { sequence, events, conflicts, facts: inOrder(facts) }
}

/** People, places and kind of an item, from the events that rest on it and the links that name it. */
type Surroundings = {
  readonly people: ReadonlyMap<string, ReadonlySet<string>>
  readonly places: ReadonlyMap<string, ReadonlySet<string>>
  readonly kinds: ReadonlyMap<string, MarkKind>
}

function itemSurroundings(openCase: OpenCase, events: readonly DatedEvent[]): Surroundings {
  const [people, places] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const event of events)
    for (const item of itemsOfEvent(event)) {
      for (const one of event.body.people) addTo(people, item, one.person)
      if (event.body.place !== null) addTo(places, item, event.body.place.name)
    }
  for (const { body } of standingRecords(openCase, 'link')) {
    const ends = [body.from, body.to]
    const persons = ends.flatMap((end) => (end.kind === 'person' ? [end.id] : []))
    const items = ends.flatMap((end) => (end.kind === 'evidence' ? [end.number] : []))
    for (const item of items) for (const person of persons) addTo(people, item, person)
  }
  const kinds = new Map(openCase.rows.evidence.list().map((item) => [item.number, kindOf(item.mediaType)]))
  return { people, places, kinds }
}

/** Items an event rests on: those cited for it, and the one its time was taken from. */
export function itemsOfEvent({ body }: DatedEvent): string[] {
  const cited = body.supports.flatMap((support) => (support.kind === 'evidence' ? [support.number] : []))
  const told = body.when.kind === 'claim' ? evidenceOfClaim(body.when.claimId) : null
  return [...new Set([...cited, ...(told === null ? [] : [told])])]
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

const kindsOfMedia: readonly (readonly [string, MarkKind])[] = [
  ['image/', 'picture'],
  ['video/', 'video'],
  ['audio/', 'sound'],
  ['text/', 'document'],
  ['application/', 'document'],
]

function kindOf(mediaType: string): MarkKind {
  return kindsOfMedia.find(([start]) => mediaType.startsWith(start))?.[1] ?? 'other'
}

function eventFact(
  event: DatedEvent,
  { working, isConflict }: { working: WorkingTime; isConflict: boolean },
): TimelineFact {
  const { id, body, time, claim } = event
  const { certainty } = body
  const word = certainty === 'disputed' ? markFlags.disputed : certainty === 'unproved' ? markFlags.unproved : 0
  const about = claim?.precision === 'about' ? markFlags.about : 0
  return {
    id,
    kind: 'event',
    title: body.title,
    time,
    source: claim?.source ?? null,
    flags:
      timeFlags(time, { ...working, zone: zonesOfEvent(body)[0] ?? working.zone }) |
      word |
      about |
      (isConflict ? markFlags.conflict : 0),
    evidence: itemsOfEvent(event)[0] ?? null,
    people: body.people.filter((one) => one.present !== 'no').map((one) => one.person),
    places: body.place === null ? [] : [body.place.name],
    raw: claim?.raw ?? null,
    event,
  }
}

function claimFact(
  { id, evidence, claim, derived, adopted }: ItemClaim,
  { around, isSettled, working }: { around: Surroundings; isSettled: boolean; working: WorkingTime },
): TimelineFact {
  const standing = adopted ? markFlags.adopted : isSettled ? markFlags.rival : 0
  const about = claim.precision === 'about' ? markFlags.about : 0
  return {
    id,
    kind: claim.source === 'chat-message' ? 'chat' : (around.kinds.get(evidence) ?? 'other'),
    title: evidence,
    time: derived,
    source: claim.source,
    flags: timeFlags(derived, working) | standing | about,
    evidence,
    people: [...(around.people.get(evidence) ?? [])],
    places: [...(around.places.get(evidence) ?? [])],
    raw: claim.raw,
    event: null,
  }
}

function timeFlags(time: DerivedTime, { zone, holidays }: WorkingTime): number {
  if (!hasInterval(time)) return 0
  const corrected = time.derivedBy === 'device-corrected' ? markFlags.deviceCorrected : 0
  const open = (time.fromMs === null ? markFlags.openStart : 0) | (time.toMs === null ? markFlags.openEnd : 0)
  const hours = officeHoursOf(time, zone, holidays)
  const office = hours === 'inside' || hours === 'partly' ? markFlags.officeHours : 0
  const date = hours === 'outside' && time.fromMs !== null ? civilOfUtc(time.fromMs, zone)?.date : undefined
  const off = date !== undefined && isDayOff(date, holidays) ? markFlags.dayOff : 0
  return corrected | open | office | off
}

function inOrder(facts: readonly TimelineFact[]): TimelineFact[] {
  return facts.toSorted((a, b) => compareDerivedTimes(a.time, b.time) || (a.id < b.id ? -1 : Number(a.id > b.id)))
}
