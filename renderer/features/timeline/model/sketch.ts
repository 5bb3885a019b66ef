import { offsetMs, type Zone } from '../../../ui/show-time.ts'
import { widthOf, type Span } from './span.ts'

const minuteMs = 60_000
const dayMs = 86_400_000
/** From here on nobody means minutes. */
const daysFromMs = 3 * dayMs

/** A stretch sketched on the axis as two civil readings of a zone; both are the first and the last unit inside it. */
export type SketchReadings = { readonly reading: string; readonly readingEnd: string }

/**
 * The readings a sketched stretch comes to: whole minutes, or whole days where it is as wide as that.
 *
 * A hand is no more exact than this; seconds it happened to hit would be invented.
 */
export function readingsOf(span: Span, zone: Zone): SketchReadings {
  const unit = widthOf(span) >= daysFromMs ? dayMs : minuteMs
  const shift = offsetMs(zone)
  const first = Math.round((span.fromMs + shift) / unit)
  const last = Math.max(first, Math.round((span.toMs + shift) / unit) - 1)
  const write = (count: number): string => new Date(count * unit).toISOString().slice(0, unit === dayMs ? 10 : 16)
  return { reading: write(first), readingEnd: write(last) }
}

/** What the keyboard sketches to begin with: the middle third of the window. */
export function middleThird(span: Span): Span {
  const third = widthOf(span) / 3
  return { fromMs: span.fromMs + third, toMs: span.toMs - third }
}

/** The sketch moved and widened by keys, by twentieths of the window. */
export function nudged(sketch: Span, window: Span, { start, end }: { start: number; end: number }): Span {
  const step = widthOf(window) / 20
  const [fromMs, toMs] = [sketch.fromMs + start * step, sketch.toMs + end * step]
  return toMs - fromMs < minuteMs ? sketch : { fromMs, toMs }
}
