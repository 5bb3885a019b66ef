import { joinBytes } from '../bytes/join-bytes.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'

const headerLength = 27
/** The header packets of a sound stand in its first pages; a cover picture among the tags can fill several. */
const mostPages = 64
const mostPacketBytes = 4 * 1024 * 1024
const tailBytes = 256 * 1024
/** A position of all ones means that no packet ends on the page. */
const noPosition = 0xffff_ffff_ffff_ffffn

/** The first logical stream of an Ogg file and its first two packets, which are headers. */
export type OggStream = { serial: number; packets: readonly Uint8Array[] }

/** Reads the first two packets of the first stream, across pages (RFC 3533 §6); null where the file does not begin as Ogg. */
export async function openOggStream(window: ByteWindow): Promise<OggStream | null> {
  const packets: Uint8Array[] = []
  let pieces: Uint8Array[] = []
  let serial: number | null = null
  let offset = 0
  for (let count = 0; count < mostPages && packets.length < 2; count += 1) {
    const page = await readPage(window, offset)
    if (!page) break
    offset = page.end
    serial ??= page.serial
    if (page.serial !== serial) continue
    for (const { bytes, ends } of page.segments) {
      pieces.push(bytes)
      if (pieces.reduce((sum, piece) => sum + piece.length, 0) > mostPacketBytes) return { serial, packets }
      if (!ends) continue
      packets.push(joinBytes(pieces))
      pieces = []
      if (packets.length === 2) break
    }
  }
  return serial === null || packets.length === 0 ? null : { serial, packets }
}

async function readPage(window: ByteWindow, offset: number) {
  const header = await window.read(offset, headerLength)
  if (!header || !startsWithText(header, 'OggS') || header[4] !== 0) return null
  const view = viewOf(header)
  const count = view.getUint8(26)
  const serial = view.getUint32(14, true)
  const table = await window.read(offset + headerLength, count)
  const length = table?.reduce((sum, one) => sum + one, 0) ?? 0
  const body = table && (await window.read(offset + headerLength + count, length))
  return body ? { serial, segments: packetPieces(body, table), end: offset + headerLength + count + length } : null
}

/** Lacing values: a packet ends at the first value below 255. */
function packetPieces(body: Uint8Array, table: Uint8Array): { bytes: Uint8Array; ends: boolean }[] {
  const pieces: { bytes: Uint8Array; ends: boolean }[] = []
  let start = 0
  let at = 0
  for (const length of table) {
    at += length
    if (length === 255) continue
    pieces.push({ bytes: body.subarray(start, at), ends: true })
    start = at
  }
  if (start < at) pieces.push({ bytes: body.subarray(start, at), ends: false })
  return pieces
}

/** The position on the last page of a stream, looked for in the end of the file; null where there is none. */
export async function lastOggGranule(window: ByteWindow, serial: number): Promise<number | null> {
  const length = Math.min(window.size, tailBytes)
  const tail = await window.read(window.size - length, length)
  if (!tail) return null
  const view = viewOf(tail)
  for (let at = tail.length - headerLength; at >= 0; at -= 1) {
    if (!startsWithText(tail, 'OggS', at) || view.getUint32(at + 14, true) !== serial) continue
    const granule = view.getBigUint64(at + 6, true)
    if (granule !== noPosition && granule <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(granule)
  }
  return null
}
