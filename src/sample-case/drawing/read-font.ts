import { readCharacterMap } from './read-character-map.ts'
import { readGlyphPath } from './read-glyph-path.ts'

/** A TrueType font as far as drawing letters needs it. Measures are font units; y grows upwards. */
export type Font = {
  readonly unitsPerEm: number
  /** Advance width of the glyph of a code point; of `.notdef` where the font has none. */
  advanceOf(codePoint: number): number
  /** SVG path data of the glyph, shifted right by `offset` units; empty for a blank. */
  outlineOf(codePoint: number, offset: number): string
}

/** Where the tables of a font lie: tag to byte offset. */
export type FontTables = { readonly view: DataView; offsetOf(tag: string): number }

/**
 * Reads a TrueType font (OpenType 1.9: `head`, `hhea`, `hmtx`, `maxp`, `loca`, `glyf`, `cmap` format 4 or 12).
 *
 * Only for the fonts this project brings along: a damaged font throws RangeError, there is no recovery.
 */
export function readFont(bytes: Uint8Array): Font {
  const tables = readTables(bytes)
  const { view } = tables
  const head = tables.offsetOf('head')
  const glyphOf = readCharacterMap(tables)
  const metrics = view.getUint16(tables.offsetOf('hhea') + 34)
  const longOffsets = view.getInt16(head + 50) === 1
  return {
    unitsPerEm: view.getUint16(head + 18),
    advanceOf: (codePoint) => readAdvance(tables, glyphOf(codePoint), metrics),
    outlineOf: (codePoint, offset) =>
      readGlyphPath({ tables, longOffsets }, glyphOf(codePoint), { a: 1, b: 0, c: 0, d: 1, x: offset, y: 0 }),
  }
}

function readTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const offsets = new Map<string, number>()
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    offsets.set(tag, view.getUint32(at + 8))
  }
  return {
    view,
    offsetOf(tag) {
      const offset = offsets.get(tag)
      if (offset === undefined) throw new RangeError(`the font has no table ${tag}`)
      return offset
    },
  }
}

/** The last entry of `hmtx` with a width serves all glyphs after it (monospaced tails). */
function readAdvance(tables: FontTables, glyph: number, metrics: number): number {
  return tables.view.getUint16(tables.offsetOf('hmtx') + Math.min(glyph, metrics - 1) * 4)
}
