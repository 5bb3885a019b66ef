const dayMs = 86_400_000
const secondMs = 1000
/** Day 60 of the older count is a 29 February 1900 that never was. */
const lastDayBeforeGap = 60
const lastDay = 2_958_465

/**
 * A day number of a spreadsheet as civil text: `2024-10-10`, `2024-10-10 09:15:30`, or `09:15:30` for a time alone; null where it is
 * no possible day.
 *
 * Days are counted from 1900 with one day too many, or from 1904 where the workbook says so (ECMA-376 part 1 §18.17.4.1). A
 * spreadsheet knows no zone.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > lastDay) return null
  const wholeMs = Math.round((serial * dayMs) / secondMs) * secondMs
  const days = Math.floor(wholeMs / dayMs)
  const clock = new Date(wholeMs % dayMs).toISOString().slice(11, 19)
  if (days === 0 && !from1904) return clock
  if (!from1904 && days === lastDayBeforeGap) return null
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < lastDayBeforeGap ? 31 : 30)
  const day = new Date(epoch + days * dayMs).toISOString().slice(0, 10)
  return wholeMs % dayMs === 0 ? day : `${day} ${clock}`
}
