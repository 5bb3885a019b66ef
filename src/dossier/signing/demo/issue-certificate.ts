import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { sequenceMembers } from '../asn1/ber-fields.ts'
import { readBer } from '../asn1/read-ber.ts'
import {
  derBits,
  derContext,
  derInteger,
  derObjectIdentifier,
  derOctets,
  derSequence,
  derSetOf,
  derTime,
  derTrue,
  derUnsigned,
  derUtf8,
  derValue,
} from '../asn1/write-der.ts'

export type CertificateName = { commonName: string; organisation: string }

export type CertificateOrder = {
  subject: CertificateName
  publicKey: KeyObject
  issuer: CertificateName
  /** EC P-384; its public half goes into the authority key identifier. */
  issuerKey: KeyObject
  /** 16 bytes, not all zero. */
  serial: Uint8Array
  /** Milliseconds since 1970 UTC, whole seconds count. */
  validity: { fromMs: number; untilMs: number }
  isAuthority: boolean
}

const ecdsaWithSha384 = '1.2.840.10045.4.3.3'

/**
 * Issues an X.509 v3 certificate (RFC 5280) for the sample case, DER: an authority, or a signer.
 *
 * No extended key usage: poppler's reader calls a certificate limited to document signing (RFC 9336) corrupt, and none means any.
 */
export function issueCertificate(order: CertificateOrder): Uint8Array {
  const algorithm = derSequence(derObjectIdentifier(ecdsaWithSha384))
  const body = derSequence(
    derContext(0, derInteger(2)),
    derUnsigned(order.serial),
    algorithm,
    nameDer(order.issuer),
    derSequence(derTime(order.validity.fromMs), derTime(order.validity.untilMs)),
    nameDer(order.subject),
    order.publicKey.export({ format: 'der', type: 'spki' }),
    derContext(3, derSequence(...extensions(order))),
  )
  return derSequence(body, algorithm, derBits(sign('sha384', body, order.issuerKey)))
}

function nameDer({ commonName, organisation }: CertificateName): Uint8Array {
  const part = (type: string, value: Uint8Array): Uint8Array => derSetOf(derSequence(derObjectIdentifier(type), value))
  const country = derValue(0x13, new TextEncoder().encode('ID'))
  return derSequence(
    part('2.5.4.6', country),
    part('2.5.4.10', derUtf8(organisation)),
    part('2.5.4.3', derUtf8(commonName)),
  )
}

function extensions({ publicKey, issuerKey, isAuthority }: CertificateOrder): Uint8Array[] {
  const issuerIdentifier = derSequence(derValue(0x80, keyIdentifier(createPublicKey(issuerKey))))
  // Key usage bits count from the left: keyCertSign and cRLSign are 5 and 6, digitalSignature and nonRepudiation 0 and 1.
  const usage = isAuthority ? derBits(Uint8Array.of(0b0000_0110), 1) : derBits(Uint8Array.of(0b1100_0000), 6)
  return [
    critical('2.5.29.19', isAuthority ? derSequence(derTrue) : derSequence()),
    critical('2.5.29.15', usage),
    extension('2.5.29.14', derOctets(keyIdentifier(publicKey))),
    extension('2.5.29.35', issuerIdentifier),
  ]
}

function extension(type: string, value: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier(type), derOctets(value))
}

function critical(type: string, value: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier(type), derTrue, derOctets(value))
}

/** The leftmost 160 bits of SHA-256 over the public key bits (RFC 7093 §2, method 1). */
function keyIdentifier(publicKey: KeyObject): Uint8Array {
  const bits = sequenceMembers(readBer(publicKey.export({ format: 'der', type: 'spki' })))[1]
  return createHash('sha256')
    .update(bits?.content.subarray(1) ?? Buffer.alloc(0))
    .digest()
    .subarray(0, 20)
}
