import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, readerNote } from './container-reading.ts'

/**
 * Takes the TIFF structure out of a HEIF `Exif` item: a four-byte offset, then whatever the offset steps over, then TIFF
 * (ISO/IEC 23008-12 annex A.2.1). Writers that leave the offset out are read as they stand.
 */
export function exifOfHeifItem(body: Uint8Array | null, reading: ContainerReading): void {
  const tiff = body && tiffOf(body)
  if (tiff) {
    reading.exifBlocks.push(tiff)
    return
  }
  reading.exifDamaged = true
  reading.notes.push(readerNote('exif-unreadable'))
}

function tiffOf(body: Uint8Array): Uint8Array | null {
  if (startsWithText(body, 'II*\0') || startsWithText(body, 'MM\0*')) return body
  if (startsWithText(body, 'Exif\0\0')) return body.subarray(6)
  if (body.length < 4) return null
  const start = 4 + viewOf(body).getUint32(0)
  return start < body.length ? body.subarray(start) : null
}
