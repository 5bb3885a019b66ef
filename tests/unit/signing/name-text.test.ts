import { expect, it } from 'vitest'
import { readBer } from '../../../src/dossier/signing/asn1/read-ber.ts'
import {
  derObjectIdentifier,
  derSequence,
  derSetOf,
  derUtf8,
  derValue,
} from '../../../src/dossier/signing/asn1/write-der.ts'
import { nameText } from '../../../src/dossier/signing/certificate/name-text.ts'

const commonName = '2.5.4.3'
const organisation = '2.5.4.10'
const locality = '2.5.4.7'

function nameOf(...parts: readonly (readonly [type: string, value: Uint8Array])[]): string {
  const sets = parts.map(([type, value]) => derSetOf(derSequence(derObjectIdentifier(type), value)))
  return nameText(readBer(derSequence(...sets)))
}

it.each([
  [
    'the last common name',
    [
      [commonName, derUtf8('Umum')],
      [organisation, derUtf8('X')],
      [commonName, derUtf8('Khusus')],
    ],
    'Khusus',
  ],
  [
    'the organisation where there is no common name',
    [
      [locality, derUtf8('Kota')],
      [organisation, derUtf8('Badan')],
    ],
    'Badan',
  ],
  [
    'whatever there is otherwise',
    [
      [locality, derUtf8('Kota')],
      ['2.5.4.8', derUtf8('Provinsi')],
    ],
    'Kota, Provinsi',
  ],
] as const)('a name is shown by %s', (_, parts, expected) => {
  expect(nameOf(...parts)).toBe(expected)
})

it.each([
  ['UTF-8', derUtf8('Négara 🦉'), 'Négara 🦉'],
  ['printable', derValue(0x13, Buffer.from('Kota Uji')), 'Kota Uji'],
  ['Teletex', derValue(0x14, Buffer.from('Négara', 'latin1')), 'Négara'],
  ['BMP', derValue(0x1e, Buffer.from('Négara', 'utf16le').swap16()), 'Négara'],
  ['universal', derValue(0x1c, Buffer.from('0000004e000000e90001f989', 'hex')), 'Né🦉'],
  ['broken universal', derValue(0x1c, Buffer.from('7fffffff', 'hex')), '\ufffd'],
])('a name in %s letters is read', (_, value, expected) => {
  expect(nameOf([commonName, value])).toBe(expected)
})
