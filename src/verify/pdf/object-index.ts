import type { Revision } from './build-revisions.ts'
import type { XrefEntry } from './xref-entry.ts'

export type ObjectVersion = { readonly revision: number; readonly entry: XrefEntry }

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
  /** All entries of an object, the oldest first. */
  versions(object: number): readonly ObjectVersion[]
  /** Where at the latest something beginning at `offset` must end. */
  boundOf(offset: number): number
  /** Each plain object once, in the order of the file. */
  readonly plain: readonly PlainObject[]
}

/** Builds the index over all revisions of a file of that size. */
export function buildObjectIndex(revisions: readonly Revision[], size: number): ObjectIndex {
  const history = new Map<number, ObjectVersion[]>()
  for (const revision of revisions)
    for (const [object, entry] of revision.entries) addVersion(history, object, { revision: revision.index, entry })
  const borders = bordersOf(revisions, history, size)
  const boundOf = (offset: number) => borders[firstAfter(borders, offset)] ?? size
  return {
    find: (object, revision) => findVersion(history.get(object), revision),
    versions: (object) => history.get(object) ?? [],
    boundOf,
    plain: plainObjects(history, boundOf),
  }
}

function addVersion(history: Map<number, ObjectVersion[]>, object: number, version: ObjectVersion): void {
  const known = history.get(object)
  if (known) known.push(version)
  else history.set(object, [version])
}

function findVersion(versions: readonly ObjectVersion[] | undefined, revision: number): ObjectVersion | null {
  for (let index = (versions?.length ?? 0) - 1; index >= 0; index -= 1) {
    const version = versions?.[index]
    if (version && version.revision <= revision) return version.entry.kind === 'free' ? null : version
  }
  return null
}

function bordersOf(
  revisions: readonly Revision[],
  history: ReadonlyMap<number, readonly ObjectVersion[]>,
  size: number,
): Float64Array {
  const borders: number[] = [size]
  for (const versions of history.values())
    for (const { entry } of versions) if (entry.kind === 'plain') borders.push(entry.offset)
  for (const revision of revisions) for (const section of revision.sections) borders.push(section.start)
  return Float64Array.from(borders).sort()
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

function plainObjects(
  history: ReadonlyMap<number, readonly ObjectVersion[]>,
  boundOf: (offset: number) => number,
): PlainObject[] {
  const list: PlainObject[] = []
  for (const [object, versions] of history) {
    const seen = new Set<number>()
    for (const { entry, revision } of versions) {
      if (entry.kind !== 'plain' || seen.has(entry.offset)) continue
      seen.add(entry.offset)
      list.push({ object, generation: entry.generation, offset: entry.offset, bound: boundOf(entry.offset), revision })
    }
  }
  return list.sort((one, other) => one.offset - other.offset || one.object - other.object)
}
