import type { FindingCode } from '../../model/verdict.ts'
import type { Certificate } from '../der/certificate.ts'
import { oids } from '../der/oids.ts'

/** Extended usages under which documents may be signed: any, e-mail and client keys, and the three *document signing* ones. */
const signingPurposes: ReadonlySet<string> = new Set([
  oids.anyUsage,
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
])

/** What speaks against a certificate as that of a person or office who signs documents (RFC 5280 §4.2.1, RFC 9336). */
export function judgeSignerCertificate(certificate: Certificate): FindingCode[] {
  const { isAuthority, keyUsage, extendedUsage, unknownCritical } = certificate.extensions
  const findings: FindingCode[] = []
  if (isAuthority || keyUsage?.certificateSigning) findings.push('signer-is-authority')
  const isForDocuments = !extendedUsage || extendedUsage.purposes.some((purpose) => signingPurposes.has(purpose))
  if (!isForDocuments || (keyUsage && !keyUsage.digitalSignature && !keyUsage.contentCommitment))
    findings.push('key-usage-wrong')
  if (unknownCritical.length > 0) findings.push('critical-extension-unknown')
  return findings
}

/** Whether a certificate may issue time-stamps: that usage alone, and critical (RFC 3161 §2.3). */
export function isForTimeStamping(certificate: Certificate): boolean {
  const { isAuthority, keyUsage, extendedUsage, unknownCritical } = certificate.extensions
  if (isAuthority || unknownCritical.length > 0) return false
  if (keyUsage && !keyUsage.digitalSignature && !keyUsage.contentCommitment) return false
  return (
    extendedUsage !== null &&
    extendedUsage.critical &&
    extendedUsage.purposes.length === 1 &&
    extendedUsage.purposes[0] === oids.timeStamping
  )
}
