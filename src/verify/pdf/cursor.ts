import { isRegular, isWhitespace, latin1Slice } from './characters.ts'

/** Oddities of syntax that are readable and yet read differently by different programs. */
export type SyntaxOddity = 'duplicate-keys' | 'odd-name' | 'odd-string' | 'comment' | 'odd-line-end'

/**
 * A place in a piece of the file.
 *
 * `base` is where the piece starts in the file, or null inside an object stream; `whole` says that nothing follows the piece.
 */
export type Cursor = {
  readonly bytes: Uint8Array
  readonly base: number | null
  readonly whole: boolean
  at: number
  /** How many values were read so far, against pieces made of nothing but brackets. */
  values: number
  readonly oddities: Set<SyntaxOddity>
}

/** The piece does not follow PDF syntax; `atEnd` when more bytes could have made it right. */
export class SyntaxFault extends Error {
  readonly atEnd: boolean

  constructor(message: string, atEnd: boolean) {
    super(message)
    this.name = 'SyntaxFault'
    this.atEnd = atEnd
  }
}

/** A cursor over bytes outside the file that are all there is, after so many values read before. */
export function cursorOverWhole(bytes: Uint8Array, values = 0): Cursor {
  return { bytes, base: null, whole: true, at: 0, values, oddities: new Set() }
}

/** The byte at the cursor, or -1 at the end. */
export function peek(cursor: Cursor, ahead = 0): number {
  return cursor.bytes[cursor.at + ahead] ?? -1
}

/** Stops reading this piece. */
export function fault(cursor: Cursor, message: string): never {
  throw new SyntaxFault(message, !cursor.whole && cursor.at >= cursor.bytes.length)
}

/** Passes white space (ISO 32000-2 §7.2.3). */
export function skipWhitespace(cursor: Cursor): void {
  while (isWhitespace(peek(cursor))) cursor.at += 1
}

/** Passes white space and comments; a comment is noted (ISO 32000-2 §7.2.4). */
export function skipBlank(cursor: Cursor): void {
  for (let code = peek(cursor); code >= 0; code = peek(cursor)) {
    if (isWhitespace(code)) cursor.at += 1
    else if (code === 0x25) skipComment(cursor)
    else return
  }
}

function skipComment(cursor: Cursor): void {
  cursor.oddities.add('comment')
  for (let code = peek(cursor); code >= 0 && code !== 10 && code !== 13; code = peek(cursor)) cursor.at += 1
}

const longestWord = 128

/** The run of regular characters at the cursor. */
export function readWord(cursor: Cursor): string {
  const start = cursor.at
  while (isRegular(peek(cursor))) cursor.at += 1
  if (cursor.at === start) fault(cursor, 'a value was expected')
  if (cursor.at - start > longestWord) throw new SyntaxFault('word too long', false)
  return latin1Slice(cursor.bytes, start, cursor.at)
}

/** Passes exactly this keyword, or faults. */
export function expectWord(cursor: Cursor, word: string): void {
  for (let index = 0; index < word.length; index += 1) {
    if (peek(cursor) !== word.charCodeAt(index)) fault(cursor, `${word} was expected`)
    cursor.at += 1
  }
  if (isRegular(peek(cursor))) fault(cursor, `${word} was expected`)
}
