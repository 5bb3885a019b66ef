import type { Tone } from '../type/type-scale.ts'
import type { GlyphSource, ShapedText, Typeface } from '../type/typeface.ts'

/** Letters in one face, size and ink. Widths are in points. */
export type GlyphsPiece = {
  kind: 'glyphs'
  width: number
  face: GlyphSource
  size: number
  tone: Tone
  shaped: ShapedText
  /** Set where the shape is a box with a code because no typeface draws the character. */
  undrawn: number | null
  /** Part of a script that runs from right to left. */
  isRightToLeft: boolean
}

export type ChipPiece = {
  kind: 'chip'
  width: number
  number: string
  boxed: boolean
  label: GlyphsPiece
  anchor: string | null
  inMargin: boolean
}

/** Room for the number of a page that is not known yet. */
export type PagePiece = { kind: 'page'; width: number; anchor: string; face: Typeface; size: number; tone: Tone }

/** What stands on a line and is never broken (but for letters that are wider than a whole line). */
export type Piece = GlyphsPiece | ChipPiece | PagePiece

export type PieceLook = { size: number; tone: Tone }

/** A piece of letters from a face. */
export function glyphsPiece(face: Typeface, text: string, look: PieceLook): GlyphsPiece {
  return shapedPiece(face, face.shape(text), look)
}

/** A piece of shapes already measured. */
export function shapedPiece(face: GlyphSource, shaped: ShapedText, { size, tone }: PieceLook): GlyphsPiece {
  const width = (shaped.width * size) / 1000
  return { kind: 'glyphs', width, face, size, tone, shaped, undrawn: null, isRightToLeft: false }
}

/** The widths of pieces set one after another, in points. */
export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0)
}
