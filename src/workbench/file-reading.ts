import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ByteSource } from '../base/byte-source.ts'
import { sourceChanged } from './hash-open-file.ts'

/** What the readers look at first; kept, so that it is read from disk once. */
const firstPieceBytes = 32 * 1024

/** An open file as its readers see it. `file` is its descriptor; nothing can be read once it is closed. */
export type FileReading = { file: number; source: ByteSource; close(): void }

/**
 * Opens a file for its readers: the size it has now, and ranges on demand.
 *
 * A file that is shorter when it is read rejects with code `ERR_SOURCE_CHANGED`. The calls block, because thousands of
 * small reads cost far less that way; what is read at once is small but for documents.
 */
export function openFileReading(path: string | Buffer): FileReading {
  const file = openSync(path, 'r')
  const size = fstatSync(file).size
  let first: Uint8Array | null = null
  let isOpen = true

  function readExactly(bytes: Uint8Array, offset: number): Uint8Array {
    // A closed descriptor's number soon belongs to another file.
    if (!isOpen) throw sourceChanged()
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
    file,
    source,
    close() {
      isOpen = false
      closeSync(file)
    },
  }
}
