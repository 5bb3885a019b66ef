import type { DataPacks } from '../../contract/data-packs.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { checkPersonNumbers, type BareRemark } from '../../model/person-number.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { findStanding } from '../records/check-references.ts'

/**
 * What NIP, NI PPPK and NIK of a person say about each other; `not-found` where the person is unknown.
 *
 * `asOf` is the day looked from. In a sample case numbers that were never issued are *nomor contoh*.
 */
export function checkNumbersOf(
  openCase: OpenCase,
  packs: Pick<DataPacks, 'personIdentifiers'>,
  { id, asOf }: { id: string; asOf: CivilDate },
): BareRemark[] {
  const person = findStanding(openCase, 'person', id).body
  return checkPersonNumbers({ person, pack: packs.personIdentifiers, sample: openCase.identity.sample, asOf })
}
