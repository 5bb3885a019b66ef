import { inflateSync } from 'node:zlib'

export type Pixels = { width: number; height: number; rgb: Uint8Array }

/** Pixels of a PNG of our own making: 8-bit RGB, not interlaced (PNG 3rd edition §9); anything else throws RangeError. */
export function readPngPixels(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const width = view.getUint32(16)
  const height = view.getUint32(20)
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new RangeError('not an 8-bit RGB picture')
  const rows = inflateSync(imageData(png, view))
  const stride = width * 3
  const rgb = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= 3 ? (rgb[at - 3] ?? 0) : 0
      const up = y > 0 ? (rgb[at - stride] ?? 0) : 0
      const corner = x >= 3 && y > 0 ? (rgb[at - stride - 3] ?? 0) : 0
      rgb[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner)
    }
  }
  return { width, height, rgb }
}

function imageData(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
