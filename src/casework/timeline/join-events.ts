import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import type { CaseEvent } from '../../contract/timeline.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { saveTogether, type Author, type RecordChange } from '../../vault/record-store.ts'
import type { StoredRecord } from '../../vault/storage/record-rows.ts'
import { refuseEntry, requireRecord } from '../records/check-references.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'
import { refuseOrderRing } from './refuse-order-ring.ts'

/**
 * Joins events into the first of them, as one change with one custody entry.
 *
 * The others are withdrawn, and what named one of them (an order relation, an allegation) names the joined one from then on. `body` null
 * takes {@link proposeJoin}. An event withdrawn meanwhile is refused with `reference-unknown`.
 */
export function mergeEvents(
  openCase: OpenCase,
  {
    ids,
    body,
    accept,
  }: { ids: readonly string[]; body: CaseEvent | null; accept: (body: CaseEvent, id: string) => void },
  author: Author,
): StoredRecord {
  const [first, ...others] = [...new Set(ids)].map((id) => requireRecord(openCase, 'event', id))
  if (first === undefined || others.length === 0) refuseEntry(ids.join(', '))
  const gone = new Set(others.map((event) => event.id))
  const joined = renamed(body ?? proposeJoin([first, ...others]), gone, first.id)
  const relations = relationsTo(openCase, { gone, to: first.id })
  const changes: RecordChange[] = [
    ...others.map((event) => ({ ...change('event', event), withdrawn: true })),
    { ...change('event', first), body: joined },
    ...relations,
    ...allegationsOf(openCase, { gone, to: first.id }),
  ]
  accept(joined, first.id)
  refuseRing(openCase, { gone, first: first.id, joined, relations })
  const saved = saveTogether(openCase, changes, author)
  return saved.find((record) => record.kind === 'event' && record.id === first.id) ?? refuseEntry(first.id)
}

/** Takes one event apart: the first part keeps its code, the others get new ones; one change, one custody entry. */
export function splitEvent(
  openCase: OpenCase,
  { id, bodies }: { id: string; bodies: readonly CaseEvent[] },
  author: Author,
): StoredRecord[] {
  const event = requireRecord(openCase, 'event', id)
  const [first, ...others] = bodies.map((body) => ({ ...body, origin: { kind: 'split' as const, from: [id] } }))
  if (first === undefined || others.length === 0) refuseEntry(id)
  const changes: RecordChange[] = [
    { ...change('event', event), body: first },
    ...others.map((body): RecordChange => ({ kind: 'event', id: null, version: null, body })),
  ]
  return saveTogether(openCase, changes, author)
}

/** The first event with what the others add: supports, persons, order relations; what they call differently is kept in the description. */
export function proposeJoin(events: readonly Standing<CaseEvent>[]): CaseEvent {
  const bodies = events.map((event) => event.body)
  const [first] = bodies
  if (first === undefined) refuseEntry('0')
  const told = bodies.flatMap(({ title, description }) => [title, ...(description === null ? [] : [description])])
  const people = new Map(
    bodies
      .flatMap((body) => body.people)
      .toReversed()
      .map((one) => [one.person, one]),
  )
  return {
    ...first,
    description: [...new Set(told)].slice(1).join('\n') || null,
    when: bodies.find((body) => body.when.kind !== 'undated')?.when ?? first.when,
    before: [...new Set(bodies.flatMap((body) => body.before))].slice(0, 50),
    place: bodies.find((body) => body.place !== null)?.place ?? null,
    people: [...people.values()].toReversed().slice(0, 100),
    supports: distinct(bodies.flatMap((body) => body.supports)).slice(0, 200),
    officialAgenda: firstOf(bodies, 'officialAgenda'),
    stateFacility: firstOf(bodies, 'stateFacility'),
    letterhead: firstOf(bodies, 'letterhead'),
    origin: { kind: 'merged', from: events.map((event) => event.id) },
  }
}

function firstOf(
  bodies: readonly CaseEvent[],
  field: 'officialAgenda' | 'stateFacility' | 'letterhead',
): string | null {
  return bodies.find((body) => body[field] !== null)?.[field] ?? null
}

function distinct<Value extends Json>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()]
}

function change(kind: 'event' | 'allegation', { id, version, body }: Standing<unknown>): RecordChange {
  return { kind, id, version, body }
}

/** An event never lies before itself, which a join of two in a row would make it. */
function renamed(body: CaseEvent, gone: ReadonlySet<string>, to: string): CaseEvent {
  const before = [...new Set(body.before.map((id) => (gone.has(id) ? to : id)))].filter((id) => id !== to)
  const supports = body.supports.map((support) =>
    support.kind === 'event' && gone.has(support.id) ? { ...support, id: to } : support,
  )
  return { ...body, before, supports: supports.filter((support) => support.kind !== 'event' || support.id !== to) }
}

type Relation = { readonly kind: 'event'; readonly id: string; readonly version: number; readonly body: CaseEvent }

/** Joining the ends of a row makes a ring of it: the relations are looked at as they would stand, with the names they would have. */
function refuseRing(
  openCase: OpenCase,
  join: { gone: ReadonlySet<string>; first: string; joined: CaseEvent; relations: readonly Relation[] },
): void {
  const { gone, first, joined, relations } = join
  const anew = new Map([...relations.map(({ id, body }) => [id, body] as const), [first, joined] as const])
  const standing = standingRecords(openCase, 'event').filter((event) => !gone.has(event.id))
  refuseOrderRing(standing.map(({ id, body }) => ({ id, before: (anew.get(id) ?? body).before })))
}

function relationsTo(openCase: OpenCase, { gone, to }: { gone: ReadonlySet<string>; to: string }): Relation[] {
  return standingRecords(openCase, 'event')
    .filter((event) => !gone.has(event.id) && event.id !== to && event.body.before.some((id) => gone.has(id)))
    .map((event) => {
      const before = [...new Set(event.body.before.map((id) => (gone.has(id) ? to : id)))]
      return { kind: 'event', id: event.id, version: event.version, body: { ...event.body, before } }
    })
}

function allegationsOf(openCase: OpenCase, { gone, to }: { gone: ReadonlySet<string>; to: string }): RecordChange[] {
  return standingRecords(openCase, 'allegation')
    .filter((allegation) => allegation.body.events.some((id) => gone.has(id)))
    .map((allegation) => {
      const events = [...new Set(allegation.body.events.map((id) => (gone.has(id) ? to : id)))]
      return { ...change('allegation', allegation), body: { ...allegation.body, events } }
    })
}
