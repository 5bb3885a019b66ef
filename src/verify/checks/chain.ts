import type { FindingCode } from '../../model/verdict.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import { isSelfIssued } from '../trust/build-path.ts'
import { judgeSignerCertificate } from '../trust/judge-end-certificate.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether each signer's certificate leads to a trusted root by the rules of RFC 5280 §6.1. */
export function checkChain({ signatures, unreadable }: Examination): CheckOutcome {
  const own = signatures.filter(({ isTimeStamp, path }) => !isTimeStamp && path)
  if (own.length === 0) return null
  return {
    findings: own.flatMap(chainFindings),
    facts: { chains: own.map(chainText), unreadableRoots: unreadable.roots },
  }
}

/** What stands between a signature and trust in its signer, times and revocation apart. */
export function chainFindings({ path }: TrustedSignature): FindingCode[] {
  const [end] = path?.certificates ?? []
  if (!path || !end) return []
  const findings: FindingCode[] = [...path.findings, ...judgeSignerCertificate(end)]
  // A certificate that vouches for itself is no chain, even where someone put it among the roots.
  if (isSelfIssued(end)) findings.push('self-signed')
  else if (!path.reachesRoot) findings.push('issuer-unknown')
  return findings
}

function chainText({ path }: TrustedSignature): string {
  return (path?.certificates ?? []).map(({ subject }) => subject.text).join(' < ')
}
