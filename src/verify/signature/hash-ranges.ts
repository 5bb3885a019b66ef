import type { ByteSource } from '../../base/byte-source.ts'
import { createHash } from '../hash/create-hash.ts'
import { SourceUnreadable } from '../pdf/piece-reader.ts'
import type { HashName, VerifierPorts } from '../ports.ts'
import type { SignedRanges } from './read-ranges.ts'

const pieceBytes = 1 << 20

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

async function readStretch(
  source: ByteSource,
  { start, end }: { start: number; end: number },
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  for (let at = start; at < end; at += pieceBytes) {
    const length = Math.min(pieceBytes, end - at)
    const bytes = await source.read(at, length).catch((cause: unknown) => {
      throw new SourceUnreadable(cause)
    })
    if (bytes.length !== length) throw new SourceUnreadable(new Error('fewer bytes than asked for'))
    take(bytes)
  }
}
