import type { DateOrder, DateOrderBasis } from '../../contract/chats.ts'
import { dayNumberOf, parseCivilDate, type CivilDate } from '../civil-date.ts'

export type DatedLine = { readonly line: number; readonly fields: readonly [number, number, number] }

/** What the whole file says about its order of day and month; `order` null where no line decides, which a person then does. */
export type FoundOrder = {
  readonly order: DateOrder | null
  readonly basis: DateOrderBasis | null
  readonly decidingLine: number | null
}

const undecided: FoundOrder = { order: null, basis: null, decidingLine: null }

/**
 * Infers the order of day, month and year from all headers of an export, never from the machine's language.
 *
 * A year of four digits in front, then a number above 12 where a month would stand, then the one order in which no message lies a day or
 * more before its predecessor. Lines that contradict each other leave it open.
 */
export function findDateOrder(lines: readonly DatedLine[]): FoundOrder {
  const yearFirst = lines.find(({ fields }) => fields[0] > 31)
  if (yearFirst !== undefined) return { order: 'year-month-day', basis: 'year-first', decidingLine: yearFirst.line }
  const dayFirst = lines.find(({ fields }) => fields[0] > 12)
  const monthFirst = lines.find(({ fields }) => fields[1] > 12)
  if (dayFirst !== undefined && monthFirst !== undefined) return undecided
  const deciding = dayFirst ?? monthFirst
  if (deciding !== undefined) {
    const order = dayFirst === undefined ? 'month-day-year' : 'day-month-year'
    return { order, basis: 'day-above-twelve', decidingLine: deciding.line }
  }
  return findByChronology(lines)
}

/** The date three numbers name in an order, or null where there is no such day. Years of two digits are of this century. */
export function dateInOrder([first, second, third]: DatedLine['fields'], order: DateOrder): CivilDate | null {
  if (order === 'year-month-day') return toDate(first, second, third)
  return order === 'day-month-year' ? toDate(third, second, first) : toDate(third, first, second)
}

function findByChronology(lines: readonly DatedLine[]): FoundOrder {
  const flowing = (['day-month-year', 'month-day-year'] as const).filter((order) => flowsForward(lines, order))
  const [only, other] = flowing
  if (only === undefined || other !== undefined) return undecided
  return { order: only, basis: 'chronology', decidingLine: null }
}

/** A clock that was set back by hours is no argument; a whole day is. */
function flowsForward(lines: readonly DatedLine[], order: DateOrder): boolean {
  let newest = Number.NEGATIVE_INFINITY
  for (const { fields } of lines) {
    const date = dateInOrder(fields, order)
    if (date === null) continue
    const day = dayNumberOf(date)
    if (day < newest - 1) return false
    newest = Math.max(newest, day)
  }
  return true
}

function toDate(year: number, month: number, day: number): CivilDate | null {
  const full = year < 100 ? year + 2_000 : year
  return parseCivilDate([String(full).padStart(4, '0'), pad(month), pad(day)].join('-'))
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
