import { expectWord, fault, peek, skipBlank, skipWhitespace, type Cursor } from './cursor.ts'
import { isWhitespace, latin1 } from './characters.ts'
import type { InflateBudget } from './inflate.ts'
import { LimitReached, limits } from './limits.ts'
import { PdfDamage, type Oddities } from './oddities.ts'
import { noteSyntax, parseAt } from './parse-at.ts'
import { integerOf, type PdfValue } from './pdf-value.ts'
import type { PieceReader } from './piece-reader.ts'
import { readXrefStream } from './read-xref-stream.ts'
import { readXrefTable } from './read-xref-table.ts'
import { readPlainInteger } from './value-reader.ts'
import type { XrefSection } from './xref-entry.ts'

export type ReadContext = { readonly pieces: PieceReader; readonly oddities: Oddities; readonly budget: InflateBudget }

/** A section that a `startxref` or `/Prev` pointed to, with what stands behind it. */
export type ChainedSection = {
  readonly main: XrefSection
  /** The cross-reference stream a hybrid trailer names (ISO 32000-2 §7.5.8.4). */
  readonly hidden: XrefSection | null
  /** After `%%EOF`, without its line end. */
  readonly contentEnd: number
  /** The offset by which it was found. */
  readonly soughtAt: number
  /** The number its own `startxref` gives. */
  readonly startxref: number
}

const tailBytes = 64 << 10

/**
 * Follows `startxref` and `/Prev` from the end of the file to its first section; answers the newest first.
 *
 * Throws {@link PdfDamage} where the chain cannot be followed: nothing is guessed and nothing repaired.
 */
export async function readSections(context: ReadContext): Promise<ChainedSection[]> {
  const sections: ChainedSection[] = []
  const visited = new Set<number>()
  let lines = 0
  let next: number | null = await findStartxref(context)
  while (next !== null) {
    if (visited.has(next)) throw new PdfDamage('structure-damaged', `cross-references run in a circle at ${next}`)
    visited.add(next)
    if (sections.length >= limits.revisions) throw new LimitReached('revisions')
    const section = await readSection(context, next)
    sections.push(section)
    lines += section.main.entries.size + (section.hidden?.entries.size ?? 0)
    if (lines > limits.xrefLines) throw new LimitReached('cross-reference lines')
    next = previousOf(section.main.trailer.entries.get('Prev'), context.oddities)
  }
  return sections
}

function previousOf(value: PdfValue | undefined, oddities: Oddities): number | null {
  if (value === undefined || value === null) return null
  const offset = integerOf(value)
  if (offset === null || offset < 0) throw new PdfDamage('structure-damaged', '/Prev is no offset')
  if (offset > 0) return offset
  oddities.note('xref-irregular', '/Prev 0')
  return null
}

/** The offset at the end of the file: `startxref`, a number, `%%EOF` (ISO 32000-2 §7.5.5). */
async function findStartxref({ pieces, oddities }: ReadContext): Promise<number> {
  const start = Math.max(0, pieces.size - tailBytes)
  const tail = latin1(await pieces.read(start, tailBytes))
  const marker = tail.lastIndexOf('%%EOF')
  if (marker < 0) throw new PdfDamage('truncated', 'no end marker')
  const after = tail.slice(marker + '%%EOF'.length)
  if (/[^\0\t\n\f\r ]/.test(after)) oddities.note('truncated', `${after.length} bytes after the last end marker`)
  const match = /startxref[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]*$/.exec(tail.slice(0, marker))
  if (!match) throw new PdfDamage('truncated', 'no startxref before the end marker')
  return Number(match[1])
}

async function readSection(context: ReadContext, offset: number): Promise<ChainedSection> {
  const main = await readAnySection(context, offset)
  const hiddenAt = main.form === 'table' ? main.trailer.entries.get('XRefStm') : undefined
  const hidden = hiddenAt === undefined ? null : await readHidden(context, hiddenAt)
  const tail = await parseAt(context.pieces, { offset: main.end, bound: context.pieces.size }, readTail)
  noteSyntax(context.oddities, tail.syntax, `end of the section at ${offset}`)
  if (main.form === 'stream') context.oddities.note('compressed-structure', `cross-reference stream at ${offset}`)
  return { main, hidden, contentEnd: tail.end, soughtAt: offset, startxref: tail.value }
}

async function readHidden(context: ReadContext, value: PdfValue): Promise<XrefSection> {
  context.oddities.note('hybrid-references', 'XRefStm')
  const offset = integerOf(value)
  if (offset === null) throw new PdfDamage('structure-damaged', '/XRefStm is no offset')
  return readXrefStream(context.pieces, offset, context)
}

async function readAnySection(context: ReadContext, offset: number): Promise<XrefSection> {
  const { pieces, oddities } = context
  const first = await pieces.read(offset, 64)
  let blank = 0
  while (isWhitespace(first[blank] ?? -1)) blank += 1
  if (blank > 0) oddities.note('xref-loose', `blanks before the section at ${offset}`)
  const word = latin1(first.subarray(blank, blank + 5))
  if (/^xref[\0\t\n\f\r ]/.test(word)) return readXrefTable(pieces, offset + blank, oddities)
  if (/^\d/.test(word)) return readXrefStream(pieces, offset + blank, context)
  throw new PdfDamage('structure-damaged', `no cross-references at ${offset}`)
}

/** `startxref`, its number and `%%EOF` behind a section; the cursor ends right after the marker. */
function readTail(cursor: Cursor): number {
  skipBlank(cursor)
  expectWord(cursor, 'startxref')
  skipWhitespace(cursor)
  const offset = readPlainInteger(cursor)
  skipWhitespace(cursor)
  for (const sign of '%%EOF') {
    if (peek(cursor) !== sign.charCodeAt(0)) fault(cursor, '%%EOF was expected')
    cursor.at += 1
  }
  if (offset === null) return fault(cursor, 'offset was expected')
  return offset
}
