import { glyphsPiece, type GlyphsPiece } from '../inline/piece.ts'
import { type } from '../type/type-scale.ts'
import { paintPageNumber } from './paint-page-number.ts'
import { frame } from './page-size.ts'
import type { MarginNote, Sheet } from './sheet.ts'

/**
 * Prints the evidence numbers of a page in its outer margin, each beside the line that names it first, with the annex page
 * where it is shown. Notes that would cover each other move down, and up again where the page ends.
 */
export function paintNotes(sheet: Sheet): void {
  const notes = firstMentions(sheet.notes)
  if (notes.length === 0) return
  const heights = settle(notes.map((note) => note.y))
  sheet.decorate('Layout')
  notes.forEach((note, index) => paintNote(sheet, note, heights[index] ?? note.y))
}

function paintNote(sheet: Sheet, note: MarginNote, baseline: number): void {
  const sans = sheet.context.typefaces.face('sans')
  const number = glyphsPiece(sans, note.number, { size: type.note.size, tone: 'ink' })
  const tick = { y: baseline - type.note.size * 0.34, x: frame.noteLeft - 9 }
  sheet.content.strokeLine(tick, { x: tick.x + 5, y: tick.y }, { tone: 'rule', width: 0.6 })
  draw(sheet, number, frame.noteLeft, baseline)
  if (note.anchor === null) return
  const label = `\u00a0\u00a0${sheet.context.words.pageShort}\u00a0`
  const word = glyphsPiece(sans, label, { size: type.note.size, tone: 'muted' })
  draw(sheet, word, frame.noteLeft + number.width, baseline)
  const x = frame.noteLeft + number.width + word.width
  paintPageNumber(sheet, { anchor: note.anchor, face: sans, size: type.note.size, tone: 'muted' }, { x, baseline })
}

function draw(sheet: Sheet, piece: GlyphsPiece, x: number, baseline: number): void {
  sheet.content.glyphs({ ...piece, glyphs: piece.shaped.glyphs }, x, baseline)
}

function firstMentions(notes: readonly MarginNote[]): MarginNote[] {
  const seen = new Set<string>()
  return notes.filter((note) => {
    const isFirst = !seen.has(note.number)
    seen.add(note.number)
    return isFirst
  })
}

function settle(wanted: readonly number[]): number[] {
  const step = type.note.leading
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + step))
  let limit = frame.bottom
  for (let index = down.length - 1; index >= 0; index -= 1) {
    down[index] = Math.min(down[index] ?? limit, limit)
    limit = (down[index] ?? limit) - step
  }
  return down
}
