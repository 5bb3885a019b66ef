import { canonFirstDirectory } from './canon-jpegs.ts'
import { isCanonThree } from './embedded-jpegs.ts'
import { openTagDirectories } from './tag-values.ts'

const orientation = 0x112

/**
 * How a raw picture says its camera was held, 1 to 8 (TIFF 6.0 §8, `Orientation`); null where it does not.
 *
 * The preview beside it lies as the sensor does and mostly says nothing of it itself.
 */
export function rawOrientation(bytes: Uint8Array): number | null {
  const tiff = isCanonThree(bytes) ? canonFirstDirectory(bytes) : bytes
  const value = tiff && openTagDirectories(tiff)[0]?.number(orientation)
  return value !== null && value !== undefined && value >= 1 && value <= 8 ? value : null
}
