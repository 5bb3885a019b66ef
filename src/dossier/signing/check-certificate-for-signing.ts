import { WorkbenchError } from '../../contract/failure.ts'
import { readCertificate, type CertificateFacts } from './certificate/read-certificate.ts'
import type { SigningKey } from './signing-key.ts'

/** Key usage bits of RFC 5280 §4.2.1.3 either of which lets a certificate sign a document. */
const digitalSignature = 0
const nonRepudiation = 1

/**
 * Refuses a certificate that may not sign a document at that moment (milliseconds since 1970 UTC).
 *
 * Throws `certificate-expired` or `certificate-not-yet-valid` for any certificate of the path, and `certificate-not-for-signing` where the
 * signer's own certificate is an authority's or its key usage names neither digitalSignature nor nonRepudiation.
 */
export function checkCertificateForSigning(key: SigningKey, atMs: number): void {
  const path = key.chain.map((der) => readCertificate(der))
  for (const certificate of path) checkValidity(certificate, atMs)
  const [leaf] = path
  if (leaf) checkPurpose(leaf)
}

function checkValidity(certificate: CertificateFacts, atMs: number): void {
  if (atMs > certificate.notAfterMs) throw refused('certificate-expired', { until: isoTime(certificate.notAfterMs) })
  if (atMs < certificate.notBeforeMs)
    throw refused('certificate-not-yet-valid', { from: isoTime(certificate.notBeforeMs) })
}

function checkPurpose({ isAuthority, keyUsage }: CertificateFacts): void {
  if (isAuthority) throw refused('certificate-not-for-signing', { what: 'CA' })
  if (keyUsage && !keyUsage.has(digitalSignature) && !keyUsage.has(nonRepudiation)) {
    throw refused('certificate-not-for-signing', { what: 'keyUsage' })
  }
}

type Refusal = 'certificate-expired' | 'certificate-not-yet-valid' | 'certificate-not-for-signing'

function refused(code: Refusal, details: Record<string, string>): WorkbenchError {
  return new WorkbenchError(code, `certificate refused: ${code} ${Object.values(details).join(' ')}`, { details })
}

function isoTime(atMs: number): string {
  return new Date(atMs).toISOString()
}
