import { armPoses, type ArmPose } from './arm-poses.ts'
import { circle, ellipse, group, path, place, rect, stroke } from './svg.ts'

/** A flat person without a face: who it is must come from elsewhere, never from the drawing. */
export type Figure = {
  skin: string
  hair: string
  hairStyle: 'short' | 'bun' | 'long' | 'cap' | 'wrap' | 'straw-hat'
  /** Colour of a cap, wrap or hat. */
  headwear?: string
  top: string
  /** A second colour woven into the top. */
  pattern?: string
  bottom: string
  dress?: 'trousers' | 'sarong' | 'gown'
  left?: ArmPose
  right?: ArmPose
  view?: 'front' | 'back'
  shortSleeves?: boolean
  sash?: string
  /** Children have larger heads for their height; 1 for adults. */
  headScale?: number
}

/** Draws a figure standing at (x, y), its feet there; `height` from sole to crown. */
export function drawFigure(figure: Figure, x: number, y: number, height: number): string {
  const parts = [
    figure.hairStyle === 'long' ? path('M-8 -92 Q-11 -76 -8 -70 L8 -70 Q11 -76 8 -92Z', { fill: figure.hair }) : '',
    drawLegs(figure),
    figure.view === 'back' ? drawArms(figure) : '',
    drawTorso(figure),
    figure.view === 'back' ? '' : drawArms(figure),
    drawHead(figure),
  ]
  return place(x, y, height / 100, parts.join(''))
}

function drawLegs({ bottom, dress = 'trousers', skin }: Figure): string {
  const feet = ellipse(-5, -1.4, 4.2, 1.9, { fill: '#2b2422' }) + ellipse(5, -1.4, 4.2, 1.9, { fill: '#2b2422' })
  if (dress === 'trousers') {
    const gap = path('M0 -44 L0 -3', { stroke: '#000', 'stroke-opacity': 0.18, 'stroke-width': 1 })
    return feet + path('M-10.5 -51 L10.5 -51 L9.4 -2.6 L1.2 -2.6 L0 -40 L-1.2 -2.6 L-9.4 -2.6Z', { fill: bottom }) + gap
  }
  const ankles = rect(-6.4, -9, 3.2, 8, { fill: skin }) + rect(3.2, -9, 3.2, 8, { fill: skin })
  const hem = path('M-10.4 -8.4 Q0 -6.6 10.4 -8.4', { stroke: '#fff', 'stroke-opacity': 0.28, fill: 'none' })
  const fold = path('M2 -50 Q4.6 -28 3 -7.4', {
    stroke: '#000',
    'stroke-opacity': 0.16,
    fill: 'none',
    'stroke-width': 1.1,
  })
  return (
    feet +
    ankles +
    path('M-10 -52 L10 -52 Q12.6 -28 11 -7 Q0 -4.8 -11 -7 Q-12.6 -28 -10 -52Z', { fill: bottom }) +
    hem +
    fold
  )
}

const torsoShape =
  'M-6 -82.5 Q0 -80 6 -82.5 Q13.6 -80.6 14 -74 L11.4 -49 Q0 -46.6 -11.4 -49 L-14 -74 Q-13.6 -80.6 -6 -82.5Z'

function drawTorso(figure: Figure): string {
  const woven = figure.pattern ? drawWeave(figure.pattern) : ''
  const placket =
    figure.view === 'back' ? '' : path('M0 -81 L0 -48', { stroke: '#000', 'stroke-opacity': 0.2, 'stroke-width': 0.7 })
  const shade = path('M6 -82 Q13.6 -80.6 14 -74 L11.4 -49 Q8 -48 5.6 -47.8 Q9 -64 6 -82Z', {
    fill: '#000',
    'fill-opacity': 0.1,
  })
  const sash = figure.sash
    ? path('M-9.5 -81.6 L-4.6 -82.4 L11.8 -52.6 L11.4 -49 L8.6 -48.4Z', { fill: figure.sash, 'fill-opacity': 0.95 })
    : ''
  const gown = figure.dress === 'gown' ? path('M-11 -52 L11 -52 L12.4 -36 Q0 -33 -12.4 -36Z', { fill: figure.top }) : ''
  return gown + path(torsoShape, { fill: figure.top }) + woven + sash + placket + shade
}

/** Small diamonds in staggered rows, inside the torso only. */
function drawWeave(colour: string): string {
  let diamonds = ''
  for (let row = 0; row < 7; row += 1) {
    const y = -78 + row * 4.3
    for (let x = row % 2 === 0 ? -7.8 : -5.2; x <= 8; x += 5.2) {
      diamonds += `M${x.toFixed(1)} ${(y - 1.5).toFixed(1)}l1.5 1.5l-1.5 1.5l-1.5 -1.5Z`
    }
  }
  return path(diamonds, { fill: colour, 'fill-opacity': 0.85 })
}

