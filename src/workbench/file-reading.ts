import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import type { ByteSource } from '../base/byte-source.ts'

const pieceBytes = 1024 * 1024
/** A file is hashed without letting go of the thread for this long at most; then messages of the readers get their turn. */
const bytesPerTurn = 4 * 1024 * 1024
/** What the readers look at first; kept, so that it is read from disk once. */
const firstPieceBytes = 32 * 1024

/** One piece of memory for all hashing: only one file is hashed at any moment, because hashing a piece never waits. */
const piece = new Uint8Array(pieceBytes)

/** An open file as its readers see it: its size when it was opened, ranges on demand, and the digest of the whole. */
export type FileReading = { source: ByteSource; sha256(): Promise<string>; close(): void }

/**
 * Opens a file for reading and hashing.
 *
 * A file that grows or shrinks meanwhile is told by an error with code `ERR_SOURCE_CHANGED`: a reading of half an old and
 * half a new file is none. The calls block, because thousands of small files cost far less that way; a large file is
 * hashed in turns.
 */
export function openFileReading(path: string | Buffer): FileReading {
  const file = openSync(path, 'r')
  const size = fstatSync(file).size
  let first: Uint8Array | null = null

  function readExactly(bytes: Uint8Array, offset: number): Uint8Array {
    let done = 0
    while (done < bytes.length) {
      const count = readSync(file, bytes, done, bytes.length - done, offset + done)
      if (count === 0) throw sourceChanged()
      done += count
    }
    return bytes
  }

  const source: ByteSource = {
    size,
    async read(offset, length) {
      first ??= readExactly(new Uint8Array(Math.min(size, firstPieceBytes)), 0)
      if (offset + length <= first.length) return first.subarray(offset, offset + length)
      return readExactly(new Uint8Array(length), offset)
    },
  }

  return {
    source,
    async sha256() {
      const hash = createHash('sha256')
      for (let at = 0; at < size; at += pieceBytes) {
        hash.update(readExactly(piece.subarray(0, Math.min(pieceBytes, size - at)), at))
        if ((at + pieceBytes) % bytesPerTurn === 0) await breathe()
      }
      if (fstatSync(file).size !== size) throw sourceChanged()
      return hash.digest('hex')
    },
    close: () => closeSync(file),
  }
}

function sourceChanged(): Error {
  return Object.assign(new Error('the file changed while it was read'), { code: 'ERR_SOURCE_CHANGED' })
}
