import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'

/** A box of an ISO base media file (ISO/IEC 14496-12 §4.2): four-letter type, where its content begins and ends. */
export type IsoBox = { type: string; start: number; end: number; body: number }

const mostBoxes = 10_000

/**
 * Lists the boxes between two offsets of a file, or of bytes in memory; `whole` is false where the list stops at damage.
 *
 * A length of zero means "to the end of the file" and is right only for the last top-level box; a length that is shorter
 * than its own header or runs past the end is damage. Either way the list ends there: no input can make it run for ever.
 */
export async function listIsoBoxes(
  window: ByteWindow,
  range: { start: number; end: number; topLevel: boolean },
): Promise<{ boxes: IsoBox[]; whole: boolean }> {
  const boxes: IsoBox[] = []
  let offset = range.start
  while (offset + 8 <= range.end && boxes.length < mostBoxes) {
    const head = await window.read(offset, Math.min(16, range.end - offset))
    const box = head && toBox(head, offset, range)
    if (!box) return { boxes, whole: false }
    boxes.push(box)
    offset = box.end
  }
  return { boxes, whole: offset === range.end }
}

/** The same over bytes already in memory, see {@link listIsoBoxes}. */
export function listBoxesOf(bytes: Uint8Array, start = 0): { boxes: IsoBox[]; whole: boolean } {
  const boxes: IsoBox[] = []
  let offset = start
  while (offset + 8 <= bytes.length && boxes.length < mostBoxes) {
    const box = toBox(bytes.subarray(offset, offset + 16), offset, { end: bytes.length, topLevel: false })
    if (!box) return { boxes, whole: false }
    boxes.push(box)
    offset = box.end
  }
  return { boxes, whole: offset === bytes.length }
}

function toBox(head: Uint8Array, offset: number, range: { end: number; topLevel: boolean }): IsoBox | null {
  const view = viewOf(head)
  const type = bytesAsLatin1(head.subarray(4, 8))
  const short = view.getUint32(0)
  if (short === 1 && head.length < 16) return null
  const headerLength = short === 1 ? 16 : 8
  const length = short === 1 ? Number(view.getBigUint64(8)) : short
  if (short === 0) return range.topLevel ? { type, start: offset, end: range.end, body: offset + 8 } : null
  if (length < headerLength || offset + length > range.end) return null
  return { type, start: offset, end: offset + length, body: offset + headerLength }
}