function drawArms(figure: Figure): string {
  const { left = 'down', right = 'down' } = figure
  return drawArm(figure, left, -1) + drawArm(figure, right, 1)
}

function drawArm(figure: Figure, pose: ArmPose, side: -1 | 1): string {
  const { elbow, hand, fingers } = armPoses[pose]
  const shoulder: readonly [number, number] = [11.4, -76.6]
  const half: readonly [number, number] = [(elbow[0] + shoulder[0]) / 2, (elbow[1] + shoulder[1]) / 2]
  const sleeve = figure.shortSleeves
    ? stroke([shoulder, half], figure.top, 7.2)
    : stroke([shoulder, elbow], figure.top, 7)
  const forearm = stroke([elbow, hand], figure.shortSleeves ? figure.skin : figure.top, figure.shortSleeves ? 4.6 : 5.8)
  const upper = figure.shortSleeves ? stroke([half, elbow], figure.skin, 5) : ''
  const raised = (fingers ?? []).map((tip) => stroke([hand, tip], figure.skin, 1.9)).join('')
  const palm = circle(hand[0], hand[1], 2.8, { fill: figure.skin })
  const edge = group({ opacity: 0.17 }, stroke([shoulder, elbow, hand], '#000', 8.6))
  return group({ transform: `scale(${side} 1)` }, edge, upper, forearm, sleeve, raised, palm)
}

function drawHead(figure: Figure): string {
  const back = figure.view === 'back'
  const neck =
    rect(-3.1, -87, 6.2, 6.6, { fill: figure.skin }) +
    rect(-3.1, -84.2, 6.2, 1.8, { fill: '#000', 'fill-opacity': 0.12 })
  const ears = circle(-6.6, -91, 1.5, { fill: figure.skin }) + circle(6.6, -91, 1.5, { fill: figure.skin })
  const skull = ellipse(0, -91.6, 6.7, 7.9, { fill: back ? figure.hair : figure.skin })
  const head = neck + ears + skull + (back ? drawNape(figure) : drawHair(figure))
  return figure.headScale
    ? group({ transform: `translate(0 ${-83 * (1 - figure.headScale)}) scale(${figure.headScale})` }, head)
    : head
}

function drawNape(figure: Figure): string {
  const bun =
    figure.hairStyle === 'bun'
      ? circle(0, -90, 3.8, { fill: figure.hair, stroke: '#000', 'stroke-opacity': 0.25, 'stroke-width': 0.6 })
      : ''
  return path('M-4.6 -86 Q0 -83.4 4.6 -86 L4 -84 Q0 -82.4 -4 -84Z', { fill: figure.skin }) + bun + drawHeadwear(figure)
}

function drawHair(figure: Figure): string {
  const { hair, hairStyle } = figure
  const bun = hairStyle === 'bun' ? circle(3.4, -100.2, 3.6, { fill: hair }) : ''
  const parting =
    hairStyle === 'bun' || hairStyle === 'long'
      ? 'M-7 -90 Q-7.6 -101 0.6 -100.4 Q8 -100.4 7 -90 Q6.6 -95 1.4 -97 Q-5 -95.6 -7 -90Z'
      : 'M-7 -92 Q-7.8 -100.8 0 -100.6 Q7.8 -100.8 7 -92 Q6.2 -96.2 2.6 -96.6 Q-3.6 -95.4 -5.4 -96 Q-6.6 -95 -7 -92Z'
  return bun + path(parting, { fill: hair }) + drawHeadwear(figure)
}

function drawHeadwear({ hairStyle, headwear = '#3b342f' }: Figure): string {
  if (hairStyle === 'cap')
    return path(
      'M-7.2 -94.4 Q-7 -101.6 0 -101.4 Q7 -101.6 7.2 -94.4 L10.4 -93.8 Q10 -92.8 7.4 -93 Q0 -96 -7.2 -94.4Z',
      { fill: headwear },
    )
  if (hairStyle === 'wrap')
    return path('M-7.4 -93 Q-8 -101 -1 -101.6 L1.6 -104 L3.4 -101.2 Q8 -100 7.4 -93 Q0 -97 -7.4 -93Z', {
      fill: headwear,
    })
  if (hairStyle === 'straw-hat')
    return (
      path('M-14 -94.6 Q0 -99 14 -94.6 L1.2 -105 Q0 -105.8 -1.2 -105Z', { fill: headwear }) +
      path('M-14 -94.6 Q0 -91.8 14 -94.6 Q0 -97.4 -14 -94.6Z', { fill: '#000', 'fill-opacity': 0.2 })
    )
  return ''
}
