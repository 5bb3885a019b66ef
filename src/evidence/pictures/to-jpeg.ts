import sharp from 'sharp'
import type { RawPixels } from './decode-heic.ts'

/** Pixels as a JPEG without metadata, colour at half resolution; `quality` 1 to 100. */
export async function toJpeg(
  { data, width, height, channels }: RawPixels,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = await sharp(data, { raw: { width, height, channels } })
    .jpeg({ quality, chromaSubsampling: '4:2:0' })
    .toBuffer()
  return new Uint8Array(jpeg)
}
