import type { RawPixels } from './decode-heic.ts'

const columns = 9
const rows = 8

/**
 * A 64-bit difference hash of an upright picture as 16 hexadecimal digits: for each of 8 rows of 9 grey cells, whether the mean of a
 * cell is brighter than that of the next (luma of ITU-R BT.601).
 *
 * Copies that were recompressed or scaled differ in few bits. It finds candidates for a person to look at and proves
 * nothing; it knows no faces. Whoever changes how it is reckoned gives it a new kind among the derivatives: hashes of two sorts do not compare.
 */
export function differenceHash(pixels: RawPixels): string {
  let bits = ''
  for (let row = 0; row < rows; row += 1) {
    const means = Array.from({ length: columns }, (_, column) => meanOfCell(pixels, column, row))
    for (let column = 0; column < columns - 1; column += 1)
      bits += (means[column] ?? 0) > (means[column + 1] ?? 0) ? '1' : '0'
  }
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

/** Rounded to whole levels of 0 to 255, so that what no eye sees decides nothing. */
function meanOfCell({ data, width, height, channels }: RawPixels, column: number, row: number): number {
  const [left, right] = stretch(column, columns, width)
  const [top, bottom] = stretch(row, rows, height)
  const [green, blue] = channels === 1 ? [0, 0] : [1, 2]
  let sum = 0
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * channels; at < (y * width + right) * channels; at += channels)
      sum += 299 * (data[at] ?? 0) + 587 * (data[at + green] ?? 0) + 114 * (data[at + blue] ?? 0)
  return Math.round(sum / ((right - left) * (bottom - top) * 1000))
}

/** Where one of `count` cells begins and ends; at least one pixel, which narrow pictures share between neighbours. */
function stretch(index: number, count: number, size: number): [number, number] {
  const from = Math.min(Math.floor((index * size) / count), size - 1)
  return [from, Math.max(Math.floor(((index + 1) * size) / count), from + 1)]
}
