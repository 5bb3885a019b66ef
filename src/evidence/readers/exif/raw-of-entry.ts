import { bytesAsLatin1, bytesAsUtf8, startsWithText } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { describeBytes, shortenText } from '../facts/shorten.ts'
import { type TiffEntry, tiffTypes } from './tiff-entry.ts'
import { floats, fractions, wholeNumbers } from './tiff-numbers.ts'

const userComment = 0x9286
const firstWindowsText = 0x9c9b
const lastWindowsText = 0x9c9f
const mostNumbers = 64

/**
 * The value of an entry as text, as close to the file as text can be: fractions stay fractions, bytes become hexadecimal
 * or, when long, a length and a digest. Trailing blanks and NULs are cut.
 */
export function rawOfEntry(entry: TiffEntry): string {
  if (!entry.value) return '(outside the file)'
  if (entry.type === tiffTypes.ascii) return textOf(entry.value)
  if (entry.tag === userComment && entry.type === tiffTypes.undefined) return commentOf(entry.value, entry.littleEndian)
  if (entry.tag >= firstWindowsText && entry.tag <= lastWindowsText && entry.type === tiffTypes.byte)
    return cut(new TextDecoder('utf-16le').decode(entry.value))
  if (entry.type === tiffTypes.undefined || (entry.type === tiffTypes.byte && entry.count > mostNumbers))
    return undefinedBytes(entry.value)
  return numbersOf(entry)
}

function textOf(bytes: Uint8Array): string {
  return cut(bytesAsUtf8(bytes) ?? bytesAsLatin1(bytes))
}

function cut(text: string): string {
  return shortenText(cutTrailingBlanks(text))
}

/** EXIF's UserComment names its character code in its first eight bytes (CIPA DC-008 §4.6.5). */
function commentOf(bytes: Uint8Array, littleEndian: boolean): string {
  const text = bytes.subarray(8)
  if (startsWithText(bytes, 'ASCII\0\0\0')) return textOf(text)
  if (startsWithText(bytes, 'UNICODE\0'))
    return cut(new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(text))
  return bytes.every((byte) => byte === 0) ? '' : undefinedBytes(bytes)
}

/** Versions ("0230") are printable bytes of type UNDEFINED; anything else is shown as bytes. */
function undefinedBytes(bytes: Uint8Array): string {
  const printable = bytes.length > 0 && bytes.length <= 32 && bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  return printable ? bytesAsLatin1(bytes) : describeBytes(bytes)
}

function numbersOf(entry: TiffEntry): string {
  if (entry.count > mostNumbers && entry.value) return `(${entry.count} values: ${describeBytes(entry.value)})`
  const whole = wholeNumbers(entry)
  if (whole) return whole.join(' ')
  const parts = fractions(entry)
  return parts
    ? parts.map((part) => `${part.numerator}/${part.denominator}`).join(' ')
    : (floats(entry) ?? []).join(' ')
}
