import { latin1 } from './characters.ts'
import { isKind, type PdfValue } from './pdf-value.ts'

/** The text of a text string: UTF-16 or UTF-8 with their marks, else one character for each byte (ISO 32000-2 §7.9.2.2). */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isKind(value, 'string')) return null
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Of(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8Of(bytes.subarray(3))
  return latin1(bytes)
}

/** Text from big-endian UTF-16; an odd last byte is left out. */
export function utf16Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
  return text.toWellFormed()
}

/** Text from UTF-8; what is not UTF-8 becomes U+FFFD. Written out because pure code has no TextDecoder. */
export function utf8Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length;) {
    const { code, length } = decodeUtf8(bytes, at)
    parts.push(String.fromCodePoint(code))
    at += length
  }
  return parts.join('')
}

const replacement = 0xfffd
const smallest = [0, 0, 0x80, 0x800, 0x1_0000]

function decodeUtf8(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0
  if (first < 0x80) return { code: first, length: 1 }
  const length = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1
  if (length === 1 || first >= 0xf8) return { code: replacement, length: 1 }
  let code = first & (0xff >> (length + 1))
  for (let step = 1; step < length; step += 1) {
    const next = bytes[at + step] ?? 0
    if ((next & 0xc0) !== 0x80) return { code: replacement, length: step }
    code = code * 64 + (next & 0x3f)
  }
  const isRefused = code < (smallest[length] ?? 0) || code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)
  return { code: isRefused ? replacement : code, length }
}
