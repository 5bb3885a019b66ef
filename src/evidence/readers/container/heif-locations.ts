import { type ByteCursor, createByteCursor } from '../bytes/byte-cursor.ts'
import type { IsoBox } from './iso-boxes.ts'

const mostExtents = 4096

/** Where the bytes of a HEIF item lie: in this file, in the `idat` box, or somewhere this product does not follow. */
export type HeifLocation = {
  inside: 'file' | 'idat' | 'elsewhere'
  extents: { offset: number; length: number }[]
}

/** Reads the item locations of an `iloc` box (ISO/IEC 14496-12 §8.11.3). Throws RangeError where it ends too early. */
export function heifLocations(meta: Uint8Array, iloc: IsoBox): Map<number, HeifLocation> {
  const cursor = createByteCursor(meta.subarray(0, iloc.end), iloc.body)
  const version = cursor.uint(1)
  cursor.skip(3)
  const lengths = cursor.uint(2)
  const widths: FieldWidths = {
    version,
    offset: lengths >> 12,
    length: (lengths >> 8) & 15,
    base: (lengths >> 4) & 15,
    index: version === 0 ? 0 : lengths & 15,
  }
  const locations = new Map<number, HeifLocation>()
  for (let count = cursor.uint(version < 2 ? 2 : 4); count > 0; count -= 1) {
    const id = cursor.uint(version < 2 ? 2 : 4)
    locations.set(id, readLocation(cursor, widths))
  }
  return locations
}

type FieldWidths = { version: number; offset: number; length: number; base: number; index: number }

function readLocation(cursor: ByteCursor, widths: FieldWidths): HeifLocation {
  const construction = widths.version === 0 ? 0 : cursor.uint(2) & 15
  const dataReference = cursor.uint(2)
  const base = cursor.uint(widths.base)
  const extents: HeifLocation['extents'] = []
  const count = cursor.uint(2)
  if (count > mostExtents) throw new RangeError('too many extents')
  for (let index = 0; index < count; index += 1) {
    cursor.skip(widths.index)
    extents.push({ offset: base + cursor.uint(widths.offset), length: cursor.uint(widths.length) })
  }
  return { inside: placeOf(construction, dataReference), extents }
}

function placeOf(construction: number, dataReference: number): HeifLocation['inside'] {
  if (dataReference !== 0) return 'elsewhere'
  if (construction === 0) return 'file'
  return construction === 1 ? 'idat' : 'elsewhere'
}
