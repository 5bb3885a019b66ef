import { expectWord, fault, peek, skipBlank, skipWhitespace, SyntaxFault, type Cursor } from './cursor.ts'
import { isDigit, latin1 } from './characters.ts'
import { LimitReached, limits } from './limits.ts'
import type { Oddities } from './oddities.ts'
import { noteSyntax, parseAt } from './parse-at.ts'
import { isKind, type PdfDictionary } from './pdf-value.ts'
import type { PieceReader } from './piece-reader.ts'
import { readPlainInteger, readValue } from './value-reader.ts'
import type { XrefEntry, XrefSection } from './xref-entry.ts'

const lineBytes = 20
const linesAtOnce = 3_000

/** Reads a cross-reference table and its trailer (ISO 32000-2 §7.5.4–5). `offset` is where the word `xref` stands. */
export async function readXrefTable(pieces: PieceReader, offset: number, oddities: Oddities): Promise<XrefSection> {
  const entries = new Map<number, XrefEntry>()
  let at = offset + 'xref'.length
  for (;;) {
    const part = await parseAt(pieces, { offset: at, bound: pieces.size }, readPartHead)
    if (part.value === null) {
      const trailer = await parseAt(pieces, { offset: part.end, bound: pieces.size }, readTrailer)
      noteSyntax(oddities, trailer.syntax, `trailer at ${part.end}`)
      return { form: 'table', start: offset, end: trailer.end, entries, trailer: trailer.value, object: null }
    }
    if (part.end + part.value.count * (lineBytes - 1) > pieces.size)
      throw new SyntaxFault('table longer than the file', false)
    if (entries.size + part.value.count > limits.objects) throw new LimitReached('cross-reference entries')
    at = await readLines(pieces, { at: part.end, ...part.value }, { entries, oddities })
  }
}

/** `first count` of a subsection, or null at `trailer`. */
function readPartHead(cursor: Cursor): { first: number; count: number } | null {
  skipWhitespace(cursor)
  if (!isDigit(peek(cursor))) return expectTrailer(cursor)
  const first = readPlainInteger(cursor)
  skipWhitespace(cursor)
  const count = readPlainInteger(cursor)
  skipWhitespace(cursor)
  if (peek(cursor) < 0) fault(cursor, 'table without end')
  if (first === null || count === null) return fault(cursor, 'malformed subsection')
  return { first, count }
}

function expectTrailer(cursor: Cursor): null {
  expectWord(cursor, 'trailer')
  return null
}

function readTrailer(cursor: Cursor): PdfDictionary {
  skipBlank(cursor)
  const value = readValue(cursor)
  if (!isKind(value, 'dictionary')) return fault(cursor, 'trailer is no dictionary')
  return value
}

type Part = { at: number; first: number; count: number }
type Sink = { entries: Map<number, XrefEntry>; oddities: Oddities }

/** Reads the lines of one subsection and answers where they end. */
async function readLines(pieces: PieceReader, part: Part, sink: Sink): Promise<number> {
  const stride = await strideOf(pieces, part)
  if (await isShifted(pieces, part)) sink.oddities.note('xref-irregular', `table shifted by one at ${part.at}`)
  if (stride !== lineBytes) sink.oddities.note('xref-irregular', `lines of ${stride} bytes at ${part.at}`)
  for (let done = 0; done < part.count; done += linesAtOnce) {
    const lines = Math.min(linesAtOnce, part.count - done)
    const bytes = await pieces.read(part.at + done * stride, lines * stride)
    for (let line = 0; line < lines; line += 1)
      readLine(bytes.subarray(line * stride, (line + 1) * stride), part.first + done + line, sink)
  }
  return part.at + part.count * stride
}

/** A table that begins with the line of object 0 and says 1: some programs count from 0 then, others do not. */
async function isShifted(pieces: PieceReader, part: Part): Promise<boolean> {
  if (part.first !== 1 || part.count < 2) return false
  return latin1(await pieces.read(part.at, 18)) === '0000000000 65535 f'
}

/** Lines have twenty bytes; some writers end them with one byte and have nineteen. */
async function strideOf(pieces: PieceReader, part: Part): Promise<number> {
  const bytes = await pieces.read(part.at, lineBytes + 1)
  return part.count > 0 && bytes[18] !== undefined && !isBlank(bytes[19]) && isBlank(bytes[18]) ? 19 : lineBytes
}

function isBlank(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d
}

function readLine(line: Uint8Array, object: number, sink: Sink): void {
  const offset = digitsOf(line, 0, 10)
  const generation = digitsOf(line, 11, 5)
  const kind = line[17]
  if (line.length < 19 || offset === null || generation === null || line[10] !== 0x20 || line[16] !== 0x20)
    throw new SyntaxFault('malformed cross-reference line', false)
  if (!isBlank(line[18]) || (line.length > 19 && !isBlank(line[19])))
    throw new SyntaxFault('malformed cross-reference line', false)
  if (sink.entries.has(object)) sink.oddities.note('xref-irregular', `object ${object} listed twice`)
  if (kind === 0x6e) sink.entries.set(object, { kind: 'plain', generation, offset })
  else if (kind === 0x66) sink.entries.set(object, { kind: 'free' })
  else throw new SyntaxFault('malformed cross-reference line', false)
}

function digitsOf(line: Uint8Array, start: number, count: number): number | null {
  let value = 0
  for (let at = start; at < start + count; at += 1) {
    const code = line[at] ?? -1
    if (!isDigit(code)) return null
    value = value * 10 + code - 0x30
  }
  return value
}
