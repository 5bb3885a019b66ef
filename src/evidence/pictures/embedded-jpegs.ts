import { canonJpegs } from './canon-jpegs.ts'
import { framePixels } from './frame-pixels.ts'
import { tiffJpegs } from './tiff-jpegs.ts'

/** A JPEG a camera put beside its raw picture, as a range of the file, with the pixels its frame header states. */
export type EmbeddedJpeg = { readonly start: number; readonly end: number; readonly pixels: number }

/** Where a JPEG is said to lie; whether it does is looked at afterwards. */
export type JpegRange = { readonly start: number; readonly length: number }

/**
 * Finds the JPEG previews inside a raw picture: those the TIFF directories point to (DNG, NEF, CR2, ARW, ORF, RW2 …), Fujifilm's, and
 * those in the boxes of Canon's CR3. The largest comes first; what runs past the end or is no JPEG a screen can show is left out.
 */
export function embeddedJpegs(bytes: Uint8Array): EmbeddedJpeg[] {
  const ranges = isFuji(bytes) ? fujiJpegs(bytes) : isCanonThree(bytes) ? canonJpegs(bytes) : tiffJpegs(bytes)
  return ranges
    .flatMap(({ start, length }) => {
      const end = start + length
      const pixels = length > 4 && end <= bytes.length ? framePixels(bytes, start, end) : null
      return pixels === null ? [] : [{ start, end, pixels }]
    })
    .toSorted((a, b) => b.pixels - a.pixels || a.start - b.start)
}

function isFuji(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'FUJIFILMCCD-RAW' && bytes.length > 96
}

function fujiJpegs(bytes: Uint8Array): JpegRange[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [{ start: view.getUint32(84), length: view.getUint32(88) }]
}

/** Whether it is Canon's CR3, an ISO base media file of a brand of its own. */
export function isCanonThree(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 12)).toString('latin1') === 'ftypcrx '
}
