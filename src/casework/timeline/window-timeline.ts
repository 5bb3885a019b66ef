import type { TimeSource } from '../../contract/metadata.ts'
import {
  markFlags,
  type LaneBy,
  type OrderRelation,
  type TimelineFilter,
  type TimelineMarks,
  type TimelineWindow,
} from '../../contract/timeline-window.ts'
import { hasInterval } from '../../model/claimed-time.ts'
import { formatNoTime } from '../../model/format-claim.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecords } from '../records/standing-records.ts'
import type { DatedEvent } from './view-timeline.ts'
import { itemsOfEvent, timelineFactsOf, type TimelineFact, type WorkingTime } from './timeline-facts.ts'

/** What of a timeline is asked for. */
export type WindowQuestion = {
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly filter: TimelineFilter
  readonly lanesBy: LaneBy
  readonly buckets: number
  readonly limit: number
}

/** The answer without words: lanes carry their keys only. */
export type WordlessWindow = Omit<TimelineWindow, 'lanes' | 'zone'> & {
  readonly lanes: readonly { readonly key: string; readonly marks: number[] }[]
}

/**
 * The marks of a window of time with their lanes, and beside them what does not depend on the window: extent, density, undated facts,
 * order relations and conflicts.
 *
 * A mark is in the window where its interval meets it. Same case, same question, same answer.
 */
export function windowTimeline(openCase: OpenCase, question: WindowQuestion, working: WorkingTime): WordlessWindow {
  const { sequence, facts, events, conflicts } = timelineFactsOf(openCase, working)
  const offered = facts.filter(offerOf(openCase, question.filter, events))
  const asked = offered.filter(filterOf(question.filter))
  const dated = asked.filter((fact) => hasInterval(fact.time))
  const inside = dated.filter((fact) => meets(fact, question))
  const shown = inside.slice(0, question.limit)
  const { marks, sources } = toColumns(shown)
  const extent = extentOf(dated)
  const relations = relationsOf(events)
  const undated = asked.filter((fact) => !hasInterval(fact.time))
  return {
    sequence,
    extent,
    marks,
    sources,
    lanes: lanesOf(shown, question.lanesBy),
    undated: undated.slice(0, question.limit).map((fact) => toUndated(fact, relations)),
    relations,
    conflicts: [...conflicts],
    density: densityOf(dated, extent, question.buckets),
    counts: {
      dated: dated.length,
      undated: undated.length,
      hidden: offered.length - asked.length,
      leftOut: inside.length - shown.length,
    },
  }
}

/** How many facts each person, place, source and kind has, most first. */
export function timelineChoices(
  openCase: OpenCase,
  working: WorkingTime,
): Record<LaneBy, readonly { key: string; count: number }[]> {
  const { facts } = timelineFactsOf(openCase, working)
  const count = (by: LaneBy): { key: string; count: number }[] => {
    const counts = new Map<string, number>()
    for (const fact of facts) for (const key of laneKeys(fact, by)) counts.set(key, (counts.get(key) ?? 0) + 1)
    counts.delete('')
    return [...counts]
      .map(([key, one]) => ({ key, count: one }))
      .toSorted((a, b) => b.count - a.count || compare(a.key, b.key))
  }
  return { person: count('person'), place: count('place'), source: count('source'), kind: count('kind') }
}

/** Whose facts, and which claims beside the events: what the filters then choose from. */
function offerOf(
  openCase: OpenCase,
  filter: TimelineFilter,
  events: readonly DatedEvent[],
): (fact: TimelineFact) => boolean {
  const ofSubject = filter.subject === null ? null : subjectFilter(openCase, filter.subject, events)
  return (fact) => isClaimAsked(fact, filter.claims) && (ofSubject === null || ofSubject(fact))
}

function filterOf(filter: TimelineFilter): (fact: TimelineFact) => boolean {
  const [people, places, sources] = [new Set(filter.people), new Set(filter.places), new Set<string>(filter.sources)]
  const [kinds, evidence] = [new Set<string>(filter.kinds), new Set(filter.evidence)]
  const fits = (wanted: ReadonlySet<string>, own: readonly string[]): boolean =>
    wanted.size === 0 || own.some((one) => wanted.has(one))
  return (fact) =>
    fits(kinds, [fact.kind]) &&
    fits(sources, fact.source === null ? [] : [fact.source]) &&
    fits(people, fact.people) &&
    fits(places, fact.places) &&
    fits(evidence, fact.event === null ? [fact.evidence ?? ''] : itemsOfEvent(fact.event))
}

function isClaimAsked(fact: TimelineFact, claims: TimelineFilter['claims']): boolean {
  if (fact.event !== null || claims === 'all') return true
  return claims === 'adopted' && (fact.flags & markFlags.adopted) !== 0
}

