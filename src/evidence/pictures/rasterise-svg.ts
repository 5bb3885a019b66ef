import sharp from 'sharp'

/**
 * Draws an SVG text at the given pixel size; the bytes carry no metadata, and the same drawing gives the same bytes.
 *
 * The caller vouches for the SVG: it is our own drawing, never evidence.
 */
export async function rasteriseSvg(
  svg: string,
  options: { width: number; height: number; format: 'jpeg' | 'png'; quality?: number },
): Promise<Uint8Array> {
  const { width, height, format, quality = 80 } = options
  const picture = sharp(Buffer.from(svg)).resize(width, height, { fit: 'fill' }).flatten({ background: '#ffffff' })
  const encoded = format === 'jpeg' ? picture.jpeg({ quality }) : picture.png({ compressionLevel: 9 })
  return new Uint8Array(await encoded.toBuffer())
}
