import { childrenOf, DerFault, encodingOf, expectTag, readDer, tags, type Der } from '../der/der-reader.ts'
import { readOid, readUnsigned, readWholeBits } from '../der/der-values.ts'
import { readAlgorithm, type Algorithm } from '../der/algorithm.ts'
import { oids } from '../der/oids.ts'
import type { CurveName } from '../ports.ts'

/** What a SubjectPublicKeyInfo says, as far as the verifier can use it (RFC 5280 §4.1.2.7). */
export type PublicKey =
  | {
      readonly kind: 'rsa'
      readonly spki: Uint8Array
      readonly modulusBits: number
      readonly exponent: Uint8Array
      /** Parameters a key under id-RSASSA-PSS is bound to; null where it is not. */
      readonly pss: Algorithm | null
    }
  | { readonly kind: 'ec'; readonly spki: Uint8Array; readonly curve: CurveName }
  | { readonly kind: 'ed25519'; readonly spki: Uint8Array }
  | { readonly kind: 'unsupported' }

const curves: Readonly<Record<string, CurveName>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
}

/** Reads a SubjectPublicKeyInfo. Throws DerFault where it is malformed. */
export function readPublicKey(spki: Uint8Array): PublicKey {
  const [first, second, more] = childrenOf(expectTag(readDer(spki), tags.sequence, 'public key'))
  if (!first || !second || more) throw new DerFault('malformed public key')
  const algorithm = readAlgorithm(first)
  switch (algorithm.oid) {
    case oids.rsa:
      return readRsa(spki, second, null)
    case oids.rsaPss:
      return readRsa(underRsaEncryption(second), second, algorithm)
    case oids.ecKey:
      return readEc(spki, algorithm)
    case oids.ed25519:
      return { kind: 'ed25519', spki }
    default:
      return { kind: 'unsupported' }
  }
}

function readRsa(spki: Uint8Array, bits: Der, pss: Algorithm | null): PublicKey {
  const [modulus, exponent, more] = childrenOf(expectTag(readDer(readWholeBits(bits)), tags.sequence, 'RSA key'))
  if (!modulus || !exponent || more) throw new DerFault('malformed RSA key')
  const magnitude = readUnsigned(modulus)
  const modulusBits = magnitude.length * 8 - Math.clz32(magnitude[0] ?? 0) + 24
  return { kind: 'rsa', spki, modulusBits, exponent: readUnsigned(exponent), pss }
}

/** Web Crypto takes RSA keys only under rsaEncryption, also those meant for PSS alone. */
function underRsaEncryption(bits: Der): Uint8Array {
  const algorithm = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]
  const content = Uint8Array.from([...algorithm, ...encodingOf(bits)])
  if (content.length < 0x100 || content.length > 0xffff) throw new DerFault('RSA key of odd size')
  return Uint8Array.from([0x30, 0x82, content.length >> 8, content.length & 0xff, ...content])
}

function readEc(spki: Uint8Array, algorithm: Algorithm): PublicKey {
  const curve = algorithm.parameters?.tag === tags.oid ? curves[readOid(algorithm.parameters)] : undefined
  return curve ? { kind: 'ec', spki, curve } : { kind: 'unsupported' }
}
