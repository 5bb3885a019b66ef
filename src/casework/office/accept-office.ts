import type { OfficeProfile } from '../../contract/office.ts'
import { refuseEntry } from '../records/check-references.ts'
import { acceptHolidays } from '../timeline/accept-time-settings.ts'

/** Refuses a profile in which two officers would sign in the same place: the order of signatures is fixed before a dossier is; and days off that are none. */
export function acceptOffice(profile: OfficeProfile): void {
  acceptHolidays(profile.holidays)
  const places = profile.officers.flatMap((officer) => (officer.signs === null ? [] : [officer.signs]))
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice !== undefined) refuseEntry(`officers: signs ${twice}`)
}
