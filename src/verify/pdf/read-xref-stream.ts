import { decodeStream } from './decode-stream.ts'
import type { InflateBudget } from './inflate.ts'
import { LimitReached, limits } from './limits.ts'
import { PdfDamage, type Oddities } from './oddities.ts'
import { noteSyntax, parseAt } from './parse-at.ts'
import { integerOf, isKind, nameOf, type PdfDictionary } from './pdf-value.ts'
import type { PieceReader } from './piece-reader.ts'
import { readObjectHead, readStreamEnd } from './object-syntax.ts'
import type { XrefEntry, XrefSection } from './xref-entry.ts'

/** Reads a cross-reference stream (ISO 32000-2 §7.5.8). Its length must be direct: nothing could be looked up yet. */
export async function readXrefStream(
  pieces: PieceReader,
  offset: number,
  context: { oddities: Oddities; budget: InflateBudget },
): Promise<XrefSection> {
  const head = await parseAt(pieces, { offset, bound: pieces.size }, readObjectHead)
  const { value: dictionary, dataStart, object } = head.value
  if (!isKind(dictionary, 'dictionary') || dataStart === null || nameOf(dictionary.entries.get('Type')) !== 'XRef')
    throw new PdfDamage('structure-damaged', `no cross-reference stream at ${offset}`)
  const length = integerOf(dictionary.entries.get('Length'))
  if (length === null || length < 0 || dataStart + length > pieces.size)
    throw new PdfDamage('structure-damaged', `length of the cross-reference stream at ${offset}`)
  noteSyntax(context.oddities, head.syntax, `cross-reference stream at ${offset}`)
  const raw = (await pieces.read(dataStart, length)).slice()
  const tail = await parseAt(pieces, { offset: dataStart + length, bound: pieces.size }, readStreamEnd)
  const bytes = decodeStream(dictionary, raw, { mostBytes: limits.objectBytes, budget: context.budget })
  const entries = readEntries(dictionary, bytes, context.oddities)
  return { form: 'stream', start: offset, end: tail.end, entries, trailer: dictionary, object }
}

function readEntries(dictionary: PdfDictionary, bytes: Uint8Array, oddities: Oddities): Map<number, XrefEntry> {
  const widths = integersOf(dictionary, 'W')
  const size = integerOf(dictionary.entries.get('Size')) ?? 0
  const index = dictionary.entries.has('Index') ? integersOf(dictionary, 'Index') : [0, size]
  const entries = new Map<number, XrefEntry>()
  const lineBytes = widths.reduce((sum, width) => sum + width, 0)
  if (widths.length !== 3 || lineBytes === 0 || widths.some((width) => width > 6))
    throw new PdfDamage('structure-damaged', 'widths of the cross-reference stream')
  let at = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair] ?? 0
    const count = index[pair + 1] ?? 0
    if (at + count * lineBytes > bytes.length)
      throw new PdfDamage('structure-damaged', 'cross-reference stream is too short')
    if (entries.size + count > limits.objects) throw new LimitReached('cross-reference entries')
    for (let line = 0; line < count; line += 1, at += lineBytes) {
      if (entries.has(first + line)) oddities.note('xref-irregular', `object ${first + line} listed twice`)
      entries.set(first + line, readEntry(bytes.subarray(at, at + lineBytes), widths))
    }
  }
  if (at !== bytes.length) oddities.note('xref-irregular', 'cross-reference stream is too long')
  return entries
}

function integersOf(dictionary: PdfDictionary, key: string): number[] {
  const value = dictionary.entries.get(key)
  const items = isKind(value, 'array') ? value.items.map(integerOf) : [null]
  const numbers = items.filter((item): item is number => item !== null && item >= 0)
  if (numbers.length !== items.length) throw new PdfDamage('structure-damaged', `/${key} of the cross-reference stream`)
  return numbers
}

function readEntry(line: Uint8Array, widths: readonly number[]): XrefEntry {
  const [typeBytes = 0, firstBytes = 0] = widths
  const type = typeBytes === 0 ? 1 : bigEndian(line.subarray(0, typeBytes))
  const first = bigEndian(line.subarray(typeBytes, typeBytes + firstBytes))
  const second = bigEndian(line.subarray(typeBytes + firstBytes))
  if (type === 1) return { kind: 'plain', offset: first, generation: second }
  if (type === 2) return { kind: 'packed', stream: first, index: second }
  // Unknown types stand for null, as free entries do (ISO 32000-2 table 18).
  return { kind: 'free' }
}

function bigEndian(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) value = value * 256 + byte
  return value
}
