import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/** Writes one photo-like JPEG (1600 × 1200, about a third of a megabyte) that every picture of the bench is a copy of. */
export async function writeBasePicture(path: string): Promise<void> {
  const { width, height } = { width: 1600, height: 1200 }
  const pixels = Buffer.alloc(width * height * 3)
  let state = 1
  for (let index = 0; index < pixels.length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    pixels[index] = Math.floor((index % 4800) / 20) + ((state >> 24) & 31)
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toFile(path)
}

/** Distinct pictures from one file: a comment segment after the first marker carries the number. */
export function stampedPictures(path: string): (index: number) => Uint8Array {
  const base = readFileSync(path)
  return (index) => {
    const comment = Buffer.alloc(12)
    comment.writeUInt16BE(0xfffe, 0)
    comment.writeUInt16BE(10, 2)
    comment.write(String(index).padStart(8, '0'), 4, 'latin1')
    return Buffer.concat([base.subarray(0, 2), comment, base.subarray(2)])
  }
}
