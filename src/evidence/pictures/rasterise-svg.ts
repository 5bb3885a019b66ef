import sharp from 'sharp'

/**
 * Draws an SVG text at the given pixel size; the bytes carry no metadata.
 *
 * The caller vouches for the SVG: it is our own drawing, never evidence.
 */
export async function rasteriseSvg(
  svg: string,
  options: { width: number; height: number; format: 'jpeg' | 'png'; quality?: number },
): Promise<Uint8Array> {
  const { width, height, format, quality = 80 } = options
  const image = sharp(Buffer.from(svg)).resize(width, height, { fit: 'fill' }).flatten({ background: '#ffffff' })
  return format === 'jpeg' ? image.jpeg({ quality }).toBuffer() : image.png({ compressionLevel: 9 }).toBuffer()
}
