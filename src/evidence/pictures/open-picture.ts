import sharp, { type Sharp } from 'sharp'
import { decodeBmp } from './decode-bmp.ts'
import { pictureKind } from './picture-kind.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'

/** As many pixels as a picture may claim before anything is decoded: the largest phone sensors have 200 million. */
const mostPixels = 268_402_689

// One picture at a time on one thread, nothing kept: results do not depend on the machine, and memory stays flat.
sharp.concurrency(1)
sharp.cache(false)

/** Opens a picture again and again with the tolerance asked for. */
export type OpenedPicture = { kind: 'opened'; open(tolerance: 'truncated' | 'none'): Sharp }

/**
 * Opens evidence as a picture for scaling. Limits are checked on the header, before a pixel is decoded (decompression bombs).
 *
 * Only recognised raster formats reach a decoder; SVG never does.
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenedPicture | PictureRefusal> {
  const kind = pictureKind(bytes)
  if (kind === null) return refusePicture('picture-format-not-read')
  if (kind === 'heic' || kind === 'bmp') return openPixels(kind, bytes)
  const options = { limitInputPixels: mostPixels, sequentialRead: true, pages: 1 }
  const header = await sharp(bytes, { ...options, limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => null)
  if (!header?.width || !header.height) return refusePicture('picture-unreadable')
  const size = { width: header.width, height: header.height }
  if (size.width * size.height > mostPixels) return refusePicture('picture-too-large', size)
  return { kind: 'opened', open: (failOn) => sharp(bytes, { ...options, failOn }) }
}

async function openPixels(kind: 'heic' | 'bmp', bytes: Uint8Array): Promise<OpenedPicture | PictureRefusal> {
  const pixels = kind === 'bmp' ? decodeBmp(bytes) : await (await import('./decode-heic.ts')).decodeHeic(bytes)
  if (pixels.kind === 'refused') return pixels
  const { data, width, height, channels } = pixels
  return { kind: 'opened', open: () => sharp(data, { raw: { width, height, channels }, limitInputPixels: mostPixels }) }
}
