import { readAlgorithm, type Algorithm } from './algorithm.ts'
import { childrenOf, contentOf, DerFault, expectTag, openSequence, readDer, tags, type Der } from './der-reader.ts'
import { readOid, readSmallInteger, readTime } from './der-values.ts'

/** What a time-stamp token states: that a digest existed at a time (RFC 3161 §2.4.2). */
export type TimeStampInfo = {
  readonly policy: string
  readonly imprintAlgorithm: Algorithm
  readonly imprint: Uint8Array
  readonly timeMs: number
}

/** Reads TSTInfo. Throws DerFault. */
export function readTimeStampInfo(bytes: Uint8Array): TimeStampInfo {
  const sequence = openSequence(readDer(bytes), 'time-stamp')
  if (readSmallInteger(sequence.next('version')) !== 1) throw new DerFault('unknown version of time-stamp')
  const policy = readOid(sequence.next('policy'))
  const imprint = readImprint(sequence.next('imprint'))
  expectTag(sequence.next('serial number'), tags.integer, 'serial number')
  const timeMs = readTime(sequence.next('time'))
  sequence.optional(tags.sequence)
  sequence.optional(tags.boolean)
  sequence.optional(tags.integer)
  sequence.optional(0xa0)
  if (sequence.optional(0xa1)) throw new DerFault('time-stamp with extensions')
  sequence.done()
  return { policy, ...imprint, timeMs }
}

function readImprint(element: Der): { imprintAlgorithm: Algorithm; imprint: Uint8Array } {
  const [algorithm, digest, more] = childrenOf(expectTag(element, tags.sequence, 'imprint'))
  if (!algorithm || more) throw new DerFault('malformed imprint')
  return {
    imprintAlgorithm: readAlgorithm(algorithm),
    imprint: contentOf(expectTag(digest, tags.octetString, 'imprint')),
  }
}
