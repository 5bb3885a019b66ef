import type { ByteSource } from '../../base/byte-source.ts'
import type { IncrementalHash } from '../hash/block-hash.ts'
import { createHash } from '../hash/create-hash.ts'
import { SourceUnreadable } from '../pdf/piece-reader.ts'
import type { HashName, VerifierPorts } from '../ports.ts'
import type { SignedRanges } from './read-ranges.ts'

const pieceBytes = 1 << 20

export type RangesToHash = { readonly ranges: SignedRanges; readonly name: HashName }

/**
 * The digests of several signatures in one pass over the file, in their order: signatures of one document cover the same bytes nearly
 * to the end, so a long dossier is read once however many have signed it.
 */
export async function hashManyRanges(
  source: ByteSource,
  many: readonly RangesToHash[],
  ports: VerifierPorts,
): Promise<Uint8Array[]> {
  const hashes = many.map(({ name }) => createHash(name, ports.createSha256))
  const end = many.reduce((furthest, { ranges }) => Math.max(furthest, ranges.end), 0)
  let at = 0
  await readStretch(source, { start: 0, end }, (bytes) => {
    for (const [index, { ranges }] of many.entries()) {
      takePart(hashes[index], bytes, { at, start: 0, end: ranges.firstEnd })
      takePart(hashes[index], bytes, { at, start: ranges.secondStart, end: ranges.end })
    }
    at += bytes.length
  })
  return hashes.map((hash) => hash.digest())
}

/** Gives a hash what of a piece standing at `at` lies between `start` and `end`. */
function takePart(
  hash: IncrementalHash | undefined,
  bytes: Uint8Array,
  { at, start, end }: { at: number; start: number; end: number },
): void {
  const [from, to] = [Math.max(start - at, 0), Math.min(end - at, bytes.length)]
  if (from < to) hash?.update(bytes.subarray(from, to))
}

/** The digest over both stretches of a signature, read in pieces of one megabyte. */
export async function hashRanges(
  source: ByteSource,
  ranges: SignedRanges,
  { name, ports }: { name: HashName; ports: VerifierPorts },
): Promise<Uint8Array> {
  const hash = createHash(name, ports.createSha256)
  const update = (bytes: Uint8Array) => void hash.update(bytes)
  await readStretch(source, { start: 0, end: ranges.firstEnd }, update)
  await readStretch(source, { start: ranges.secondStart, end: ranges.end }, update)
  return hash.digest()
}

/** The bytes of both stretches put together; only for signatures without signed attributes, and only for small documents. */
export async function joinRanges(source: ByteSource, ranges: SignedRanges): Promise<Uint8Array> {
  const joined = new Uint8Array(ranges.firstEnd + ranges.end - ranges.secondStart)
  let at = 0
  const append = (bytes: Uint8Array) => {
    joined.set(bytes, at)
    at += bytes.length
  }
  await readStretch(source, { start: 0, end: ranges.firstEnd }, append)
  await readStretch(source, { start: ranges.secondStart, end: ranges.end }, append)
  return joined
}

/** The SHA-256 of a whole source. */
export function hashSource(source: ByteSource, ports: VerifierPorts): Promise<Uint8Array> {
  return hashStretch(source, { start: 0, end: source.size }, ports)
}

/** The SHA-256 of one stretch of a source. */
export async function hashStretch(
  source: ByteSource,
  stretch: { start: number; end: number },
  ports: VerifierPorts,
): Promise<Uint8Array> {
  const hash = ports.createSha256()
  await readStretch(source, stretch, (bytes) => void hash.update(bytes))
  return hash.digest()
}

/** Reads a stretch piece by piece; while one piece is taken, the next is already being read. A piece is only good until the next comes. */
async function readStretch(
  source: ByteSource,
  { start, end }: { start: number; end: number },
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  const readPiece = createPieces(source, end)
  let coming = start < end ? readPiece(start) : null
  for (let at = start; coming;) {
    const bytes = await coming
    at += bytes.length
    coming = at < end ? readPiece(at) : null
    // Should taking this one fail, nobody waits for the next any more.
    coming?.catch(() => undefined)
    take(bytes)
  }
}

/** Reads the piece at an offset: into two buffers by turns where the source can, so that a long file leaves no garbage behind. */
function createPieces(source: ByteSource, end: number): (at: number) => Promise<Uint8Array> {
  const buffers: Uint8Array[] = []
  let turn = 0
  return async (at) => {
    const length = Math.min(pieceBytes, end - at)
    try {
      if (!source.fill) return wholeOf(await source.read(at, length), length)
      turn = 1 - turn
      const buffer = (buffers[turn] ??= new Uint8Array(Math.min(pieceBytes, end))).subarray(0, length)
      await source.fill(at, buffer)
      return buffer
    } catch (cause) {
      throw cause instanceof SourceUnreadable ? cause : new SourceUnreadable(cause)
    }
  }
}

function wholeOf(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new SourceUnreadable(new Error('fewer bytes than asked for'))
  return bytes
}
