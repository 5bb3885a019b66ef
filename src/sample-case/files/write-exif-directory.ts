import type { ByteWriter } from './byte-writer.ts'

/** One field of a TIFF directory; a rational is given as [numerator, denominator] pairs. */
export type ExifEntry =
  | { tag: number; type: 'ascii' | 'undefined'; text: string }
  | { tag: number; type: 'byte' | 'short' | 'long'; values: readonly number[] }
  | { tag: number; type: 'rational'; values: readonly (readonly [number, number])[] }

const typeCodes = { byte: 1, ascii: 2, short: 3, long: 4, rational: 5, undefined: 7 } as const
const typeSizes = { byte: 1, ascii: 1, short: 2, long: 4, rational: 8, undefined: 1 } as const

/** Bytes a directory takes with the values that do not fit into its entries. */
export function directorySize(entries: readonly ExifEntry[]): number {
  return 2 + entries.length * 12 + 4 + entries.reduce((sum, entry) => sum + outside(entry), 0)
}

/** Writes a directory at offset `at` of the TIFF block, entries by rising tag, long values right behind it. */
export function writeDirectory(
  writer: ByteWriter,
  entries: readonly ExifEntry[],
  place: { at: number; next: number },
): void {
  const sorted = entries.toSorted((a, b) => a.tag - b.tag)
  let valueAt = place.at + 2 + sorted.length * 12 + 4
  writer.u16(sorted.length)
  for (const entry of sorted) {
    writer.u16(entry.tag).u16(typeCodes[entry.type]).u32(countOf(entry))
    if (outside(entry) === 0) {
      writeValue(writer, entry)
      writer.zeros(4 - byteLength(entry))
    } else {
      writer.u32(valueAt)
      valueAt += outside(entry)
    }
  }
  writer.u32(place.next)
  for (const entry of sorted) {
    if (outside(entry) === 0) continue
    writeValue(writer, entry)
    writer.zeros(byteLength(entry) % 2)
  }
}

function countOf(entry: ExifEntry): number {
  if (!('text' in entry)) return entry.values.length
  return entry.type === 'ascii' ? entry.text.length + 1 : entry.text.length
}

function byteLength(entry: ExifEntry): number {
  return countOf(entry) * typeSizes[entry.type]
}

/** Room outside the entry: nothing up to four bytes, else an even number. */
function outside(entry: ExifEntry): number {
  const length = byteLength(entry)
  return length <= 4 ? 0 : length + (length % 2)
}

function writeValue(writer: ByteWriter, entry: ExifEntry): void {
  switch (entry.type) {
    case 'ascii':
      writer.ascii(entry.text).u8(0)
      return
    case 'undefined':
      writer.ascii(entry.text)
      return
    case 'rational':
      for (const [numerator, denominator] of entry.values) writer.u32(numerator).u32(denominator)
      return
    case 'byte':
      for (const value of entry.values) writer.u8(value)
      return
    case 'short':
      for (const value of entry.values) writer.u16(value)
      return
    case 'long':
      for (const value of entry.values) writer.u32(value)
      return
  }
}
