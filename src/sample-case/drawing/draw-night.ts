import { blur, circle, decimal, group, linearGradient, path, radialGradient, rect } from './svg.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Gradients and filters that the night pieces below refer to. */
export const nightDefs = [
  linearGradient('sky', [
    [0, '#161a30'],
    [0.55, '#2d2d52'],
    [0.86, '#6a4a68'],
    [1, '#b0705c'],
  ]),
  linearGradient('ground', [
    [0, '#4b3a3c'],
    [1, '#231e26'],
  ]),
  radialGradient('glow', [
    [0, '#fff3d6', 0.95],
    [0.18, '#ffdca0', 0.62],
    [0.5, '#ffb968', 0.2],
    [1, '#ffb968', 0],
  ]),
  radialGradient('warmth', [
    [0, '#ffca85', 0.5],
    [0.6, '#ffb066', 0.16],
    [1, '#ffb066', 0],
  ]),
  radialGradient('vignette', [
    [0, '#0b0a14', 0],
    [0.62, '#0b0a14', 0],
    [1, '#0b0a14', 0.62],
  ]),
  blur('soft', 5),
  blur('far', 11),
].join('')

/** A starry evening sky down to `horizon`. */
export function drawNightSky(random: SeededRandom, width: number, horizon: number): string {
  let stars = ''
  for (let count = 0; count < 90; count += 1) {
    const y = random.next() * random.next() * horizon * 0.9
    const look = { fill: '#fff6e0', 'fill-opacity': Number(decimal(random.between(0.25, 0.95))) }
    stars += circle(random.between(0, width), y, random.between(0.9, 2.3), look)
  }
  return rect(0, 0, width, horizon + 2, { fill: 'url(#sky)' }) + stars
}

/** Three soft ranges of hills ending at `horizon`. */
export function drawHills(
  width: number,
  horizon: number,
  colours: readonly string[] = ['#463a5a', '#352e4a', '#28243a'],
): string {
  return colours
    .map((fill, index) => {
      const rise = 150 - index * 44
      const shift = index * 190
      const d = `M0 ${horizon} L0 ${horizon - rise * 0.4} C${200 + shift * 0.4} ${horizon - rise * 1.25} ${420 + shift} ${horizon - rise * 0.1} ${640 + shift * 0.7} ${horizon - rise * 0.62} S${width * 0.72} ${horizon - rise * 1.3} ${width} ${horizon - rise * 0.35} L${width} ${horizon}Z`
      return path(d, { fill })
    })
    .join('')
}

export type Span = { x1: number; y1: number; x2: number; y2: number; sag: number; count: number; size?: number }

/** A cord of glowing bulbs hanging between two points. */
export function drawStringLights({ x1, y1, x2, y2, sag, count, size = 7 }: Span): string {
  const middleX = (x1 + x2) / 2
  const middleY = (y1 + y2) / 2 + sag * 2
  let bulbs = ''
  for (let index = 0; index <= count; index += 1) {
    const t = index / count
    const x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * middleX + t ** 2 * x2
    const y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * middleY + t ** 2 * y2 + size * 1.3
    bulbs += circle(x, y, size * 5, { fill: 'url(#glow)' }) + circle(x, y, size, { fill: '#fff1cf' })
  }
  const cord = path(
    `M${decimal(x1)} ${decimal(y1)} Q${decimal(middleX)} ${decimal(middleY)} ${decimal(x2)} ${decimal(y2)}`,
    {
      stroke: '#17131c',
      'stroke-width': size * 0.4,
      fill: 'none',
    },
  )
  return cord + bulbs
}

/** A paper lantern hanging at (x, y). */
export function drawLantern(x: number, y: number, size: number, fill = '#f2c078'): string {
  const ribs = [-0.45, 0, 0.45].map((at) =>
    path(
      `M${decimal(x + at * size)} ${decimal(y - size * 0.9)} Q${decimal(x + at * size * 2)} ${decimal(y)} ${decimal(x + at * size)} ${decimal(y + size * 0.9)}`,
      { stroke: '#8a5a2c', 'stroke-opacity': 0.35, fill: 'none', 'stroke-width': size * 0.05 },
    ),
  )
  return group(
    {},
    circle(x, y, size * 3.4, { fill: 'url(#glow)', 'fill-opacity': 0.8 }),
    path(`M${decimal(x)} ${decimal(y - size * 1.9)} V${decimal(y - size)}`, {
      stroke: '#17131c',
      'stroke-width': size * 0.08,
    }),
    path(
      `M${decimal(x - size * 0.55)} ${decimal(y - size)} H${decimal(x + size * 0.55)} Q${decimal(x + size * 1.5)} ${decimal(y)} ${decimal(x + size * 0.55)} ${decimal(y + size)} H${decimal(x - size * 0.55)} Q${decimal(x - size * 1.5)} ${decimal(y)} ${decimal(x - size * 0.55)} ${decimal(y - size)}Z`,
      { fill },
    ),
    ...ribs,
    rect(x - size * 0.55, y - size * 1.08, size * 1.1, size * 0.14, { fill: '#5c3b22' }),
    rect(x - size * 0.55, y + size * 0.94, size * 1.1, size * 0.14, { fill: '#5c3b22' }),
  )
}

/** Blurred points of light, as a lens shows lamps out of focus. */
export function drawBokeh(
  random: SeededRandom,
  box: { x: number; y: number; width: number; height: number },
  count: number,
): string {
  let spots = ''
  for (let index = 0; index < count; index += 1) {
    const fill = random.pick(['#ffd596', '#ffe9c4', '#f6b273', '#d9c6f2'])
    const look = { fill, 'fill-opacity': Number(decimal(random.between(0.12, 0.42))) }
    spots += circle(box.x + random.next() * box.width, box.y + random.next() * box.height, random.between(9, 30), look)
  }
  return spots
}

/** Darkens the corners as a lens does. */
export function drawVignette(width: number, height: number): string {
  return rect(-width * 0.2, -height * 0.2, width * 1.4, height * 1.4, { fill: 'url(#vignette)' })
}

/** A pool of warm light. */
export function drawWarmth(x: number, y: number, radius: number): string {
  return circle(x, y, radius, { fill: 'url(#warmth)' })
}
