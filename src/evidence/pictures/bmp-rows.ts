import type { BmpHeader } from './bmp-header.ts'

/** Writes the pixels of a row of the file into a row of red, green and blue; false where an index names no colour. */
export type WriteRow = (from: Uint8Array, to: Uint8Array) => boolean

/** Rows begin at multiples of four bytes. */
export function strideOf({ width, bits }: BmpHeader): number {
  return Math.ceil((width * bits) / 32) * 4
}

/** How rows of a bitmap that is not run-length coded become red, green and blue; alpha is left out, so that nothing is hidden by it. */
export function rowWriter(header: BmpHeader): WriteRow {
  if (header.bits <= 8)
    return (from, to) => writeIndices((pixel) => indexAt(from, pixel, header.bits), to, header.palette)
  return header.bits === 24 ? writeTriples : maskWriter(header)
}

/** Writes pixels that are indices into a palette; an index past it is black, and said. */
export function writeIndices(indexOf: (pixel: number) => number, to: Uint8Array, palette: Uint8Array): boolean {
  let known = true
  for (let pixel = 0; pixel * 3 < to.length; pixel += 1) {
    const colour = indexOf(pixel) * 3
    known &&= colour < palette.length
    to[pixel * 3] = palette[colour] ?? 0
    to[pixel * 3 + 1] = palette[colour + 1] ?? 0
    to[pixel * 3 + 2] = palette[colour + 2] ?? 0
  }
  return known
}

/** The first pixel is in the highest bits of a byte. */
function indexAt(row: Uint8Array, pixel: number, bits: number): number {
  const at = pixel * bits
  return ((row[at >> 3] ?? 0) >> (8 - bits - (at & 7))) & ((1 << bits) - 1)
}

/** Blue, green, red in the file; red, green, blue in the picture. */
function writeTriples(from: Uint8Array, to: Uint8Array): boolean {
  for (let at = 0; at < to.length; at += 3) {
    to[at] = from[at + 2] ?? 0
    to[at + 1] = from[at + 1] ?? 0
    to[at + 2] = from[at] ?? 0
  }
  return true
}

function maskWriter({ bits, masks }: BmpHeader): WriteRow {
  const width = bits / 8
  const [red, green, blue] = [partOf(masks[0]), partOf(masks[1]), partOf(masks[2])]
  return (from, to) => {
    for (let pixel = 0; pixel * 3 < to.length; pixel += 1) {
      const at = pixel * width
      const low = (from[at] ?? 0) + (from[at + 1] ?? 0) * 256
      const value = width === 2 ? low : low + (from[at + 2] ?? 0) * 65_536 + (from[at + 3] ?? 0) * 16_777_216
      to[pixel * 3] = red(value)
      to[pixel * 3 + 1] = green(value)
      to[pixel * 3 + 2] = blue(value)
    }
    return true
  }
}

/** Takes the bits of a mask out of a pixel and stretches them to 0 to 255; an empty mask is a colour that is not there. */
function partOf(mask: number): (value: number) => number {
  if (mask === 0) return () => 0
  const shift = 31 - Math.clz32(mask & -mask)
  const most = mask >>> shift
  return (value) => Math.round((((value & mask) >>> shift) * 255) / most)
}
