import { SyntaxFault, type Cursor, type SyntaxOddity } from './cursor.ts'
import { LimitReached, limits } from './limits.ts'
import type { Oddities } from './oddities.ts'
import type { PieceReader } from './piece-reader.ts'

export type Parsed<T> = {
  readonly value: T
  readonly end: number
  /** How many values it is made of. */
  readonly values: number
  readonly syntax: ReadonlySet<SyntaxOddity>
}

/**
 * Parses at a place of the file, reading on as long as the parser could use more, never past `bound`.
 *
 * Throws {@link SyntaxFault} when the bytes do not follow the syntax.
 */
export async function parseAt<T>(
  pieces: PieceReader,
  place: { offset: number; bound: number },
  parse: (cursor: Cursor) => T,
): Promise<Parsed<T>> {
  const most = Math.min(place.bound, pieces.size) - place.offset
  for (let length = 2048; ; length *= 4) {
    if (length > limits.objectBytes) throw new LimitReached('size of one object')
    const bytes = await pieces.read(place.offset, Math.min(length, most))
    const cursor: Cursor = {
      bytes,
      base: place.offset,
      whole: bytes.length >= most,
      at: 0,
      values: 0,
      oddities: new Set(),
    }
    try {
      const value = parse(cursor)
      return { value, end: place.offset + cursor.at, values: cursor.values, syntax: cursor.oddities }
    } catch (error) {
      if (!(error instanceof SyntaxFault) || !error.atEnd) throw error
    }
  }
}

/** Carries oddities of syntax over to the findings of the document. */
export function noteSyntax(oddities: Oddities, syntax: ReadonlySet<SyntaxOddity>, where: string): void {
  for (const oddity of syntax) {
    if (oddity === 'duplicate-keys') oddities.note('duplicate-keys', where)
    else if (oddity === 'comment') oddities.note('comments-between', where)
    else oddities.note('syntax-irregular', where)
  }
}
