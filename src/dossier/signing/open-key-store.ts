import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { toHex } from '../../base/hex.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { algorithmOfKey } from './algorithm-of-key.ts'
import { checkStrength } from './certificate/check-strength.ts'
import { orderPath } from './certificate/order-path.ts'
import { readCertificate, type CertificateFacts } from './certificate/read-certificate.ts'
import { unreadable } from './container/container-limits.ts'
import { openContainer } from './container/open-container.ts'
import type { Bag } from './container/read-bags.ts'
import { signingAlgorithms } from './signing-algorithms.ts'
import type { SigningKey } from './signing-key.ts'
import { toSigningKey } from './to-signing-key.ts'

type OpenedKey = { secret: KeyObject; localKeyId: string | null }
type OpenedCertificate = { facts: CertificateFacts; localKeyId: string | null }

const signInBackground = promisify(sign)

/**
 * Opens a PKCS#12 file and answers the one key in it with its certificate and the path above it.
 *
 * Throws `key-wrong-passphrase`, `key-unreadable` (damaged), `key-missing` (no key, or none with its certificate), `key-ambiguous` (several),
 * `key-unsupported` (RSA-PSS, Ed25519, other curves, unknown encryption) or `key-weak`. Whether the certificate may sign now is asked of
 * `checkCertificateForSigning`.
 */
export async function openKeyStore(p12: Uint8Array, passphrase: string): Promise<SigningKey> {
  const bags = await openContainer(p12, passphrase)
  const { secret, localKeyId } = onlyKey(bags)
  const algorithm = algorithmOfKey(secret)
  const certificates = readCertificates(bags)
  const leaf = certificateOf(secret, localKeyId, certificates)
  const path = orderPath(
    leaf,
    certificates.map(({ facts }) => facts).filter((facts) => facts !== leaf),
  )
  checkStrength(path)
  const { digest } = signingAlgorithms[algorithm]
  return toSigningKey(path, algorithm, (bytes) => signInBackground(digest, bytes, secret))
}

function onlyKey(bags: readonly Bag[]): OpenedKey {
  const byPublicKey = new Map<string, OpenedKey>()
  for (const bag of bags) {
    if (bag.kind !== 'key') continue
    const secret = openSecret(bag.der)
    byPublicKey.set(publicKeyText(secret), { secret, localKeyId: bag.localKeyId })
  }
  const [first, second] = byPublicKey.values()
  if (!first) throw new WorkbenchError('key-missing', 'key container: no private key')
  if (second) throw new WorkbenchError('key-ambiguous', 'key container: several private keys')
  return first
}

function openSecret(pkcs8: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  } catch (error) {
    throw unreadable('the private key is damaged', error)
  }
}

function readCertificates(bags: readonly Bag[]): OpenedCertificate[] {
  const seen = new Map<string, OpenedCertificate>()
  for (const bag of bags) {
    if (bag.kind !== 'certificate') continue
    try {
      const opened = { facts: readCertificate(bag.der), localKeyId: bag.localKeyId }
      if (!seen.has(toHex(bag.der))) seen.set(toHex(bag.der), opened)
    } catch (error) {
      throw unreadable('a certificate is damaged', error)
    }
  }
  return [...seen.values()]
}

function certificateOf(
  secret: KeyObject,
  localKeyId: string | null,
  certificates: readonly OpenedCertificate[],
): CertificateFacts {
  const wanted = publicKeyText(secret)
  const fitting = certificates.filter(({ facts }) => publicKeyText(facts.x509.publicKey) === wanted)
  const marked = fitting.filter((certificate) => localKeyId !== null && certificate.localKeyId === localKeyId)
  const [first, second] = marked.length > 0 ? marked : fitting
  if (!first) throw new WorkbenchError('key-missing', 'key container: no certificate for the private key')
  if (second) throw new WorkbenchError('key-ambiguous', 'key container: several certificates for the private key')
  return first.facts
}

function publicKeyText(key: KeyObject): string {
  const shown = key.type === 'private' ? createPublicKey(key) : key
  return shown.export({ format: 'der', type: 'spki' }).toString('hex')
}
