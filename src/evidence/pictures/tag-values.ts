/** A TIFF directory in memory, as far as finding pictures needs it. */
export type TagValues = {
  /** The first whole number of a tag; null where it is absent, of another type, or past the end. */
  number(tag: number): number | null
  /** Where the bytes of a tag's value lie; null where it is absent. */
  place(tag: number): { start: number; length: number } | null
}

type Entry = { at: number; type: number; count: number }

const mostDirectories = 64
const mostEntries = 1000
const mostPointers = 16
const subDirectories = 0x14a
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 13: 4 }

/**
 * The directories of a TIFF structure (of any of the numbers raw formats put at its head): the chain from the first, and those they
 * point to. Every one is looked at once, so directories running in a circle end; entries past the end are left out.
 */
export function openTagDirectories(bytes: Uint8Array): TagValues[] {
  if (bytes.length < 8) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint8(0) === 0x49
  const found: TagValues[] = []
  const seen = new Set<number>()
  const waiting = [view.getUint32(4, little)]
  while (waiting.length > 0 && seen.size < mostDirectories) {
    const at = waiting.shift() ?? 0
    if (at === 0 || seen.has(at) || at + 2 > view.byteLength) continue
    seen.add(at)
    const { entries, next } = readEntries(view, at, little)
    found.push(valuesOf(view, entries, little))
    waiting.push(next, ...pointersOf(view, entries.get(subDirectories), little))
  }
  return found
}

function readEntries(view: DataView, at: number, little: boolean): { entries: Map<number, Entry>; next: number } {
  const entries = new Map<number, Entry>()
  const count = Math.min(view.getUint16(at, little), mostEntries)
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12
    if (entry + 12 > view.byteLength) return { entries, next: 0 }
    const tag = view.getUint16(entry, little)
    if (entries.has(tag)) continue
    entries.set(tag, { at: entry, type: view.getUint16(entry + 2, little), count: view.getUint32(entry + 4, little) })
  }
  const end = at + 2 + count * 12
  return { entries, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 }
}

function valuesOf(view: DataView, entries: ReadonlyMap<number, Entry>, little: boolean): TagValues {
  const place: TagValues['place'] = (tag) => {
    const entry = entries.get(tag)
    return entry ? placeOf(view, entry, little) : null
  }
  return {
    place,
    number(tag) {
      const entry = entries.get(tag)
      const from = place(tag)
      const width = entry ? sizes[entry.type] : undefined
      if (!entry || !from || entry.count === 0 || from.start + (width ?? 4) > view.byteLength) return null
      if (entry.type === 3) return view.getUint16(from.start, little)
      return width === 4 ? view.getUint32(from.start, little) : null
    },
  }
}

function placeOf(view: DataView, { at, type, count }: Entry, little: boolean): { start: number; length: number } {
  const length = count * (sizes[type] ?? 1)
  return { start: length <= 4 ? at + 8 : view.getUint32(at + 8, little), length }
}

function pointersOf(view: DataView, entry: Entry | undefined, little: boolean): number[] {
  if (!entry || sizes[entry.type] !== 4) return []
  const { start } = placeOf(view, entry, little)
  const amount = Math.min(entry.count, mostPointers)
  if (start + amount * 4 > view.byteLength) return []
  return Array.from({ length: amount }, (_, index) => view.getUint32(start + index * 4, little))
}
