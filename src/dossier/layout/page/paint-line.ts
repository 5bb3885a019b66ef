import { assertNever } from '../../../base/assert-never.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import type { Line } from '../inline/break-lines.ts'
import type { ChipPiece, GlyphsPiece, Piece } from '../inline/piece.ts'
import { paintPageNumber } from './paint-page-number.ts'
import type { Sheet } from './sheet.ts'

export type LinePlace = { x: number; baseline: number }

/** Paints one line as content of an element; chips become links and leave a note for the margin. */
export function paintLine(sheet: Sheet, line: Line, at: LinePlace, owner: StructureNode): void {
  let { x } = at
  for (const piece of joined(line.pieces)) {
    sheet.mark(owner)
    paintPiece(sheet, piece, { x, baseline: at.baseline }, owner)
    x += piece.width
  }
}

/** Neighbouring letters of one look become one piece, so that one operator shows them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === 'glyphs' && piece.kind === 'glyphs' && looksAlike(last, piece))
      result[result.length - 1] = join(last, piece)
    else result.push(piece)
  }
  return result
}

function looksAlike(a: GlyphsPiece, b: GlyphsPiece): boolean {
  const isNoted = a.undrawn !== null || b.undrawn !== null
  return !isNoted && a.face === b.face && a.size === b.size && a.tone === b.tone
}

function join(a: GlyphsPiece, b: GlyphsPiece): GlyphsPiece {
  const glyphs = [...a.shaped.glyphs, ...b.shaped.glyphs]
  return { ...a, width: a.width + b.width, shaped: { glyphs, width: a.shaped.width + b.shaped.width } }
}

function paintPiece(sheet: Sheet, piece: Piece, at: LinePlace, owner: StructureNode): void {
  switch (piece.kind) {
    case 'glyphs':
      return paintGlyphs(sheet, piece, at)
    case 'chip':
      return paintChip(sheet, piece, at, owner)
    case 'page':
      return paintPageNumber(sheet, piece, at)
    default:
      return assertNever(piece)
  }
}

function paintGlyphs(sheet: Sheet, piece: GlyphsPiece, at: LinePlace): void {
  if (piece.undrawn !== null) noteUndrawn(sheet, piece.undrawn)
  sheet.content.glyphs({ ...piece, glyphs: piece.shaped.glyphs }, at.x, at.baseline)
}

function noteUndrawn(sheet: Sheet, codePoint: number): void {
  const { undrawn } = sheet.context
  undrawn.set(codePoint, (undrawn.get(codePoint) ?? new Set<number>()).add(sheet.number))
}

function paintChip(sheet: Sheet, chip: ChipPiece, at: LinePlace, owner: StructureNode): void {
  const { size } = chip.label
  const box = { x: at.x, y: at.baseline - size * 0.98, width: chip.width, height: size * 1.3 }
  const inset = (chip.width - chip.label.width) / 2
  const draw = (): void => {
    if (chip.boxed) sheet.content.strokeBox(box, { tone: 'faint', width: 0.5, radius: 1.6 })
    paintGlyphs(sheet, chip.label, { x: at.x + inset, baseline: at.baseline })
  }
  if (chip.inMargin) sheet.notes.push({ number: chip.number, anchor: chip.anchor, y: at.baseline })
  if (chip.anchor === null) return draw()
  const link = sheet.context.tree.open(owner, 'Link')
  sheet.mark(link)
  draw()
  sheet.link(box, { anchor: chip.anchor, label: chip.number }, link)
  sheet.toClose.push(link)
}
