import { dropBits, holdBits, InflateFault, type BitReader } from './bit-reader.ts'

const longestCode = 15
const quickBits = 9

/** A canonical Huffman code (RFC 1951 §3.2.2): short codes by one look, longer ones bit by bit. */
export type HuffmanCode = {
  /** Indexed by the next nine bits: symbol * 16 + length, or 0 where the code is longer. */
  readonly quick: Uint16Array
  readonly countOfLength: Uint16Array
  readonly symbols: Uint16Array
}

/** Builds a code from the lengths of its symbols. Over-full codes are refused, and incomplete ones but a single code. */
export function buildHuffman(lengths: Uint8Array): HuffmanCode {
  const countOfLength = new Uint16Array(longestCode + 1)
  for (const length of lengths) countOfLength[length] = (countOfLength[length] ?? 0) + 1
  countOfLength[0] = 0
  refuseUnbalanced(countOfLength)
  const symbols = sortSymbols(lengths, countOfLength)
  return { quick: quickTable(countOfLength, symbols), countOfLength, symbols }
}

function refuseUnbalanced(countOfLength: Uint16Array): void {
  let free = 1
  let used = 0
  for (let length = 1; length <= longestCode; length += 1) {
    const count = countOfLength[length] ?? 0
    free = free * 2 - count
    used += count
    if (free < 0) throw new InflateFault('over-full code')
  }
  if (free > 0 && used > 1) throw new InflateFault('incomplete code')
}

function sortSymbols(lengths: Uint8Array, countOfLength: Uint16Array): Uint16Array {
  const next = new Uint16Array(longestCode + 2)
  for (let length = 1; length <= longestCode; length += 1)
    next[length + 1] = (next[length] ?? 0) + (countOfLength[length] ?? 0)
  const symbols = new Uint16Array(next[longestCode + 1] ?? 0)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    const place = next[length] ?? 0
    symbols[place] = symbol
    next[length] = place + 1
  }
  return symbols
}

function quickTable(countOfLength: Uint16Array, symbols: Uint16Array): Uint16Array {
  const quick = new Uint16Array(1 << quickBits)
  let code = 0
  let index = 0
  for (let length = 1; length <= quickBits; length += 1) {
    for (let left = countOfLength[length] ?? 0; left > 0; left -= 1) {
      const entry = (symbols[index] ?? 0) * 16 + length
      for (let at = reverseBits(code, length); at < quick.length; at += 1 << length) quick[at] = entry
      code += 1
      index += 1
    }
    code <<= 1
  }
  return quick
}

function reverseBits(code: number, length: number): number {
  let reversed = 0
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >> bit) & 1) << (length - 1 - bit)
  return reversed
}

/** Reads one symbol. */
export function decodeSymbol(reader: BitReader, huffman: HuffmanCode): number {
  holdBits(reader, longestCode)
  const entry = huffman.quick[reader.held & ((1 << quickBits) - 1)] ?? 0
  if (entry === 0) return decodeLong(reader, huffman)
  dropBits(reader, entry & 15)
  return entry >> 4
}

function decodeLong(reader: BitReader, huffman: HuffmanCode): number {
  let code = 0
  let first = 0
  let index = 0
  for (let length = 1; length <= longestCode; length += 1) {
    code |= (reader.held >> (length - 1)) & 1
    const count = huffman.countOfLength[length] ?? 0
    if (code - count < first) {
      dropBits(reader, length)
      return huffman.symbols[index + code - first] ?? 0
    }
    index += count
    first = (first + count) << 1
    code <<= 1
  }
  throw new InflateFault('no such code')
}
