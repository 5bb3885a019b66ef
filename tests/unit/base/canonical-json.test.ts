import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/base/canonical-json.ts'
import { fromHex, toHex } from '../../../src/base/hex.ts'
import { toUtf8 } from '../../../src/base/utf8.ts'

describe('canonical JSON', () => {
  it('sorts members by code unit and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'], c: undefined, '\u20ac': 2, A: {} })).toBe(
      '{"A":{},"a":[true,null,"x"],"b":1,"€":2}',
    )
  })

  it('says the same for every order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean())), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).toReversed())
        expect(canonicalJson(reversed)).toBe(canonicalJson(record))
        expect(JSON.parse(canonicalJson(record))).toEqual({ ...record })
      }),
    )
  })

  it('refuses a number JSON cannot carry', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
  })
})

describe('bytes and texts', () => {
  it('encodes UTF-8 as the platform does, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(toUtf8(text))).toEqual(Buffer.from(new TextEncoder().encode(text)))
      }),
    )
    expect(toHex(toUtf8('\ud800x'))).toBe('efbfbd78')
  })

  it('takes hexadecimal there and back, and refuses what is none', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes)
      }),
    )
    expect(() => fromHex('abc')).toThrow(RangeError)
    expect(() => fromHex('zz')).toThrow(RangeError)
  })
})
