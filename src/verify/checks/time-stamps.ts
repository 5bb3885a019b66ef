import type { FindingCode } from '../../model/verdict.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether the time-stamps are right and come from a trusted authority (RFC 3161). Not applicable where there are none. */
export function checkTimeStamps({ signatures }: Examination): CheckOutcome {
  const stamps = signatures.flatMap(({ stamps }) => stamps)
  if (stamps.length === 0) return null
  const findings: FindingCode[] = stamps.flatMap((stamp) => [...stamp.findings])
  for (const signature of signatures.filter(({ isTimeStamp }) => isTimeStamp))
    if (hasIdleCertificate(signature)) findings.push('time-stamp-form')
  return {
    findings,
    facts: {
      stated: stamps.map(({ statedMs }) => (statedMs === null ? '' : new Date(statedMs).toISOString())),
      trusted: stamps.filter(({ trustedMs }) => trustedMs !== null).length,
    },
  }
}

function hasIdleCertificate({ container, path }: TrustedSignature): boolean {
  return container.certificates.some(
    ({ der }) => path !== null && !path.certificates.some((member) => isSameBytes(member.der, der)),
  )
}
