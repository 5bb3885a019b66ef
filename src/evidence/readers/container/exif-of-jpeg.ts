import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { joinBytes } from '../bytes/join-bytes.ts'
import { type ContainerReading, readerNote } from './container-reading.ts'
import type { JpegSegment } from './jpeg-segment.ts'

const headerLength = 6

/**
 * Takes the EXIF blocks out of the APP1 segments of a JPEG (CIPA DC-008 §4.7.2).
 *
 * Some cameras leave out the second NUL after "Exif"; the TIFF structure still begins at byte 6. A segment that names EXIF
 * in another way is announced but unreadable. A block longer than a segment goes on in the next one, whose header is
 * followed by something that is not a TIFF header.
 */
export function exifOfJpeg(segments: readonly JpegSegment[], reading: ContainerReading): void {
  let open: Uint8Array[] = []
  const close = () => {
    if (open.length > 0) reading.exifBlocks.push(joinBytes(open))
    open = []
  }
  for (const segment of segments) {
    if (segment.marker !== 0xe1) continue
    if (!startsWithText(segment.payload, 'Exif\0')) {
      announcesExif(segment.payload, reading)
      continue
    }
    const body = segment.payload.subarray(headerLength)
    const goesOn = open.length > 0 && segment.follows && !startsTiff(body)
    if (!goesOn) close()
    open.push(body)
  }
  close()
}

function startsTiff(body: Uint8Array): boolean {
  return startsWithText(body, 'II*\0') || startsWithText(body, 'MM\0*')
}

/** Notes EXIF that is named but cannot be read, from the first bytes of its segment. */
export function announcesExif(payload: Uint8Array, reading: ContainerReading): void {
  if (!/^.{0,4}exif\0/is.test(bytesAsLatin1(payload.subarray(0, 12)))) return
  reading.exifDamaged = true
  reading.notes.push(readerNote('exif-unreadable'))
}
