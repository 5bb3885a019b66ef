import type { FindingCode } from '../../model/verdict.ts'
import type { Examination } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether the time-stamps are right and come from a trusted authority (RFC 3161). Not applicable where there are none. */
export function checkTimeStamps({ signatures }: Examination): CheckOutcome {
  const stamps = signatures.flatMap(({ stamps }) => stamps)
  if (stamps.length === 0) return null
  const findings: FindingCode[] = stamps.flatMap((stamp) => [...stamp.findings])
  return {
    findings,
    facts: {
      stated: stamps.map(({ statedMs }) => (statedMs === null ? '' : new Date(statedMs).toISOString())),
      trusted: stamps.filter(({ trustedMs }) => trustedMs !== null).length,
    },
  }
}
