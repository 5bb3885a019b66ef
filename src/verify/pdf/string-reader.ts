import { hexValue, isWhitespace } from './characters.ts'
import { fault, peek, type Cursor } from './cursor.ts'
import type { PdfString } from './pdf-value.ts'

/** Reads a string in parentheses (ISO 32000-2 §7.3.4.2): escapes, balanced parentheses, line ends as line feed. */
export function readLiteralString(cursor: Cursor): PdfString {
  const start = cursor.at
  const end = literalEnd(cursor)
  const bytes = new Uint8Array(end - start)
  let count = 0
  for (cursor.at += 1; cursor.at < end - 1;) {
    const code = take(cursor)
    const value = code === 0x5c ? readEscape(cursor) : code === 0x0d ? endOfLine(cursor) : code
    if (value >= 0) bytes[count++] = value
  }
  cursor.at = end
  return { kind: 'string', bytes: bytes.slice(0, count), hex: false, ...placeOf(cursor, start) }
}

/** Where the string ends, its closing parenthesis included; the cursor stays. */
function literalEnd(cursor: Cursor): number {
  let open = 0
  for (let at = cursor.at; at < cursor.bytes.length; at += 1) {
    const code = cursor.bytes[at]
    if (code === 0x5c) at += 1
    else if (code === 0x28) open += 1
    else if (code === 0x29) open -= 1
    if (open === 0) return at + 1
  }
  return withoutEnd(cursor)
}

function withoutEnd(cursor: Cursor): never {
  cursor.at = cursor.bytes.length
  return fault(cursor, 'string without end')
}

/** Reads a string in hexadecimal digits (ISO 32000-2 §7.3.4.3). White space and an odd last digit are noted. */
export function readHexString(cursor: Cursor): PdfString {
  const start = cursor.at
  const end = cursor.bytes.indexOf(0x3e, start)
  if (end < 0) withoutEnd(cursor)
  const bytes = new Uint8Array((end - start) >> 1)
  const source = cursor.bytes
  let count = 0
  for (let at = start + 1; at < end; at += 1) {
    const code = source[at] ?? -1
    const value = hexValue(code)
    if (value >= 0) {
      bytes[count >> 1] = count % 2 === 0 ? value << 4 : (bytes[count >> 1] ?? 0) | value
      count += 1
    } else if (isWhitespace(code)) cursor.oddities.add('odd-string')
    else {
      cursor.at = at
      fault(cursor, 'not a hexadecimal digit')
    }
  }
  if (count % 2 === 1) cursor.oddities.add('odd-string')
  cursor.at = end + 1
  return { kind: 'string', bytes: bytes.subarray(0, (count + 1) >> 1), hex: true, ...placeOf(cursor, start) }
}

function placeOf(cursor: Cursor, start: number): { start: number; end: number } {
  if (cursor.base === null) return { start: -1, end: -1 }
  return { start: cursor.base + start, end: cursor.base + cursor.at }
}

function take(cursor: Cursor): number {
  const code = peek(cursor)
  cursor.at += 1
  return code
}

function endOfLine(cursor: Cursor): number {
  if (peek(cursor) === 0x0a) cursor.at += 1
  return 0x0a
}

const plainEscapes: Readonly<Record<number, number>> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 }

/** The byte an escape stands for, or -1 where it stands for nothing (a line broken off). */
function readEscape(cursor: Cursor): number {
  const code = take(cursor)
  const plain = plainEscapes[code]
  if (plain !== undefined) return plain
  if (code >= 0x30 && code <= 0x37) return readOctal(cursor, code - 0x30)
  if (code === 0x0d) endOfLine(cursor)
  return code === 0x0d || code === 0x0a ? -1 : code
}

function readOctal(cursor: Cursor, first: number): number {
  let value = first
  for (let count = 1; count < 3; count += 1) {
    const code = peek(cursor)
    if (code < 0x30 || code > 0x37) break
    value = value * 8 + code - 0x30
    cursor.at += 1
  }
  return value & 0xff
}
