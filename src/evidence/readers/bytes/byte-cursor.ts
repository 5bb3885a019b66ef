import { bytesAsLatin1, untilNul } from './byte-text.ts'
import { viewOf } from './view-of.ts'

/**
 * Reads big-endian values one after another.
 *
 * Every method throws RangeError past the end; `readOrNull` turns that into an ordinary answer at the border of a reader.
 */
export type ByteCursor = {
  /** An unsigned integer of 0, 1, 2, 3, 4 or 8 bytes; 0 bytes read as 0. */
  uint(byteCount: number): number
  skip(byteCount: number): void
  text(byteCount: number): string
  textUntilNul(): string
  bytes(byteCount: number): Uint8Array
  readonly left: number
}

/** Starts a {@link ByteCursor} at `offset`. */
export function createByteCursor(bytes: Uint8Array, offset = 0): ByteCursor {
  const view = viewOf(bytes)
  let at = offset

  function take(byteCount: number): number {
    const from = at
    if (byteCount < 0 || from + byteCount > bytes.length) throw new RangeError('past the end')
    at += byteCount
    return from
  }

  return {
    uint: (byteCount) => uintAt(view, take(byteCount), byteCount),
    skip: (byteCount) => void take(byteCount),
    text: (byteCount) => bytesAsLatin1(piece(bytes, take(byteCount), byteCount)),
    bytes: (byteCount) => piece(bytes, take(byteCount), byteCount),
    textUntilNul() {
      const word = untilNul(bytes.subarray(at))
      at = Math.min(at + word.length + 1, bytes.length)
      return bytesAsLatin1(word)
    },
    get left() {
      return bytes.length - at
    },
  }
}

function piece(bytes: Uint8Array, from: number, byteCount: number): Uint8Array {
  return bytes.subarray(from, from + byteCount)
}

function uintAt(view: DataView, offset: number, byteCount: number): number {
  if (byteCount === 0) return 0
  if (byteCount === 8) return Number(view.getBigUint64(offset))
  if (byteCount === 4) return view.getUint32(offset)
  if (byteCount === 2) return view.getUint16(offset)
  if (byteCount === 1) return view.getUint8(offset)
  return view.getUint16(offset) * 256 + view.getUint8(offset + 2)
}

/** Runs a reader over a cursor and answers null where the bytes end too early. */
export function readOrNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
