import { fault, peek, readWord, skipBlank, skipWhitespace, expectWord, type Cursor } from './cursor.ts'
import { isKind, type PdfValue } from './pdf-value.ts'
import { readPlainInteger, readValue } from './value-reader.ts'

/** The beginning of an indirect object as far as its data, should it be a stream. */
export type ObjectHead = {
  readonly object: number
  readonly generation: number
  readonly value: PdfValue
  /** For a stream: where its data begins in the file. */
  readonly dataStart: number | null
}

/** Reads `n g obj value` and then either `endobj` or `stream` with its line end (ISO 32000-2 §7.3.10, §7.3.8). */
export function readObjectHead(cursor: Cursor): ObjectHead {
  const { object, generation } = readObjectNumbers(cursor)
  const value = readValue(cursor)
  skipBlank(cursor)
  const word = readWord(cursor)
  if (word === 'endobj') return { object, generation, value, dataStart: null }
  if (word !== 'stream' || !isKind(value, 'dictionary')) fault(cursor, 'endobj was expected')
  return { object, generation, value, dataStart: readStreamLineEnd(cursor) }
}

/** Reads `n g obj`. */
export function readObjectNumbers(cursor: Cursor): { object: number; generation: number } {
  const object = readPlainInteger(cursor)
  skipWhitespace(cursor)
  const generation = readPlainInteger(cursor)
  skipWhitespace(cursor)
  expectWord(cursor, 'obj')
  if (object === null || generation === null) return fault(cursor, 'object number was expected')
  return { object, generation }
}

/** CRLF or LF; a lone CR is forbidden there and yet found, so it is noted. */
function readStreamLineEnd(cursor: Cursor): number {
  if (peek(cursor) < 0 || peek(cursor, 1) < 0) {
    cursor.at = cursor.bytes.length
    fault(cursor, 'stream data was expected')
  }
  if (peek(cursor) === 0x0d && peek(cursor, 1) === 0x0a) cursor.at += 2
  else if (peek(cursor) === 0x0a) cursor.at += 1
  else if (peek(cursor) === 0x0d) {
    cursor.oddities.add('odd-line-end')
    cursor.at += 1
  } else fault(cursor, 'line end was expected')
  return (cursor.base ?? 0) + cursor.at
}

/** Reads what must follow stream data: a line end at most, `endstream`, `endobj`. */
export function readStreamEnd(cursor: Cursor): void {
  if (peek(cursor) === 0x0d) cursor.at += 1
  if (peek(cursor) === 0x0a) cursor.at += 1
  expectWord(cursor, 'endstream')
  skipBlank(cursor)
  expectWord(cursor, 'endobj')
}
