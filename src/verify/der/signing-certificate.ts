import { hashOf } from '../crypto/signature-scheme.ts'
import type { HashName } from '../ports.ts'
import { readAlgorithm } from './algorithm.ts'
import { childrenOf, contentOf, DerFault, encodingOf, expectTag, openSequence, tags, type Der } from './der-reader.ts'

/** One certificate named by digest, and by issuer and serial number where given (RFC 5035 §4). */
export type CertificateId = {
  /** Null where the digest cannot be computed here. */
  readonly hash: HashName | null
  readonly digest: Uint8Array
  readonly issuerSerial: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | null
}

/** The certificates a signing-certificate attribute names, the signer's first; version 2 unless `isFirstVersion`. */
export function readSigningCertificate(value: Der, isFirstVersion = false): CertificateId[] {
  const sequence = openSequence(value, 'signing certificate')
  const list = childrenOf(expectTag(sequence.next('certificate identifiers'), tags.sequence, 'certificate identifiers'))
  sequence.optional(tags.sequence)
  sequence.done()
  if (list.length === 0) throw new DerFault('no certificate is named')
  return list.map((element) => readCertificateId(element, isFirstVersion))
}

function readCertificateId(element: Der, isFirstVersion: boolean): CertificateId {
  const sequence = openSequence(element, 'certificate identifier')
  const algorithm = isFirstVersion ? null : sequence.optional(tags.sequence)
  const digest = contentOf(expectTag(sequence.next('certificate digest'), tags.octetString, 'certificate digest'))
  const issuerSerial = sequence.optional(tags.sequence)
  sequence.done()
  const standard = isFirstVersion ? 'SHA-1' : 'SHA-256'
  const named = algorithm ? hashOf(readAlgorithm(algorithm)) : standard
  // SHA-256 is the default of version 2, and DER forbids writing defaults out.
  if (algorithm && named === 'SHA-256') throw new DerFault('default written out', true)
  return { hash: named, digest, issuerSerial: issuerSerial && readIssuerSerial(issuerSerial) }
}

/** IssuerSerial: one directory name among GeneralNames, and the serial number. */
function readIssuerSerial(element: Der): CertificateId['issuerSerial'] {
  const sequence = openSequence(element, 'issuer and serial number')
  const [name, more] = childrenOf(expectTag(sequence.next('issuer'), tags.sequence, 'issuer'))
  const serial = contentOf(expectTag(sequence.next('serial number'), tags.integer, 'serial number'))
  sequence.done()
  if (more) throw new DerFault('several issuers')
  const [inner] = childrenOf(expectTag(name, 0xa4, 'directory name'))
  return { issuer: encodingOf(expectTag(inner, tags.sequence, 'directory name')), serial }
}
