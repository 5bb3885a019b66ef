import { createByteCursor } from '../bytes/byte-cursor.ts'
import { type IsoBox, listBoxesOf } from './iso-boxes.ts'
import type { PictureSize } from './webp-size.ts'

/**
 * The coded size of an item: its `ispe` property (ISO/IEC 23008-12 §6.5.3), before any rotation (`irot`) or cropping.
 *
 * Null where the item has none or two that differ. Throws RangeError where a box ends too early.
 */
export function heifSize(meta: Uint8Array, iprp: IsoBox, itemId: number): PictureSize | null {
  const children = listBoxesOf(meta.subarray(0, iprp.end), iprp.body).boxes
  const ipco = children.find((box) => box.type === 'ipco')
  if (!ipco) return null
  const properties = listBoxesOf(meta.subarray(0, ipco.end), ipco.body).boxes
  const wanted = children.filter((box) => box.type === 'ipma').flatMap((box) => associations(meta, box, itemId))
  const sizes = wanted.flatMap((index) => sizeOf(meta, properties[index - 1]))
  const first = sizes[0]
  if (!first || sizes.some((size) => size.width !== first.width || size.height !== first.height)) return null
  return first
}

function sizeOf(meta: Uint8Array, box: IsoBox | undefined): PictureSize[] {
  if (box?.type !== 'ispe') return []
  const cursor = createByteCursor(meta.subarray(0, box.end), box.body + 4)
  const size = { width: cursor.uint(4), height: cursor.uint(4) }
  return size.width > 0 && size.height > 0 ? [size] : []
}

/** The one-based property indices of an item in an `ipma` box. */
function associations(meta: Uint8Array, ipma: IsoBox, itemId: number): number[] {
  const cursor = createByteCursor(meta.subarray(0, ipma.end), ipma.body)
  const version = cursor.uint(1)
  const wide = (cursor.uint(3) & 1) === 1
  for (let count = cursor.uint(4); count > 0; count -= 1) {
    const id = cursor.uint(version < 1 ? 2 : 4)
    const indices: number[] = []
    for (let left = cursor.uint(1); left > 0; left -= 1)
      indices.push(wide ? cursor.uint(2) & 0x7fff : cursor.uint(1) & 0x7f)
    if (id === itemId) return indices
  }
  return []
}
