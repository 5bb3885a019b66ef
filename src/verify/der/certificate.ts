import {
  childrenOf,
  contentOf,
  DerFault,
  encodingOf,
  expectTag,
  openSequence,
  readDer,
  tags,
  type Der,
} from './der-reader.ts'
import { readAlgorithm, type Algorithm } from './algorithm.ts'
import { readTime, readWholeBits } from './der-values.ts'
import { readRawExtensions, type RawExtension } from './raw-extension.ts'
import { readDistinguishedName, type DistinguishedName } from './distinguished-name.ts'
import { readExtensions, type CertificateExtensions } from './certificate-extensions.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'

/** An X.509 certificate (RFC 5280 §4.1), with the bytes its parts were read from. */
export type Certificate = {
  readonly der: Uint8Array
  readonly tbs: Uint8Array
  /** Content bytes of the serial number. */
  readonly serial: Uint8Array
  readonly issuer: DistinguishedName
  readonly subject: DistinguishedName
  readonly notBeforeMs: number
  readonly notAfterMs: number
  readonly spki: Uint8Array
  readonly algorithm: Algorithm
  readonly signature: Uint8Array
  readonly extensions: CertificateExtensions
}

/** Reads a certificate strictly. Throws DerFault on anything malformed. */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = openSequence(readDer(der), 'certificate')
  const tbs = outer.next('certificate content')
  const algorithm = outer.next('signature algorithm')
  const signature = outer.next('signature')
  outer.done()
  const content = readContent(tbs)
  // The algorithm stands twice and must be the same twice (RFC 5280 §4.1.1.2).
  if (!isSameBytes(encodingOf(content.algorithm), encodingOf(algorithm))) throw new DerFault('two signature algorithms')
  return {
    ...content,
    der,
    tbs: encodingOf(tbs),
    algorithm: readAlgorithm(algorithm),
    signature: readWholeBits(signature),
  }
}

function readContent(tbs: Der) {
  const sequence = openSequence(tbs, 'certificate content')
  const version = sequence.optional(0xa0)
  const serial = contentOf(expectTag(sequence.next('serial number'), tags.integer, 'serial number'))
  const algorithm = sequence.next('signature algorithm')
  const issuer = readDistinguishedName(sequence.next('issuer'))
  const validity = openSequence(sequence.next('validity'), 'validity')
  const notBeforeMs = readTime(validity.next('start of validity'))
  const notAfterMs = readTime(validity.next('end of validity'))
  validity.done()
  const subject = readDistinguishedName(sequence.next('subject'))
  const spki = encodingOf(expectTag(sequence.next('public key'), tags.sequence, 'public key'))
  sequence.optional(0x81)
  sequence.optional(0x82)
  const extensions = readExtensions(readExtensionList(sequence.optional(0xa3), version))
  sequence.done()
  return { serial, algorithm, issuer, notBeforeMs, notAfterMs, subject, spki, extensions }
}

function readExtensionList(wrapper: Der | null, version: Der | null): RawExtension[] {
  if (!wrapper) return []
  if (!version) throw new DerFault('extensions in a certificate of version 1')
  const [list, more] = childrenOf(wrapper)
  if (!list || more) throw new DerFault('malformed extensions')
  return readRawExtensions(list)
}
