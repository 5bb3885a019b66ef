import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'

/** Where the directory of a ZIP archive stands, and how many entries it says it has. */
export type ZipEnd = { readonly count: number; readonly length: number; readonly offset: number }

const endLength = 22
const longestComment = 65_535
const endSignature = 0x06054b50
const locatorLength = 20
const locatorSignature = 0x07064b50
const largeEndLength = 56
const largeEndSignature = 0x06064b50
const full16 = 0xffff
const full32 = 0xffff_ffff

/** Finds the end record of a ZIP archive (APPNOTE §4.3.16), also in its 64-bit form (§4.3.14); null where there is none. */
export async function findZipEnd(window: ByteWindow): Promise<ZipEnd | null> {
  const tailLength = Math.min(window.size, endLength + longestComment)
  const tail = await window.read(window.size - tailLength, tailLength)
  const found = tail && endRecord(tail)
  if (!found) return null
  const { at, ...end } = found
  const isLarge = end.count === full16 || end.length === full32 || end.offset === full32
  return isLarge ? ((await largeEnd(window, window.size - tailLength + at - locatorLength)) ?? end) : end
}

function endRecord(tail: Uint8Array): (ZipEnd & { at: number }) | null {
  const view = viewOf(tail)
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endLength + view.getUint16(at + 20, true) !== tail.length) continue
    const count = view.getUint16(at + 10, true)
    return { at, count, length: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) }
  }
  return null
}

async function largeEnd(window: ByteWindow, at: number): Promise<ZipEnd | null> {
  const locator = at < 0 ? null : await window.read(at, locatorLength)
  if (!locator || viewOf(locator).getUint32(0, true) !== locatorSignature) return null
  const record = await window.read(Number(viewOf(locator).getBigUint64(8, true)), largeEndLength)
  if (!record || viewOf(record).getUint32(0, true) !== largeEndSignature) return null
  const view = viewOf(record)
  const count = Number(view.getBigUint64(32, true))
  return { count, length: Number(view.getBigUint64(40, true)), offset: Number(view.getBigUint64(48, true)) }
}
