import type { CandidatePair } from '../cast.ts'
import { drawText, measureText } from './draw-text.ts'
import type { FontFace } from './fonts.ts'
import { circle, decimal, ellipse, group, path, place } from './svg.ts'

export type Banner = {
  pair: CandidatePair
  /** The line above the names. */
  overline: string
  /** The line below the names. */
  slogan: string
  /** Shown only once the numbers are drawn. */
  showNumber?: boolean
}

/** Units of a banner before it is scaled. */
const bannerSize = { width: 1000, height: 420 } as const

const ink = '#f5ead6'
const cloth = '#5d3f5f'
const gold = '#d8b377'

/** A cloth banner of a candidate pair with two faceless medallions; (x, y) is its upper left corner. */
export function drawBanner(banner: Banner, x: number, y: number, width: number): string {
  const scale = width / bannerSize.width
  const names = [banner.pair.regent.toUpperCase(), banner.pair.deputy.toUpperCase()] as const
  const content = [
    path('M0 6 Q500 26 1000 0 L996 414 Q500 434 6 420Z', { fill: cloth }),
    path('M0 6 Q500 26 1000 0 L999 46 Q500 70 1 52Z', { fill: '#49304c' }),
    path('M4 372 Q500 390 997 366 L996 414 Q500 434 6 420Z', { fill: '#49304c' }),
    path('M330 16 Q318 220 334 426 M668 16 Q682 220 664 424', {
      stroke: '#000',
      'stroke-opacity': 0.08,
      'stroke-width': 18,
      fill: 'none',
    }),
    drawMedallion(150, 222, '#e9ddc6', '#b98563'),
    drawMedallion(850, 222, '#e9ddc6', '#a8734f', true),
    fitText(banner.overline, { y: 104, width: 420, size: 34, face: 'sans', fill: gold }),
    fitText(names[0], { y: 180, width: 430, size: 74, face: 'sans-black', fill: ink }),
    drawSheafRule(500, 214),
    fitText(names[1], { y: 292, width: 430, size: 74, face: 'sans-black', fill: ink }),
    fitText(banner.slogan, { y: 350, width: 430, size: 34, face: 'serif', fill: gold }),
    banner.showNumber ? drawNumber(banner.pair.number) : '',
    ...[
      [22, 26],
      [976, 22],
      [24, 400],
      [974, 396],
    ].map(([cx = 0, cy = 0]) => circle(cx, cy, 6, { fill: '#cfc4b4', stroke: '#2b1e2c', 'stroke-width': 3 })),
  ]
  return place(x, y, scale, content.join(''))
}

function fitText(
  text: string,
  { y, width, size, face, fill }: { y: number; width: number; size: number; face: FontFace; fill: string },
): string {
  const natural = measureText(text, size, face)
  return drawText(text, {
    x: 500,
    y,
    size: natural > width ? (size * width) / natural : size,
    face,
    fill,
    anchor: 'middle',
  })
}

/** A bust without a face in a round frame. */
function drawMedallion(x: number, y: number, shirt: string, skin: string, long = false): string {
  const clip = `clip-${decimal(x)}-${decimal(y)}`
  const hair = long
    ? path(`M${x - 46} ${y + 34} Q${x - 52} ${y - 78} ${x} ${y - 78} Q${x + 52} ${y - 78} ${x + 46} ${y + 34}Z`, {
        fill: '#2c2320',
      })
    : ''
  const fringe = path(
    `M${x - 38} ${y - 14} Q${x - 42} ${y - 70} ${x} ${y - 70} Q${x + 42} ${y - 70} ${x + 38} ${y - 14} Q${x + 26} ${y - 42} ${x} ${y - 40} Q${x - 28} ${y - 42} ${x - 38} ${y - 14}Z`,
    { fill: '#2c2320' },
  )
  const bust = [
    circle(x, y, 104, { fill: '#8b6a86' }),
    hair,
    path(`M${x - 92} ${y + 110} Q${x - 84} ${y + 42} ${x} ${y + 40} Q${x + 84} ${y + 42} ${x + 92} ${y + 110}Z`, {
      fill: shirt,
    }),
    path(`M${x - 15} ${y + 16} h30 v30 q-15 16 -30 0Z`, { fill: skin }),
    ellipse(x, y - 16, 36, 44, { fill: skin }),
    fringe,
  ]
  return group(
    {},
    `<clipPath id="${clip}">${circle(x, y, 104, {})}</clipPath>`,
    group({ 'clip-path': `url(#${clip})` }, ...bust),
    circle(x, y, 104, { fill: 'none', stroke: gold, 'stroke-width': 6 }),
  )
}

function drawSheafRule(x: number, y: number): string {
  const ear = (side: number) =>
    [0, 1, 2, 3]
      .map((step) =>
        ellipse(x + side * (26 + step * 17), y - 2 - step * 1.4, 9, 4, {
          fill: gold,
          transform: `rotate(${side * -18} ${x + side * (26 + step * 17)} ${y})`,
        }),
      )
      .join('')
  return (
    path(`M${x - 120} ${y} H${x + 120}`, { stroke: gold, 'stroke-width': 2 }) +
    ear(-1) +
    ear(1) +
    circle(x, y, 7, { fill: gold })
  )
}

function drawNumber(number: number): string {
  return (
    circle(852, 92, 62, { fill: '#f5ead6', stroke: gold, 'stroke-width': 6 }) +
    drawText(String(number), { x: 852, y: 122, size: 86, face: 'sans-black', fill: cloth, anchor: 'middle' })
  )
}
