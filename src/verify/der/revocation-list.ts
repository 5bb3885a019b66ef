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
  type DerSequence,
} from './der-reader.ts'
import { readTime, readWholeBits } from './der-values.ts'
import { readDistinguishedName, type DistinguishedName } from './distinguished-name.ts'
import { readRawExtensions, type RawExtension } from './raw-extension.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'

/** A certificate revocation list (RFC 5280 §5.1). */
export type RevocationList = {
  readonly tbs: Uint8Array
  readonly issuer: DistinguishedName
  readonly thisUpdateMs: number
  /** Null where the list does not say when the next comes. */
  readonly nextUpdateMs: number | null
  readonly algorithm: Algorithm
  readonly signature: Uint8Array
  readonly extensions: readonly RawExtension[]
  /** Looks a serial number up; null where it is not listed. Throws DerFault where its entry is malformed. */
  find(serial: Uint8Array): RevokedCertificate | null
}

export type RevokedCertificate = { readonly revokedMs: number; readonly extensions: readonly RawExtension[] }

/** Reads a revocation list strictly. Throws DerFault. */
export function readRevocationList(der: Uint8Array): RevocationList {
  const outer = openSequence(readDer(der), 'revocation list')
  const tbs = outer.next('list content')
  const algorithm = outer.next('signature algorithm')
  const signature = readWholeBits(outer.next('signature'))
  outer.done()
  const { inner, ...content } = readContent(openSequence(tbs, 'list content'))
  if (!isSameBytes(encodingOf(inner), encodingOf(algorithm))) throw new DerFault('two signature algorithms')
  return { ...content, tbs: encodingOf(tbs), algorithm: readAlgorithm(algorithm), signature }
}

function readContent(sequence: DerSequence) {
  sequence.optional(tags.integer)
  const inner = sequence.next('signature algorithm')
  const issuer = readDistinguishedName(sequence.next('issuer'))
  const thisUpdateMs = readTime(sequence.next('time of the list'))
  const nextUpdate = sequence.optional(tags.utcTime) ?? sequence.optional(tags.generalizedTime)
  const revoked = sequence.optional(tags.sequence)
  const extensions = readListExtensions(sequence.optional(0xa0))
  sequence.done()
  const entries = revoked ? childrenOf(revoked) : []
  const find = (serial: Uint8Array) => findEntry(entries, serial)
  return { inner, issuer, thisUpdateMs, nextUpdateMs: nextUpdate && readTime(nextUpdate), extensions, find }
}

function readListExtensions(wrapper: Der | null): RawExtension[] {
  if (!wrapper) return []
  const [list, more] = childrenOf(wrapper)
  if (!list || more) throw new DerFault('malformed extensions')
  return readRawExtensions(list)
}

function findEntry(entries: readonly Der[], serial: Uint8Array): RevokedCertificate | null {
  for (const entry of entries) {
    const sequence = openSequence(entry, 'revoked certificate')
    const number = contentOf(expectTag(sequence.next('serial number'), tags.integer, 'serial number'))
    if (!isSameBytes(number, serial)) continue
    const revokedMs = readTime(sequence.next('time of revocation'))
    const list = sequence.optional(tags.sequence)
    return { revokedMs, extensions: list ? readRawExtensions(list) : [] }
  }
  return null
}
