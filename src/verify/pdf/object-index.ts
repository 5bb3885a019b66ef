import type { Revision } from './build-revisions.ts'
import type { XrefEntry } from './xref-entry.ts'

export type ObjectVersion = {
  readonly revision: number
  readonly entry: XrefEntry
  /** The version before this one. */
  readonly older: ObjectVersion | null
}

/** A plain object as first listed: where it begins and where at the latest it must end. */
export type PlainObject = {
  readonly object: number
  readonly generation: number
  readonly offset: number
  readonly bound: number
  readonly revision: number
}

/** Which object lies where, in every revision. */
export type ObjectIndex = {
  /** The entry that counts for an object as of a revision; null where it is free or was never defined. */
  find(object: number, revision: number): ObjectVersion | null
  /** Whether any revision lists the object at all. */
  isListed(object: number): boolean
  /** Where at the latest something beginning at `offset` must end. */
  boundOf(offset: number): number
  readonly plainCount: number
  /** Each plain object once, in the order of the file. */
  plain(): Iterable<PlainObject>
}

/** Builds the index over all revisions of a file of that size. Kept lean: a document may list half a million objects. */
export function buildObjectIndex(revisions: readonly Revision[], size: number): ObjectIndex {
  const newest = new Map<number, ObjectVersion>()
  for (const revision of revisions)
    for (const [object, entry] of revision.entries)
      newest.set(object, { revision: revision.index, entry, older: newest.get(object) ?? null })
  const places = placesOf(newest)
  const borders = bordersOf(revisions, places, size)
  const boundOf = (offset: number) => borders[firstAfter(borders, offset)] ?? size
  return {
    find: (object, revision) => findVersion(newest.get(object) ?? null, revision),
    isListed: (object) => newest.has(object),
    boundOf,
    plainCount: places.offsets.length,
    plain: () => inFileOrder(places, boundOf),
  }
}

function findVersion(newest: ObjectVersion | null, revision: number): ObjectVersion | null {
  for (let version = newest; version; version = version.older)
    if (version.revision <= revision) return version.entry.kind === 'free' ? null : version
  return null
}

/** Places of plain objects, in columns instead of objects. */
type Places = {
  readonly objects: number[]
  readonly generations: number[]
  readonly offsets: number[]
  readonly revisions: number[]
}

function placesOf(newest: ReadonlyMap<number, ObjectVersion>): Places {
  const places: Places = { objects: [], generations: [], offsets: [], revisions: [] }
  for (const [object, version] of newest)
    for (let at: ObjectVersion | null = version; at; at = at.older)
      if (at.entry.kind === 'plain' && !isRepeated(at.entry, at.older)) {
        places.objects.push(object)
        places.generations.push(at.entry.generation)
        places.offsets.push(at.entry.offset)
        places.revisions.push(at.revision)
      }
  return places
}

/** Whether the revision before lists the object at the same place, as writers of whole tables do. */
function isRepeated(entry: XrefEntry, older: ObjectVersion | null): boolean {
  return entry.kind === 'plain' && older?.entry.kind === 'plain' && older.entry.offset === entry.offset
}

function bordersOf(revisions: readonly Revision[], { offsets }: Places, size: number): Float64Array {
  const sections = revisions.flatMap((revision) => revision.sections.map(({ start }) => start))
  const borders = new Float64Array(offsets.length + sections.length + 1)
  borders.set(offsets)
  borders.set([...sections, size], offsets.length)
  return borders.sort()
}

/** The index of the first border past `offset`. */
function firstAfter(borders: Float64Array, offset: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((borders[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function* inFileOrder(places: Places, boundOf: (offset: number) => number): Iterable<PlainObject> {
  const { objects, generations, offsets, revisions } = places
  const order = Uint32Array.from(offsets.keys())
  const compare = (one: number, other: number) =>
    (offsets[one] ?? 0) - (offsets[other] ?? 0) || (objects[one] ?? 0) - (objects[other] ?? 0)
  // Most writers number objects in the order they write them, and sorting half a million takes its time.
  const isInOrder = order.every((at) => at === 0 || compare(at - 1, at) <= 0)
  if (!isInOrder) order.sort(compare)
  for (const at of order) {
    const offset = offsets[at] ?? 0
    yield {
      object: objects[at] ?? 0,
      generation: generations[at] ?? 0,
      offset,
      bound: boundOf(offset),
      revision: revisions[at] ?? 0,
    }
  }
}
