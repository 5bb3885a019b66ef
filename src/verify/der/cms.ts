import { readAlgorithm, type Algorithm } from './algorithm.ts'
import { childrenOf, contentOf, DerFault, encodingOf, expectTag, openSequence, tags, type Der } from './der-reader.ts'
import { readOid, readSmallInteger } from './der-values.ts'
import { oids } from './oids.ts'

/** CMS SignedData (RFC 5652 §5.1). */
export type SignedData = {
  readonly version: number
  readonly digestAlgorithms: readonly Algorithm[]
  readonly contentType: string
  /** The content carried inside; null for a detached signature. */
  readonly content: Uint8Array | null
  readonly certificates: readonly Uint8Array[]
  /** Kinds of certificates that are no X.509 certificates. */
  readonly otherCertificates: number
  readonly revocationLists: readonly Uint8Array[]
  readonly signers: readonly SignerInfo[]
}

export type SignerId =
  | { readonly kind: 'issuer'; readonly issuer: Uint8Array; readonly serial: Uint8Array }
  | { readonly kind: 'key'; readonly keyId: Uint8Array }

export type SignerInfo = {
  readonly version: number
  readonly id: SignerId
  readonly digestAlgorithm: Algorithm
  /** Null where the signature is over the content itself. */
  readonly signedAttributes: SignedAttributes | null
  readonly signatureAlgorithm: Algorithm
  readonly signature: Uint8Array
  readonly unsignedAttributes: readonly Attribute[]
}

export type SignedAttributes = {
  readonly list: readonly Attribute[]
  /** The SET OF encoding the signature is over (RFC 5652 §5.4). */
  readonly message: Uint8Array
}

export type Attribute = { readonly oid: string; readonly values: readonly Der[]; readonly encoding: Uint8Array }

/** Reads ContentInfo with SignedData inside. Throws DerFault. */
export function readSignedData(element: Der): SignedData {
  const info = openSequence(element, 'content info')
  if (readOid(info.next('content type')) !== oids.signedData) throw new DerFault('no signed data')
  const [inner, more] = childrenOf(expectTag(info.next('signed data'), 0xa0, 'signed data'))
  info.done()
  if (!inner || more) throw new DerFault('malformed content info')
  return readInner(inner)
}

function readInner(element: Der): SignedData {
  const sequence = openSequence(element, 'signed data')
  const version = readSmallInteger(sequence.next('version'))
  const digestAlgorithms = childrenOf(expectTag(sequence.next('digests'), tags.set, 'digests'))
  const content = readContent(sequence.next('content'))
  const certificates = membersOf(sequence.optional(0xa0))
  const lists = membersOf(sequence.optional(0xa1))
  const signers = childrenOf(expectTag(sequence.next('signers'), tags.set, 'signers'))
  sequence.done()
  const plain = certificates.filter(({ tag }) => tag === tags.sequence)
  return {
    version,
    digestAlgorithms: digestAlgorithms.map((algorithm) => readAlgorithm(algorithm)),
    ...content,
    certificates: plain.map(encodingOf),
    otherCertificates: certificates.length - plain.length,
    revocationLists: lists.filter(({ tag }) => tag === tags.sequence).map(encodingOf),
    signers: signers.map(readSigner),
  }
}

/** The members of an optional set; one that is there is not empty (RFC 5652 §5.3: SIZE (1..MAX)), so that nothing has two spellings. */
function membersOf(set: Der | null): Der[] {
  const members = set ? childrenOf(set) : []
  if (set && members.length === 0) throw new DerFault('empty set written out', true)
  return members
}

function readContent(element: Der): { contentType: string; content: Uint8Array | null } {
  const sequence = openSequence(element, 'content')
  const contentType = readOid(sequence.next('content type'))
  const wrapper = sequence.optional(0xa0)
  sequence.done()
  if (!wrapper) return { contentType, content: null }
  const [inner, more] = childrenOf(wrapper)
  if (more) throw new DerFault('malformed content')
  return { contentType, content: contentOf(expectTag(inner, tags.octetString, 'content')) }
}

function readSigner(element: Der): SignerInfo {
  const sequence = openSequence(element, 'signer')
  const version = readSmallInteger(sequence.next('version'))
  const id = readSignerId(sequence.next('signer identifier'))
  const digestAlgorithm = readAlgorithm(sequence.next('digest algorithm'))
  const signed = sequence.optional(0xa0)
  const signatureAlgorithm = readAlgorithm(sequence.next('signature algorithm'))
  const signature = contentOf(expectTag(sequence.next('signature'), tags.octetString, 'signature'))
  const unsigned = sequence.optional(0xa1)
  sequence.done()
  return {
    version,
    id,
    digestAlgorithm,
    signedAttributes: signed && { list: childrenOf(signed).map(readAttribute), message: asSet(signed) },
    signatureAlgorithm,
    signature,
    unsignedAttributes: membersOf(unsigned).map(readAttribute),
  }
}

function readSignerId(element: Der): SignerId {
  if (element.tag === 0x80) return { kind: 'key', keyId: contentOf(element) }
  const sequence = openSequence(element, 'signer identifier')
  const issuer = encodingOf(expectTag(sequence.next('issuer'), tags.sequence, 'issuer'))
  const serial = contentOf(expectTag(sequence.next('serial number'), tags.integer, 'serial number'))
  sequence.done()
  return { kind: 'issuer', issuer, serial }
}

function readAttribute(element: Der): Attribute {
  const sequence = openSequence(element, 'attribute')
  const oid = readOid(sequence.next('attribute'))
  const values = childrenOf(expectTag(sequence.next('attribute values'), tags.set, 'attribute values'))
  sequence.done()
  return { oid, values, encoding: encodingOf(element) }
}

/** The attributes stand under [0] and are signed as SET OF: only the first byte differs. */
function asSet(element: Der): Uint8Array {
  const message = encodingOf(element).slice()
  message[0] = tags.set
  return message
}
