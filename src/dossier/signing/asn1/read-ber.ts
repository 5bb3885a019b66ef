/**
 * Lenient reader of ASN.1 (BER, X.690 §8) for key containers and certificates that strangers wrote: indefinite lengths and strings in pieces
 * are accepted, nesting and size are bounded, and anything that does not fit throws {@link BerError}.
 */
export class BerError extends Error {
  override readonly name = 'BerError'
}

/** One value: its identifier, its contents, and its whole encoding exactly as it stood. */
export type Ber = {
  readonly tagClass: 'universal' | 'application' | 'context' | 'private'
  readonly tag: number
  readonly constructed: boolean
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

const maximumDepth = 40
const maximumMembers = 5000
const tagClasses = ['universal', 'application', 'context', 'private'] as const

/** Reads exactly one value; bytes after it are refused. */
export function readBer(bytes: Uint8Array): Ber {
  const { value, end } = readAt(bytes, 0, 0)
  if (end !== bytes.length) throw new BerError('bytes after the end of the value')
  return value
}

/** The members of a constructed value, in order. */
export function berMembers(value: Ber): Ber[] {
  if (!value.constructed) throw new BerError('a primitive value has no members')
  const members: Ber[] = []
  for (let at = 0; at < value.content.length;) {
    const next = readAt(value.content, at, 0)
    members.push(next.value)
    at = next.end
    if (members.length > maximumMembers) throw new BerError('too many members')
  }
  return members
}

function readAt(bytes: Uint8Array, at: number, depth: number): { value: Ber; end: number } {
  if (depth > maximumDepth) throw new BerError('nested too deep')
  const first = byteAt(bytes, at)
  if ((first & 0x1f) === 0x1f) throw new BerError('tag numbers above 30 are not used here')
  const { length, contentAt } = readLength(bytes, at + 1)
  const constructed = (first & 0x20) !== 0
  if (length === null && !constructed) throw new BerError('indefinite length of a primitive value')
  const contentEnd = length === null ? findEndOfContents(bytes, contentAt, depth) : contentAt + length
  if (contentEnd > bytes.length) throw new BerError('the value is cut short')
  const end = length === null ? contentEnd + 2 : contentEnd
  const tagClass = tagClasses[first >> 6] ?? 'universal'
  const content = bytes.subarray(contentAt, contentEnd)
  return { value: { tagClass, tag: first & 0x1f, constructed, content, whole: bytes.subarray(at, end) }, end }
}

function readLength(bytes: Uint8Array, at: number): { length: number | null; contentAt: number } {
  const first = byteAt(bytes, at)
  if (first < 0x80) return { length: first, contentAt: at + 1 }
  if (first === 0x80) return { length: null, contentAt: at + 1 }
  const count = first & 0x7f
  if (count > 4) throw new BerError('length over four bytes')
  let length = 0
  for (let index = 1; index <= count; index += 1) length = length * 256 + byteAt(bytes, at + index)
  return { length, contentAt: at + 1 + count }
}

function findEndOfContents(bytes: Uint8Array, from: number, depth: number): number {
  let at = from
  while (byteAt(bytes, at) !== 0 || byteAt(bytes, at + 1) !== 0) at = readAt(bytes, at, depth + 1).end
  return at
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new BerError('the value is cut short')
  return byte
}
