import type { ByteSource } from '../../../src/base/byte-source.ts'

/** Reads ahead in pieces of this size once a reader goes forward. */
const aheadBytes = 4 << 20

type Window = { readonly start: number; readonly bytes: Promise<Uint8Array> }

/**
 * A file of the browser as a source of bytes. Nothing is kept but two windows, so memory stays flat however long the file is.
 *
 * Reading forward fetches the next window while this one is worked on. A file that changes meanwhile makes the browser refuse the read.
 */
export function fileSource(file: Blob): ByteSource {
  let current: Window | null = null
  let next: Window | null = null
  const fetchWindow = (start: number): Window => {
    const bytes = read(file, start, Math.min(start + aheadBytes, file.size))
    // A window nobody waits for yet must not count as unhandled when it fails.
    bytes.catch(() => undefined)
    return { start, bytes }
  }
  return {
    size: file.size,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > file.size) throw new RangeError('read past the end')
      const start = offset - (offset % aheadBytes)
      if (length < 1 << 19 || offset + length > start + aheadBytes) return read(file, offset, offset + length)
      if (current?.start !== start) {
        current = next?.start === start ? next : fetchWindow(start)
        next = start + aheadBytes < file.size ? fetchWindow(start + aheadBytes) : null
      }
      const bytes = await current.bytes
      return bytes.subarray(offset - start, offset - start + length)
    },
  }
}

async function read(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer())
}
