import sharp, { type Sharp } from 'sharp'
import { decodeBmp } from './decode-bmp.ts'
import { embeddedJpegs } from './embedded-jpegs.ts'
import { type PictureKind, pictureKind } from './picture-kind.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'
import { rawOrientation } from './raw-orientation.ts'
import { tiffPages } from './tiff-pages.ts'

/** As many pixels as a picture may claim before anything is decoded: the largest phone sensors have 200 million. */
const mostPixels = 268_402_689

// One picture at a time on one thread, nothing kept: results do not depend on the machine, and memory stays flat.
sharp.concurrency(1)
sharp.cache(false)

/** Opens a picture again and again with the tolerance asked for; `maxEdge` is what it will be scaled to, in pixels. */
export type OpenedPicture = {
  kind: 'opened'
  pixels: number
  /** How it has to be turned, 1 to 8, where that stands outside the picture itself; null where the picture says it. */
  orientation: number | null
  /** What was decoded before it was opened ended too early, or made no sense in part. */
  damaged: boolean
  open(tolerance: 'truncated' | 'none', maxEdge: number): Sharp
}

/** A JPEG is decoded at an eighth of its size where eight times what is wanted still fits into it (libjpeg's scaled DCT). */
const shrinksWhileDecoding = 8

/**
 * Opens evidence as a picture for scaling. Limits are checked on the header, before a pixel is decoded (decompression bombs).
 *
 * Only recognised raster formats reach a decoder; SVG never does. `page` counts from 1; only a TIFF has a second one.
 */
export async function openPicture(bytes: Uint8Array, page = 1): Promise<OpenedPicture | PictureRefusal> {
  const kind = pictureKind(bytes)
  if (kind === null) return refusePicture('picture-format-not-read')
  if (kind === 'tiff') return openTiff(bytes, page)
  if (page !== 1) return refusePicture('picture-unreadable')
  if (kind === 'heic' || kind === 'bmp') return openPixels(kind, bytes)
  if (kind === 'raw') return openRaw(kind, bytes)
  return openEncoded(bytes, kind)
}

/** A TIFF of several pages is a paper, and shown page by page; one of a single page may be a raw picture. */
async function openTiff(bytes: Uint8Array, page: number): Promise<OpenedPicture | PictureRefusal> {
  const { directories } = tiffPages(bytes)
  const directory = directories[page - 1]
  if (directory === undefined && page !== 1) return refusePicture('picture-unreadable')
  return directories.length > 1 ? openEncoded(bytes, 'tiff', { directory }) : openRaw('tiff', bytes)
}

/**
 * A raw picture is shown by the largest JPEG its camera put beside it; a TIFF too where that is larger than its first page, as raw
 * formats built on TIFF have it.
 */
async function openRaw(kind: 'raw' | 'tiff', bytes: Uint8Array): Promise<OpenedPicture | PictureRefusal> {
  const [preview] = embeddedJpegs(bytes)
  const page = kind === 'tiff' ? await openEncoded(bytes, kind) : refusePicture('picture-format-not-read')
  if (!preview || (page.kind === 'opened' && page.pixels >= preview.pixels)) return page
  const outside = rawOrientation(bytes)
  const shown = await openEncoded(bytes.subarray(preview.start, preview.end), 'jpeg', { outside })
  return shown.kind === 'opened' ? shown : page
}

/** `outside` is an orientation that holds where the picture names none of its own; `directory` a page, as the decoder counts from 0. */
async function openEncoded(
  bytes: Uint8Array,
  kind: PictureKind,
  { outside = null, directory = 0 }: { outside?: number | null; directory?: number | undefined } = {},
): Promise<OpenedPicture | PictureRefusal> {
  const options = { limitInputPixels: mostPixels, pages: 1, page: directory }
  const header = await sharp(bytes, { ...options, sequentialRead: true, limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => null)
  if (!header?.width || !header.height) return refusePicture('picture-unreadable')
  const size = { width: header.width, height: header.height }
  if (size.width * size.height > mostPixels) return refusePicture('picture-too-large', size)
  const shorter = Math.min(size.width, size.height)
  // Line by line memory stays flat, and costs a tenth more. What is decoded small is held whole instead: the same pixels, sooner.
  const sequentialRead = (maxEdge: number) => kind !== 'jpeg' || shorter < maxEdge * shrinksWhileDecoding
  const open: OpenedPicture['open'] = (failOn, maxEdge) =>
    sharp(bytes, { ...options, sequentialRead: sequentialRead(maxEdge), failOn })
  const orientation = header.orientation === undefined ? outside : null
  return { kind: 'opened', pixels: size.width * size.height, orientation, damaged: false, open }
}

async function openPixels(kind: 'heic' | 'bmp', bytes: Uint8Array): Promise<OpenedPicture | PictureRefusal> {
  const decoded = kind === 'bmp' ? decodeBmp(bytes) : await (await import('./decode-heic.ts')).decodeHeic(bytes)
  if (decoded.kind === 'refused') return decoded
  const { data, width, height, channels, damaged } = decoded
  const open = () => sharp(data, { raw: { width, height, channels }, limitInputPixels: mostPixels })
  return { kind: 'opened', pixels: width * height, orientation: null, damaged, open }
}
