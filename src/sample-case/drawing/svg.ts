/** A drawing in its own units; {@link toSvg} gives it a pixel size. */
export type Scene = { readonly width: number; readonly height: number; readonly content: string }

type Attributes = Readonly<Record<string, string | number | undefined>>

/** A number as SVG prints it: at most two decimals, so that no machine's last bit shows. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** One SVG element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children = ''): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? decimal(value) : value}"`
  }
  return children === '' ? `${tag}/>` : `${tag}>${children}</${name}>`
}

/** A rectangle from its upper left corner. */
export function rect(x: number, y: number, width: number, height: number, look: Attributes): string {
  return element('rect', { x, y, width, height, ...look })
}

/** A circle about its middle. */
export function circle(cx: number, cy: number, r: number, look: Attributes): string {
  return element('circle', { cx, cy, r, ...look })
}

/** An ellipse about its middle, with its two half-axes. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, look: Attributes): string {
  return element('ellipse', { cx, cy, rx, ry, ...look })
}

/** A path from SVG path data. */
export function path(d: string, look: Attributes): string {
  return element('path', { d, ...look })
}

/** An open line through points, with round ends and joints. */
export function stroke(points: readonly (readonly [number, number])[], colour: string, width: number): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${decimal(x)} ${decimal(y)}`).join('')
  return path(d, {
    stroke: colour,
    'stroke-width': width,
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** Shapes that share a look or a transformation. */
export function group(look: Attributes, ...children: readonly string[]): string {
  return element('g', look, children.join(''))
}

/** Moves, scales and turns children about their own origin. */
export function place(x: number, y: number, scale: number, children: string, turn = 0): string {
  const turned = turn === 0 ? '' : ` rotate(${decimal(turn)})`
  return element(
    'g',
    { transform: `translate(${decimal(x)} ${decimal(y)})${turned} scale(${scale.toFixed(4)})` },
    children,
  )
}

/** A straight gradient between colours given as `[offset, colour, opacity]`; vertical unless `turned`. */
export function linearGradient(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  turned = false,
): string {
  return element('linearGradient', turned ? { id, x2: 1, y2: 0 } : { id, x2: 0, y2: 1 }, toStops(stops))
}

/** A round gradient about the middle of its shape. */
export function radialGradient(id: string, stops: readonly (readonly [number, string, number?])[]): string {
  return element('radialGradient', { id }, toStops(stops))
}

/** A soft-focus filter; `amount` in units of the drawing. */
export function blur(id: string, amount: number): string {
  const room = { x: '-30%', y: '-30%', width: '160%', height: '160%' }
  return element('filter', { id, ...room }, element('feGaussianBlur', { stdDeviation: amount }))
}

/** Joins definitions and shapes to a drawing of the given size in units. */
export function scene(width: number, height: number, parts: { defs?: string; body: string }): Scene {
  const defs = parts.defs ? element('defs', {}, parts.defs) : ''
  return { width, height, content: defs + parts.body }
}

/** The SVG text of a drawing at a pixel size, so that it is drawn once at that size and never resampled. */
export function toSvg(drawing: Scene, width: number, height: number): string {
  const frame = { viewBox: `0 0 ${drawing.width} ${drawing.height}`, width, height, preserveAspectRatio: 'none' }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...frame }, drawing.content)
}

function toStops(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(([offset, colour, opacity]) => element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }))
    .join('')
}
