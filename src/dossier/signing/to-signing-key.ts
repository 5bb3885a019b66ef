import { createHash } from 'node:crypto'
import type { CertificateFacts } from './certificate/read-certificate.ts'
import { unreadable } from './container/container-limits.ts'
import type { SigningAlgorithm, SigningKey } from './signing-key.ts'

/** Joins a certificate path (leaf first) with whatever can sign for its leaf. */
export function toSigningKey(
  path: readonly CertificateFacts[],
  algorithm: SigningAlgorithm,
  sign: SigningKey['sign'],
): SigningKey {
  const [leaf] = path
  if (!leaf) throw unreadable('no certificate')
  return {
    certificate: leaf.der,
    chain: path.map(({ der }) => der),
    subjectName: leaf.subjectName,
    issuerName: leaf.issuerName,
    notBeforeMs: leaf.notBeforeMs,
    notAfterMs: leaf.notAfterMs,
    algorithm,
    fingerprint: createHash('sha256').update(leaf.der).digest('hex'),
    sign,
  }
}
