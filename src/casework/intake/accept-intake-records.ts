import type { CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseTwin, requireEvidence, requireRecord } from '../records/check-references.ts'

/** Refuses a sheet about unknown items or an unknown account, and a second sheet for an item that has one. */
export function acceptCapture(openCase: OpenCase, sheet: CaptureSheet, id: string | null): void {
  requireEvidence(openCase, sheet.evidence)
  if (sheet.account !== null) requireRecord(openCase, 'account', sheet.account)
  const shown = new Set(sheet.evidence)
  refuseTwin(openCase, 'capture', { id, isSame: (other) => other.evidence.some((number) => shown.has(number)) })
}

/** Refuses an exhibit whose photographs or hand-over papers are not in the case, and a label that is taken. */
export function acceptExhibit(openCase: OpenCase, exhibit: Exhibit, id: string | null): void {
  requireEvidence(openCase, exhibit.photographs)
  const papers = exhibit.handOvers.map((handOver) => handOver.paper)
  requireEvidence(
    openCase,
    papers.filter((paper) => paper !== null),
  )
  refuseTwin(openCase, 'exhibit', { id, isSame: (other) => other.label === exhibit.label })
}
