import { createHash as nodeHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CreateSha256 } from '../../../src/base/ports.ts'
import { createHash } from '../../../src/verify/hash/create-hash.ts'
import { createSha256 } from '../../../src/verify/hash/sha256.ts'
import type { HashName } from '../../../src/verify/ports.ts'

const own: CreateSha256 = createSha256
const names: [HashName, string][] = [
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
]

describe.each(names)('own %s', (name, nodeName) => {
  const sample = Uint8Array.from({ length: 1000 }, (_, index) => (index * 31 + 7) & 255)
  const expected = (bytes: Uint8Array) => nodeHash(nodeName).update(bytes).digest('hex')
  const ours = (pieces: Uint8Array[]) => {
    const hash = createHash(name, own)
    for (const piece of pieces) hash.update(piece)
    return Buffer.from(hash.digest()).toString('hex')
  }

  it('agrees with the platform at every length up to four blocks', () => {
    for (let length = 0; length <= 520; length += 1)
      expect(ours([sample.subarray(0, length)])).toBe(expected(sample.subarray(0, length)))
  })

  it('does not depend on how the bytes are cut into pieces', () => {
    for (const cut of [1, 3, 63, 64, 65, 127, 128, 129, 500, 999])
      expect(ours([sample.subarray(0, cut), sample.subarray(cut, cut), sample.subarray(cut)])).toBe(expected(sample))
    expect(ours([...sample].map((byte) => Uint8Array.of(byte)))).toBe(expected(sample))
  })

  it('agrees on a megabyte', () => {
    const bytes = new Uint8Array(1 << 20).fill(0x61)
    expect(ours([bytes])).toBe(expected(bytes))
  })
})
