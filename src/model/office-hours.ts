import type { HolidayPack, OfficeHourRow, WorkDay } from '../contract/data-packs/holidays.ts'
import type { ZoneName } from '../contract/identifiers.ts'
import type { DerivedTime } from '../contract/timeline.ts'
import { addDays, weekdayOf, type CivilDate } from './civil-date.ts'
import { civilOfUtc, readCivilText, utcOfCivil } from './zone.ts'

/** How a time lies to the default working hours; `not-computed` before the rule was in force, outside the covered years, or too vague. */
export type OfficeHours = 'inside' | 'partly' | 'break' | 'outside' | 'not-computed'

const weekdayCodes: readonly WorkDay[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * How a time lies to the default office hours of government (Perpres 21/2023), told *menurut jam bawaan*.
 *
 * Holidays and joint leave are outside, fasting-month hours are shorter. A time that spans more than a day, or is open, is not computed:
 * a whole day always touches office hours and would say nothing.
 */
export function officeHoursOf(time: DerivedTime, zone: ZoneName, pack: HolidayPack): OfficeHours {
  const { fromMs, toMs } = time
  if (fromMs === null || toMs === null || toMs - fromMs > 43_200_000) return 'not-computed'
  const date = civilOfUtc(fromMs, zone)?.date
  if (date === undefined || civilOfUtc(toMs - 1, zone)?.date !== date) return 'not-computed'
  if (date < pack.officeHours.validFrom || !isCoveredYear(date, pack)) return 'not-computed'
  const row = isDayOff(date, pack) ? undefined : rowOf(date, pack)
  if (row === undefined) return 'outside'
  const at = (hour: string): number =>
    utcOfCivil(readCivilText(`${date}T${hour}`)?.start ?? { date, second: 0 }, zone) ?? 0
  const inWork = (from: number, to: number): boolean => fromMs >= from && toMs <= to
  if (inWork(at(row.start), at(row.breakStart)) || inWork(at(row.breakEnd), at(row.end))) return 'inside'
  if (inWork(at(row.breakStart), at(row.breakEnd))) return 'break'
  return toMs <= at(row.start) || fromMs >= at(row.end) ? 'outside' : 'partly'
}

/** Whether holidays of that year are in the pack; outside, a count of working days is incomplete. */
export function isCoveredYear(date: CivilDate, pack: HolidayPack): boolean {
  return pack.coveredYears.includes(Number(date.slice(0, 4)))
}

/** Saturday, Sunday, public holiday or joint leave: no working day of the civil service. */
export function isDayOff(date: CivilDate, pack: HolidayPack): boolean {
  const weekday = weekdayCodes[weekdayOf(date)]
  if (weekday === undefined || !pack.officeHours.workDays.includes(weekday)) return true
  return pack.holidays.some((holiday) => holiday.date === date)
}

/** The next working day after a date, going forward or back. */
export function nextWorkingDay(date: CivilDate, pack: HolidayPack, step: 1 | -1 = 1): CivilDate {
  let day = addDays(date, step)
  while (isDayOff(day, pack)) day = addDays(day, step)
  return day
}

function rowOf(date: CivilDate, { officeHours, ramadan }: HolidayPack): OfficeHourRow | undefined {
  const isFasting = ramadan.some((month) => month.start <= date && date <= month.end)
  const weekday = weekdayCodes[weekdayOf(date)]
  const rows = isFasting ? officeHours.ramadan : officeHours.regular
  return rows.find((row) => weekday !== undefined && row.days.includes(weekday))
}
