import { scaleUtc } from 'd3-scale'
import type { Say } from '../../ui/language.tsx'
import { monthWords } from '../../../src/text/screens/words.ts'
import { offsetMs, toCivil, type Zone } from '../../ui/show-time.ts'
import type { Span } from './timeline-view.ts'

export type Tick = { x: number; label: string; strong: boolean }

/**
 * Ticks on round moments of the zone's wall clock.
 *
 * The scale is asked in shifted time (UTC plus the zone's offset), so that midnight means midnight there, whatever the machine's zone.
 */
export function ticksOf(span: Span, width: number, zone: Zone, say: Say): Tick[] {
  const shift = offsetMs(zone)
  const scale = scaleUtc()
    .domain([new Date(span.fromMs + shift), new Date(span.toMs + shift)])
    .range([0, width])
  const dates = scale.ticks(Math.max(2, Math.floor(width / 96)))
  const dayWide = span.toMs - span.fromMs > 4 * 86_400_000
  return dates.map((date) => {
    const civil = toCivil(date.getTime() - shift, zone)
    const midnight = civil.hour === 0 && civil.minute === 0 && civil.second === 0
    return {
      x: scale(date),
      label: labelOf(civil, dayWide || midnight, say),
      strong: midnight && (!dayWide || civil.day === 1),
    }
  })
}

function labelOf(civil: ReturnType<typeof toCivil>, asDay: boolean, say: Say): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  if (!asDay) return `${two(civil.hour)}.${two(civil.minute)}${civil.second > 0 ? `.${two(civil.second)}` : ''}`
  const month = monthWords[civil.month - 1]
  return `${civil.day} ${month ? say(month) : ''}`
}
