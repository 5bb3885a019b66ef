import type { FindingCode } from '../../model/verdict.ts'
import type { Examination } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether each signature covers its revision whole, and whether anything stands behind the last revision. */
export function checkCoverage({ document, signatures }: Examination): CheckOutcome {
  if (signatures.length === 0) return null
  const findings: FindingCode[] = signatures.some(({ coverage }) => coverage === 'partial') ? ['coverage-partial'] : []
  const last = document.revisions.at(-1)
  const own = signatures.filter(({ revision }) => revision === last?.index)
  // Behind the last marker only what the last signature covers may stand; without one of its own, only a line end.
  const coveredEnd = Math.max(last?.contentEnd ?? 0, ...own.map(({ reading }) => reading.ranges?.end ?? 0))
  const behind = document.source.size - coveredEnd
  const isCounted = own.some(({ reading }) => reading.ranges !== null)
  if (behind > (isCounted ? 0 : 2)) findings.push('bytes-appended')
  return {
    findings,
    facts: { coverage: signatures.map(({ coverage }) => coverage), bytesBehind: behind },
  }
}
