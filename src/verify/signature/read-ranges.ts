import type { FindingCode } from '../../model/verdict.ts'
import { hexValue } from '../pdf/characters.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { limits } from '../pdf/limits.ts'
import { integerOf, isKind, type PdfDictionary, type PdfString } from '../pdf/pdf-value.ts'

/** What a signature says it covers: two stretches around its own `/Contents` (ISO 32000-2 §12.8.1). */
export type SignedRanges = {
  readonly firstEnd: number
  readonly secondStart: number
  readonly end: number
}

export type RangeReading = {
  readonly findings: readonly FindingCode[]
  /** Null where the ranges cannot be used. */
  readonly ranges: SignedRanges | null
  /** The bytes of `/Contents`, padding included; null where there are none to read. */
  readonly contents: Uint8Array | null
  /** How the hexadecimal digits are written. */
  readonly hexForm: 'lower' | 'upper' | 'mixed' | null
}

/** Reads `/ByteRange` and `/Contents` as strictly as they were meant: direct, four integers, a gap of exactly the hex string. */
export async function readRanges(document: PdfDocument, dictionary: PdfDictionary): Promise<RangeReading> {
  const { findings: rangeFindings, ranges } = readByteRange(document, dictionary)
  const { findings: contentFindings, contents } = readContents(dictionary)
  const findings = [...rangeFindings, ...contentFindings]
  if (contents === null) return { findings, ranges, contents: null, hexForm: null }
  if (ranges && (ranges.firstEnd !== contents.start || ranges.secondStart !== contents.end))
    findings.push('gap-not-contents')
  const written = await document.pieces.read(contents.start, contents.end - contents.start)
  const hexForm = hexFormOf(written.subarray(1, -1))
  if (hexForm === null) findings.push('contents-not-hex')
  return { findings, ranges, contents: contents.bytes, hexForm }
}

function readByteRange(
  document: PdfDocument,
  dictionary: PdfDictionary,
): { findings: FindingCode[]; ranges: SignedRanges | null } {
  const value = dictionary.entries.get('ByteRange')
  if (value === undefined || value === null) return { findings: ['ranges-missing'], ranges: null }
  const numbers = isKind(value, 'array') ? value.items.map(integerOf) : []
  const [start, firstEnd, secondStart, length] = numbers
  const isWellFormed =
    numbers.length === 4 &&
    start === 0 &&
    typeof firstEnd === 'number' &&
    typeof secondStart === 'number' &&
    typeof length === 'number' &&
    firstEnd > 0 &&
    secondStart > firstEnd &&
    length >= 0
  if (!isWellFormed) return { findings: ['ranges-malformed'], ranges: null }
  const end = secondStart + length
  if (end > document.source.size) return { findings: ['ranges-outside-file'], ranges: null }
  return { findings: [], ranges: { firstEnd, secondStart, end } }
}

function readContents(dictionary: PdfDictionary): { findings: FindingCode[]; contents: PdfString | null } {
  const value = dictionary.entries.get('Contents')
  if (value === undefined || value === null) return { findings: ['contents-missing'], contents: null }
  // A string from an object stream has no place of its own in the file, so no gap can be cut out for it.
  if (!isKind(value, 'string') || !value.hex || value.start < 0)
    return { findings: ['contents-not-hex'], contents: null }
  if (value.bytes.length === 0) return { findings: ['contents-missing'], contents: null }
  if (value.end - value.start > limits.contentsDigits) return { findings: ['contents-not-hex'], contents: null }
  return { findings: [], contents: value }
}

function hexFormOf(digits: Uint8Array): RangeReading['hexForm'] {
  let upper = 0
  let lower = 0
  for (const code of digits) {
    if (hexValue(code) < 0) return null
    if (code >= 0x61) lower += 1
    else if (code >= 0x41) upper += 1
  }
  if (digits.length % 2 !== 0) return null
  if (upper === 0) return 'lower'
  return lower > 0 ? 'mixed' : 'upper'
}
