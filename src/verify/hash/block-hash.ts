/** The common frame of the SHA family: bytes are gathered to blocks, the length is appended at the end (FIPS 180-4 §5). */
export type BlockHash = {
  readonly blockBytes: 64 | 128
  /** Takes one whole block starting at `offset` of the view. */
  compress(view: DataView, offset: number): void
  /** The digest of what was compressed so far. */
  output(): Uint8Array
}

export type IncrementalHash = {
  update(bytes: Uint8Array): IncrementalHash
  /** The object is spent afterwards. */
  digest(): Uint8Array
}

/** Adds the working variables of one block to the state (FIPS 180-4 §6). */
export function addToState(state: Int32Array, index: number, value: number): void {
  state[index] = ((state[index] ?? 0) + value) | 0
}

/** Turns a block function into an incremental hash. */
export function createIncrementalHash(block: BlockHash): IncrementalHash {
  const pending = new Uint8Array(block.blockBytes)
  const pendingView = new DataView(pending.buffer)
  let pendingBytes = 0
  let totalBytes = 0
  const self: IncrementalHash = {
    update(bytes) {
      totalBytes += bytes.length
      let at = 0
      if (pendingBytes > 0) {
        at = Math.min(block.blockBytes - pendingBytes, bytes.length)
        pending.set(bytes.subarray(0, at), pendingBytes)
        pendingBytes += at
        if (pendingBytes < block.blockBytes) return self
        block.compress(pendingView, 0)
        pendingBytes = 0
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      for (; at + block.blockBytes <= bytes.length; at += block.blockBytes) block.compress(view, at)
      pending.set(bytes.subarray(at))
      pendingBytes = bytes.length - at
      return self
    },
    digest() {
      const tail = paddingOf(totalBytes, pendingBytes, block.blockBytes)
      self.update(tail)
      return block.output()
    },
  }
  return self
}

function paddingOf(totalBytes: number, pendingBytes: number, blockBytes: number): Uint8Array {
  const lengthBytes = blockBytes / 8
  const room = blockBytes - lengthBytes - 1
  const zeros = (room - pendingBytes + blockBytes) % blockBytes
  const padding = new Uint8Array(1 + zeros + lengthBytes)
  padding[0] = 0x80
  const view = new DataView(padding.buffer)
  view.setBigUint64(padding.length - 8, BigInt(totalBytes) * 8n)
  return padding
}
