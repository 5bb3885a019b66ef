import { createHash } from 'node:crypto'
import { fstatSync, readSync } from 'node:fs'

const pieceBytes = 1024 * 1024

/** Memory for the piece at hand; hashing never waits between reading and using it, so one serves all files of a thread. */
const piece = new Uint8Array(pieceBytes)

/**
 * SHA-256 of an open file that had `size` bytes when it was opened, in lower-case hexadecimal.
 *
 * Throws an error with code `ERR_SOURCE_CHANGED` where it has another size now. Blocks until done.
 */
export function hashOpenFile(file: number, size: number): string {
  const hash = createHash('sha256')
  for (let at = 0; at < size;) {
    const count = readSync(file, piece, 0, Math.min(pieceBytes, size - at), at)
    if (count === 0) throw sourceChanged()
    hash.update(piece.subarray(0, count))
    at += count
  }
  if (fstatSync(file).size !== size) throw sourceChanged()
  return hash.digest('hex')
}

/** A file that grew or shrank while it was read: a reading of half an old and half a new file is none. */
export function sourceChanged(): Error {
  return Object.assign(new Error('the file changed while it was read'), { code: 'ERR_SOURCE_CHANGED' })
}
