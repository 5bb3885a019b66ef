import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'

/**
 * Bytes as text in the character set a message names; `assumed` where it names none that is known, and Windows-1252 was taken
 * for what is not UTF-8.
 */
export function decodeCharset(bytes: Uint8Array, charset: string | null): { text: string; assumed: boolean } {
  const decoder = charset === null ? null : decoderOf(charset.trim())
  if (decoder) return { text: decoder.decode(bytes), assumed: false }
  const utf8 = bytesAsUtf8(bytes)
  return { text: (utf8 ?? bytesAsLatin1(bytes)).replace(/^\uFEFF/, ''), assumed: utf8 === null }
}

function decoderOf(charset: string): { decode(bytes: Uint8Array): string } | null {
  try {
    return new TextDecoder(charset)
  } catch {
    // The decoder says "no such character set" by throwing.
    return null
  }
}
