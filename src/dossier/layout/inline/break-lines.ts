import { widthOfPieces, type GlyphsPiece, type Piece } from './piece.ts'
import type { Atom } from './pieces-of-runs.ts'

/** One line: pieces set after each other from the left, blanks included. `width` leaves out a hanging blank at the end. */
export type Line = { pieces: Piece[]; width: number }

type Word = { pieces: Piece[]; space: GlyphsPiece | null; mustBreak: boolean }

/**
 * Fills lines of at most `width` points, left to right. A word wider than a whole line is cut between letters,
 * after a separator where one is near, so that no name or address runs off the paper.
 */
export function breakLines(atoms: readonly Atom[], width: number): Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let used = 0
  let hanging: GlyphsPiece | null = null
  const finish = (): void => {
    if (hanging) pieces.push(hanging)
    lines.push({ pieces: inVisualOrder(pieces), width: used })
    pieces = []
    used = 0
    hanging = null
  }
  const append = (added: readonly Piece[]): void => {
    if (hanging) {
      pieces.push(hanging)
      used += hanging.width
      hanging = null
    }
    pieces.push(...added)
    used += widthOfPieces(added)
  }
  for (const word of wordsOf(atoms)) {
    const room = width + 0.01 - used - (hanging?.width ?? 0)
    if (widthOfPieces(word.pieces) > room && pieces.length > 0) finish()
    for (const [index, part] of fitted(word.pieces, width).entries()) {
      if (index > 0) finish()
      append(part)
    }
    if (word.space && pieces.length > 0) hanging = joinSpaces(hanging, word.space)
    if (word.mustBreak) finish()
  }
  if (pieces.length > 0 || lines.length === 0) finish()
  return lines
}

function joinSpaces(before: GlyphsPiece | null, space: GlyphsPiece): GlyphsPiece {
  return before ?? space
}

function wordsOf(atoms: readonly Atom[]): Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  for (const atom of atoms) {
    if (atom.piece) pieces.push(atom.piece)
    if (atom.after === 'stay') continue
    words.push({ pieces, space: atom.space, mustBreak: atom.after === 'must-break' })
    pieces = []
  }
  if (pieces.length > 0) words.push({ pieces, space: null, mustBreak: false })
  return words
}

/** The word as it is, or cut into stretches that each fit a line. */
function fitted(pieces: readonly Piece[], width: number): Piece[][] {
  if (widthOfPieces(pieces) <= width + 0.01) return [[...pieces]]
  const rows: Piece[][] = []
  let row: Piece[] = []
  let used = 0
  const queue = [...pieces]
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    if (used + piece.width <= width + 0.01) {
      row.push(piece)
      used += piece.width
      continue
    }
    const halves = piece.kind === 'glyphs' ? cutGlyphs(piece, width - used) : null
    if (halves) {
      row.push(halves[0])
      queue.unshift(halves[1])
    } else if (row.length === 0) {
      row.push(piece)
    } else {
      queue.unshift(piece)
    }
    rows.push(row)
    row = []
    used = 0
  }
  if (row.length > 0) rows.push(row)
  return rows
}

const separators = new Set(Array.from('/\\-_.,:;?&=+@)', (character) => character.codePointAt(0)))

/** Cuts letters so that the first part fits; null when not even one does. Marks stay with their letter. */
function cutGlyphs(piece: GlyphsPiece, width: number): [GlyphsPiece, GlyphsPiece] | null {
  const { glyphs } = piece.shaped
  let count = 0
  let used = 0
  for (const { glyph, kern } of glyphs) {
    used += ((glyph.advance + kern) * piece.size) / 1000
    if (used > width) break
    count += 1
  }
  while (count > 0 && glyphs[count]?.glyph.advance === 0) count -= 1
  if (count === 0 || count >= glyphs.length) return null
  const at = niceCut(piece, count)
  return [part(piece, 0, at), part(piece, at, glyphs.length)]
}

function niceCut(piece: GlyphsPiece, count: number): number {
  for (let at = count; at > count * 0.6; at -= 1) {
    const last = piece.shaped.glyphs[at - 1]?.glyph.codePoints.at(-1)
    if (last !== undefined && separators.has(last)) return at
  }
  return count
}

function part(piece: GlyphsPiece, from: number, to: number): GlyphsPiece {
  const glyphs = piece.shaped.glyphs.slice(from, to)
  const width = glyphs.reduce((sum, { glyph, kern }) => sum + glyph.advance + kern, 0)
  return { ...piece, shaped: { glyphs, width }, width: (width * piece.size) / 1000 }
}

/** Stretches of a right-to-left script are set from the right, words and the blanks between them alike (UAX #9, in its simplest case). */
function inVisualOrder(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    const end = rightToLeftEnd(pieces, at)
    ordered.push(...pieces.slice(at, Math.max(end, at + 1)).reverse())
    at = Math.max(end, at + 1)
  }
  return ordered
}

function rightToLeftEnd(pieces: readonly Piece[], start: number): number {
  let end = start
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'glyphs') break
    if (piece.isRightToLeft) end = at + 1
    else if (at === start || piece.shaped.glyphs.some(({ glyph }) => glyph.codePoints[0] !== 0x20)) break
  }
  return end
}
