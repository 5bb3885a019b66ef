import type { BmpHeader } from './bmp-header.ts'

/** Indices row by row as the file has them; `whole` is false where they end too early or claim more than a row holds. */
export type BmpIndices = { readonly indices: Uint8Array; readonly whole: boolean }

const [endOfLine, endOfBitmap, jump] = [0, 1, 2]

/**
 * Unfolds a run-length coded bitmap of 8 or 4 bits (Windows GDI, `BI_RLE8` and `BI_RLE4`). What is jumped over keeps the first colour.
 *
 * Every step takes two bytes at least and writes inside the picture, so no input makes it run on or out.
 */
export function unfoldRunLength(bytes: Uint8Array, { width, height, coding, start }: BmpHeader): BmpIndices {
  const indices = new Uint8Array(width * height)
  const isNarrow = coding === 'run-length-4'
  let [x, line, at, whole] = [0, 0, start, true]
  const put = (index: number): void => {
    if (x < width) indices[line * width + x] = index
    else whole = false
    x += 1
  }
  while (at + 2 <= bytes.length && line < height) {
    const [count = 0, value = 0] = [bytes[at], bytes[at + 1]]
    at += 2
    if (count > 0) {
      for (let pixel = 0; pixel < count; pixel += 1) put(isNarrow ? nibble(value, pixel) : value)
    } else if (value === endOfLine) {
      x = 0
      line += 1
    } else if (value === endOfBitmap) {
      return { indices, whole }
    } else if (value === jump) {
      x += bytes[at] ?? 0
      line += bytes[at + 1] ?? 0
      at += 2
    } else {
      const length = isNarrow ? Math.ceil(value / 2) : value
      for (let pixel = 0; pixel < value && at + length <= bytes.length; pixel += 1)
        put(isNarrow ? nibble(bytes[at + (pixel >> 1)] ?? 0, pixel) : (bytes[at + pixel] ?? 0))
      at += length + (length % 2)
    }
  }
  const reachedEnd = line >= height || (line === height - 1 && x >= width)
  return { indices, whole: whole && reachedEnd }
}

/** The higher half of a byte is the first of its two pixels. */
function nibble(byte: number, pixel: number): number {
  return pixel % 2 === 0 ? byte >> 4 : byte & 15
}
