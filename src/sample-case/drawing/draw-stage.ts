import { circle, decimal, ellipse, group, linearGradient, path, radialGradient, rect } from './svg.ts'

/** Gradients that the stage pieces refer to. */
export const stageDefs = [
  linearGradient('boards', [
    [0, '#8a5f45'],
    [1, '#4d3430'],
  ]),
  linearGradient('beam', [
    [0, '#ffe9bf', 0.55],
    [1, '#ffe9bf', 0],
  ]),
  linearGradient('curtain', [
    [0, '#3b2c46'],
    [1, '#5a3d58'],
  ]),
  radialGradient('spot', [
    [0, '#ffe6b8', 0.8],
    [0.7, '#ffcf8a', 0.25],
    [1, '#ffcf8a', 0],
  ]),
].join('')

/** A raised floor with a skirt of cloth, seen from the front; `y` is its upper edge. */
export function drawStageFloor(x: number, y: number, width: number, height: number): string {
  let folds = ''
  for (let at = 0; at <= width; at += 46)
    folds += path(
      `M${decimal(x + at)} ${decimal(y + height * 0.42)} q10 ${decimal(height * 0.3)} 0 ${decimal(height * 0.58)}`,
      { stroke: '#000', 'stroke-opacity': 0.22, 'stroke-width': 6, fill: 'none' },
    )
  return group(
    {},
    path(`M${x + width * 0.04} ${y} H${x + width * 0.96} L${x + width} ${y + height * 0.4} H${x}Z`, {
      fill: 'url(#boards)',
    }),
    rect(x, y + height * 0.4, width, height * 0.6, { fill: '#3e2b3c' }),
    folds,
    rect(x, y + height * 0.4, width, 7, { fill: '#d8b377' }),
  )
}

/** A curtain of folds behind a stage. */
export function drawCurtain(x: number, y: number, width: number, height: number): string {
  let folds = ''
  for (let at = 30; at < width; at += 62) folds += rect(x + at, y, 22, height, { fill: '#000', 'fill-opacity': 0.13 })
  let scallops = `M${x} ${y}`
  for (let at = 0; at < width; at += width / 8)
    scallops += ` q${decimal(width / 16)} ${decimal(height * 0.2)} ${decimal(width / 8)} 0`
  return (
    rect(x, y, width, height, { fill: 'url(#curtain)' }) +
    folds +
    path(`${scallops} V${y - 26} H${x}Z`, { fill: '#2f2338' })
  )
}

/** A cone of light from a lamp down to the floor. */
export function drawBeam(x: number, y: number, footX: number, footY: number, spread: number): string {
  return (
    path(`M${x - 8} ${y} L${footX - spread} ${footY} H${footX + spread} L${x + 8} ${y}Z`, { fill: 'url(#beam)' }) +
    ellipse(footX, footY, spread, spread * 0.22, { fill: 'url(#spot)' }) +
    path(`M${x - 20} ${y - 22} h40 l-7 26 h-26Z`, { fill: '#17131c' })
  )
}

/** A sheaf of harvested rice, bound in the middle, standing at (x, y). */
export function drawSheaf(x: number, y: number, height: number): string {
  let stalks = ''
  for (let index = -6; index <= 6; index += 1) {
    const lean = index * height * 0.052
    const top = y - height * (1 - Math.abs(index) * 0.028)
    stalks += path(
      `M${decimal(x + lean * 0.7)} ${decimal(y)} Q${decimal(x + lean * 0.12)} ${decimal(y - height * 0.42)} ${decimal(x + lean * 1.5)} ${decimal(top)}`,
      {
        stroke: index % 2 === 0 ? '#c99e52' : '#dcb66c',
        'stroke-width': height * 0.034,
        fill: 'none',
        'stroke-linecap': 'round',
      },
    )
    stalks += ellipse(x + lean * 1.62, top + height * 0.05, height * 0.03, height * 0.085, {
      fill: '#e9cc86',
      transform: `rotate(${index * 9} ${decimal(x + lean * 1.62)} ${decimal(top)})`,
    })
  }
  return (
    stalks +
    rect(x - height * 0.1, y - height * 0.46, height * 0.2, height * 0.06, { fill: '#7b4d3a', rx: height * 0.02 })
  )
}

/** A standing drum with a laced body. */
export function drawDrum(x: number, y: number, size: number): string {
  return group(
    {},
    path(
      `M${x - size * 0.42} ${y - size} Q${x - size * 0.58} ${y - size * 0.4} ${x - size * 0.34} ${y} H${x + size * 0.34} Q${x + size * 0.58} ${y - size * 0.4} ${x + size * 0.42} ${y - size}Z`,
      { fill: '#7a4a35' },
    ),
    path(
      `M${x - size * 0.4} ${y - size * 0.9} L${x - size * 0.2} ${y - size * 0.2} L${x} ${y - size * 0.9} L${x + size * 0.2} ${y - size * 0.2} L${x + size * 0.4} ${y - size * 0.9}`,
      { stroke: '#e2c58f', 'stroke-width': size * 0.035, fill: 'none' },
    ),
    ellipse(x, y - size, size * 0.43, size * 0.12, { fill: '#ecdfc4', stroke: '#4a2d22', 'stroke-width': size * 0.04 }),
  )
}

/** A gong in its frame. */
export function drawGong(x: number, y: number, size: number): string {
  return group(
    {},
    path(`M${x - size} ${y} V${y - size * 2} H${x + size} V${y}`, {
      stroke: '#5a3626',
      'stroke-width': size * 0.16,
      fill: 'none',
      'stroke-linejoin': 'round',
    }),
    circle(x, y - size * 0.98, size * 0.74, { fill: '#b98a3f', stroke: '#7c5a24', 'stroke-width': size * 0.08 }),
    circle(x, y - size * 0.98, size * 0.42, {
      fill: 'none',
      stroke: '#7c5a24',
      'stroke-opacity': 0.6,
      'stroke-width': size * 0.04,
    }),
    circle(x, y - size * 0.98, size * 0.18, { fill: '#d7ae60' }),
  )
}
