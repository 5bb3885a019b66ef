/** Bits one after another, the highest first. */
export type BitWriter = {
  bits(value: number, count: number): BitWriter
  /** Exp-Golomb code of an unsigned number (ITU-T H.264 §9.1). */
  unsigned(value: number): BitWriter
  signed(value: number): BitWriter
  /** `value` zeros and a one (FLAC §9.2.7). */
  unary(value: number): BitWriter
  /** Fills the last byte with zeros. */
  align(): BitWriter
  raw(bytes: Uint8Array): BitWriter
  toBytes(): Uint8Array
}

/** Starts an empty run of bits. */
export function createBitWriter(): BitWriter {
  const bytes: number[] = []
  let current = 0
  let filled = 0
  const put = (bit: number) => {
    current = (current << 1) | bit
    filled += 1
    if (filled < 8) return
    bytes.push(current)
    current = 0
    filled = 0
  }
  const writer: BitWriter = {
    bits(value, count) {
      for (let at = count - 1; at >= 0; at -= 1) put(Math.floor(value / 2 ** at) % 2)
      return writer
    },
    unsigned(value) {
      const width = Math.floor(Math.log2(value + 1))
      return writer.bits(0, width).bits(value + 1, width + 1)
    },
    signed: (value) => writer.unsigned(value > 0 ? value * 2 - 1 : value * -2),
    unary: (value) => writer.bits(0, value).bits(1, 1),
    align() {
      for (let missing = (8 - filled) % 8; missing > 0; missing -= 1) put(0)
      return writer
    },
    raw(more) {
      for (const byte of more) writer.bits(byte, 8)
      return writer
    },
    toBytes: () => new Uint8Array(bytes),
  }
  return writer
}
