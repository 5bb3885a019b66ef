import { decodeCharset } from './decode-charset.ts'
import { decodeQuoted } from './decode-body.ts'

const word = /=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=/g

/** A header's value with its encoded words decoded (RFC 2047); blanks between two encoded words belong to neither. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(word, (_written, charset: string, coding: string, content: string) => {
      const bytes =
        coding.toUpperCase() === 'B'
          ? new Uint8Array(Buffer.from(content, 'base64'))
          : decodeQuoted(Buffer.from(content.replaceAll('_', '=20'), 'latin1'))
      return decodeCharset(bytes, charset).text
    })
}
