import type { RawPixels } from './decode-heic.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'

const mostPixels = 80_000_000
const uncompressed = 0
const bitFields = 3

/**
 * Decodes an uncompressed Windows bitmap of 24 or 32 bits a pixel, which the picture library cannot.
 *
 * Palettes and run-length coding are said to be not read. The size is checked against the bytes before memory is taken.
 */
export function decodeBmp(bytes: Uint8Array): RawPixels | PictureRefusal {
  if (bytes.length < 54) return refusePicture('picture-unreadable')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, signedHeight] = [view.getInt32(18, true), view.getInt32(22, true)]
  const height = Math.abs(signedHeight)
  const bytesPerPixel = view.getUint16(28, true) / 8
  const compression = view.getUint32(30, true)
  if (width <= 0 || height === 0) return refusePicture('picture-unreadable')
  if (width * height > mostPixels) return refusePicture('picture-too-large', { width, height })
  const isPlain = compression === uncompressed || (compression === bitFields && bytesPerPixel === 4)
  if (!isPlain || (bytesPerPixel !== 3 && bytesPerPixel !== 4)) return refusePicture('picture-format-not-read')
  const stride = Math.ceil((width * bytesPerPixel) / 4) * 4
  const start = view.getUint32(10, true)
  if (start + stride * height > bytes.length) return refusePicture('picture-unreadable')
  const data = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row += 1) {
    const from = start + stride * (signedHeight > 0 ? height - 1 - row : row)
    copyRow(bytes.subarray(from, from + stride), data.subarray(row * width * 3, (row + 1) * width * 3), bytesPerPixel)
  }
  return { kind: 'pixels', data, width, height, channels: 3 }
}

/** Blue, green, red in the file; red, green, blue in the picture. */
function copyRow(from: Uint8Array, to: Uint8Array, bytesPerPixel: number): void {
  for (let pixel = 0; pixel * 3 < to.length; pixel += 1) {
    const at = pixel * bytesPerPixel
    to[pixel * 3] = from[at + 2] ?? 0
    to[pixel * 3 + 1] = from[at + 1] ?? 0
    to[pixel * 3 + 2] = from[at] ?? 0
  }
}
