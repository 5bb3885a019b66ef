import type { TimeSettings } from '../../contract/time-settings.ts'
import { parseCivilDate } from '../../model/civil-date.ts'
import { readCivilText } from '../../model/zone.ts'
import { refuseEntry } from '../records/check-references.ts'

/** Refuses hours that run backwards, a day entered twice, and a rule that ends before it starts. */
export function acceptTimeSettings({ agencyHours, holidays }: TimeSettings): void {
  for (const [index, { date }] of holidays.entries()) {
    if (parseCivilDate(date) === null) refuseEntry(date)
    if (holidays.findIndex((other) => other.date === date) !== index) refuseEntry(`holidays: ${date}`)
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
