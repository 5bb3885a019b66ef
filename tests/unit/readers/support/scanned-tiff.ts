import sharp from 'sharp'

const [width, height] = [60, 40]

/** A TIFF of several pages of 60 by 40 pixels, each painted in one grey, as a scanner's program writes a letter. */
export function scannedTiff(
  greys: readonly number[],
  compression: 'lzw' | 'jpeg' | 'none' | 'deflate',
): Promise<Buffer> {
  const pixels = Buffer.concat(greys.map((grey) => Buffer.alloc(width * height * 3, grey)))
  const raw = { width, height: height * greys.length, channels: 3, pageHeight: height } as const
  return sharp(pixels, { raw }).tiff({ compression, quality: 95 }).toBuffer()
}
