import { headerOf, type MimeHeader, readMimeHeaders } from './mime-header.ts'
import { readStructured, type Structured } from './parameters.ts'

/** A part of a message: its headers, what it is, and where its encoded body lies; `parts` are those inside a multipart. */
export type MimePart = {
  readonly headers: readonly MimeHeader[]
  readonly type: Structured
  readonly disposition: Structured | null
  readonly encoding: string | null
  readonly body: { readonly start: number; readonly end: number }
  readonly parts: readonly MimePart[]
}

/** `whole` is false where a part is missing its end, or limits on parts and depth cut the message short. */
export type MimeMessage = { readonly root: MimePart; readonly whole: boolean }

const deepest = 12
const mostParts = 1000

/**
 * Reads the structure of a message (RFC 2045, RFC 2046). Bodies are not decoded; a message inside a message stays one part,
 * for it is read as a file of its own.
 *
 * Parts, depth and header length are bounded, and every part lies inside its parent: hostile nesting ends.
 */
export function readMime(bytes: Uint8Array): MimeMessage {
  const state = { left: mostParts, whole: true }
  const root = readPart(bytes, { start: 0, end: bytes.length, depth: 0 }, state)
  return { root, whole: state.whole }
}

function readPart(
  bytes: Uint8Array,
  range: { start: number; end: number; depth: number },
  state: { left: number; whole: boolean },
): MimePart {
  state.left -= 1
  const { headers, body } = readMimeHeaders(bytes, range)
  const type = readStructured(headerOf(headers, 'content-type') ?? 'text/plain')
  const disposition = headerOf(headers, 'content-disposition')
  const boundary = type.word.startsWith('multipart/') ? (type.parameters.get('boundary') ?? '') : ''
  const inside = boundary === '' ? [] : splitAt(bytes, { start: body, end: range.end }, { boundary, state })
  const parts: MimePart[] = []
  for (const { start, end } of inside) {
    if (state.left <= 0 || range.depth >= deepest) {
      state.whole = false
      break
    }
    parts.push(readPart(bytes, { start, end, depth: range.depth + 1 }, state))
  }
  return {
    headers,
    type,
    disposition: disposition === null ? null : readStructured(disposition),
    encoding: headerOf(headers, 'content-transfer-encoding'),
    body: { start: body, end: range.end },
    parts,
  }
}

/** The ranges between the lines `--boundary`, up to `--boundary--` (RFC 2046 §5.1.1). */
function splitAt(
  bytes: Uint8Array,
  range: { start: number; end: number },
  { boundary, state }: { boundary: string; state: { whole: boolean } },
): { start: number; end: number }[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = Buffer.from(`--${boundary}`, 'utf8')
  const ranges: { start: number; end: number }[] = []
  let open: number | null = null
  for (let at = view.indexOf(mark, range.start); at >= 0 && at < range.end; at = view.indexOf(mark, at + mark.length)) {
    const after = at + mark.length
    if (at > range.start && view[at - 1] !== 0x0a) continue
    const closes = view[after] === 0x2d && view[after + 1] === 0x2d
    if (!closes && ![0x0a, 0x0d, 0x20, 0x09, undefined].includes(view[after])) continue
    if (open !== null) ranges.push({ start: open, end: Math.max(open, beforeLineEnd(view, at)) })
    if (closes) return ranges
    const newline = view.indexOf(0x0a, after)
    open = newline < 0 || newline >= range.end ? range.end : newline + 1
    if (ranges.length > mostParts) break
  }
  state.whole = false
  if (open !== null && open < range.end) ranges.push({ start: open, end: range.end })
  return ranges
}

/** The line end before a boundary belongs to the boundary. */
function beforeLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at - 2] === 0x0d ? at - 2 : at - 1
}
