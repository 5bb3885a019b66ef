import { assertNever } from '../base/assert-never.ts'
import type { TimePrecision } from '../contract/timeline.ts'
import { dayNumberOf, daysInMonth } from './civil-date.ts'
import type { CivilMoment, CivilUnit } from './zone.ts'

/** How wide a claim is; `hour` is stated by people only, no text of the contract stops there. */
export type TimeWidth = CivilUnit | 'hour'
const widths: readonly TimeWidth[] = ['second', 'minute', 'hour', 'day', 'month', 'year']

/** The coarser of what a text states and what somebody claims of it; words that are no width leave the text its own. */
export function coarserWidth(unit: CivilUnit, precision: TimePrecision): TimeWidth {
  const stated = widths.indexOf(precision as TimeWidth)
  const own = widths.indexOf(unit)
  return widths[Math.max(stated, own)] ?? unit
}

/** The first moment of the unit a moment lies in. */
export function startOfUnit({ date, second }: CivilMoment, width: TimeWidth): CivilMoment {
  switch (width) {
    case 'second':
      return { date, second }
    case 'minute':
      return { date, second: second - (second % 60) }
    case 'hour':
      return { date, second: second - (second % 3_600) }
    case 'day':
      return { date, second: 0 }
    case 'month':
      return { date: `${date.slice(0, 7)}-01`, second: 0 }
    case 'year':
      return { date: `${date.slice(0, 4)}-01-01`, second: 0 }
    default:
      return assertNever(width)
  }
}

/** The first moment after the unit, told as seconds since the unit's own first midnight so that no zone is needed. */
export function endOfUnit(moment: CivilMoment, width: TimeWidth): CivilMoment {
  const start = startOfUnit(moment, width)
  return { date: start.date, second: start.second + secondsOf(start.date, width) }
}

function secondsOf(date: string, width: TimeWidth): number {
  const [year = 0, month = 0] = date.split('-').map(Number)
  switch (width) {
    case 'second':
      return 1
    case 'minute':
      return 60
    case 'hour':
      return 3_600
    case 'day':
      return 86_400
    case 'month':
      return daysInMonth(year, month) * 86_400
    case 'year':
      return (dayNumberOf(`${String(year + 1).padStart(4, '0')}-01-01`) - dayNumberOf(date)) * 86_400
    default:
      return assertNever(width)
  }
}
