import type { DataPacks } from '../../contract/data-packs.ts'
import type { CaseEvent, DerivedTime, EventView, TimeClaim } from '../../contract/timeline.ts'
import { deriveTime } from '../../model/claimed-time.ts'
import { electionStages } from '../../model/election-phase.ts'
import { formatClaim, formatNoTime } from '../../model/format-claim.ts'
import { orderEvents } from '../../model/order-events.ts'
import { conflictsOf, findTwoPlaces, type TwoPlaces } from '../../model/two-places.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { zonesOfEvent } from '../places/zones-of-event.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'
import { caseSetting, phaseOfTimes, type CaseSetting } from './case-setting.ts'
import { createClaimReader, type ClaimReader } from './list-claims.ts'

/** An event with what its time came to and the claim it was told by. */
export type DatedEvent = Standing<CaseEvent> & { readonly time: DerivedTime; readonly claim: TimeClaim | null }

/** The standing events of a case with their times. */
export function datedEvents(openCase: OpenCase, claims: ClaimReader = createClaimReader(openCase)): DatedEvent[] {
  return standingRecords(openCase, 'event').map((event) => ({ ...event, ...timeOfEvent(event, claims) }))
}

/** Every pair of events that puts one person at two places at overlapping times. */
export function twoPlacesOf(events: readonly DatedEvent[]): TwoPlaces[] {
  return findTwoPlaces(events.map(({ id, body, time }) => ({ id, event: body, time })))
}

/**
 * The chronology, in its order, each event with its time in words, its phase, the bands of the ruler it touches and the events it
 * conflicts with.
 *
 * With a subject: the events that name them, those of their allegations, and those that name nobody, such as the determination itself.
 */
export function viewTimeline(
  openCase: OpenCase,
  packs: DataPacks,
  { subject }: { subject: string | null },
): EventView[] {
  const setting = caseSetting(openCase, packs)
  const events = datedEvents(openCase)
  const conflicts = twoPlacesOf(events)
  const alleged = new Set(subject === null ? [] : eventsOfSubject(openCase, subject))
  const isShown = ({ id, body }: DatedEvent): boolean =>
    subject === null || alleged.has(id) || body.people.length === 0 || body.people.some((one) => one.person === subject)
  return orderEvents(events.map((event) => ({ ...event, before: event.body.before })))
    .filter(isShown)
    .map((event) => toView(event, { setting, packs, conflicts }))
}

function toView(
  event: DatedEvent,
  { setting, packs, conflicts }: { setting: CaseSetting; packs: DataPacks; conflicts: readonly TwoPlaces[] },
): EventView {
  const { id, version, body, time, claim } = event
  const zones = zonesOfEvent(body)
  const contest = body.contest ?? setting.record?.contest ?? null
  return {
    id,
    version,
    event: body,
    time,
    shownTime: claim === null ? formatNoTime(time.because) : formatClaim(claim, time, setting.displayZone),
    phase: phaseOfTimes([time], contest, { setting, packs, zones: [zones] }),
    stages: electionStages(packs.calendar, { contest, time, zone: zones[0] ?? setting.placeZone }),
    conflictsWith: conflictsOf(id, conflicts),
  }
}

function timeOfEvent(event: Standing<CaseEvent>, claims: ClaimReader): { time: DerivedTime; claim: TimeClaim | null } {
  const { when } = event.body
  if (when.kind === 'stated') return { time: deriveTime(when.claim), claim: when.claim }
  const found = claims.ofEvent(event)
  if (found !== null) return { time: found.derived, claim: found.claim }
  return { time: { fromMs: null, toMs: null, because: 'undated', derivedBy: null }, claim: null }
}

function eventsOfSubject(openCase: OpenCase, subject: string): string[] {
  const own = standingRecords(openCase, 'allegation').filter((allegation) => allegation.body.subject === subject)
  return own.flatMap((allegation) => allegation.body.events)
}
