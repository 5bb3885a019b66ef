import { openPicture } from './open-picture.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'

const columns = 9
const rows = 8

/**
 * A 64-bit difference hash of a picture as 16 hexadecimal digits: for each of 8 rows of 9 grey cells, whether a cell is
 * brighter than the next.
 *
 * Copies that were recompressed or scaled differ in few bits. It finds candidates for a person to look at and proves
 * nothing; it knows no faces.
 */
export async function differenceHash(bytes: Uint8Array): Promise<{ kind: 'hash'; hash: string } | PictureRefusal> {
  const opened = await openPicture(bytes)
  if (opened.kind === 'refused') return opened
  const cells = await opened
    .open('none')
    .autoOrient()
    .resize(columns, rows, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer()
    .catch(() => null)
  return cells?.length === columns * rows ? { kind: 'hash', hash: hashOf(cells) } : refusePicture('picture-unreadable')
}

function hashOf(cells: Uint8Array): string {
  let bits = ''
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column
      bits += (cells[at] ?? 0) > (cells[at + 1] ?? 0) ? '1' : '0'
    }
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}
