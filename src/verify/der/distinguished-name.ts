import { toHex } from '../../base/hex.ts'
import { latin1 } from '../pdf/characters.ts'
import { utf16Of, utf8Of } from '../pdf/text-string.ts'
import { childrenOf, contentOf, DerFault, encodingOf, expectTag, tags, type Der } from './der-reader.ts'
import { readOid } from './der-values.ts'

type NamePart = { readonly oid: string; readonly text: string; readonly isText: boolean }

const labels: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'E',
}

/** A name of a person, office or authority (X.501), read once and for all. */
export type DistinguishedName = {
  readonly der: Uint8Array
  /**
   * To read: RFC 4514 order and escapes, with the usual short labels.
   *
   * Control and direction characters are escaped too, so that a name cannot dress up as another.
   */
  readonly text: string
  /** Equal for names that differ only in case, spacing and string type (RFC 5280 §7.1). */
  readonly comparable: string
}

/** Reads a Name. Throws DerFault. */
export function readDistinguishedName(element: Der): DistinguishedName {
  const sets = readName(element)
  return { der: encodingOf(element), text: textOfName(sets), comparable: comparableOf(sets) }
}

/** Whether two names mean the same. */
export function isSameName(one: DistinguishedName, other: DistinguishedName): boolean {
  return one.comparable === other.comparable
}

function textOfName(sets: readonly NamePart[][]): string {
  const parts = sets.toReversed().map((set) => set.map(partText))
  return parts.map((set) => set.join('+')).join(',')
}

function partText({ oid, text, isText }: NamePart): string {
  return `${labels[oid] ?? oid}=${isText ? escapeName(text) : text}`
}

function comparableOf(sets: readonly NamePart[][]): string {
  const parts = sets.map((set) =>
    set.map(({ oid, text }) => `${oid}=${text.trim().replace(/\s+/g, ' ').toLowerCase()}`).toSorted(),
  )
  return JSON.stringify(parts)
}

function readName(name: Der): NamePart[][] {
  return childrenOf(expectTag(name, tags.sequence, 'name')).map((set) =>
    childrenOf(expectTag(set, tags.set, 'part of a name')).map(readPart),
  )
}

function readPart(part: Der): NamePart {
  const [oid, value, more] = childrenOf(expectTag(part, tags.sequence, 'part of a name'))
  if (!oid || !value || more) throw new DerFault('malformed name')
  const text = directoryText(value)
  return { oid: readOid(oid), text: text ?? `#${toHex(encodingOf(value))}`, isText: text !== null }
}

/** The text of a directory string; null for types that are none, which are shown as hexadecimal. */
function directoryText(value: Der): string | null {
  const content = contentOf(value)
  switch (value.tag) {
    case tags.utf8:
      return utf8Of(content)
    case tags.bmp:
      return utf16Of(content)
    case tags.universal:
      return utf32Of(content)
    case tags.printable:
    case tags.teletex:
    case tags.ia5:
    case 0x12:
    case 0x1a:
      return latin1(content)
    default:
      return null
  }
}

function utf32Of(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let text = ''
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at)
    text += code > 0x10_ffff ? '\ufffd' : String.fromCodePoint(code)
  }
  return text.toWellFormed()
}

const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

function escapeName(text: string): string {
  return text
    .replace(/["+,;<>\\]/g, (sign) => `\\${sign}`)
    .replace(/^[ #]/, (sign) => `\\${sign}`)
    .replace(/ $/, '\\ ')
    .replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
