import { alignToByte, InflateFault, takeBits, type BitReader } from './bit-reader.ts'
import { buildHuffman, decodeSymbol, type HuffmanCode } from './huffman.ts'

/** What inflating may still cost, shared by all streams of a document. */
export type InflateBudget = {
  /** Takes from the budget; throws when it is spent. */
  spend(bytes: number): void
  readonly blockCost: number
}

type Output = { bytes: Uint8Array; length: number; readonly mostBytes: number; readonly budget: InflateBudget }

/**
 * Inflates a zlib stream (RFC 1950, 1951), checksum included, to at most `mostBytes`.
 *
 * Nothing may follow the checksum but a line end. Throws {@link InflateFault}; whatever the budget throws passes through.
 */
export function inflate(bytes: Uint8Array, mostBytes: number, budget: InflateBudget): Uint8Array {
  const [method = 0, flags = 0] = bytes
  if ((method & 15) !== 8 || method >> 4 > 7 || (method * 256 + flags) % 31 !== 0 || (flags & 32) !== 0)
    throw new InflateFault('not a zlib stream')
  const reader: BitReader = { bytes, at: 2, held: 0, heldBits: 0 }
  const output: Output = { bytes: new Uint8Array(Math.min(mostBytes, 4096)), length: 0, mostBytes, budget }
  while (!readBlock(reader, output));
  alignToByte(reader)
  const result = output.bytes.subarray(0, output.length)
  if (readChecksum(reader) !== adler32(result)) throw new InflateFault('checksum differs')
  if (bytes.subarray(reader.at).some((byte) => byte !== 10 && byte !== 13))
    throw new InflateFault('bytes after the end')
  return result
}

/** Reads one block and tells whether it was the last. */
function readBlock(reader: BitReader, output: Output): boolean {
  output.budget.spend(output.budget.blockCost)
  const isLast = takeBits(reader, 1) === 1
  const type = takeBits(reader, 2)
  if (type === 0) copyStored(reader, output)
  else if (type === 1) readCompressed(reader, output, fixedCodes)
  else if (type === 2) readCompressed(reader, output, readCodes(reader))
  else throw new InflateFault('unknown block type')
  return isLast
}

function copyStored(reader: BitReader, output: Output): void {
  alignToByte(reader)
  const length = takeBits(reader, 16)
  if ((takeBits(reader, 16) ^ length) !== 0xffff) throw new InflateFault('stored length differs')
  alignToByte(reader)
  if (reader.at + length > reader.bytes.length) throw new InflateFault('input ends too soon')
  makeRoom(output, length)
  output.bytes.set(reader.bytes.subarray(reader.at, reader.at + length), output.length)
  output.length += length
  reader.at += length
}

type Codes = { readonly literals: HuffmanCode; readonly distances: HuffmanCode }

const fixedCodes: Codes = {
  literals: buildHuffman(
    Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  ),
  // Thirty distances are used; the code is filled to 32 so that it is complete (RFC 1951 §3.2.6).
  distances: buildHuffman(new Uint8Array(32).fill(5)),
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

function readCodes(reader: BitReader): Codes {
  const literalCount = takeBits(reader, 5) + 257
  const distanceCount = takeBits(reader, 5) + 1
  const lengthCount = takeBits(reader, 4) + 4
  if (literalCount > 286 || distanceCount > 30) throw new InflateFault('too many codes')
  const lengthLengths = new Uint8Array(19)
  for (const symbol of lengthOrder.slice(0, lengthCount)) lengthLengths[symbol] = takeBits(reader, 3)
  const lengths = readLengths(reader, buildHuffman(lengthLengths), literalCount + distanceCount)
  if (lengths[256] === 0) throw new InflateFault('no end of block')
  return {
    literals: buildHuffman(lengths.subarray(0, literalCount)),
    distances: buildHuffman(lengths.subarray(literalCount)),
  }
}

function readLengths(reader: BitReader, code: HuffmanCode, count: number): Uint8Array {
  const lengths = new Uint8Array(count)
  for (let index = 0; index < count;) {
    const symbol = decodeSymbol(reader, code)
    if (symbol < 16) {
      lengths[index++] = symbol
      continue
    }
    if (symbol === 16 && index === 0) throw new InflateFault('nothing to repeat')
    const value = symbol === 16 ? (lengths[index - 1] ?? 0) : 0
    const repeat =
      symbol === 16 ? 3 + takeBits(reader, 2) : symbol === 17 ? 3 + takeBits(reader, 3) : 11 + takeBits(reader, 7)
    if (index + repeat > count) throw new InflateFault('too many lengths')
    lengths.fill(value, index, index + repeat)
    index += repeat
  }
  return lengths
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]

function readCompressed(reader: BitReader, output: Output, codes: Codes): void {
  for (;;) {
    const symbol = decodeSymbol(reader, codes.literals)
    if (symbol === 256) return
    if (symbol < 256) {
      if (output.length === output.bytes.length) makeRoom(output, 1)
      output.bytes[output.length++] = symbol
    } else copyEarlier(output, readLength(reader, symbol - 257), readDistance(reader, codes.distances))
  }
}

function readLength(reader: BitReader, index: number): number {
  const base = lengthBase[index]
  if (base === undefined) throw new InflateFault('no such length')
  if (index === 28) return base
  return base + takeBits(reader, Math.max((index >> 2) - 1, 0))
}

function readDistance(reader: BitReader, code: HuffmanCode): number {
  const symbol = decodeSymbol(reader, code)
  if (symbol > 29) throw new InflateFault('no such distance')
  if (symbol < 2) return symbol + 1
  const extraBits = (symbol >> 1) - 1
  return ((2 + (symbol & 1)) << extraBits) + 1 + takeBits(reader, extraBits)
}

function copyEarlier(output: Output, length: number, distance: number): void {
  if (distance > output.length) throw new InflateFault('distance before the start')
  makeRoom(output, length)
  const { bytes } = output
  let at = output.length
  for (const end = at + length; at < end; at += 1) bytes[at] = bytes[at - distance] ?? 0
  output.length = at
}

function makeRoom(output: Output, extra: number): void {
  const needed = output.length + extra
  if (needed <= output.bytes.length) return
  if (needed > output.mostBytes) throw new InflateFault('longer than allowed')
  const grown = Math.min(Math.max(needed, output.bytes.length * 2), output.mostBytes)
  output.budget.spend(grown - output.bytes.length)
  const bytes = new Uint8Array(grown)
  bytes.set(output.bytes)
  output.bytes = bytes
}

function readChecksum(reader: BitReader): number {
  const [a, b, c, d] = reader.bytes.subarray(reader.at, reader.at + 4)
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new InflateFault('input ends too soon')
  reader.at += 4
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/** The checksum of RFC 1950 §8. Sums are reduced often enough to stay exact. */
function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(start + 3800, bytes.length)
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return high * 65_536 + low
}
