import type { Sentence } from '../../../src/contract/problem.ts'
import { tourText } from '../../../src/text/screens/tour.ts'
import type { Address, Step } from '../../app/address.ts'

export type TourStop = {
  title: Sentence
  see: Sentence
  step: Step
  query: Readonly<Record<string, string>>
}

/** Seven places of the sample case *Malam Panen*, each with what is selected there (sample-case.md §10). */
export const tourStops: readonly TourStop[] = [
  { title: tourText.stop1, see: tourText.see1, step: 'bukti', query: { pilih: 'bukti:B-001', tab: 'waktu' } },
  { title: tourText.stop2, see: tourText.see2, step: 'bukti', query: { pilih: 'bukti:B-017', tab: 'waktu' } },
  { title: tourText.stop3, see: tourText.see3, step: 'bukti', query: { pilih: 'bukti:B-014', tab: 'waktu' } },
  { title: tourText.stop4, see: tourText.see4, step: 'lini-masa', query: { pilih: 'peristiwa:E-05' } },
  { title: tourText.stop5, see: tourText.see5, step: 'lini-masa', query: { pilih: 'peristiwa:E-16' } },
  { title: tourText.stop6, see: tourText.see6, step: 'analisis', query: { dugaan: 'A3' } },
  { title: tourText.stop7, see: tourText.see7, step: 'berkas', query: {} },
]

/** The address of a stop in the case that is open. */
export function addressOfStop(caseId: string, stop: TourStop): Address {
  return { caseId, step: stop.step, view: null, query: stop.query }
}

/** Whether the person stands where the stop leads: the step counts, and what is selected there. */
export function isAtStop(address: Address, stop: TourStop): boolean {
  if (address.step !== stop.step || address.view !== null) return false
  return ['pilih', 'dugaan'].every((word) => (stop.query[word] ?? address.query[word]) === address.query[word])
}
