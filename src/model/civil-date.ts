/** A date of the civil calendar, `2024-10-14`, without a place or an hour. Compares as text. */
export type CivilDate = string

const dayMs = 86_400_000

/** The date a text names, or null where it is not written `YYYY-MM-DD` or no such day exists (30 February, month 00). */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return text
}

/** Days since 1970-01-01. Throws RangeError on a text that is not a date. */
export function dayNumberOf(date: CivilDate): number {
  if (parseCivilDate(date) === null) throw new RangeError('not a civil date')
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return utcDay(year, month, day)
}

/** The date of a day number; the inverse of {@link dayNumberOf}. */
export function civilDateOf(dayNumber: number): CivilDate {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10)
}

/** The date so many days later; negative counts go back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf(dayNumberOf(date) + days)
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CivilDate): number {
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7
}

/** How many days a month has; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return utcDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - utcDay(year, month, 1)
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999, so the year is set apart. */
function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / dayMs
}
