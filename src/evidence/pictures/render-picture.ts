import type { Sharp } from 'sharp'
import { openPicture } from './open-picture.ts'
import { type PictureRefusal, refusePicture, type RenderedPicture } from './picture-result.ts'

/** `maxEdge` in pixels (never enlarged); `quality` 1 to 100; turned upright by EXIF orientation where asked. */
export type RenderOptions = { maxEdge: number; quality: number; rotateByOrientation: boolean }

/**
 * Makes a JPEG for screen or paper of a JPEG, PNG, TIFF, WebP, AVIF, HEIC, GIF or BMP: first page or frame, sRGB, on white,
 * without metadata.
 *
 * The same bytes and options give the same picture. What is too large, damaged beyond showing, or of another format is
 * refused with a code; a file that stops early is shown as far as it goes and marked.
 */
export async function renderPicture(
  bytes: Uint8Array,
  options: RenderOptions,
): Promise<RenderedPicture | PictureRefusal> {
  const opened = await openPicture(bytes)
  if (opened.kind === 'refused') return opened
  const whole = await render(opened.open('truncated'), options)
  const rendered = whole ?? (await render(opened.open('none'), options))
  return rendered ? { kind: 'picture', ...rendered, damaged: whole === null } : refusePicture('picture-unreadable')
}

async function render(
  picture: Sharp,
  { maxEdge, quality, rotateByOrientation }: RenderOptions,
): Promise<{ jpeg: Uint8Array; width: number; height: number } | null> {
  const upright = rotateByOrientation ? picture.autoOrient() : picture
  try {
    const { data, info } = await upright
      .resize({ width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality, chromaSubsampling: '4:2:0' })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: new Uint8Array(data), width: info.width, height: info.height }
  } catch {
    // The library refuses damaged input by rejecting; the caller tries once more and then says so.
    return null
  }
}
