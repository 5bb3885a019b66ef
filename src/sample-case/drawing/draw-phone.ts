import { drawText } from './draw-text.ts'
import { circle, group, path, rect } from './svg.ts'

export type StatusBar = { clock: string; battery: number; fill: string }

/** The strip above every phone screen: clock, signal, battery; `scale` 1 is a screen 1080 units wide. */
export function drawStatusBar({ clock, battery, fill }: StatusBar, width = 1080): string {
  const bars = [0, 1, 2, 3].map((bar) => rect(width - 250 + bar * 17, 62 - bar * 9, 11, 14 + bar * 9, { fill, rx: 3 }))
  return group(
    {},
    drawText(clock, { x: 60, y: 76, size: 44, face: 'sans-bold', fill }),
    ...bars,
    rect(width - 150, 36, 78, 40, { fill: 'none', stroke: fill, 'stroke-width': 5, rx: 11 }),
    rect(width - 69, 48, 7, 16, { fill, rx: 3 }),
    rect(width - 142, 44, 62 * battery, 24, { fill, rx: 5 }),
  )
}

/** A hand's fingers around the sides of a device lying in (x, y, width, height). */
export function drawHolding(
  x: number,
  y: number,
  width: number,
  height: number,
  skin: string,
): { behind: string; before: string } {
  const finger = (at: number, length: number) =>
    rect(x + width - 46, y + height * at, length, height * 0.1, { fill: skin, rx: height * 0.05 })
  const palm = path(
    `M${x - 60} ${y + height * 1.5} Q${x - 150} ${y + height * 0.6} ${x - 34} ${y + height * 0.42} L${x + width * 0.6} ${y + height * 0.6} L${x + width + 60} ${y + height * 1.5}Z`,
    { fill: skin },
  )
  const thumb = path(
    `M${x - 100} ${y + height * 0.9} Q${x - 96} ${y + height * 0.46} ${x - 18} ${y + height * 0.36} Q${x + 54} ${y + height * 0.34} ${x + 42} ${y + height * 0.47} Q${x - 6} ${y + height * 0.6} ${x + 4} ${y + height * 1.02}Z`,
    { fill: skin },
  )
  const shade = path(
    `M${x + 30} ${y + height * 0.372} Q${x + 52} ${y + height * 0.36} ${x + 38} ${y + height * 0.45}`,
    { stroke: '#000', 'stroke-opacity': 0.18, 'stroke-width': 7, fill: 'none' },
  )
  return {
    behind: palm,
    before:
      [0.3, 0.43, 0.56, 0.69].map((at, index) => finger(at, 92 - Math.abs(index - 1) * 10)).join('') + thumb + shade,
  }
}

/** A phone's body with a screen; `screen` is drawn inside, in the body's own coordinates. */
export function drawPhoneBody(x: number, y: number, width: number, height: number, screen: string): string {
  const clip = `screen-${x}-${y}`
  const inset = width * 0.035
  return group(
    {},
    rect(x, y, width, height, { fill: '#17171c', rx: width * 0.1 }),
    rect(x - 5, y + height * 0.22, 8, height * 0.09, { fill: '#0d0d10', rx: 4 }),
    `<clipPath id="${clip}"><rect x="${x + inset}" y="${y + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${width * 0.075}"/></clipPath>`,
    group({ 'clip-path': `url(#${clip})` }, screen),
    circle(x + width / 2, y + inset * 2.1, width * 0.016, { fill: '#050507' }),
  )
}
