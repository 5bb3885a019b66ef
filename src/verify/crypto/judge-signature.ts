import type { Algorithm } from '../der/algorithm.ts'
import { childrenOf, DerFault, expectTag, readDer, tags } from '../der/der-reader.ts'
import { readUnsigned } from '../der/der-values.ts'
import type { CurveName, HashName, SignatureScheme, VerifySignature } from '../ports.ts'
import { readPublicKey, type PublicKey } from './public-key.ts'
import { schemeOf } from './signature-scheme.ts'

/** `weak`: the mathematics holds, and yet nobody may rely on it (SHA-1, RSA below 2048 bits). */
export type Judgement = 'valid' | 'invalid' | 'unsupported' | 'weak'

export type SignatureCase = {
  readonly spki: Uint8Array
  readonly algorithm: Algorithm
  /** The digest algorithm CMS names beside it; null for certificates and CRLs. */
  readonly digest: HashName | null
  readonly signature: Uint8Array
  readonly message: Uint8Array
}

const leastRsaBits = 2048
const mostRsaBits = 16_384

/** Judges one signature: policy here, mathematics through the port. Malformed keys and parameters are *unsupported*. */
export async function judgeSignature(verify: VerifySignature, question: SignatureCase): Promise<Judgement> {
  try {
    const key = readPublicKey(question.spki)
    const scheme = schemeOf(question.algorithm, key, question.digest)
    if (scheme === null || key.kind === 'unsupported') return 'unsupported'
    return await ask(verify, { question, key, scheme })
  } catch (error) {
    if (error instanceof DerFault) return 'unsupported'
    throw error
  }
}

type UsableKey = Exclude<PublicKey, { kind: 'unsupported' }>

async function ask(
  verify: VerifySignature,
  { question, key, scheme }: { question: SignatureCase; key: UsableKey; scheme: SignatureScheme },
): Promise<Judgement> {
  if (key.kind === 'rsa' && key.modulusBits > mostRsaBits) return 'unsupported'
  const signature = key.kind === 'ec' ? toFixedLength(question.signature, key.curve) : question.signature
  if (signature === null) return 'invalid'
  const answer = await verify({ scheme, publicKey: key.spki, signature, message: question.message })
  return answer === 'valid' && isWeak(key, scheme) ? 'weak' : answer
}

function isWeak(key: UsableKey, scheme: SignatureScheme): boolean {
  if (scheme.scheme !== 'ed25519' && scheme.hash === 'SHA-1') return true
  if (key.kind !== 'rsa') return false
  const [first = 0] = key.exponent
  const isOne = key.exponent.length === 1 && first < 3
  const isEven = ((key.exponent.at(-1) ?? 0) & 1) === 0
  return key.modulusBits < leastRsaBits || isOne || isEven
}

const curveBytes: Readonly<Record<CurveName, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 }

/** ECDSA signatures come as DER (RFC 3279 §2.2.3); anything but the one right encoding is refused. */
function toFixedLength(signature: Uint8Array, curve: CurveName): Uint8Array | null {
  try {
    const [r, s, more] = childrenOf(expectTag(readDer(signature), tags.sequence, 'signature'))
    if (!r || !s || more) return null
    const size = curveBytes[curve]
    const fixed = new Uint8Array(size * 2)
    for (const [index, part] of [readUnsigned(r), readUnsigned(s)].entries()) {
      if (part.length > size) return null
      fixed.set(part, size * (index + 1) - part.length)
    }
    return fixed
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}
