import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingOriginal, OriginalsStore } from '../../vault/originals/originals-store.ts'

/** The beginning stays in memory until the readers have seen it: nearly every photo's metadata. The rest they read from the store. */
const keptBytes = 256 * 1024
const pieceBytes = 1024 * 1024
/** Buffers are used again: thousands of fresh ones keep the memory's cleaner busy for half of an import. */
const idlePieces: Uint8Array[] = []

export type Received =
  | {
      readonly kind: 'received'
      readonly sha256: string
      readonly sizeBytes: number
      /** The first bytes of the file; all of a small one. */
      readonly head: Uint8Array
      /** Last change as the source says; null where it says nothing (an upload without a time). */
      readonly modifiedAtMs: number | null
    }
  | { readonly kind: 'not-received'; readonly code: ReceiveFailure }

export type ReceiveFailure =
  | 'source-empty'
  | 'source-missing'
  | 'source-unreadable'
  | 'source-changed'
  | 'not-a-file'
  | 'disk-full'
  | 'content-purged'

/**
 * Copies a file into the store while hashing it: one read serves hash, copy and readers. The source is only ever read.
 *
 * When it answers `received`, the bytes are flushed under their digest; a row may now be written. A file that changed while it was
 * read, is empty, vanished or cannot be read is `not-received` and leaves nothing behind.
 */
export async function receiveFile(
  path: string | Buffer,
  store: OriginalsStore,
  copiedBytes: (doneBytes: number, sizeBytes: number) => void = () => undefined,
): Promise<Received> {
  let source: FileHandle
  try {
    source = await open(path, 'r')
  } catch (error) {
    return { kind: 'not-received', code: toFailure(error) }
  }
  let incoming: IncomingOriginal | null = null
  try {
    const before = await source.stat()
    if (!before.isFile()) return { kind: 'not-received', code: 'not-a-file' }
    if (before.size === 0) return { kind: 'not-received', code: 'source-empty' }
    incoming = await store.begin()
    const copied = await copy(source, before.size, { incoming, copiedBytes })
    const after = await source.stat()
    if (copied.sizeBytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      await incoming.drop()
      return { kind: 'not-received', code: 'source-changed' }
    }
    await incoming.settle(copied.sha256)
    return { kind: 'received', ...copied, modifiedAtMs: Math.trunc(before.mtimeMs) || null }
  } catch (error) {
    await incoming?.drop()
    return { kind: 'not-received', code: toFailure(error) }
  } finally {
    await source.close().catch(() => undefined) // the stick it lies on may be gone; the copy is what counts
  }
}

async function copy(
  source: FileHandle,
  size: number,
  to: { incoming: IncomingOriginal; copiedBytes: (doneBytes: number, sizeBytes: number) => void },
): Promise<{ sha256: string; sizeBytes: number; head: Uint8Array }> {
  const head = new Uint8Array(Math.min(size, keptBytes))
  const hash = createHash('sha256')
  const piece = idlePieces.pop() ?? new Uint8Array(pieceBytes)
  let done = 0
  try {
    for (;;) {
      const { bytesRead } = await source.read(piece, 0, piece.length, done)
      if (bytesRead === 0) break
      const read = piece.subarray(0, bytesRead)
      hash.update(read)
      if (done < head.length) head.set(read.subarray(0, head.length - done), done)
      await to.incoming.write(read)
      done += bytesRead
      to.copiedBytes(done, size)
      // It grew while it was read; the caller sees by the size that these are not the bytes it began with.
      if (done > size) break
    }
  } finally {
    idlePieces.push(piece)
  }
  return { sha256: hash.digest('hex'), sizeBytes: done, head }
}

function toFailure(error: unknown): ReceiveFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENODEV' || code === 'ENXIO') return 'source-missing'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'EISDIR' || code === 'ELOOP') return 'not-a-file'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EIO' || code === 'EBUSY') return 'source-unreadable'
  throw error
}
