import type { KeyObject } from 'node:crypto'
import { WorkbenchError } from '../../../contract/failure.ts'
import { isSelfSigned } from './order-path.ts'
import type { CertificateFacts } from './read-certificate.ts'

const smallestRsaBits = 2048

/** Signature algorithms and digests under which a stranger could forge a certificate: MD2, MD4, MD5, SHA-1, alone or with RSA, DSA, ECDSA. */
const brokenAlgorithms: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.3',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.3.14.3.2.29',
  '1.3.14.3.2.26',
  '1.2.840.10040.4.3',
  '1.2.840.10045.4.1',
])

/**
 * Throws `key-weak` where a key of the path is RSA under 2048 bits or a certificate is signed over SHA-1 or older.
 *
 * A root above the signer vouches for itself by being pinned, so only its key is looked at.
 */
export function checkStrength(path: readonly CertificateFacts[]): void {
  path.forEach((certificate, index) => {
    checkKey(certificate.x509.publicKey)
    const isRoot = index > 0 && isSelfSigned(certificate)
    if (!isRoot) checkDigest(certificate)
  })
}

function checkKey(key: KeyObject): void {
  const bits = key.asymmetricKeyDetails?.modulusLength
  if (bits !== undefined && bits < smallestRsaBits) throw weak(`RSA-${bits}`)
}

function checkDigest({ signedWith }: CertificateFacts): void {
  const isBroken = brokenAlgorithms.has(signedWith.algorithm) || brokenAlgorithms.has(signedWith.pssDigest ?? '')
  if (isBroken) throw weak('SHA-1')
}

function weak(what: string): WorkbenchError {
  return new WorkbenchError('key-weak', `key or certificate too weak: ${what}`, { details: { what } })
}