/** *This subject*, as the chronology of one subject takes it: their events, those alleged, those that name nobody, and what they rest on. */
function subjectFilter(
  openCase: OpenCase,
  subject: string,
  events: readonly DatedEvent[],
): (fact: TimelineFact) => boolean {
  const own = standingRecords(openCase, 'allegation').filter((allegation) => allegation.body.subject === subject)
  const alleged = new Set(own.flatMap((allegation) => allegation.body.events))
  const isOwn = ({ id, body }: DatedEvent): boolean =>
    alleged.has(id) || body.people.length === 0 || body.people.some((one) => one.person === subject)
  const items = new Set(events.filter(isOwn).flatMap(itemsOfEvent))
  return (fact) =>
    fact.event === null ? fact.people.includes(subject) || items.has(fact.evidence ?? '') : isOwn(fact.event)
}

function meets({ time }: TimelineFact, { fromMs, toMs }: WindowQuestion): boolean {
  return (time.fromMs ?? -Infinity) < (toMs ?? Infinity) && (fromMs ?? -Infinity) < (time.toMs ?? Infinity)
}

function toColumns(facts: readonly TimelineFact[]): { marks: TimelineMarks; sources: TimeSource[] } {
  const sources = [...new Set(facts.flatMap(({ source }) => (source === null ? [] : [source])))].toSorted(compare)
  const places = new Map(sources.map((source, index) => [source, index]))
  return {
    sources,
    marks: {
      id: facts.map((fact) => fact.id),
      kind: facts.map((fact) => fact.kind),
      fromMs: facts.map((fact) => fact.time.fromMs),
      toMs: facts.map((fact) => fact.time.toMs),
      source: facts.map(({ source }) => (source === null ? -1 : (places.get(source) ?? -1))),
      flags: facts.map((fact) => fact.flags),
      evidence: facts.map((fact) => fact.evidence),
      title: facts.map((fact) => fact.title),
    },
  }
}

function laneKeys(fact: TimelineFact, by: LaneBy): readonly string[] {
  switch (by) {
    case 'person':
      return fact.people.length === 0 ? [''] : fact.people
    case 'place':
      return fact.places.length === 0 ? [''] : fact.places
    case 'source':
      return [fact.source ?? '']
    case 'kind':
      return [fact.kind]
  }
}

/** Lanes in the order of their keys, the one without a key last. */
function lanesOf(facts: readonly TimelineFact[], by: LaneBy): { key: string; marks: number[] }[] {
  const lanes = new Map<string, number[]>()
  for (const [index, fact] of facts.entries())
    for (const key of laneKeys(fact, by)) {
      const lane = lanes.get(key)
      if (lane === undefined) lanes.set(key, [index])
      else lane.push(index)
    }
  return [...lanes]
    .map(([key, marks]) => ({ key, marks }))
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key))
}

function extentOf(dated: readonly TimelineFact[]): { fromMs: number; toMs: number } | null {
  let [fromMs, toMs] = [Infinity, -Infinity]
  for (const { time } of dated)
    for (const end of [time.fromMs, time.toMs]) {
      if (end === null) continue
      fromMs = Math.min(fromMs, end)
      toMs = Math.max(toMs, end)
    }
  return fromMs <= toMs ? { fromMs, toMs } : null
}

function densityOf(
  dated: readonly TimelineFact[],
  extent: { fromMs: number; toMs: number } | null,
  buckets: number,
): number[] {
  const counts = Array.from({ length: buckets }, () => 0)
  if (extent === null) return counts
  const step = Math.max(1, extent.toMs - extent.fromMs) / buckets
  for (const { time } of dated) {
    const at = Math.floor(((time.fromMs ?? time.toMs ?? extent.fromMs) - extent.fromMs) / step)
    const bucket = Math.min(Math.max(at, 0), buckets - 1)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  return counts
}

function relationsOf(events: readonly DatedEvent[]): OrderRelation[] {
  const times = new Map(events.map((event) => [event.id, event.time]))
  return events.flatMap((event) =>
    event.body.before
      .filter((after) => times.has(after))
      .map((after) => ({ before: event.id, after, holds: isInOrder(event.time, times.get(after)) })),
  )
}

/** Whether the dates bear a relation out: true where one ends before the other starts, false where it starts after the other ended. */
function isInOrder(before: DatedEvent['time'], after: DatedEvent['time'] | undefined): boolean | null {
  if (after === undefined) return null
  if (before.toMs !== null && after.fromMs !== null && before.toMs <= after.fromMs) return true
  return before.fromMs !== null && after.toMs !== null && before.fromMs >= after.toMs ? false : null
}

function toUndated(fact: TimelineFact, relations: readonly OrderRelation[]): TimelineWindow['undated'][number] {
  const isEvent = fact.event !== null
  return {
    id: fact.id,
    kind: fact.kind,
    title: fact.title,
    evidence: fact.evidence,
    raw: fact.raw,
    because: formatNoTime(fact.time.because),
    before: isEvent ? relations.filter((one) => one.before === fact.id).map((one) => one.after) : [],
    after: isEvent ? relations.filter((one) => one.after === fact.id).map((one) => one.before) : [],
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
