import { drawFigure } from './draw-figure.ts'
import type { ArmPose } from './arm-poses.ts'
import type { SeededRandom } from './seeded-random.ts'
import { group } from './svg.ts'
import { dressVillager } from './wardrobe.ts'

export type Crowd = {
  x: number
  width: number
  /** Where the feet of the farthest and of the nearest row stand. */
  far: { y: number; height: number }
  near: { y: number; height: number }
  rows: number
  view: 'front' | 'back'
  /** Part of the people with an arm in the air. */
  lively?: number
  /** Darkness of the far rows, 0 to 1. */
  dusk?: number
}

/** Rows of people from far to near, each row staggered and a little different. */
export function drawCrowd(random: SeededRandom, crowd: Crowd): string {
  const { rows, lively = 0.2, dusk = 0.35 } = crowd
  let drawn = ''
  for (let row = 0; row < rows; row += 1) {
    const depth = rows === 1 ? 1 : row / (rows - 1)
    const height = crowd.far.height + (crowd.near.height - crowd.far.height) * depth
    const y = crowd.far.y + (crowd.near.y - crowd.far.y) * depth
    const people: string[] = []
    for (
      let x = crowd.x + random.between(-0.3, 0.1) * height;
      x < crowd.x + crowd.width;
      x += height * random.between(0.26, 0.36)
    ) {
      people.push(
        drawFigure(
          { ...dressVillager(random), ...poses(random, lively), view: crowd.view },
          x,
          y + random.between(-0.02, 0.02) * height,
          height * random.between(0.93, 1.06),
        ),
      )
    }
    drawn += group({}, ...people) + shade(crowd, { y, height, darkness: dusk * (1 - depth) })
  }
  return drawn
}

function poses(random: SeededRandom, lively: number): { left: ArmPose; right: ArmPose } {
  const calm: readonly ArmPose[] = ['down', 'down', 'folded', 'waist', 'hip']
  const gay: readonly ArmPose[] = ['wave', 'high', 'high']
  return {
    left: random.pick(random.next() < lively ? gay : calm),
    right: random.pick(random.next() < lively ? gay : calm),
  }
}

/** A veil over a finished row puts it into the distance. */
function shade(crowd: Crowd, { y, height, darkness }: { y: number; height: number; darkness: number }): string {
  if (darkness <= 0.01) return ''
  return `<rect x="${crowd.x - 60}" y="${Math.round(y - height * 1.2)}" width="${crowd.width + 120}" height="${Math.round(height * 1.25)}" fill="#1c1a2c" fill-opacity="${darkness.toFixed(2)}"/>`
}
