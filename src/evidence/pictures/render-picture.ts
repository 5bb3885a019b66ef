import type { PictureRefusal, RenderedPicture } from './picture-result.ts'
import { type ScaleOptions, scalePicture } from './scale-picture.ts'
import { toJpeg } from './to-jpeg.ts'

/** How large a picture is made, whether it is turned upright, and its JPEG `quality` of 1 to 100. */
export type RenderOptions = ScaleOptions & { quality: number }

/** Makes a JPEG without metadata for screen or paper of a JPEG, PNG, TIFF, WebP, AVIF, HEIC, GIF, BMP or raw picture. */
export async function renderPicture(
  bytes: Uint8Array,
  options: RenderOptions,
): Promise<RenderedPicture | PictureRefusal> {
  const scaled = await scalePicture(bytes, options)
  if (scaled.kind === 'refused') return scaled
  const { width, height, damaged } = scaled
  return { kind: 'picture', jpeg: await toJpeg(scaled, options.quality), width, height, damaged }
}
