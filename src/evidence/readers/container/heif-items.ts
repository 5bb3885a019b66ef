import { createByteCursor } from '../bytes/byte-cursor.ts'
import { type IsoBox, listBoxesOf } from './iso-boxes.ts'

/** An item of a HEIF file (ISO/IEC 23008-12): `Exif`, `mime` with a content type, `hvc1`, `grid`, … */
export type HeifItem = { id: number; type: string; contentType: string }

/** Reads the item list of an `iinf` box (ISO/IEC 14496-12 §8.11.6). Throws RangeError where it ends too early. */
export function heifItems(meta: Uint8Array, iinf: IsoBox): HeifItem[] {
  const bytes = meta.subarray(0, iinf.end)
  const cursor = createByteCursor(bytes, iinf.body)
  const version = cursor.uint(1)
  const firstEntry = iinf.body + 4 + (version === 0 ? 2 : 4)
  const items: HeifItem[] = []
  for (const box of listBoxesOf(bytes, firstEntry).boxes) {
    const item = box.type === 'infe' ? itemOf(bytes.subarray(0, box.end), box.body) : null
    if (item) items.push(item)
  }
  return items
}

function itemOf(bytes: Uint8Array, body: number): HeifItem | null {
  const cursor = createByteCursor(bytes, body)
  const version = cursor.uint(1)
  cursor.skip(3)
  if (version < 2) return null
  const id = cursor.uint(version === 2 ? 2 : 4)
  cursor.skip(2)
  const type = cursor.text(4)
  cursor.textUntilNul()
  return { id, type, contentType: type === 'mime' ? cursor.textUntilNul() : '' }
}

/** The item the file names as its picture (`pitm`). Throws RangeError where the box ends too early. */
export function heifPrimaryItem(meta: Uint8Array, pitm: IsoBox): number {
  const cursor = createByteCursor(meta.subarray(0, pitm.end), pitm.body)
  const version = cursor.uint(1)
  cursor.skip(3)
  return cursor.uint(version === 0 ? 2 : 4)
}

/**
 * Which items describe which (`cdsc` references of `iref`): from the describing item to the items it is about.
 *
 * Throws RangeError where the box ends too early.
 */
export function heifDescriptions(meta: Uint8Array, iref: IsoBox): Map<number, number[]> {
  const bytes = meta.subarray(0, iref.end)
  const idLength = createByteCursor(bytes, iref.body).uint(1) === 0 ? 2 : 4
  const descriptions = new Map<number, number[]>()
  for (const box of listBoxesOf(bytes, iref.body + 4).boxes) {
    if (box.type !== 'cdsc') continue
    const cursor = createByteCursor(bytes.subarray(0, box.end), box.body)
    const from = cursor.uint(idLength)
    const about: number[] = []
    for (let count = cursor.uint(2); count > 0; count -= 1) about.push(cursor.uint(idLength))
    descriptions.set(from, about)
  }
  return descriptions
}
