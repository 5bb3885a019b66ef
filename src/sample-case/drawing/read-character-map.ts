import type { FontTables } from './read-font.ts'

/** Reads `cmap`: code point to glyph number, 0 (`.notdef`) where the font has none. Formats 4 and 12 only. */
export function readCharacterMap(tables: FontTables): (codePoint: number) => number {
  const { view } = tables
  const start = tables.offsetOf('cmap')
  const count = view.getUint16(start + 2)
  for (let index = 0; index < count; index += 1) {
    const subtable = start + view.getUint32(start + 4 + index * 8 + 4)
    const format = view.getUint16(subtable)
    if (format === 12) return (codePoint) => findInGroups(view, subtable, codePoint)
    if (format === 4) return (codePoint) => findInSegments(view, subtable, codePoint)
  }
  throw new RangeError('the font has no character map of format 4 or 12')
}

function findInGroups(view: DataView, subtable: number, codePoint: number): number {
  const count = view.getUint32(subtable + 12)
  for (let index = 0; index < count; index += 1) {
    const at = subtable + 16 + index * 12
    if (codePoint >= view.getUint32(at) && codePoint <= view.getUint32(at + 4))
      return view.getUint32(at + 8) + codePoint - view.getUint32(at)
  }
  return 0
}

function findInSegments(view: DataView, subtable: number, codePoint: number): number {
  const doubled = view.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubled + 2
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > view.getUint16(ends + at)) continue
    const first = view.getUint16(starts + at)
    if (codePoint < first) return 0
    const delta = view.getUint16(starts + doubled + at)
    const rangeAt = starts + 2 * doubled + at
    const range = view.getUint16(rangeAt)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
