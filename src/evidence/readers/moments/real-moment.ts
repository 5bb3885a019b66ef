/** A wall clock reading without a zone, in the Gregorian calendar. `second` may carry a fraction. */
export type WallClock = { year: number; month: number; day: number; hour: number; minute: number; second: number }

const firstYear = 1800
const lastYear = 2199

/**
 * Whether a wall clock reading can exist and can belong to a photograph or document: years 1800 to 2199, no 31 February,
 * no hour 24, no second 60.
 *
 * Nothing is rolled over: a reading that cannot exist is no date at all (product rule: no invented time).
 */
export function isRealMoment(clock: WallClock): boolean {
  return isRealDay(clock.year, clock.month, clock.day) && isRealTime(clock.hour, clock.minute, clock.second)
}

/** Whether a calendar day exists, see {@link isRealMoment}. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

function isRealTime(hour: number, minute: number, second: number): boolean {
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second < 60
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
