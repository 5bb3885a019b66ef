import type { WorkingTable } from '../contract/data-packs.ts'
import type { OfficeHourRow, WorkDay } from '../contract/data-packs/holidays.ts'
import type { ZoneName } from '../contract/identifiers.ts'
import type { DerivedTime } from '../contract/timeline.ts'
import { addDays, weekdayOf, type CivilDate } from './civil-date.ts'
import { civilOfUtc, readCivilText, utcOfCivil } from './zone.ts'

/** How a time lies to the default working hours; `not-computed` before the rule was in force, outside the covered years, or too vague. */
export type OfficeHours = 'inside' | 'partly' | 'break' | 'outside' | 'not-computed'

type HourTable = WorkingTable['officeHours']

const weekdayCodes: readonly WorkDay[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The hours that hold on a day: those an agency set itself, else the default ones (Perpres 21/2023); null before either. */
export function hoursOn(
  date: CivilDate,
  { agency, officeHours }: WorkingTable,
): {
  readonly origin: 'agency' | 'default'
  readonly hours: Pick<HourTable, 'workDays' | 'regular' | 'ramadan'>
} | null {
  const isAgency =
    agency !== undefined && agency.validFrom <= date && (agency.validTo === null || date <= agency.validTo)
  if (isAgency) {
    const ramadan = agency.ramadan.length > 0 ? agency.ramadan : officeHours.ramadan
    return { origin: 'agency', hours: { ...agency, ramadan } }
  }
  return date < officeHours.validFrom ? null : { origin: 'default', hours: officeHours }
}

/**
 * How a time lies to the office hours of the agency, or to the default ones of government where it set none.
 *
 * Holidays and joint leave are outside, fasting-month hours are shorter. A time that spans more than a day, or is open, is not computed:
 * a whole day always touches office hours and would say nothing.
 */
export function officeHoursOf(time: DerivedTime, zone: ZoneName, pack: WorkingTable): OfficeHours {
  const { fromMs, toMs } = time
  if (fromMs === null || toMs === null || toMs - fromMs > 43_200_000) return 'not-computed'
  const date = civilOfUtc(fromMs, zone)?.date
  if (date === undefined || civilOfUtc(toMs - 1, zone)?.date !== date) return 'not-computed'
  if (hoursOn(date, pack) === null || !isCoveredYear(date, pack)) return 'not-computed'
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
export function isCoveredYear(date: CivilDate, pack: WorkingTable): boolean {
  return pack.coveredYears.includes(Number(date.slice(0, 4)))
}

/** Saturday, Sunday, public holiday or joint leave: no working day of the civil service. */
export function isDayOff(date: CivilDate, pack: WorkingTable): boolean {
  const weekday = weekdayCodes[weekdayOf(date)]
  const { workDays } = hoursOn(date, pack)?.hours ?? pack.officeHours
  if (weekday === undefined || !workDays.includes(weekday)) return true
  return pack.holidays.some((holiday) => holiday.date === date)
}

/** The next working day after a date, going forward or back. */
export function nextWorkingDay(date: CivilDate, pack: WorkingTable, step: 1 | -1 = 1): CivilDate {
  let day = addDays(date, step)
  while (isDayOff(day, pack)) day = addDays(day, step)
  return day
}

/** The row of hours of a day, the fasting month's own where it is one; undefined on a weekday without work or before any rule. */
export function rowOf(date: CivilDate, pack: WorkingTable): OfficeHourRow | undefined {
  const isFasting = pack.ramadan.some((month) => month.start <= date && date <= month.end)
  const weekday = weekdayCodes[weekdayOf(date)]
  const hours = hoursOn(date, pack)?.hours
  const rows = (isFasting ? hours?.ramadan : hours?.regular) ?? []
  return rows.find((row) => weekday !== undefined && row.days.includes(weekday))
}
