import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import type { DerivedTime, PhaseView } from '../contract/timeline.ts'
import { elapsedInWords } from './elapsed-time.ts'
import { readCivilText, utcOfCivil } from './zone.ts'

type Pivot = NonNullable<PhaseView['pivot']>

/** From the pivot to the nearest end of a time, at least and at most, in milliseconds; negative before it, both 0 where it may hold it. */
export type PivotMargin = { readonly leastMs: number; readonly mostMs: number }

const none: PivotMargin = { leastMs: 0, mostMs: 0 }
const dayMs = 86_400_000
const hourMs = 3_600_000

/**
 * The margin of the time nearest to the pivot; null where there is no time, or no pivot that can be told in UTC.
 *
 * A determination whose hour is not known fell somewhere on its civil day, told in `zone`: the margin then is a span of hours.
 */
export function pivotMargin(times: readonly DerivedTime[], pivot: Pivot, zone: ZoneName): PivotMargin | null {
  const bounds = boundsOf(pivot, zone)
  if (bounds === null) return null
  const margins = times.map((time) => marginOf(time, bounds)).filter((margin) => margin !== null)
  return margins.toSorted((a, b) => Math.abs(a.leastMs) - Math.abs(b.leastMs))[0] ?? null
}

/** The margin in words; none where the time may hold the pivot itself. */
export function formatPivotMargin(margin: PivotMargin | null): Sentence | null {
  if (margin === null || margin.leastMs === 0) return null
  const isBefore = margin.leastMs < 0
  const side = isBefore ? { id: 'sebelum', en: 'before' } : { id: 'sesudah', en: 'after' }
  if (margin.leastMs === margin.mostMs) {
    const exact = elapsedInWords(margin.leastMs)
    return { id: `${exact.id} ${side.id} tonggak`, en: `${exact.en} ${side.en} the pivot` }
  }
  // Rounded away from each other: the true margin lies within.
  const hours = `${Math.floor(Math.abs(margin.leastMs) / hourMs)}–${Math.ceil(Math.abs(margin.mostMs) / hourMs)}`
  return {
    id: `${hours} jam ${side.id} tonggak (jam penetapan tidak diketahui)`,
    en: `${hours} hours ${side.en} the pivot (the hour of the determination is not known)`,
  }
}

type Bounds = { readonly firstMs: number; readonly lastMs: number }

function boundsOf({ date, hour, zone }: Pivot, here: ZoneName): Bounds | null {
  const start = readCivilText(hour === null ? date : `${date}T${hour}`)?.start
  // An hour without its zone says nothing of UTC; a day is that of the region where its decision names no zone.
  const told = hour === null ? ((zone ?? here) as ZoneName) : (zone as ZoneName | null)
  const firstMs = start === undefined || told === null ? null : utcOfCivil(start, told)
  if (firstMs === null) return null
  return { firstMs, lastMs: hour === null ? firstMs + dayMs : firstMs }
}

function marginOf({ fromMs, toMs }: DerivedTime, { firstMs, lastMs }: Bounds): PivotMargin | null {
  if (fromMs === null && toMs === null) return null
  if (fromMs !== null && fromMs >= lastMs && fromMs > firstMs)
    return { leastMs: fromMs - lastMs, mostMs: fromMs - firstMs }
  if (toMs !== null && toMs <= firstMs) return { leastMs: toMs - firstMs, mostMs: toMs - lastMs }
  return none
}
