/** A box of an ISO base media file: its type, and where its content begins and ends. */
export type MediaBox = { readonly type: string; readonly body: number; readonly end: number }

const mostBoxes = 10_000

/**
 * The boxes between two offsets of bytes in memory (ISO/IEC 14496-12 §4.2), as far as they follow one another without damage.
 *
 * A box without a length of its own (zero) runs to `end`; one shorter than its head or longer than what holds it ends the list.
 */
export function mediaBoxes(bytes: Uint8Array, start: number, end: number): MediaBox[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: MediaBox[] = []
  for (let at = start; at + 8 <= end && boxes.length < mostBoxes;) {
    const short = view.getUint32(at)
    if (short === 1 && at + 16 > end) break
    const head = short === 1 ? 16 : 8
    const length = short === 0 ? end - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short
    if (length < head || at + length > end) break
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    boxes.push({ type, body: at + head, end: at + length })
    at += length
  }
  return boxes
}

/** Follows a path of types from a box inward, the first of each type; null where it breaks off. */
export function innerBox(bytes: Uint8Array, outer: MediaBox, path: readonly string[]): MediaBox | null {
  let box: MediaBox | undefined = outer
  for (const wanted of path) {
    box = mediaBoxes(bytes, box.body, box.end).find(({ type }) => type === wanted)
    if (!box) return null
  }
  return box
}
