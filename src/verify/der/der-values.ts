import { latin1 } from '../pdf/characters.ts'
import { contentOf, DerFault, expectTag, tags, type Der } from './der-reader.ts'

/** An object identifier as dotted numbers. */
export function readOid(element: Der): string {
  const content = contentOf(expectTag(element, tags.oid, 'object identifier'))
  const arcs: number[] = []
  let value = 0
  let fresh = true
  for (const byte of content) {
    if (fresh && byte === 0x80) throw new DerFault('object identifier not in its shortest form', true)
    value = value * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(value)) throw new DerFault('object identifier too large')
    fresh = byte < 0x80
    if (!fresh) continue
    arcs.push(value)
    value = 0
  }
  const [first] = arcs
  if (first === undefined || !fresh) throw new DerFault('malformed object identifier')
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...arcs.slice(1)].join('.')
}

/** A small non-negative integer. */
export function readSmallInteger(element: Der): number {
  const content = contentOf(expectTag(element, tags.integer, 'integer'))
  const [first] = content
  if (first === undefined || first >= 0x80 || content.length > 6) throw new DerFault('integer out of range')
  return content.reduce((value, byte) => value * 256 + byte, 0)
}

/** The magnitude bytes of a positive integer, without the sign byte. */
export function readUnsigned(element: Der): Uint8Array {
  const content = contentOf(expectTag(element, tags.integer, 'integer'))
  const [first, second] = content
  if (first === undefined || first >= 0x80) throw new DerFault('integer is not positive')
  if (first === 0 && content.length > 1 && (second ?? 0) < 0x80)
    throw new DerFault('integer not in its shortest form', true)
  return first === 0 ? content.subarray(1) : content
}

/** A truth value in its one DER form. */
export function readBoolean(element: Der): boolean {
  const content = contentOf(expectTag(element, tags.boolean, 'truth value'))
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) throw new DerFault('odd truth value', true)
  return content[0] === 0xff
}

/** The bytes of a bit string that holds whole bytes, as keys and signatures do. */
export function readWholeBits(element: Der): Uint8Array {
  const content = contentOf(expectTag(element, tags.bitString, 'bit string'))
  if (content[0] !== 0) throw new DerFault('bit string of odd length')
  return content.subarray(1)
}

/** Whether the named bits are set, the first bit being 0. */
export function readNamedBits(element: Der): (bit: number) => boolean {
  const content = contentOf(expectTag(element, tags.bitString, 'bit string'))
  return (bit) => (((content[1 + (bit >> 3)] ?? 0) >> (7 - (bit & 7))) & 1) === 1
}

const utcForm = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
const generalizedForm = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/

/** Milliseconds since 1970 of a UTCTime or GeneralizedTime in the forms RFC 5280 §4.1.2.5 and RFC 3161 allow. */
export function readTime(element: Der): number {
  const text = latin1(contentOf(element))
  if (element.tag === tags.utcTime) {
    const match = utcForm.exec(text)
    if (!match) throw new DerFault('malformed time', true)
    const year = Number(match[1])
    return toMilliseconds([year < 50 ? 2000 + year : 1900 + year, ...match.slice(2, 7).map(Number)], 0)
  }
  const match = element.tag === tags.generalizedTime ? generalizedForm.exec(text) : null
  if (!match) throw new DerFault('malformed time', true)
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  return toMilliseconds(match.slice(1, 7).map(Number), milliseconds)
}

function toMilliseconds(parts: readonly number[], milliseconds: number): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const value = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
  const back = new Date(value)
  const isReal = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  if (!isReal || hour > 23 || minute > 59 || second > 59) throw new DerFault('no such time')
  return value
}
