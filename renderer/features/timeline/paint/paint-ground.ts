import type { Axis } from '../model/ticks.ts'
import type { Ground, GroundBand } from '../model/ground.ts'
import { widthOf, type Span } from '../model/span.ts'
import type { Pen, Tone } from './pen.ts'

export type GroundSheet = {
  readonly span: Span
  readonly width: number
  readonly height: number
  readonly axis: Axis
  readonly ground: Ground
}

const toneOf: Readonly<Record<GroundBand['kind'], Tone>> = {
  stage: 'tint-1',
  campaign: 'tint-2',
  quiet: 'tint-3',
  voting: 'tint-3',
}

/** The ruled paper under the marks: pale bands of the stages, days off, ticks, and the day of the pivot. */
export function paintGround(pen: Pen, sheet: GroundSheet): void {
  const { span, width, height, axis, ground } = sheet
  const at = (ms: number): number => ((ms - span.fromMs) / widthOf(span)) * width
  for (const band of ground.bands)
    paintBand(pen, { x0: at(band.fromMs), x1: at(band.toMs), width, height }, toneOf[band.kind])
  for (const off of ground.timeOff) {
    const stretch = { x0: at(off.fromMs), x1: at(off.toMs), width, height }
    if (off.kind === 'day') paintOff(pen, stretch, off.name)
    else paintClosed(pen, stretch, off.kind)
  }
  for (const tick of axis.ticks)
    pen.line([tick.x, 0], [tick.x, height], { tone: tick.strong ? 'rule-2' : 'rule', width: 1 })
  if (ground.pivot !== null) paintPivot(pen, { pivot: ground.pivot, at, width, height })
}

type Stretch = { x0: number; x1: number; width: number; height: number }

function paintBand(pen: Pen, { x0, x1, width, height }: Stretch, tone: Tone): void {
  const [left, right] = [Math.max(0, x0), Math.min(width, x1)]
  if (right - left < 0.5) return
  pen.box({ x: left, y: 0, width: right - left, height }, { fill: { tone, alpha: 0.62 } })
  for (const x of [x0, x1])
    if (x > 0 && x < width) pen.line([x, 0], [x, height], { tone: 'rule-2', width: 1, dash: [1, 3] })
}

/** Hours around the working ones and the break between them: paler than a day off, bounded where the office opens and closes. */
function paintClosed(pen: Pen, { x0, x1, width, height }: Stretch, kind: 'hours' | 'break'): void {
  const [left, right] = [Math.max(0, x0), Math.min(width, x1)]
  if (right - left < 0.5) return
  pen.box(
    { x: left, y: 0, width: right - left, height },
    { fill: { tone: 'rule', alpha: kind === 'break' ? 0.22 : 0.36 } },
  )
  for (const x of [x0, x1])
    if (x > 0 && x < width) pen.line([x, 0], [x, height], { tone: 'rule-2', width: 1, dash: [2, 4], alpha: 0.7 })
}

/** Days on which the office is closed are hatched, so that they are told in grey too. */
function paintOff(pen: Pen, { x0, x1, width, height }: Stretch, name: string | null): void {
  const [left, right] = [Math.max(0, x0), Math.min(width, x1)]
  if (right - left < 1) return
  pen.box({ x: left, y: 0, width: right - left, height }, { fill: { tone: 'rule', alpha: 0.5 } })
  if (x1 - x0 < 9) return
  for (let x = left - (left % 9) + 9; x < right; x += 9)
    pen.line([x, 0], [x, height], { tone: 'rule-2', width: 1, alpha: 0.35 })
  if (name !== null && right - left > 40)
    pen.words(name, [left + 4, height - 5], { tone: 'ink-3', size: 10, maxWidth: right - left - 8 })
}

/** The whole day where no hour is known; the day as a band and one strong vertical where it is. */
function paintPivot(
  pen: Pen,
  {
    pivot,
    at,
    width,
    height,
  }: { pivot: NonNullable<Ground['pivot']>; at: (ms: number) => number } & Omit<Stretch, 'x0' | 'x1'>,
): void {
  const [x0, x1] = [at(pivot.dayFromMs), at(pivot.dayToMs)]
  if (x1 < -1 || x0 > width + 1) return
  pen.box({ x: x0, y: 0, width: Math.max(1, x1 - x0), height }, { fill: { tone: 'accent-soft', alpha: 0.75 } })
  const lines = pivot.atMs === null ? [x0, x1] : [at(pivot.atMs)]
  for (const x of lines) pen.line([x, 0], [x, height], { tone: 'accent', width: pivot.atMs === null ? 1.5 : 2.5 })
}
