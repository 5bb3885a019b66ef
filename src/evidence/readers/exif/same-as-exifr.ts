import { bytesAsUtf8, untilNul } from '../bytes/byte-text.ts'
import type { ExifrValue } from './ask-exifr.ts'
import { type TiffEntry, tiffTypes } from './tiff-entry.ts'
import { floats, fractions, wholeNumbers } from './tiff-numbers.ts'

/**
 * Whether exifr's value for an entry is what its bytes say.
 *
 * exifr cuts blanks on both sides of text and divides fractions; both are allowed for. Text that is not UTF-8 is not held
 * against it, since this product shows no value for it either.
 */
export function sameAsExifr(entry: TiffEntry, value: ExifrValue): boolean {
  if (!entry.value) return false
  if (entry.type === tiffTypes.ascii) return sameText(entry.value, value)
  if (value instanceof Uint8Array && isBytes(entry)) return Buffer.compare(entry.value, value) === 0
  const numbers = entry.type === tiffTypes.undefined ? Array.from(entry.value) : numbersOf(entry)
  const theirs = typeof value === 'number' ? [value] : typeof value === 'string' ? null : Array.from(value)
  if (!numbers || theirs?.length !== numbers.length) return false
  return numbers.every((number, index) => Object.is(number, theirs[index]))
}

function isBytes(entry: TiffEntry): boolean {
  return entry.type === tiffTypes.undefined || entry.type === tiffTypes.byte
}

function sameText(bytes: Uint8Array, value: ExifrValue): boolean {
  const text = bytesAsUtf8(untilNul(bytes))
  if (text === null) return true
  return typeof value === 'string' && (value.split('\0')[0] ?? '').trim() === text.trim()
}

function numbersOf(entry: TiffEntry): number[] | null {
  const whole = wholeNumbers(entry)
  if (whole) return whole
  return fractions(entry)?.map((part) => part.numerator / part.denominator) ?? floats(entry)
}
