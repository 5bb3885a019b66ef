import type { Font, Subset } from 'fontkit'

/** One drawn shape with the text it stands for. `cid` is its number in the embedded subset, given on first use. */
export type Glyph = {
  readonly gid: number
  /** Width in thousandths of the type size. */
  readonly advance: number
  readonly codePoints: readonly number[]
  cid: number | null
}

/** A glyph in its place: `kern` follows it, `dx`/`dy` shift it (marks above letters); all in thousandths. */
export type PlacedGlyph = { readonly glyph: Glyph; readonly kern: number; readonly dx: number; readonly dy: number }

export type ShapedText = { readonly glyphs: readonly PlacedGlyph[]; readonly width: number }

export type FaceName =
  | 'serif'
  | 'serif-italic'
  | 'serif-bold'
  | 'serif-bold-italic'
  | 'sans'
  | 'sans-italic'
  | 'sans-bold'

/** What a text-showing operator needs of a font: its resource name in pages, and the code of a glyph in hexadecimal. */
export type GlyphSource = { readonly resource: string; encode(glyph: Glyph): string }

/** A font with its used glyphs: measures, kerns, and numbers what is drawn so that only that is embedded. */
export type Typeface = GlyphSource & {
  readonly name: FaceName
  readonly font: Font
  readonly subset: Subset
  /** Glyphs by subset number; number 0 is the missing glyph. */
  readonly used: Glyph[]
  has(codePoint: number): boolean
  shape(text: string): ShapedText
}

/** A font, and the kerning measured in it so far (thousandths by pair of code points). */
export type ParsedFont = { readonly font: Font; readonly kerns: Map<number, number> }

const noLigatures = { liga: false, clig: false, calt: false }

/**
 * Wraps a font. Each code point gets its own subset number even where the font draws two alike,
 * so that text copied out of the PDF is the text put in (ISO 32000-1 §9.10.2).
 */
export function createTypeface(name: FaceName, resource: string, { font, kerns }: ParsedFont): Typeface {
  const subset = font.createSubset()
  const notdef: Glyph = { gid: 0, advance: font.glyphForCodePoint(0x10ffff).advanceWidth, codePoints: [], cid: 0 }
  const used: Glyph[] = [notdef]
  const byCodePoint = new Map<number, Glyph>()
  const byShape = new Map<string, Glyph>()

  const glyphOf = (codePoint: number): Glyph => {
    const known = byCodePoint.get(codePoint)
    if (known) return known
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    const glyph: Glyph = { gid: id, advance: advanceWidth, codePoints: [codePoint], cid: null }
    byCodePoint.set(codePoint, glyph)
    return glyph
  }
  const kernOf = (left: number, right: number): number => {
    const key = left * 0x110000 + right
    const known = kerns.get(key)
    if (known !== undefined) return known
    const kern = measureKern(font, left, right)
    kerns.set(key, kern)
    return kern
  }
  const shapeWithMarks = (text: string): ShapedText => {
    const run = font.layout(text, noLigatures)
    const glyphs = run.glyphs.map((shape, index) => {
      const key = `${shape.id} ${shape.codePoints.join(' ')}`
      const glyph = byShape.get(key) ?? {
        gid: shape.id,
        advance: shape.advanceWidth,
        codePoints: shape.codePoints,
        cid: null,
      }
      byShape.set(key, glyph)
      const at = run.positions[index] ?? { xAdvance: shape.advanceWidth, xOffset: 0, yOffset: 0 }
      return { glyph, kern: at.xAdvance - shape.advanceWidth, dx: at.xOffset, dy: at.yOffset }
    })
    return { glyphs, width: widthOf(glyphs) }
  }
  return {
    name,
    resource,
    font,
    subset,
    used,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    shape(text) {
      if (/\p{M}/u.test(text)) return shapeWithMarks(text)
      const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0)
      const glyphs = codePoints.map((codePoint, index) => {
        const next = codePoints[index + 1]
        return { glyph: glyphOf(codePoint), kern: next === undefined ? 0 : kernOf(codePoint, next), dx: 0, dy: 0 }
      })
      return { glyphs, width: widthOf(glyphs) }
    },
    encode(glyph) {
      if (glyph.cid === null) {
        // Straight into the list, past fontkit's own numbering: two code points of one shape need two numbers.
        glyph.cid = subset.glyphs.push(glyph.gid) - 1
        used.push(glyph)
      }
      return glyph.cid.toString(16).padStart(4, '0')
    },
  }
}

function widthOf(glyphs: readonly PlacedGlyph[]): number {
  return glyphs.reduce((sum, { glyph, kern }) => sum + glyph.advance + kern, 0)
}

function measureKern(font: Font, left: number, right: number): number {
  if (left === 0x20 || right === 0x20) return 0
  const run = font.layout(String.fromCodePoint(left, right), noLigatures)
  const [first] = run.glyphs
  const [position] = run.positions
  if (run.glyphs.length !== 2 || !first || !position) return 0
  return position.xAdvance - first.advanceWidth
}
