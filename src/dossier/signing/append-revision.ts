import { createHash, type Hash } from 'node:crypto'
import type { FileSource } from './file-source.ts'
import { rewriteFileSafely } from './rewrite-file-safely.ts'

export type Appending = {
  source: FileSource
  /** May be the path of the source itself: it is replaced only when everything is on disk. */
  output: string
  /** Digest to take over the source, as `node:crypto` names it. */
  digest: string
  /** The bytes to append, made from the running digest of the source. */
  makeRevision: (before: Hash) => Promise<Uint8Array>
}

const pieceSize = 1024 * 1024

/**
 * Copies a file and appends a revision, in bounded memory.
 *
 * Answers size and SHA-256 of the whole new file. Whatever fails, the source is untouched and no half file stays behind.
 */
export async function appendRevision(request: Appending): Promise<{ sizeBytes: number; sha256: string }> {
  const { source, output } = request
  return rewriteFileSafely({
    target: output,
    mode: source.mode,
    async write(sink) {
      const whole = createHash('sha256')
      const before = createHash(request.digest)
      await passOver(source, async (piece) => {
        whole.update(piece)
        before.update(piece)
        await sink.write(piece)
      })
      const revision = await request.makeRevision(before)
      await sink.write(revision)
      // Last of all: two people signing at once must not lose the one who was first.
      await source.assertUnchanged()
      return { sizeBytes: source.size + revision.length, sha256: whole.update(revision).digest('hex') }
    },
  })
}

/** The running digest of a whole file, in bounded memory. */
export async function digestSource(source: FileSource, digest: string): Promise<Hash> {
  const hash = createHash(digest)
  await passOver(source, async (piece) => void hash.update(piece))
  return hash
}

/** One buffer for the whole file: a new one per piece would lie about until the collector comes round, hundreds of megabytes later. */
async function passOver(source: FileSource, each: (piece: Uint8Array) => Promise<void>): Promise<void> {
  const buffer = Buffer.allocUnsafe(pieceSize)
  for (let at = 0; at < source.size; at += pieceSize) {
    const piece = buffer.subarray(0, Math.min(pieceSize, source.size - at))
    await source.readInto(piece, at)
    await each(piece)
  }
}
