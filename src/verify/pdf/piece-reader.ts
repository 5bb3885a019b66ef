import type { ByteSource } from '../../base/byte-source.ts'

/** The document could not be read from where it lies: a fault of disk or host, not of the document. */
export class SourceUnreadable extends Error {
  constructor(cause: unknown) {
    super('the document could not be read', { cause })
    this.name = 'SourceUnreadable'
  }
}

/** Reads pieces through one window, so that neighbouring small reads cost one read of the source. */
export type PieceReader = {
  readonly size: number
  /** The bytes from `offset`, as many as there are up to `length`. They stay right until the caller lets them go. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/** A {@link PieceReader} over a source. Rejects with {@link SourceUnreadable} only. */
export function createPieceReader(source: ByteSource, windowBytes = 64 << 10): PieceReader {
  let window: Uint8Array = new Uint8Array()
  let windowStart = 0
  return {
    size: source.size,
    async read(offset, length) {
      const start = Math.min(Math.max(offset, 0), source.size)
      const end = Math.min(start + Math.max(length, 0), source.size)
      if (start < windowStart || end > windowStart + window.length) {
        window = await readWhole(source, start, Math.min(Math.max(windowBytes, end - start), source.size - start))
        windowStart = start
      }
      return window.subarray(start - windowStart, end - windowStart)
    },
  }
}

async function readWhole(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await readSource(source, offset, length)
  if (bytes.length !== length) throw new SourceUnreadable(new Error('fewer bytes than asked for'))
  return bytes
}

async function readSource(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  try {
    return await source.read(offset, length)
  } catch (cause) {
    throw new SourceUnreadable(cause)
  }
}
