import { hexValue, isDigit, isRegular, latin1Slice } from './characters.ts'
import { fault, peek, readWord, skipBlank, skipWhitespace, SyntaxFault, type Cursor } from './cursor.ts'
import { LimitReached, limits } from './limits.ts'
import type { PdfDictionary, PdfValue } from './pdf-value.ts'
import { readHexString, readLiteralString } from './string-reader.ts'

/** Reads one value; a reference counts as one (ISO 32000-2 §7.3). Throws {@link SyntaxFault}. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > limits.valueDepth) throw new SyntaxFault('nested too deep', false)
  cursor.values += 1
  if (cursor.values > limits.valuesInObject) throw new LimitReached('values in one object')
  skipBlank(cursor)
  const code = peek(cursor)
  if (code === 0x2f) return { kind: 'name', value: readName(cursor) }
  if (code === 0x28) return readLiteralString(cursor)
  if (code === 0x5b) return readArray(cursor, depth)
  if (code === 0x3c) return peek(cursor, 1) === 0x3c ? readDictionary(cursor, depth) : readHexString(cursor)
  if (isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e) return readNumberOrReference(cursor)
  return readKeyword(cursor)
}

function readKeyword(cursor: Cursor): PdfValue {
  const word = readWord(cursor)
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  return fault(cursor, `unknown word ${word.slice(0, 20)}`)
}

function readNumberOrReference(cursor: Cursor): PdfValue {
  const first = readNumber(cursor)
  const back = cursor.at
  if (typeof first !== 'number' || first < 1) return first
  skipWhitespace(cursor)
  const generation = readPlainInteger(cursor)
  if (generation === null || generation > 65_535) return backTo(cursor, back, first)
  skipWhitespace(cursor)
  if (peek(cursor) !== 0x52 || isRegular(peek(cursor, 1))) return backTo(cursor, back, first)
  cursor.at += 1
  return { kind: 'reference', object: first, generation }
}

/** The number was no reference. One cut by the end of the piece could still be one, so that faults. */
function backTo(cursor: Cursor, position: number, value: number): number {
  if (cursor.at >= cursor.bytes.length && !cursor.whole) fault(cursor, 'number at the end')
  cursor.at = position
  return value
}

/** Reads up to ten plain digits, or null. */
export function readPlainInteger(cursor: Cursor): number | null {
  const start = cursor.at
  let value = 0
  while (isDigit(peek(cursor)) && cursor.at - start < 10) {
    value = value * 10 + peek(cursor) - 0x30
    cursor.at += 1
  }
  return cursor.at === start || isRegular(peek(cursor)) ? null : value
}

const numberForm = /^[+-]?(?:\d+(\.\d*)?|(\.\d+))$/

/** Reads a number: an integer as itself, anything with a point as real. */
function readNumber(cursor: Cursor): PdfValue {
  const start = cursor.at
  const plain = readPlainInteger(cursor)
  if (plain !== null) return plain
  cursor.at = start
  const word = readWord(cursor)
  const match = numberForm.exec(word)
  if (!match) return fault(cursor, 'malformed number')
  const value = Number(word)
  if (match[1] !== undefined || match[2] !== undefined) return { kind: 'real', value }
  if (!Number.isSafeInteger(value)) return fault(cursor, 'number too large')
  return value
}

function readName(cursor: Cursor): string {
  cursor.at += 1
  const start = cursor.at
  let escaped = false
  for (let code = peek(cursor); isRegular(code); code = peek(cursor)) {
    if (code === 0x23) escaped = true
    cursor.at += 1
  }
  const raw = latin1Slice(cursor.bytes, start, cursor.at)
  return escaped ? decodeName(cursor, raw) : raw
}

function decodeName(cursor: Cursor, raw: string): string {
  return raw.replace(/#(.{0,2})/gs, (whole: string, digits: string) => {
    const high = hexValue(digits.charCodeAt(0))
    const low = hexValue(digits.charCodeAt(1))
    const code = high * 16 + low
    // An escape that hides an ordinary letter, or is none at all, is read differently by different programs.
    if (digits.length < 2 || high < 0 || low < 0 || code === 0) {
      cursor.oddities.add('odd-name')
      return whole
    }
    if (code > 0x20 && code < 0x7f && isRegular(code) && code !== 0x23) cursor.oddities.add('odd-name')
    return String.fromCharCode(code)
  })
}

function readArray(cursor: Cursor, depth: number): PdfValue {
  cursor.at += 1
  const items: PdfValue[] = []
  for (;;) {
    skipBlank(cursor)
    if (peek(cursor) === 0x5d) break
    items.push(readValue(cursor, depth + 1))
  }
  cursor.at += 1
  return { kind: 'array', items }
}

/** Reads a dictionary at `<<`. Of a key given twice the last counts, and the oddity is noted. */
function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  cursor.at += 2
  const entries = new Map<string, PdfValue>()
  for (;;) {
    skipBlank(cursor)
    if (isDictionaryEnd(cursor)) break
    if (peek(cursor) !== 0x2f) fault(cursor, 'a key was expected')
    const key = readName(cursor)
    if (entries.has(key)) cursor.oddities.add('duplicate-keys')
    entries.set(key, readValue(cursor, depth + 1))
  }
  cursor.at += 2
  return { kind: 'dictionary', entries }
}

/** Whether `>>` stands here. Half of it at the end of the piece is not known yet, so that faults. */
function isDictionaryEnd(cursor: Cursor): boolean {
  if (peek(cursor) !== 0x3e) return false
  if (peek(cursor, 1) < 0) cursor.at += 1
  return peek(cursor, 1) === 0x3e || fault(cursor, 'a second > was expected')
}
