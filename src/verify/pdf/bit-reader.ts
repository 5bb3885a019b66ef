/** The compressed data breaks RFC 1950 or 1951, or ends too soon. */
export class InflateFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InflateFault'
  }
}

/** Bits of a deflate stream, the lowest first (RFC 1951 §3.1.1). */
export type BitReader = {
  readonly bytes: Uint8Array
  at: number
  /** Bits taken from `bytes` and not yet used, the next one lowest. */
  held: number
  heldBits: number
}

/** Makes sure at least `count` bits are held where the input has them; past its end zeros are held. */
export function holdBits(reader: BitReader, count: number): void {
  while (reader.heldBits < count) {
    reader.held |= (reader.bytes[reader.at] ?? 0) << reader.heldBits
    reader.at += 1
    reader.heldBits += 8
  }
}

/** Uses up held bits; faults where they lie past the end of the input. */
export function dropBits(reader: BitReader, count: number): void {
  reader.held >>>= count
  reader.heldBits -= count
  if (reader.at * 8 - reader.heldBits > reader.bytes.length * 8) throw new InflateFault('input ends too soon')
}

/** The next `count` bits (at most 16) as a number. */
export function takeBits(reader: BitReader, count: number): number {
  holdBits(reader, count)
  const value = reader.held & ((1 << count) - 1)
  dropBits(reader, count)
  return value
}

/** Gives up the bits before the next byte border and whole bytes held ahead. */
export function alignToByte(reader: BitReader): void {
  dropBits(reader, reader.heldBits % 8)
  reader.at -= reader.heldBits / 8
  reader.held = 0
  reader.heldBits = 0
}
