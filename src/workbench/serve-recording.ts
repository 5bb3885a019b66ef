import { recordingMediaTypes } from '../contract/page-policy.ts'
import type { Desk } from './desk.ts'

/** A stretch of bytes as a player asks for it, both ends counted from 0 and included; `last` null for "as far as you like". */
export type ByteRange = { readonly first: number; readonly last: number | null }

/** Some bytes of a recording and where they stand in it. */
export type ServedStretch = { mediaType: string; bytes: Uint8Array; first: number; totalBytes: number }

/** A player is given so much at once and asks again: a film of 4 GB never stands in memory. */
export const largestStretch = 2 * 1024 * 1024

/**
 * Reads a stretch of a recording out of the store of originals; null where the item is no recording a browser plays, was purged, or has
 * no such bytes.
 *
 * The type is the one our recognition gave the bytes, from a short list; nothing the file says of itself decides it.
 */
export async function serveRecording(
  desk: Desk,
  asked: { caseId: string; evidence: string; range: ByteRange | null },
): Promise<ServedStretch | null> {
  const opened = desk.caseOf(asked.caseId)
  const stored = opened.rows.evidence.find(asked.evidence)
  if (!stored || opened.rows.purges.find(stored.number) || !recordingMediaTypes.includes(stored.mediaType)) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    const { first, last } = asked.range ?? { first: 0, last: null }
    const end = Math.min(original.size, (last ?? original.size) + 1, first + largestStretch)
    if (first >= end) return null
    const bytes = await original.read(first, end - first)
    return { mediaType: stored.mediaType, bytes, first, totalBytes: original.size }
  } finally {
    await original.close()
  }
}

/** What a `Range` header asks for; null for none and for forms players do not use (several ranges, the last so many bytes). */
export function parseRange(header: string | null | undefined): ByteRange | null {
  const [whole, first = '', last = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (whole === undefined) return null
  const range = { first: Number(first), last: last === '' ? null : Number(last) }
  return range.last !== null && range.last < range.first ? null : range
}

/** The headers that say which stretch this is: always a part, so that a player asks for the rest. */
export function stretchHeaders({ bytes, first, totalBytes }: ServedStretch): Readonly<Record<string, string>> {
  return {
    'accept-ranges': 'bytes',
    'content-range': `bytes ${first}-${first + bytes.length - 1}/${totalBytes}`,
    'content-length': String(bytes.length),
  }
}
