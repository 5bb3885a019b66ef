import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'

/** One header line, unfolded, as written; encoded words are not yet decoded. */
export type MimeHeader = { readonly name: string; readonly value: string }

const mostHeaders = 1000
const longestHeaderBytes = 512 * 1024

/**
 * Reads the header lines at the start of a message or part (RFC 5322 §2.2), and where its body begins.
 *
 * A line that is no header ends the block, as mail programs have it. Bytes beyond ASCII are taken as UTF-8 where they are that.
 */
export function readMimeHeaders(
  bytes: Uint8Array,
  range: { start: number; end: number },
): { headers: MimeHeader[]; body: number } {
  const headers: { name: string; value: string }[] = []
  let at = range.start
  const last = Math.min(range.end, range.start + longestHeaderBytes)
  while (at < last && headers.length < mostHeaders) {
    const newline = bytes.indexOf(0x0a, at)
    const end = newline < 0 || newline >= range.end ? range.end : newline
    const line = textOf(bytes.subarray(at, end)).replace(/\r$/, '')
    const next = Math.min(range.end, end + 1)
    if (line === '') return { headers, body: next }
    const before = headers.at(-1)
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && before) before.value += ` ${line.trim()}`
    else if (colon > 0 && /^[!-9;-~]+[ \t]*$/.test(line.slice(0, colon)))
      headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() })
    else return { headers, body: at }
    at = next
  }
  return { headers, body: at }
}

/** The value of the first header of that name, compared without case; null where there is none. */
export function headerOf(headers: readonly MimeHeader[], name: string): string | null {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? null
}

function textOf(bytes: Uint8Array): string {
  return bytesAsUtf8(bytes) ?? bytesAsLatin1(bytes)
}
