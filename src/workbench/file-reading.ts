import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { ByteSource } from '../base/byte-source.ts'

const pieceBytes = 1024 * 1024

/** An open file as its readers see it: ranges on demand, and the digest of the whole. */
export type FileReading = { source: ByteSource; sha256(): Promise<string> }

/**
 * Reads an open file that had `size` bytes when it was opened. A file that has become shorter or longer is told by an error
 * with code `ERR_SOURCE_CHANGED`: a reading of half an old and half a new file is none.
 *
 * The first piece is kept, so that small files are read from disk once.
 */
export function openFileReading(file: FileHandle, size: number): FileReading {
  let first: Promise<Uint8Array> | null = null

  const readExactly = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length)
    let done = 0
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, offset + done)
      if (bytesRead === 0) throw sourceChanged()
      done += bytesRead
    }
    return bytes
  }

  const firstPiece = () => (first ??= readExactly(0, Math.min(size, pieceBytes)))

  return {
    source: {
      size,
      async read(offset, length) {
        if (offset + length > pieceBytes) return readExactly(offset, length)
        return (await firstPiece()).subarray(offset, offset + length)
      },
    },
    async sha256() {
      const hash = createHash('sha256').update(await firstPiece())
      for (let at = pieceBytes; at < size; at += pieceBytes)
        hash.update(await readExactly(at, Math.min(pieceBytes, size - at)))
      const { size: sizeNow } = await file.stat()
      if (sizeNow !== size) throw sourceChanged()
      return hash.digest('hex')
    },
  }
}

function sourceChanged(): Error {
  return Object.assign(new Error('the file changed while it was read'), { code: 'ERR_SOURCE_CHANGED' })
}
