import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../src/base/byte-source.ts'
import { createWasmSha256, type ResumableSha256 } from '../../renderer/verifier/sha256/fast-sha256.ts'
import { sharePrefix } from '../../renderer/verifier/sha256/share-prefix.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const expected = (...parts: Uint8Array[]): string => createHash('sha256').update(Buffer.concat(parts)).digest('hex')

function createWasm(): ResumableSha256 {
  const create = createWasmSha256()
  if (!create) throw new Error('no WebAssembly here')
  return create()
}

describe('SHA-256 of the stand-alone page', () => {
  it('is the SHA-256 of Node for every length around its blocks and its room', () => {
    const lengths = [...Array.from({ length: 200 }, (_, index) => index), 262_143, 262_144, 262_145, 600_001]
    for (const length of lengths) {
      const bytes = randomBytes(length)
      expect(hex(createWasm().update(bytes).digest()), `${length} bytes`).toBe(expected(bytes))
    }
  })

  it('does not care how the bytes are cut into pieces', () => {
    const bytes = randomBytes(20_000)
    for (const size of [1, 3, 63, 64, 65, 127, 1_000]) {
      const hash = createWasm()
      for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size))
      expect(hex(hash.digest()), `pieces of ${size}`).toBe(expected(bytes))
    }
  })

  it('keeps several hashes apart that run at the same time', () => {
    const [one, other] = [createWasm(), createWasm()]
    one.update(Buffer.from('satu '))
    other.update(Buffer.from('dua '))
    one.update(Buffer.from('tiga'))
    expect(hex(one.digest())).toBe(expected(Buffer.from('satu tiga')))
    expect(hex(other.digest())).toBe(expected(Buffer.from('dua ')))
  })

  it('goes on from a copy without touching what it was copied from', () => {
    const begun = createWasm().update(Buffer.from('awal '))
    const copy = (begun as ResumableSha256).copy()
    expect(hex(copy.update(Buffer.from('lain')).digest())).toBe(expected(Buffer.from('awal lain')))
    expect(hex(begun.update(Buffer.from('sama')).digest())).toBe(expected(Buffer.from('awal sama')))
  })
})

describe('hashes that share the beginning of a source', () => {
  const piece = 1 << 20
  const bytes = randomBytes(3 * piece + 777)

  async function hashOver(shared: ReturnType<typeof sharePrefix>, ranges: ReadonlyArray<readonly [number, number]>) {
    const source = shared.share(byteSourceOf(bytes))
    return hashFrom(shared, source, ranges)
  }

  async function hashFrom(
    shared: ReturnType<typeof sharePrefix>,
    source: ReturnType<typeof byteSourceOf>,
    ranges: ReadonlyArray<readonly [number, number]>,
  ): Promise<string> {
    const hash = shared.createSha256()
    for (const [start, end] of ranges)
      for (let at = start; at < end; at += piece) hash.update(await source.read(at, Math.min(piece, end - at)))
    return hex(hash.digest())
  }

  it('give the digests each would have given alone', async () => {
    const shared = sharePrefix(createWasm)
    const source = shared.share(byteSourceOf(bytes))
    const whole = bytes.length
    const cases: ReadonlyArray<ReadonlyArray<readonly [number, number]>> = [
      [[0, whole]],
      [[0, whole]],
      [
        [0, 2 * piece + 100],
        [2 * piece + 900, whole],
      ],
      [
        [0, 2 * piece + 500],
        [2 * piece + 600, whole - 5],
      ],
      [[piece, whole]],
      [
        [piece, 2 * piece],
        [0, piece],
      ],
      [
        [0, piece],
        [2 * piece, 3 * piece],
      ],
    ]
    for (const ranges of cases) {
      const parts = ranges.map(([start, end]) => bytes.subarray(start, end))
      expect(await hashFrom(shared, source, ranges), JSON.stringify(ranges)).toBe(expected(...parts))
    }
  })

  it('do not hash the same beginning twice', async () => {
    let hashed = 0
    const counting = (inner: ResumableSha256): ResumableSha256 => ({
      update(more) {
        hashed += more.length
        inner.update(more)
        return this
      },
      digest: () => inner.digest(),
      copy: () => counting(inner.copy()),
    })
    const shared = sharePrefix(() => counting(createWasm()))
    const source = shared.share(byteSourceOf(bytes))
    await hashFrom(shared, source, [[0, bytes.length]])
    await hashFrom(shared, source, [
      [0, 3 * piece],
      [3 * piece + 7, bytes.length],
    ])
    expect(hashed).toBe(bytes.length + 770)
  })

  it('never take another source for the same', async () => {
    const shared = sharePrefix(createWasm)
    await hashOver(shared, [[0, bytes.length]])
    const other = Buffer.from(bytes)
    other[5] = (other[5] ?? 0) ^ 1
    const source = shared.share(byteSourceOf(other))
    expect(await hashFrom(shared, source, [[0, bytes.length]])).toBe(expected(other))
  })
})
