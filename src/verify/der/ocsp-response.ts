import { readAlgorithm, type Algorithm } from './algorithm.ts'
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
import { readOid, readSmallInteger, readTime, readWholeBits } from './der-values.ts'

/** A signed answer about the state of certificates, as an online responder gave it once (RFC 6960 §4.2). */
export type OcspResponse = {
  readonly tbs: Uint8Array
  readonly algorithm: Algorithm
  readonly signature: Uint8Array
  /** Certificates of the responder, DER. */
  readonly certificates: readonly Uint8Array[]
  readonly producedMs: number
  readonly answers: readonly OcspAnswer[]
}

export type OcspAnswer = {
  readonly hashAlgorithm: Algorithm
  readonly issuerNameHash: Uint8Array
  readonly issuerKeyHash: Uint8Array
  readonly serial: Uint8Array
  readonly status:
    | { readonly kind: 'good' | 'unknown' }
    | { readonly kind: 'revoked'; readonly revokedMs: number; readonly reason: number }
  readonly nextUpdateMs: number | null
}

const basicResponse = '1.3.6.1.5.5.7.48.1.1'

/** Reads a successful OCSPResponse. Throws DerFault on anything else. */
export function readOcspResponse(der: Uint8Array): OcspResponse {
  const outer = openSequence(readDer(der), 'OCSP response')
  const status = contentOf(expectTag(outer.next('status'), tags.enumerated, 'status'))
  if (status.length !== 1 || status[0] !== 0) throw new DerFault('the responder did not answer')
  const typed = openSequence(onlyChild(outer.next('response')), 'response')
  outer.done()
  if (readOid(typed.next('kind of response')) !== basicResponse) throw new DerFault('unknown kind of response')
  return readBasic(contentOf(expectTag(typed.next('response'), tags.octetString, 'response')))
}

function readBasic(der: Uint8Array): OcspResponse {
  const sequence = openSequence(readDer(der), 'response')
  const data = sequence.next('response data')
  const algorithm = readAlgorithm(sequence.next('signature algorithm'))
  const signature = readWholeBits(sequence.next('signature'))
  const certificates = sequence.optional(0xa0)
  sequence.done()
  return {
    ...readData(data),
    tbs: encodingOf(data),
    algorithm,
    signature,
    certificates: certificates ? childrenOf(onlyChild(certificates)).map(encodingOf) : [],
  }
}

function readData(data: Der): { producedMs: number; answers: OcspAnswer[] } {
  const sequence = openSequence(data, 'response data')
  const version = sequence.optional(0xa0)
  if (version && readSmallInteger(onlyChild(version)) !== 0) throw new DerFault('unknown version')
  // Who answered is told by the signature, not by the name given here.
  sequence.next('responder')
  const producedMs = readTime(sequence.next('time of the response'))
  const answers = childrenOf(expectTag(sequence.next('answers'), tags.sequence, 'answers')).map(readAnswer)
  sequence.optional(0xa1)
  sequence.done()
  return { producedMs, answers }
}

function readAnswer(element: Der): OcspAnswer {
  const sequence = openSequence(element, 'answer')
  const id = openSequence(sequence.next('certificate'), 'certificate')
  const hashAlgorithm = readAlgorithm(id.next('digest algorithm'))
  const issuerNameHash = contentOf(expectTag(id.next('issuer name'), tags.octetString, 'issuer name'))
  const issuerKeyHash = contentOf(expectTag(id.next('issuer key'), tags.octetString, 'issuer key'))
  const serial = contentOf(expectTag(id.next('serial number'), tags.integer, 'serial number'))
  id.done()
  const status = readStatus(sequence.next('state'))
  readTime(sequence.next('time of the answer'))
  const nextUpdate = sequence.optional(0xa0)
  return {
    hashAlgorithm,
    issuerNameHash,
    issuerKeyHash,
    serial,
    status,
    nextUpdateMs: nextUpdate && readTime(onlyChild(nextUpdate)),
  }
}

function readStatus(element: Der): OcspAnswer['status'] {
  if (element.tag === 0x80) return { kind: 'good' }
  if (element.tag === 0x82) return { kind: 'unknown' }
  const sequence = openSequence(element, 'state', 0xa1)
  const revokedMs = readTime(sequence.next('time of revocation'))
  const reason = sequence.optional(0xa0)
  sequence.done()
  return { kind: 'revoked', revokedMs, reason: reason ? (contentOf(onlyChild(reason))[0] ?? 0) : 0 }
}

function onlyChild(element: Der): Der {
  const [child, more] = childrenOf(element)
  if (!child || more) throw new DerFault('exactly one element was expected')
  return child
}
