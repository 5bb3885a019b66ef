import type { Sharp } from 'sharp'

/** Degrees clockwise for each orientation of TIFF 6.0 §8, by its number; some are mirrored left to right before that (the library does so first). */
const degrees: readonly number[] = [0, 0, 0, 180, 180, 270, 90, 90, 270]
const mirrored: readonly number[] = [2, 4, 5, 7]

/** Turns a picture upright: as it says itself, or by an orientation that stands outside it. */
export function turnUpright(picture: Sharp, orientation: number | null): Sharp {
  if (orientation === null) return picture.autoOrient()
  const turned = picture.rotate(degrees[orientation] ?? 0)
  return mirrored.includes(orientation) ? turned.flop() : turned
}
