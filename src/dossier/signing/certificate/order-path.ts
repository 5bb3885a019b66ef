import type { CertificateFacts } from './read-certificate.ts'

const longestPath = 10

/**
 * The path from a certificate up to the highest issuer at hand, leaf first: each next one named as issuer and proved by its key.
 *
 * Certificates off the path are left out. Where several could be the issuer, the one valid longest is taken, then the smaller encoding.
 */
export function orderPath(leaf: CertificateFacts, others: readonly CertificateFacts[]): CertificateFacts[] {
  const candidates = others.toSorted((a, b) => b.notAfterMs - a.notAfterMs || Buffer.compare(a.der, b.der))
  const path = [leaf]
  for (let current = leaf; path.length < longestPath && !isSelfSigned(current);) {
    const issuer = candidates.find((candidate) => !path.includes(candidate) && isIssuedBy(current, candidate))
    if (!issuer) break
    path.push(issuer)
    current = issuer
  }
  return path
}

/** Whether the certificate names itself as issuer and its own key proves it. */
export function isSelfSigned(certificate: CertificateFacts): boolean {
  return certificate.selfIssued && isIssuedBy(certificate, certificate)
}

function isIssuedBy(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey)
}
