import { rasteriseSvg } from '../../evidence/pictures/rasterise-svg.ts'
import { toSvg, type Scene } from '../drawing/svg.ts'
import type { ExifFields } from './exif-fields.ts'
import { writeExif } from './write-exif.ts'

type Size = { width: number; height: number }

/** A picture as a messenger passes it on: 1280 × 960, quality 72, nothing about the camera. */
export function makeMessengerPicture(scene: Scene): Promise<Uint8Array> {
  return rasteriseSvg(toSvg(scene, 1280, 960), { width: 1280, height: 960, format: 'jpeg', quality: 72 })
}

/** A camera's own file: the drawing at the camera's size, its metadata, and a thumbnail of 160 pixels. */
export async function makeCameraPicture(
  scene: Scene,
  size: Size,
  fields: Omit<ExifFields, 'pixels' | 'thumbnail'>,
): Promise<Uint8Array> {
  const quality = 84
  const jpeg = await rasteriseSvg(toSvg(scene, size.width, size.height), { ...size, format: 'jpeg', quality })
  const small = size.width > size.height ? { width: 160, height: 120 } : { width: 120, height: 160 }
  const thumbnail = await rasteriseSvg(toSvg(scene, small.width, small.height), {
    ...small,
    format: 'jpeg',
    quality: 70,
  })
  return writeExif(jpeg, { ...fields, pixels: size, thumbnail })
}

/** A screenshot of a phone 1080 pixels wide: PNG, nothing about a camera. */
export function makeScreenshot(scene: Scene): Promise<Uint8Array> {
  return rasteriseSvg(toSvg(scene, 1080, 2340), { width: 1080, height: 2340, format: 'png' })
}

/** A sheet from a scanner, for a PDF page: A4 at 150 dots per inch. */
export async function makeScan(scene: Scene): Promise<{ jpeg: Uint8Array; pixelWidth: number; pixelHeight: number }> {
  const size = { width: 1240, height: 1754 }
  const jpeg = await rasteriseSvg(toSvg(scene, size.width, size.height), { ...size, format: 'jpeg', quality: 62 })
  return { jpeg, pixelWidth: size.width, pixelHeight: size.height }
}
