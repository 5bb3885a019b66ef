import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectIdentifierOf, octetsOf, smallIntegerOf } from '../../../src/dossier/signing/asn1/ber-fields.ts'
import { BerError, berMembers, readBer } from '../../../src/dossier/signing/asn1/read-ber.ts'
import {
  derInteger,
  derObjectIdentifier,
  derOctets,
  derSequence,
  derSetOf,
  derTime,
  derUnsigned,
} from '../../../src/dossier/signing/asn1/write-der.ts'
import { withIndefiniteLengths } from '../../support/indefinite-lengths.ts'

describe('what is written in DER', () => {
  it('is read back: object identifiers', () => {
    const arcs = fc.array(fc.nat(2 ** 31 - 1), { maxLength: 8 })
    fc.assert(
      fc.property(fc.nat(2), fc.nat(39), arcs, (root, second, rest) => {
        const dotted = [root, second, ...rest].join('.')
        expect(objectIdentifierOf(readBer(derObjectIdentifier(dotted)))).toBe(dotted)
      }),
    )
  })

  it('is read back: small integers', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (value) => {
        expect(smallIntegerOf(readBer(derInteger(value)))).toBe(value)
      }),
    )
  })

  it('is read back: octets of any length, also in pieces', () => {
    for (const size of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const bytes = Buffer.alloc(size, 7)
      expect(Buffer.from(octetsOf(readBer(derOctets(bytes)))).equals(bytes)).toBe(true)
      if (size > 300) continue
      expect(Buffer.from(octetsOf(readBer(withIndefiniteLengths(derOctets(bytes))))).equals(bytes)).toBe(true)
    }
  })

  it.each([
    [[0], '020100'],
    [[0x7f], '02017f'],
    [[0x80], '02020080'],
    [[0, 0, 0x01], '020101'],
    [[0xff, 0xff], '020300ffff'],
  ])('keeps integers positive and short: %j', (magnitude, hex) => {
    expect(Buffer.from(derUnsigned(Uint8Array.from(magnitude))).toString('hex')).toBe(hex)
  })

  it('orders a set by encoding, whatever the order given', () => {
    const members = [derInteger(300), derInteger(2), derOctets(Buffer.from('a'))]
    const expected = Buffer.from(derSetOf(...members)).toString('hex')
    expect(expected).toBe('310a0201020202012c040161')
    expect(Buffer.from(derSetOf(...members.toReversed())).toString('hex')).toBe(expected)
  })

  it.each([
    ['2049-12-31T23:59:59Z', '170d3439313233313233353935395a'],
    ['2050-01-01T00:00:00Z', '180f32303530303130313030303030305a'],
  ])('writes the time %s as RFC 5280 asks', (at, hex) => {
    expect(Buffer.from(derTime(Date.parse(at))).toString('hex')).toBe(hex)
  })
})

describe('hostile BER', () => {
  it.each([
    ['cut in its length', '30'],
    ['cut in a long length', '3082'],
    ['longer than the file', '30827fff00'],
    ['with a length of nine bytes', '3089010203040506070809'],
    ['with bytes behind it', '0201000a'],
    ['indefinite and primitive', '04800000'],
    ['indefinite without end', '3080020100'],
    ['with a long tag', '1f8101020100'],
  ])('is refused: %s', (_, hex) => {
    expect(() => readBer(Buffer.from(hex, 'hex'))).toThrow(BerError)
  })

  it('is refused where it nests without end', () => {
    expect(() => readBer(Buffer.from('3080'.repeat(5000), 'hex'))).toThrow(/deep|short/)
  })

  it('is refused where an integer is negative, empty or too large', () => {
    for (const hex of ['0201ff', '0200', '02050100000000'])
      expect(() => smallIntegerOf(readBer(Buffer.from(hex, 'hex')))).toThrow(BerError)
  })

  it('is refused where it has thousands of members', () => {
    const many = derSequence(...Array.from({ length: 6000 }, () => derInteger(1)))
    expect(() => berMembers(readBer(many))).toThrow(/many/)
  })

  it('ends in a value or a refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          expect(readBer(bytes).whole).toHaveLength(bytes.length)
        } catch (error) {
          expect(error).toBeInstanceOf(BerError)
        }
      }),
    )
  })
})
