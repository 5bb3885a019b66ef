import { BerError, berMembers, type Ber } from './read-ber.ts'

/** The members of a SEQUENCE. */
export function sequenceMembers(value: Ber | undefined): Ber[] {
  return berMembers(expectTag(value, 0x10))
}

/** The members of a SET or SET OF. */
export function setMembers(value: Ber | undefined): Ber[] {
  return berMembers(expectTag(value, 0x11))
}

/** The single value inside `[number] EXPLICIT`. */
export function explicitValue(value: Ber | undefined, number: number): Ber {
  if (!value || !isContext(value, number)) throw new BerError(`expected [${number}]`)
  const [inner, ...rest] = berMembers(value)
  if (!inner || rest.length > 0) throw new BerError(`expected one value in [${number}]`)
  return inner
}

/** Whether the value carries the context-specific tag of that number. */
export function isContext(value: Ber | undefined, number: number): boolean {
  return value?.tagClass === 'context' && value.tag === number
}

/** Whether the value is of the universal type of that tag number. */
export function isUniversal(value: Ber | undefined, tag: number): boolean {
  return value?.tagClass === 'universal' && value.tag === tag
}

/** The bytes of an OCTET STRING, put together where BER let it come in pieces. */
export function octetsOf(value: Ber | undefined): Uint8Array {
  return joinPieces(expectTag(value, 0x04))
}

/** The bytes of an OCTET STRING, or of anything implicitly tagged that stands for one. */
export function joinPieces(value: Ber): Uint8Array {
  if (!value.constructed) return value.content
  const pieces = berMembers(value).map((piece) => octetsOf(piece))
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Dotted text of an OBJECT IDENTIFIER. */
export function objectIdentifierOf(value: Ber | undefined): string {
  const arcs: number[] = []
  let arc = 0
  for (const octet of expectTag(value, 0x06).content) {
    arc = arc * 128 + (octet & 0x7f)
    if (arc > Number.MAX_SAFE_INTEGER) throw new BerError('arc of an object identifier too large')
    if (octet >= 0x80) continue
    arcs.push(arc)
    arc = 0
  }
  const [first = 0, ...rest] = arcs
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...rest].join('.')
}

/** A small non-negative INTEGER; anything negative or above 2^31 throws. */
export function smallIntegerOf(value: Ber | undefined): number {
  const { content } = expectTag(value, 0x02)
  let number = 0
  for (const octet of content) number = Math.min(number * 256 + octet, 2 ** 40)
  if (content.length === 0 || (content[0] ?? 0) >= 0x80 || number > 2 ** 31) throw new BerError('integer out of range')
  return number
}

function expectTag(value: Ber | undefined, tag: number): Ber {
  if (!value || !isUniversal(value, tag)) throw new BerError(`expected universal tag ${tag}`)
  return value
}
