/**
 * An element of strict DER (X.690): one tag byte, definite shortest length.
 *
 * `tag` is the identifier byte as written; high tag numbers are not used by anything we read and are refused.
 */
export type Der = {
  readonly tag: number
  readonly source: Uint8Array
  readonly start: number
  readonly contentStart: number
  readonly end: number
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8: 0x0c,
  printable: 0x13,
  teletex: 0x14,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universal: 0x1c,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

/** The bytes are not strict DER; `isBer` where they look like the looser BER that old software writes. */
export class DerFault extends Error {
  readonly isBer: boolean

  constructor(message: string, isBer = false) {
    super(message)
    this.name = 'DerFault'
    this.isBer = isBer
  }
}

/** Reads one element that fills the bytes exactly. */
export function readDer(bytes: Uint8Array): Der {
  const element = readElement(bytes, 0, bytes.length)
  if (element.end !== bytes.length) throw new DerFault('bytes after the end')
  return element
}

/** Reads the element at the start of the bytes and leaves the rest alone (signatures are followed by padding). */
export function readDerPrefix(bytes: Uint8Array): Der {
  return readElement(bytes, 0, bytes.length)
}

function readElement(source: Uint8Array, start: number, limit: number): Der {
  const tag = source[start]
  const first = source[start + 1]
  if (tag === undefined || first === undefined || start + 2 > limit) throw new DerFault('element is cut')
  if ((tag & 0x1f) === 0x1f) throw new DerFault('high tag number')
  const { length, lengthBytes } = readLength(source, start + 1)
  const contentStart = start + 1 + lengthBytes
  const end = contentStart + length
  if (end > limit) throw new DerFault('element is cut')
  return { tag, source, start, contentStart, end }
}

function readLength(source: Uint8Array, at: number): { length: number; lengthBytes: number } {
  const first = source[at] ?? 0
  if (first < 0x80) return { length: first, lengthBytes: 1 }
  if (first === 0x80) throw new DerFault('indefinite length', true)
  const count = first & 0x7f
  if (count > 4) throw new DerFault('length too long')
  let length = 0
  for (let step = 1; step <= count; step += 1) length = length * 256 + (source[at + step] ?? 0)
  if (length < 0x80 || length < 256 ** (count - 1)) throw new DerFault('length not in its shortest form', true)
  return { length, lengthBytes: count + 1 }
}

/** The elements inside a constructed element. */
export function childrenOf(element: Der): Der[] {
  if ((element.tag & 0x20) === 0) throw new DerFault('element is not constructed')
  const children: Der[] = []
  for (let at = element.contentStart; at < element.end;) {
    const child = readElement(element.source, at, element.end)
    children.push(child)
    at = child.end
  }
  return children
}

/** The content bytes of an element. */
export function contentOf(element: Der): Uint8Array {
  return element.source.subarray(element.contentStart, element.end)
}

/** The whole element, identifier and length included. */
export function encodingOf(element: Der): Uint8Array {
  return element.source.subarray(element.start, element.end)
}

/** The element with that tag, or a fault naming what was expected. */
export function expectTag(element: Der | undefined, tag: number, what: string): Der {
  if (element?.tag !== tag) throw new DerFault(`${what} was expected`)
  return element
}

/** Children of a SEQUENCE, taken one after another. */
export type DerSequence = {
  /** The next element, or a fault. */
  next(what: string): Der
  /** The next element if it has that tag, else null and nothing is taken. */
  optional(tag: number): Der | null
  /** Faults when something is left. */
  done(): void
}

/** Takes apart a SEQUENCE (or, with `tag`, an implicitly tagged one). */
export function openSequence(element: Der, what: string, tag: number = tags.sequence): DerSequence {
  const children = childrenOf(expectTag(element, tag, what))
  let at = 0
  return {
    next(name) {
      const child = children[at]
      if (!child) throw new DerFault(`${name} is missing`)
      at += 1
      return child
    },
    optional(wanted) {
      const child = children[at]
      if (child?.tag !== wanted) return null
      at += 1
      return child
    },
    done() {
      if (at < children.length) throw new DerFault(`too much in ${what}`)
    },
  }
}
