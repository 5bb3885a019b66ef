import type { JpegRange } from './embedded-jpegs.ts'
import { innerBox, type MediaBox, mediaBoxes } from './media-boxes.ts'

const canonNumber = '85c0b687820f11e08111f4ce462b6a48'
const previewNumber = 'eaf42b5e1c984b88b9fbb7dc406e4d16'
const numberLength = 16
const mostTracks = 16

/**
 * Where a CR3 says its JPEGs lie: the small one (`THMB`) in Canon's box of `moov`, the middle one (`PRVW`) in a box of its own, and
 * the samples of its tracks, of which one is a JPEG in full size.
 */
export function canonJpegs(bytes: Uint8Array): JpegRange[] {
  return mediaBoxes(bytes, 0, bytes.length).flatMap((box) => {
    if (box.type === 'moov') return rangesOfMovie(bytes, box)
    return isNumbered(bytes, box, previewNumber) ? previewRanges(bytes, box) : []
  })
}

/** The `CMT1` box of a CR3, a TIFF structure with the first directory of its EXIF; null where there is none. */
export function canonFirstDirectory(bytes: Uint8Array): Uint8Array | null {
  const moov = mediaBoxes(bytes, 0, bytes.length).find(({ type }) => type === 'moov')
  const canon = moov && mediaBoxes(bytes, moov.body, moov.end).find((box) => isNumbered(bytes, box, canonNumber))
  const inside = canon ? mediaBoxes(bytes, canon.body + numberLength, canon.end) : []
  const directory = inside.find(({ type }) => type === 'CMT1')
  return directory ? bytes.subarray(directory.body, directory.end) : null
}

function rangesOfMovie(bytes: Uint8Array, moov: MediaBox): JpegRange[] {
  const inside = mediaBoxes(bytes, moov.body, moov.end)
  const tracks = inside.filter(({ type }) => type === 'trak').slice(0, mostTracks)
  const canon = inside.filter((box) => isNumbered(bytes, box, canonNumber))
  return [
    ...tracks.flatMap((box) => sampleRanges(bytes, box)),
    ...canon.flatMap((box) => sizedRanges(bytes, mediaBoxes(bytes, box.body + numberLength, box.end), 'THMB')),
  ]
}

/** Behind the number of the box stand eight bytes of Canon's before the box of the picture. */
function previewRanges(bytes: Uint8Array, box: MediaBox): JpegRange[] {
  return sizedRanges(bytes, mediaBoxes(bytes, box.body + numberLength + 8, box.end), 'PRVW')
}

/** Both boxes state length and picture at places that differ by their kind and version: the picture begins where JPEGs begin. */
function sizedRanges(bytes: Uint8Array, boxes: readonly MediaBox[], wanted: 'THMB' | 'PRVW'): JpegRange[] {
  const lengthAt = wanted === 'THMB' ? 8 : 12
  return boxes
    .filter(({ type, body, end }) => type === wanted && end - body > 20)
    .flatMap(({ body, end }) => {
      const length = new DataView(bytes.buffer, bytes.byteOffset + body).getUint32(lengthAt)
      const start = [body + lengthAt + 4, body + 16].find((at) => bytes[at] === 0xff && bytes[at + 1] === 0xd8)
      return start !== undefined && start + length <= end ? [{ start, length }] : []
    })
}

/** The first sample of a track: its length in `stsz`, its place in `co64` or `stco` (ISO/IEC 14496-12 §8.7). */
function sampleRanges(bytes: Uint8Array, track: MediaBox): JpegRange[] {
  const table = innerBox(bytes, track, ['mdia', 'minf', 'stbl'])
  const inside = table ? mediaBoxes(bytes, table.body, table.end) : []
  const [sizes, long, short] = ['stsz', 'co64', 'stco'].map((wanted) => inside.find(({ type }) => type === wanted))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = long ?? short
  if (!sizes || !places || sizes.end - sizes.body < 12 || places.end - places.body < (long ? 16 : 12)) return []
  const each = view.getUint32(sizes.body + 4)
  const hasList = each === 0 && sizes.end - sizes.body >= 16
  const length = hasList ? view.getUint32(sizes.body + 12) : each
  const start = long ? Number(view.getBigUint64(places.body + 8)) : view.getUint32(places.body + 8)
  return Number.isSafeInteger(start) ? [{ start, length }] : []
}

function isNumbered(bytes: Uint8Array, { type, body, end }: MediaBox, number: string): boolean {
  if (type !== 'uuid' || end - body < numberLength) return false
  return Buffer.from(bytes.subarray(body, body + numberLength)).toString('hex') === number
}
