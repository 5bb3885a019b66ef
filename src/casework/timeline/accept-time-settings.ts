import type { HolidayEdit, TimeSettings } from '../../contract/time-settings.ts'
import { parseCivilDate } from '../../model/civil-date.ts'
import { readCivilText } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseEntry, requireEvidence, requireRecords } from '../records/check-references.ts'

/** Refuses hours that run backwards, a day entered twice, a rule that ends before it starts, and a start that rests on nothing in the case. */
export function acceptTimeSettings(openCase: OpenCase, { agencyHours, holidays, starts }: TimeSettings): void {
  acceptHolidays(holidays)
  for (const { date, event, evidence } of starts) {
    if (parseCivilDate(date) === null) refuseEntry(date)
    requireRecords(openCase, 'event', event === null ? [] : [event])
    requireEvidence(openCase, evidence === null ? [] : [evidence])
  }
  if (agencyHours === null) return
  const { validFrom, validTo } = agencyHours
  if (validTo !== null && validTo < validFrom) refuseEntry(`${validFrom} > ${validTo}`)
  for (const { start, breakStart, breakEnd, end } of [...agencyHours.regular, ...agencyHours.ramadan]) {
    const hours = [start, breakStart, breakEnd, end]
    if (hours.some((hour) => readCivilText(`2024-01-01T${hour}`) === null)) refuseEntry(hours.join(', '))
    if (!(start < breakStart && breakStart <= breakEnd && breakEnd < end)) refuseEntry(hours.join(' – '))
  }
}

/** Refuses a day that does not exist, and one entered twice. */
export function acceptHolidays(holidays: readonly HolidayEdit[]): void {
  for (const [index, { date }] of holidays.entries()) {
    if (parseCivilDate(date) === null) refuseEntry(date)
    if (holidays.findIndex((other) => other.date === date) !== index) refuseEntry(`holidays: ${date}`)
  }
}
