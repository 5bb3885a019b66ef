import type { DataPacks, WorkingTable } from '../../contract/data-packs.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { WorkingDay } from '../../contract/working-days.ts'
import { addDays, parseCivilDate, type CivilDate } from '../../model/civil-date.ts'
import { hoursOn, isCoveredYear, isDayOff, rowOf } from '../../model/office-hours.ts'
import { readCivilText, utcOfCivil } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseEntry } from '../records/check-references.ts'
import { caseSetting } from './case-setting.ts'

/** Four thousand days from here still have a year of four digits. */
const lastAsked = '9900-01-01'

/**
 * The working time of days in a row by the table in force in the case, in the zone of its region; days before 1988 are left out.
 *
 * Where holidays of a year are not known, or no rule of hours holds yet, weekends are still told and hours are not.
 */
export function listWorkingDays(
  openCase: OpenCase,
  packs: DataPacks,
  { from, days }: { from: CivilDate; days: number },
): WorkingDay[] {
  if (parseCivilDate(from) === null || from > lastAsked) refuseEntry(from)
  const { placeZone } = caseSetting(openCase, packs)
  const names = new Map(packs.holidays.holidays.map((holiday) => [holiday.date, holiday.nameId]))
  return Array.from({ length: days }, (_, index) => addDays(from, index)).flatMap((date) => {
    const day = workingDay(date, placeZone, packs.holidays)
    return day === null ? [] : [{ ...day, name: names.get(date) ?? null }]
  })
}

function workingDay(date: CivilDate, zone: ZoneName, table: WorkingTable): Omit<WorkingDay, 'name'> | null {
  const [fromMs, toMs] = [atOf(date, '00:00', zone), atOf(addDays(date, 1), '00:00', zone)]
  if (fromMs === null || toMs === null) return null
  const off = isDayOff(date, table)
  const rule = isCoveredYear(date, table) ? hoursOn(date, table) : null
  const row = off ? undefined : rowOf(date, table)
  return {
    date,
    fromMs,
    toMs,
    off,
    open: rule === null ? null : row === undefined ? [] : openOf(date, row, zone),
    origin: rule?.origin ?? null,
    fasting: table.ramadan.some((month) => month.start <= date && date <= month.end),
  }
}

type Row = NonNullable<ReturnType<typeof rowOf>>

function openOf(date: CivilDate, row: Row, zone: ZoneName): { fromMs: number; toMs: number }[] {
  const halves = [
    [row.start, row.breakStart],
    [row.breakEnd, row.end],
  ] as const
  return halves.flatMap(([start, end]) => {
    const [fromMs, toMs] = [atOf(date, start, zone), atOf(date, end, zone)]
    return fromMs === null || toMs === null || fromMs >= toMs ? [] : [{ fromMs, toMs }]
  })
}

function atOf(date: CivilDate, hour: string, zone: ZoneName): number | null {
  const civil = readCivilText(`${date}T${hour}`)?.start
  return civil === undefined ? null : utcOfCivil(civil, zone)
}
