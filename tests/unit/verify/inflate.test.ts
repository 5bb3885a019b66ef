import { deflateRawSync, deflateSync, constants } from 'node:zlib'
import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflate, type InflateBudget } from '../../../src/verify/pdf/inflate.ts'

const unlimited: InflateBudget = { spend: () => {}, blockCost: 1 }
const most = 8 << 20
const open = (bytes: Uint8Array) => inflate(new Uint8Array(bytes), most, unlimited)

function text(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => 97 + ((index * index) % 17))
}

describe('own inflate', () => {
  it('opens what zlib packs, at every level and strategy', () => {
    for (const level of [0, 1, 6, 9])
      for (const strategy of [
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FIXED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
      ])
        for (const length of [0, 1, 100, 5000, 300_000])
          expect(Buffer.compare(open(deflateSync(text(length), { level, strategy })), text(length))).toBe(0)
  })

  it('opens any bytes zlib packs', () => {
    assert(
      property(uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(Buffer.from(open(deflateSync(bytes)))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a changed checksum, missing bytes and bytes after the end', () => {
    const packed = deflateSync(text(500))
    const changed = Uint8Array.from(packed)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    expect(() => open(changed)).toThrow('checksum')
    for (let length = 0; length < packed.length; length += 1) expect(() => open(packed.subarray(0, length))).toThrow()
    expect(() => open(Buffer.concat([packed, Buffer.from('x')]))).toThrow('after the end')
    expect(open(Buffer.concat([packed, Buffer.from('\r\n')]))).toHaveLength(500)
  })

  it('refuses raw deflate and a preset dictionary', () => {
    expect(() => open(deflateRawSync(text(500)))).toThrow()
    expect(() => open(deflateSync(text(500), { dictionary: Buffer.from('abc') }))).toThrow('not a zlib')
  })

  it('stops a bomb at the limit of the stream', () => {
    const bomb = deflateSync(new Uint8Array(20 << 20))
    expect(() => inflate(new Uint8Array(bomb), 1 << 20, unlimited)).toThrow('longer than allowed')
  })

  it('spends from the budget for output and for each block', () => {
    let spent = 0
    inflate(new Uint8Array(deflateSync(text(100_000))), most, { spend: (bytes) => (spent += bytes), blockCost: 7 })
    expect(spent).toBeGreaterThan(90_000)
    const broke: InflateBudget = {
      spend: () => {
        throw new Error('spent')
      },
      blockCost: 7,
    }
    expect(() => inflate(new Uint8Array(deflateSync(text(10))), most, broke)).toThrow('spent')
  })

  it('never answers otherwise than zlib for damaged input', () => {
    const packed = new Uint8Array(deflateSync(text(2000)))
    for (let at = 0; at < packed.length; at += 1) {
      const damaged = packed.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x24
      try {
        expect(Buffer.compare(open(damaged), text(2000))).toBe(0)
      } catch (error) {
        expect(String(error)).toMatch(/InflateFault/)
      }
    }
  })
})
