import { cursorOverWhole, skipBlank, skipWhitespace, SyntaxFault } from './cursor.ts'
import { limits } from './limits.ts'
import type { Oddities } from './oddities.ts'
import { noteSyntax } from './parse-at.ts'
import { integerOf, nameOf, type PdfDictionary, type PdfValue } from './pdf-value.ts'
import { readPlainInteger, readValue } from './value-reader.ts'

export type PackedObject = { readonly object: number; readonly value: PdfValue }

/** Reads all objects of a decoded object stream (ISO 32000-2 §7.5.7), in order. What is unreadable ends the list. */
export function readPackedObjects(dictionary: PdfDictionary, bytes: Uint8Array, oddities: Oddities): PackedObject[] {
  const count = integerOf(dictionary.entries.get('N'))
  const first = integerOf(dictionary.entries.get('First'))
  if (nameOf(dictionary.entries.get('Type')) !== 'ObjStm' || count === null || first === null) return []
  if (count < 0 || count > limits.objects || first < 0 || first > bytes.length) return []
  try {
    return readAll(readPairs(bytes.subarray(0, first), count), bytes.subarray(first), oddities)
  } catch (error) {
    if (error instanceof SyntaxFault) return []
    throw error
  }
}

type Pair = { object: number; offset: number }

function readPairs(bytes: Uint8Array, count: number): Pair[] {
  const cursor = cursorOverWhole(bytes)
  const pairs: Pair[] = []
  for (let index = 0; index < count; index += 1) {
    skipWhitespace(cursor)
    const object = readPlainInteger(cursor)
    skipWhitespace(cursor)
    const offset = readPlainInteger(cursor)
    if (object === null || offset === null) throw new SyntaxFault('malformed object stream', false)
    pairs.push({ object, offset })
  }
  return pairs
}

function readAll(pairs: readonly Pair[], bytes: Uint8Array, oddities: Oddities): PackedObject[] {
  let values = 0
  return pairs.map(({ object, offset }, index) => {
    const end = pairs[index + 1]?.offset ?? bytes.length
    if (offset > end || end > bytes.length) throw new SyntaxFault('objects out of order', false)
    const cursor = cursorOverWhole(bytes.subarray(offset, end), values)
    const value = readValue(cursor)
    values = cursor.values
    skipBlank(cursor)
    if (cursor.at < cursor.bytes.length) oddities.note('object-unreadable', `object ${object} in an object stream`)
    noteSyntax(oddities, cursor.oddities, `object ${object} in an object stream`)
    return { object, value }
  })
}
