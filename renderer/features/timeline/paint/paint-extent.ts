import type { TimelineMark } from '../model/timeline-mark.ts'
import { openLength } from '../model/lay-out-lane.ts'
import type { Pen, Stroke } from './pen.ts'

const fadeSteps = 7
const narrow = 3

/**
 * Draws how exactly a time is known, never a false point.
 *
 * A dot only where the time is known to less than three pixels; whiskers for an interval; a pale band for a day, month or year; fading
 * ends for *about*; an open bracket, fading away, for before and after.
 */
export function paintExtent(
  pen: Pen,
  mark: Pick<TimelineMark, 'precision' | 'certainty' | 'fromMs' | 'toMs' | 'adopted'>,
  { x0, x1, y }: { x0: number; x1: number; y: number },
): void {
  const firm = mark.certainty === 'proved' && mark.adopted
  const stroke: Stroke = { tone: mark.adopted ? 'ink' : 'rule-3', width: 1.5, ...(firm ? {} : { dash: [3, 2] }) }
  if (x0 === -Infinity) return paintBefore(pen, { end: x1, y, stroke })
  if (x1 === Infinity) return paintAfter(pen, { start: x0, y, stroke })
  if (mark.precision === 'about') return paintAbout(pen, { x0, x1, y, stroke })
  if (isCoarse(mark.precision)) return paintCoarse(pen, { x0, x1, y, stroke })
  if (x1 - x0 < narrow) return paintPoint(pen, { x: (x0 + x1) / 2, y, firm, tone: stroke.tone })
  pen.line([x0, y], [x1, y], stroke)
  for (const x of [x0, x1]) pen.line([x, y - 3.5], [x, y + 3.5], { tone: stroke.tone, width: 1.5 })
}

function isCoarse(precision: TimelineMark['precision']): boolean {
  return precision === 'day' || precision === 'month' || precision === 'year' || precision === 'hour'
}

/** A date without an hour is the whole day: a band, and never less than a small open box, however far one is away. */
function paintCoarse(pen: Pen, { x0, x1, y, stroke }: Line & { x0: number; x1: number }): void {
  const width = Math.max(5, x1 - x0)
  const edge = { tone: stroke.tone, width: 1.2, ...(stroke.dash ? { dash: stroke.dash } : {}) }
  if (width <= 8) return pen.box({ x: x0, y: y - 2.5, width, height: 5 }, { fill: { tone: 'sheet' }, stroke: edge })
  pen.box({ x: x0, y: y - 2.5, width, height: 5 }, { fill: { tone: 'rule-2', alpha: 0.6 } })
  for (const x of [x0, x1]) pen.line([x, y - 3.5], [x, y + 3.5], { tone: stroke.tone, width: 1.5 })
}

function paintPoint(
  pen: Pen,
  { x, y, firm, tone }: { x: number; y: number; firm: boolean; tone: Stroke['tone'] },
): void {
  const dot = 'M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z'
  pen.path(dot, [x, y], firm ? { fill: { tone } } : { fill: { tone: 'sheet' }, stroke: { tone, width: 1.4 } })
}

type Line = { y: number; stroke: Stroke }

/** Solid where most likely, fading towards both ends: its limits are themselves only about there. */
function paintAbout(pen: Pen, { x0, x1, y, stroke }: Line & { x0: number; x1: number }): void {
  if (x1 - x0 < 14) return paintAboutSign(pen, { x: (x0 + x1) / 2, y, stroke })
  const fade = Math.min((x1 - x0) * 0.35, 60)
  pen.line([x0 + fade, y], [x1 - fade, y], stroke)
  paintFade(pen, { from: x0 + fade, to: x0, y, stroke })
  paintFade(pen, { from: x1 - fade, to: x1, y, stroke })
}

/** Too narrow to fade: a short stroke with a dot on either side, as the mark of *about* beside a time. */
function paintAboutSign(pen: Pen, { x, y, stroke }: Line & { x: number }): void {
  const solid = { tone: stroke.tone, width: 1.5 }
  pen.line([x - 2.5, y], [x + 2.5, y], solid)
  for (const side of [-6, 5]) pen.line([x + side, y], [x + side + 1.2, y], solid)
}

function paintBefore(pen: Pen, { end, y, stroke }: Line & { end: number }): void {
  pen.path('M-4 -4.5H0V4.5H-4', [end, y], { stroke: { tone: stroke.tone, width: 1.5 } })
  paintFade(pen, { from: end, to: end - openLength, y, stroke })
}

function paintAfter(pen: Pen, { start, y, stroke }: Line & { start: number }): void {
  pen.path('M4 -4.5H0V4.5H4', [start, y], { stroke: { tone: stroke.tone, width: 1.5 } })
  paintFade(pen, { from: start, to: start + openLength, y, stroke })
}

function paintFade(pen: Pen, { from, to, y, stroke }: Line & { from: number; to: number }): void {
  const step = (to - from) / fadeSteps
  for (let index = 0; index < fadeSteps; index += 1) {
    const alpha = 1 - (index + 0.5) / fadeSteps
    pen.line([from + step * index, y], [from + step * (index + 0.72), y], { tone: stroke.tone, width: 1.5, alpha })
  }
}
