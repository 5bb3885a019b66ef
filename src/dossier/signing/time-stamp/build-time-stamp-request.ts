import { derInteger, derNull, derObjectIdentifier, derOctets, derSequence, derTrue } from '../asn1/write-der.ts'

const sha256 = '2.16.840.1.101.3.4.2.1'

/**
 * A time-stamp request (RFC 3161 §2.4.1) for a SHA-256 digest, asking for the authority's certificate.
 *
 * There is no nonce: the answer comes back as a file, perhaps days later, and no earlier answer can hold a digest of bytes that did not exist.
 */
export function buildTimeStampRequest(digest: Uint8Array): Uint8Array {
  const imprint = derSequence(derSequence(derObjectIdentifier(sha256), derNull), derOctets(digest))
  return derSequence(derInteger(1), imprint, derTrue)
}
