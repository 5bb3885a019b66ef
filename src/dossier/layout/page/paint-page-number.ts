import { glyphsPiece } from '../inline/piece.ts'
import type { Tone } from '../type/type-scale.ts'
import type { Typeface } from '../type/typeface.ts'
import { glyphOperators } from './content-stream.ts'
import type { Sheet } from './sheet.ts'

/** Prints the number of the page an anchor stands on, now or when the document is finished. `right` aligns it to that edge. */
export function paintPageNumber(
  sheet: Sheet,
  look: { anchor: string; face: Typeface; size: number; tone: Tone },
  at: { x: number; baseline: number; align?: 'right' },
): void {
  const { places } = sheet.context
  const write = (): string => {
    const place = places.get(look.anchor)
    if (!place) throw new Error(`no place is named ${look.anchor}`)
    const piece = glyphsPiece(look.face, String(place.pageNumber), look)
    const x = at.align === 'right' ? at.x - piece.width : at.x
    return glyphOperators({ ...piece, glyphs: piece.shaped.glyphs }, x, at.baseline)
  }
  if (places.has(look.anchor)) sheet.content.add(write())
  else sheet.content.defer(write)
}
