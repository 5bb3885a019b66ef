// DER only (X.690 §10, §11): definite shortest lengths, minimal integers, SET OF in ascending order. Each word below builds one value.

/** One value: identifier octet (low tag numbers only), shortest definite length, contents one after another. */
export function derValue(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const size = contents.reduce((sum, part) => sum + part.length, 0)
  const head = [tag, ...lengthOctets(size)]
  const value = new Uint8Array(head.length + size)
  value.set(head)
  let at = head.length
  for (const part of contents) {
    value.set(part, at)
    at += part.length
  }
  return value
}

/** SEQUENCE of the given values in the given order. */
export function derSequence(...members: readonly Uint8Array[]): Uint8Array {
  return derValue(0x30, ...members)
}

/** SET OF, members in ascending order of their encodings (X.690 §11.6), whatever the order given. */
export function derSetOf(...members: readonly Uint8Array[]): Uint8Array {
  return derValue(0x31, ...members.toSorted(compareEncodings))
}

/** The ascending order of encodings that X.690 §11.6 asks of SET OF. */
export function compareEncodings(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Context-specific constructed tag around whole values: `[number] EXPLICIT`, or `IMPLICIT` over the members of a constructed type. */
export function derContext(number: number, ...members: readonly Uint8Array[]): Uint8Array {
  return derValue(0xa0 + number, ...members)
}

/** OBJECT IDENTIFIER from its dotted text. */
export function derObjectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const octets: number[] = []
  for (const arc of [first * 40 + second, ...rest]) octets.push(...arcOctets(arc))
  return derValue(0x06, Uint8Array.from(octets))
}

/** INTEGER of a small non-negative number. */
export function derInteger(value: number): Uint8Array {
  const octets: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return derUnsigned(Uint8Array.from(octets))
}

/** INTEGER of a non-negative number given as big-endian bytes; leading zeros are cut or added as DER asks. */
export function derUnsigned(magnitude: Uint8Array): Uint8Array {
  const start = magnitude.findIndex((byte) => byte !== 0)
  const digits = start < 0 ? Uint8Array.of(0) : magnitude.subarray(start)
  return (digits[0] ?? 0) >= 0x80 ? derValue(0x02, Uint8Array.of(0), digits) : derValue(0x02, digits)
}

/** BOOLEAN TRUE; FALSE is never written because every flag here defaults to it. */
export const derTrue: Uint8Array = Uint8Array.of(0x01, 0x01, 0xff)

export const derNull: Uint8Array = Uint8Array.of(0x05, 0x00)

/** OCTET STRING. */
export function derOctets(bytes: Uint8Array): Uint8Array {
  return derValue(0x04, bytes)
}

/** BIT STRING; `unusedBits` of the last byte do not count. */
export function derBits(bytes: Uint8Array, unusedBits = 0): Uint8Array {
  return derValue(0x03, Uint8Array.of(unusedBits), bytes)
}

/** UTF8String. */
export function derUtf8(text: string): Uint8Array {
  return derValue(0x0c, new TextEncoder().encode(text))
}

/** Time of a certificate: UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280 §4.1.2.5). Milliseconds are cut. */
export function derTime(atMs: number): Uint8Array {
  const digits = `${new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
  const isLate = new Date(atMs).getUTCFullYear() >= 2050
  return derValue(isLate ? 0x18 : 0x17, new TextEncoder().encode(isLate ? digits : digits.slice(2)))
}

function lengthOctets(size: number): number[] {
  if (size < 0x80) return [size]
  const octets: number[] = []
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return [0x80 + octets.length, ...octets]
}

function arcOctets(arc: number): number[] {
  const octets = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift(0x80 + (rest % 128))
  return octets
}
