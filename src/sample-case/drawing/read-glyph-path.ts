import type { FontTables } from './read-font.ts'

type Outlines = { tables: FontTables; longOffsets: boolean }
/** x' = a·x + c·y + x, y' = b·x + d·y + y. */
type Placement = { a: number; b: number; c: number; d: number; x: number; y: number }
type Point = { x: number; y: number; onCurve: boolean }

const flags = { onCurve: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32 }
const partFlags = { words: 1, areOffsets: 2, scale: 8, more: 32, xAndYScale: 64, twoByTwo: 128 }

/** SVG path data of one glyph of `glyf`, composites resolved; empty for a blank glyph. */
export function readGlyphPath(font: Outlines, glyph: number, placement: Placement): string {
  const { view } = font.tables
  const [start, end] = glyphRange(font, glyph)
  if (start === end) return ''
  const contours = view.getInt16(start)
  if (contours < 0) return readComposite(font, start + 10, placement)
  return readContours(view, start, contours)
    .map((contour) => toPath(contour.map((point) => place(point, placement))))
    .join('')
}

function glyphRange({ tables, longOffsets }: Outlines, glyph: number): readonly [number, number] {
  const { view } = tables
  const loca = tables.offsetOf('loca')
  const glyf = tables.offsetOf('glyf')
  const at = (index: number) => (longOffsets ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2)
  return [glyf + at(glyph), glyf + at(glyph + 1)]
}

function readComposite(font: Outlines, start: number, outer: Placement): string {
  const { view } = font.tables
  let at = start
  let path = ''
  let more = true
  while (more) {
    const bits = view.getUint16(at)
    const part = readPart(view, at, bits)
    path += readGlyphPath(font, view.getUint16(at + 2), combine(outer, part.placement))
    at = part.next
    more = (bits & partFlags.more) !== 0
  }
  return path
}

function readPart(view: DataView, start: number, bits: number): { placement: Placement; next: number } {
  if ((bits & partFlags.areOffsets) === 0) throw new RangeError('glyph parts placed by points are not read')
  const words = (bits & partFlags.words) !== 0
  let at = start + (words ? 8 : 6)
  const fraction = () => view.getInt16((at += 2) - 2) / 16384
  const x = words ? view.getInt16(start + 4) : view.getInt8(start + 4)
  const y = words ? view.getInt16(start + 6) : view.getInt8(start + 5)
  const placement = { a: 1, b: 0, c: 0, d: 1, x, y }
  if (bits & partFlags.scale) placement.a = placement.d = fraction()
  else if (bits & partFlags.xAndYScale) Object.assign(placement, { a: fraction(), d: fraction() })
  else if (bits & partFlags.twoByTwo)
    Object.assign(placement, { a: fraction(), b: fraction(), c: fraction(), d: fraction() })
  return { placement, next: at }
}

function combine(outer: Placement, inner: Placement): Placement {
  const origin = place({ x: inner.x, y: inner.y, onCurve: true }, outer)
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    x: origin.x,
    y: origin.y,
  }
}

function place(point: Point, { a, b, c, d, x, y }: Placement): Point {
  return { x: a * point.x + c * point.y + x, y: b * point.x + d * point.y + y, onCurve: point.onCurve }
}

function readContours(view: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 10 + index * 2))
  const total = (ends.at(-1) ?? -1) + 1
  const instructions = start + 10 + count * 2
  const points = readPoints(view, instructions + 2 + view.getUint16(instructions), total)
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1))
}

function readPoints(view: DataView, start: number, total: number): Point[] {
  let at = start
  const bits: number[] = []
  while (bits.length < total) {
    const value = view.getUint8(at++)
    const repeats = value & flags.repeat ? view.getUint8(at++) : 0
    for (let copy = 0; copy <= repeats; copy += 1) bits.push(value)
  }
  const axis = (short: number, same: number) => {
    let position = 0
    return bits.map((value) => {
      if (value & short) position += (value & same ? 1 : -1) * view.getUint8(at++)
      else if ((value & same) === 0) position += view.getInt16((at += 2) - 2)
      return position
    })
  }
  const xs = axis(flags.xShort, flags.xSame)
  const ys = axis(flags.yShort, flags.ySame)
  return bits.map((value, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, onCurve: (value & flags.onCurve) !== 0 }))
}

/** Quadratic splines: between two control points lies an implied point in the middle. */
function toPath(contour: readonly Point[]): string {
  const last = contour.at(-1)
  const [first] = contour
  if (!first || !last) return ''
  const start = first.onCurve ? first : last.onCurve ? last : middle(first, last)
  let path = `M${print(start)}`
  let control: Point | null = null
  for (const point of [...contour, start]) {
    if (point.onCurve) path += control ? `Q${print(control)} ${print(point)}` : `L${print(point)}`
    else if (control) path += `Q${print(control)} ${print(middle(control, point))}`
    control = point.onCurve ? null : point
  }
  return `${path}${control ? `Q${print(control)} ${print(start)}` : ''}Z`
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true }
}

function print({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
