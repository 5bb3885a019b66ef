import { createHash, type Hash } from 'node:crypto'
import type { FileSource } from './file-source.ts'
import type { LaidOutRevision } from './pdf/lay-out-revision.ts'
import { contentsDigits } from './pdf/signature-dictionary.ts'
import { rewriteFileSafely } from './rewrite-file-safely.ts'
import { unsupported } from './container/container-limits.ts'

export type Appending = {
  source: FileSource
  /** May be the path of the source itself: it is replaced only when everything is on disk. */
  output: string
  revision: LaidOutRevision
  /** Absolute offset of the `<` of the blank /Contents inside the revision. */
  contentsAt: number
  /** Digest to take over the byte range, as `node:crypto` names it. */
  digest: string
  /** Makes the signature from the digest of everything but /Contents. */
  seal: (rangeDigest: Uint8Array) => Promise<Uint8Array>
}

const pieceSize = 1024 * 1024

/**
 * Copies a file and appends a revision whose /Contents is filled with a signature over all the rest, in bounded memory.
 *
 * Answers size and SHA-256 of the whole new file. Whatever fails, the source is untouched and no half file stays behind.
 */
export async function appendRevision(request: Appending): Promise<{ sizeBytes: number; sha256: string }> {
  const { source, revision, output } = request
  return rewriteFileSafely({
    target: output,
    mode: source.mode,
    async write(sink) {
      const whole = createHash('sha256')
      const range = createHash(request.digest)
      // One buffer for the whole file: a new one per piece would lie about until the collector comes round, hundreds of megabytes later.
      const buffer = Buffer.allocUnsafe(pieceSize)
      for (let at = 0; at < source.size; at += pieceSize) {
        const piece = buffer.subarray(0, Math.min(pieceSize, source.size - at))
        await source.readInto(piece, at)
        whole.update(piece)
        range.update(piece)
        await sink.write(piece)
      }
      await source.assertUnchanged()
      const sealed = await sealRevision(request, range)
      await sink.write(sealed)
      return { sizeBytes: source.size + revision.bytes.length, sha256: whole.update(sealed).digest('hex') }
    },
  })
}

async function sealRevision({ source, revision, contentsAt, seal }: Appending, range: Hash): Promise<Buffer> {
  const sealed = Buffer.from(revision.bytes)
  const opening = contentsAt - source.size
  const closing = opening + contentsDigits + 1
  range.update(sealed.subarray(0, opening)).update(sealed.subarray(closing + 1))
  const signature = Buffer.from(await seal(range.digest())).toString('hex')
  if (signature.length > contentsDigits) throw unsupported(`CMS > ${contentsDigits / 2} bytes`)
  sealed.write(signature, opening + 1, 'latin1')
  return sealed
}
