import type { KeyObject } from 'node:crypto'
import { unsupported } from './container/container-limits.ts'
import type { SigningAlgorithm } from './signing-key.ts'

const algorithmOfCurve: Readonly<Record<string, SigningAlgorithm>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
}

/** The kind of a private or public key. Throws `key-unsupported` for RSA-PSS, Ed25519, other curves and whatever else there is. */
export function algorithmOfKey(key: KeyObject): SigningAlgorithm {
  const kind = key.asymmetricKeyType ?? 'unknown'
  if (kind === 'rsa') return 'RSA'
  const curve = key.asymmetricKeyDetails?.namedCurve ?? ''
  const algorithm = kind === 'ec' ? algorithmOfCurve[curve] : undefined
  if (!algorithm) throw unsupported(kind === 'ec' ? `EC ${curve}` : kind)
  return algorithm
}
