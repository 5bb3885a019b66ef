import { readSync } from 'node:fs'

/** Takes so many bytes from a pipe the core writes to, waiting for them; fails where the core ends it before. */
export function readBytesLine(line: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(line, bytes, filled, length - filled, null)
    if (count === 0) throw new RangeError('the line of bytes ended early')
    filled += count
  }
  return bytes
}
