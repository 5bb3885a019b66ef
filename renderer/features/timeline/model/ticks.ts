import { scaleUtc } from 'd3-scale'
import { dayWords, monthWords } from '../../../../src/text/screens/words.ts'
import type { Say } from '../../../ui/language.tsx'
import { offsetMs, toCivil, type CivilTime, type Zone } from '../../../ui/show-time.ts'
import { widthOf, type Span } from './span.ts'

/** A fine tick: a minute, an hour, a day, a month or a year by the wall clock of the zone. */
export type Tick = { readonly key: number; readonly x: number; readonly label: string; readonly strong: boolean }
/** A stretch of the upper row of the axis: the day, month or year the ticks below lie in. */
export type Era = { readonly x0: number; readonly x1: number; readonly label: string }
export type Axis = { readonly ticks: readonly Tick[]; readonly eras: readonly Era[] }

const dayMs = 86_400_000
const leastTick = 64

/**
 * The axis of a window in a zone.
 *
 * The scale is asked in shifted time (UTC plus the zone's offset), so that midnight means midnight there, whatever the machine's zone.
 */
export function axisOf(span: Span, width: number, { zone, say }: { zone: Zone; say: Say }): Axis {
  const shift = offsetMs(zone)
  const scale = scaleUtc()
    .domain([new Date(span.fromMs + shift), new Date(span.toMs + shift)])
    .range([0, width])
  const dates = scale.ticks(Math.max(2, Math.floor(width / leastTick / 1.4)))
  const gap = dates.length > 1 ? Number(dates[1]) - Number(dates[0]) : widthOf(span)
  const roomy = (gap / widthOf(span)) * width > 52
  const ticks = dates.map((date) => {
    const civil = toCivil(date.getTime() - shift, zone)
    return {
      key: date.getTime(),
      x: scale(date),
      label: labelOf(civil, gap, { say, roomy }),
      strong: isStrong(civil, gap),
    }
  })
  return { ticks, eras: erasOf(span, width, { zone, say, unit: unitAbove(gap) }) }
}

type EraUnit = 'day' | 'month' | 'year'

function unitAbove(gap: number): EraUnit | null {
  if (gap < dayMs) return 'day'
  if (gap < 27 * dayMs) return 'month'
  return gap < 360 * dayMs ? 'year' : null
}

function labelOf(civil: CivilTime, gap: number, { say, roomy }: { say: Say; roomy: boolean }): string {
  if (gap < 60_000) return `${two(civil.hour)}.${two(civil.minute)}.${two(civil.second)}`
  if (gap < dayMs) return `${two(civil.hour)}.${two(civil.minute)}`
  if (gap < 27 * dayMs) {
    const day = dayWords[civil.weekday]
    return roomy && day !== undefined ? `${say(day).slice(0, 3)} ${civil.day}` : String(civil.day)
  }
  const month = monthWords[civil.month - 1]
  return gap < 360 * dayMs && month !== undefined ? say(month) : String(civil.year)
}

function isStrong(civil: CivilTime, gap: number): boolean {
  const midnight = civil.hour === 0 && civil.minute === 0 && civil.second === 0
  if (gap < dayMs) return midnight
  if (gap < 27 * dayMs) return civil.day === 1
  return civil.month === 1
}

function erasOf(
  span: Span,
  width: number,
  { zone, say, unit }: { zone: Zone; say: Say; unit: EraUnit | null },
): readonly Era[] {
  if (unit === null) return []
  const eras: Era[] = []
  const at = (ms: number): number => ((ms - span.fromMs) / widthOf(span)) * width
  let start = startOf(span.fromMs, zone, unit)
  while (start < span.toMs && eras.length < 80) {
    const next = nextOf(start, zone, unit)
    eras.push({ x0: Math.max(0, at(start)), x1: Math.min(width, at(next)), label: nameOf(start, zone, { say, unit }) })
    start = next
  }
  return eras
}

function startOf(ms: number, zone: Zone, unit: EraUnit): number {
  const civil = toCivil(ms, zone)
  const month = unit === 'year' ? 0 : civil.month - 1
  return utcOf([civil.year, month, unit === 'day' ? civil.day : 1], zone)
}

function nextOf(ms: number, zone: Zone, unit: EraUnit): number {
  const { year, month, day } = toCivil(ms, zone)
  if (unit === 'year') return utcOf([year + 1, 0, 1], zone)
  return unit === 'month' ? utcOf([year, month, 1], zone) : utcOf([year, month - 1, day + 1], zone)
}

function utcOf([year, month, day]: readonly [number, number, number], zone: Zone): number {
  return Date.UTC(year, month, day) - offsetMs(zone)
}

function nameOf(ms: number, zone: Zone, { say, unit }: { say: Say; unit: EraUnit }): string {
  const { year, month, day, weekday } = toCivil(ms, zone)
  const monthWord = monthWords[month - 1]
  const monthName = monthWord ? say(monthWord) : String(month)
  if (unit === 'year') return String(year)
  if (unit === 'month') return `${monthName} ${year}`
  const dayWord = dayWords[weekday]
  return `${dayWord ? `${say(dayWord)}, ` : ''}${day} ${monthName} ${year}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
