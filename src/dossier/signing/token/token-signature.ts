import { createHash } from 'node:crypto'
import { derNull, derObjectIdentifier, derOctets, derSequence, derUnsigned } from '../asn1/write-der.ts'
import { signingAlgorithms } from '../signing-algorithms.ts'
import type { SigningAlgorithm } from '../signing-key.ts'
import { cryptoki, type Handle } from './pkcs11-library.ts'
import type { TokenSession } from './token-session.ts'

/**
 * A signature by a key on a token, in the form a CMS carries.
 *
 * The digest is taken here and only the digest goes to the token: the bare mechanisms are the ones every token has.
 */
export function signWithToken(
  session: TokenSession,
  key: { handle: Handle; algorithm: SigningAlgorithm },
  bytes: Uint8Array,
): Uint8Array {
  const { digest, digestIdentifier } = signingAlgorithms[key.algorithm]
  const hash = createHash(digest).update(bytes).digest()
  if (key.algorithm === 'RSA') {
    const info = derSequence(derSequence(derObjectIdentifier(digestIdentifier), derNull), derOctets(hash))
    return session.sign(key.handle, cryptoki.mechanism.rsaPkcs, info)
  }
  const pair = session.sign(key.handle, cryptoki.mechanism.ecdsa, hash)
  const half = pair.length / 2
  return derSequence(derUnsigned(pair.subarray(0, half)), derUnsigned(pair.subarray(half)))
}
