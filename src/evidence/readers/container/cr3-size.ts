import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type IsoBox, listIsoBoxes } from './iso-boxes.ts'
import type { PictureSize } from './webp-size.ts'

/** Where width and height stand in a sample entry of pictures (ISO/IEC 14496-12 §12.1.3), behind version, flags and count of `stsd`. */
const sizeAt = 8 + 8 + 24

/**
 * The coded size of the first picture of a CR3: its developed JPEG in full size, as the sample entry of the first track states it.
 *
 * The sensor's own size, borders included, stands in a later track and is another thing. Null where there is no such track.
 */
export async function cr3Size(window: ByteWindow, inMovie: readonly IsoBox[]): Promise<PictureSize | null> {
  let box = inMovie.find(({ type }) => type === 'trak')
  for (const wanted of ['mdia', 'minf', 'stbl', 'stsd']) {
    if (!box) return null
    const { boxes } = await listIsoBoxes(window, { start: box.body, end: box.end, topLevel: false })
    box = boxes.find(({ type }) => type === wanted)
  }
  if (!box || box.end - box.body < sizeAt + 4) return null
  const bytes = await window.read(box.body + sizeAt, 4)
  if (!bytes) return null
  const [width, height] = [viewOf(bytes).getUint16(0), viewOf(bytes).getUint16(2)]
  return width > 0 && height > 0 ? { width, height } : null
}
