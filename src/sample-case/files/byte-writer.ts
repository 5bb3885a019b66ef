import { Buffer } from 'node:buffer'

/** Numbers and texts one after another, in one byte order; the end result never depends on the machine. */
export type ByteWriter = {
  readonly length: number
  u8(value: number): ByteWriter
  u16(value: number): ByteWriter
  u32(value: number): ByteWriter
  /** Latin-1 text without an end mark. */
  ascii(text: string): ByteWriter
  raw(bytes: Uint8Array): ByteWriter
  zeros(count: number): ByteWriter
  toBytes(): Uint8Array
}

/** Starts an empty run of bytes; `order` is that of the two- and four-byte numbers. */
export function createByteWriter(order: 'big' | 'little' = 'big'): ByteWriter {
  const parts: Uint8Array[] = []
  let length = 0
  const add = (bytes: Uint8Array) => {
    parts.push(bytes)
    length += bytes.length
    return writer
  }
  const number = (value: number, size: 1 | 2 | 4) => {
    const bytes = Buffer.alloc(size)
    if (order === 'big') bytes.writeUIntBE(value, 0, size)
    else bytes.writeUIntLE(value, 0, size)
    return add(bytes)
  }
  const writer: ByteWriter = {
    get length() {
      return length
    },
    u8: (value) => number(value, 1),
    u16: (value) => number(value, 2),
    u32: (value) => number(value, 4),
    ascii: (text) => add(Buffer.from(text, 'latin1')),
    raw: add,
    zeros: (count) => add(Buffer.alloc(count)),
    toBytes: () => new Uint8Array(Buffer.concat(parts)),
  }
  return writer
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
