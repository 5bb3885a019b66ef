import type { Sharp } from 'sharp'
import type { DecodedPixels, RawPixels } from './decode-heic.ts'
import { openPicture } from './open-picture.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'
import { turnUpright } from './turn-upright.ts'

/** `maxEdge` in pixels (never enlarged); turned upright by EXIF orientation where asked; of a TIFF of several pages the one asked for, from 1. */
export type ScaleOptions = { maxEdge: number; rotateByOrientation: boolean; page?: number | undefined }

/** A scaled picture in memory; `damaged` where the original stops early and the rest of the picture is filling. */
export type ScaledPicture = DecodedPixels

/**
 * Decodes a picture once and scales it: first frame or the page asked for, sRGB, three channels, on white.
 *
 * The same bytes and options give the same pixels. What is too large, damaged beyond showing, or of another format is
 * refused with a code; a file that stops early is shown as far as it goes and marked.
 */
export async function scalePicture(bytes: Uint8Array, options: ScaleOptions): Promise<ScaledPicture | PictureRefusal> {
  const opened = await openPicture(bytes, options.page)
  if (opened.kind === 'refused') return opened
  const attempt = (tolerance: 'truncated' | 'none') => {
    const picture = opened.open(tolerance, options.maxEdge)
    return scale(options.rotateByOrientation ? turnUpright(picture, opened.orientation) : picture, options)
  }
  const whole = await attempt('truncated')
  const scaled = whole ?? (await attempt('none'))
  return scaled ? { ...scaled, damaged: opened.damaged || whole === null } : refusePicture('picture-unreadable')
}

async function scale(picture: Sharp, { maxEdge }: ScaleOptions): Promise<RawPixels | null> {
  try {
    const { data, info } = await picture
      .resize({ width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { kind: 'pixels', data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3 }
  } catch {
    // The library refuses damaged input by rejecting; the caller tries once more and then says so.
    return null
  }
}
