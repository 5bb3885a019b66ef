import sharp from 'sharp'
import type { RawPixels } from './decode-heic.ts'

const columns = 9
const rows = 8

/**
 * A 64-bit difference hash of an upright picture as 16 hexadecimal digits: for each of 8 rows of 9 grey cells, whether a cell is
 * brighter than the next.
 *
 * Copies that were recompressed or scaled differ in few bits. It finds candidates for a person to look at and proves
 * nothing; it knows no faces.
 */
export async function differenceHash({ data, width, height, channels }: RawPixels): Promise<string> {
  const cells = await sharp(data, { raw: { width, height, channels } })
    .resize(columns, rows, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  let bits = ''
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column
      bits += (cells[at] ?? 0) > (cells[at + 1] ?? 0) ? '1' : '0'
    }
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}
