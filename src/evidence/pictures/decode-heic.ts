import libheif, { type HeifImage } from 'libheif-js/wasm-bundle.js'
import { type PictureRefusal, refusePicture } from './picture-result.ts'

/** Pixels in memory, a byte for each channel: grey, or red green blue, or these and alpha. */
export type RawPixels = { kind: 'pixels'; data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4 }

/** The same, and whether the file ended too early for them or made no sense in part. */
export type DecodedPixels = RawPixels & { damaged: boolean }

/** The decoder holds every pixel at once, so it gets less than formats that stream. */
const mostPixels = 80_000_000

/**
 * Decodes the primary picture of a HEIC file with libheif; rotation and mirroring the file asks for are applied, as the
 * format lays down.
 *
 * The size is asked before anything is decoded; a picture past 80 million pixels is refused.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<DecodedPixels | PictureRefusal> {
  const decoder = new libheif.HeifDecoder()
  const images = decoder.decode(bytes)
  try {
    const image = images.find((one) => one.is_primary()) ?? images[0]
    if (!image) return refusePicture('picture-unreadable')
    const size = { width: image.get_width(), height: image.get_height() }
    if (size.width * size.height > mostPixels) return refusePicture('picture-too-large', size)
    const data = await display(image, size)
    return data ? { kind: 'pixels', data, ...size, channels: 4, damaged: false } : refusePicture('picture-unreadable')
  } finally {
    for (const image of images) image.free()
    decoder.decoder?.delete()
  }
}

function display(image: HeifImage, size: { width: number; height: number }): Promise<Uint8Array | null> {
  const target = { data: new Uint8ClampedArray(size.width * size.height * 4), ...size }
  return new Promise((resolve) =>
    image.display(target, (shown) => resolve(shown ? new Uint8Array(shown.data.buffer) : null)),
  )
}
