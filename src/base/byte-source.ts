/**
 * Bytes that can be read in pieces, wherever they lie: a plain file, an encrypted original, a file in a browser page.
 *
 * `read` answers exactly `length` bytes; asking past `size` is a bug of the caller and rejects.
 */
export type ByteSource = {
  readonly size: number
  read(offset: number, length: number): Promise<Uint8Array>
  /** Fills `target` whole from `offset`, where the source can spare the making of new bytes: long files are read in many pieces. */
  fill?(offset: number, target: Uint8Array): Promise<void>
}

/** A {@link ByteSource} over bytes already in memory. */
export function byteSourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw new RangeError('read past the end')
      return bytes.subarray(offset, offset + length)
    },
  }
}
