import type { Say } from '../../../ui/language.tsx'
import { showClock, showDay, type Zone } from '../../../ui/show-time.ts'
import { widthOf, type Span } from './span.ts'

/** A window in words: days for weeks, clocks for days, seconds for minutes; always with the zone where a clock is told. */
export function tellSpan(span: Span, zone: Zone, say: Say): string {
  const day = (ms: number): string => showDay(ms, zone, say)
  if (widthOf(span) > 4 * 86_400_000) return `${day(span.fromMs)} – ${day(span.toMs)}`
  const seconds = widthOf(span) < 1_800_000
  const clock = (ms: number): string => showClock(ms, zone, seconds)
  if (day(span.fromMs) === day(span.toMs))
    return `${day(span.fromMs)}, ${clock(span.fromMs).replace(` ${zone}`, '')} – ${clock(span.toMs)}`
  return `${day(span.fromMs)} ${clock(span.fromMs).replace(` ${zone}`, '')} – ${day(span.toMs)} ${clock(span.toMs)}`
}
