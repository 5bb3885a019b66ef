/** The part of fontkit 2 the layout uses; the package ships no types. */
declare module 'fontkit' {
  export type FontGlyph = {
    id: number
    advanceWidth: number
    codePoints: number[]
    path: { commands: { command: string; args: number[] }[] }
  }
  export type GlyphRun = {
    glyphs: FontGlyph[]
    positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  }
  /** `glyphs` lists source glyph numbers by their number in the subset. */
  export type Subset = { glyphs: number[]; encode(): Uint8Array }
  export type Font = {
    postscriptName: string
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    italicAngle: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): FontGlyph
    layout(text: string, features: Record<string, boolean>): GlyphRun
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}
