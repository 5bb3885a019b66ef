import { inOwnMemory } from '../bytes/own-memory.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type TiffReading, tiffTypes } from './tiff-entry.ts'

const largestValue = 256 * 1024

/**
 * A copy of a TIFF structure that can be handed to a library: every entry that points outside, has no known type, or is
 * very large is turned into a single byte there, and so says nothing.
 *
 * exifr makes room for as many values as an entry claims before it looks whether they exist (gigabytes for one flipped
 * bit), and gives up a whole directory over one entry. What such an entry says is told by our own reader alone.
 */
export function tameTiff(block: Uint8Array, tiff: TiffReading): Uint8Array<ArrayBuffer> {
  const copy = inOwnMemory(block)
  const view = viewOf(copy)
  const littleEndian = view.getUint16(0) === 0x4949
  const wild = tiff.entries
    .filter((entry) => !entry.value || entry.value.length > largestValue)
    .map((entry) => entry.at)
  for (const at of [...wild, ...tiff.spoiledAt]) {
    view.setUint16(at + 2, tiffTypes.byte, littleEndian)
    view.setUint32(at + 4, 1, littleEndian)
  }
  return copy
}

/** Whether an entry reaches a library as it stands, see {@link tameTiff}. */
export function isTame(value: Uint8Array | null): value is Uint8Array {
  return value !== null && value.length <= largestValue
}
