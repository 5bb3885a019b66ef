import type { FindingCode } from '../../model/verdict.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** A claim without a zone may mean any; laptops without a network go wrong by up to an hour, and nothing rests on a claim. */
const unknownZoneMs = 14 * 3_600_000
const toleranceMs = 3_600_000

/** Whether all certificates held at the proven time, or now where none is proven; the claimed time is looked at and never relied on. */
export function checkValidity({ signatures, atMs }: Examination): CheckOutcome {
  const own = signatures.filter(({ isTimeStamp, path }) => !isTimeStamp && path)
  if (own.length === 0) return null
  return {
    findings: own.flatMap((signature) => findingsOf(signature, atMs)),
    facts: {
      checkedFor: own.map(({ stampedMs }) => new Date(stampedMs ?? atMs).toISOString()),
      notBefore: own.map(({ path }) => isoOf(path?.certificates[0]?.notBeforeMs)),
      notAfter: own.map(({ path }) => isoOf(path?.certificates[0]?.notAfterMs)),
    },
  }
}

function isoOf(ms: number | undefined): string {
  return ms === undefined ? '' : new Date(ms).toISOString()
}

function findingsOf(signature: TrustedSignature, atMs: number): FindingCode[] {
  const certificates = signature.path?.certificates ?? []
  const timeMs = signature.stampedMs ?? atMs
  const findings: FindingCode[] = []
  if (certificates.some(({ notAfterMs }) => notAfterMs < timeMs)) findings.push('certificate-expired')
  if (certificates.some(({ notBeforeMs }) => notBeforeMs > timeMs)) findings.push('certificate-not-yet-valid')
  return [...findings, ...claimFindings(signature, atMs)]
}

function claimFindings({ claimed, path }: TrustedSignature, atMs: number): FindingCode[] {
  const [end] = path?.certificates ?? []
  if (!claimed || !end) return ['claimed-time-missing']
  const slackMs = toleranceMs + (claimed.hasZone ? 0 : unknownZoneMs)
  const findings: FindingCode[] = []
  if (claimed.ms + slackMs < end.notBeforeMs || claimed.ms - slackMs > end.notAfterMs)
    findings.push('claimed-time-outside')
  if (claimed.ms - slackMs > atMs) findings.push('claimed-time-in-future')
  return findings
}
