import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { differenceHash } from '../../../src/evidence/pictures/difference-hash.ts'
import { renderThumbnail } from '../../../src/evidence/pictures/render-thumbnail.ts'

const pixels = (width: number, height: number, channels: 1 | 3 | 4, levelAt: (x: number, y: number) => number) => ({
  kind: 'pixels' as const,
  data: Uint8Array.from({ length: width * height * channels }, (_, at) => {
    const pixel = Math.floor(at / channels)
    return levelAt(pixel % width, Math.floor(pixel / width))
  }),
  width,
  height,
  channels,
})
const distance = (one: string, other: string) =>
  (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length

describe('the difference hash of a picture', () => {
  it('has a bit for every cell that is brighter than the next', () => {
    expect(differenceHash(pixels(90, 80, 3, (x) => 250 - x))).toBe('f'.repeat(16))
    expect(differenceHash(pixels(90, 80, 3, (x) => x))).toBe('0'.repeat(16))
    // Only the third cell of the last row is brighter than its neighbour on the right.
    const spot = pixels(90, 80, 1, (x, y) => (y >= 70 && x >= 20 && x < 30 ? 200 : 20))
    expect(differenceHash(spot)).toBe('0000000000000020')
  })

  it('reads one, three and four channels alike', () => {
    const level = (x: number, y: number) => (x * 31 + y * 57) % 256
    const [grey, colour, clear] = ([1, 3, 4] as const).map((channels) =>
      differenceHash(pixels(64, 48, channels, level)),
    )
    expect([colour, clear]).toEqual([grey, grey])
  })

  it('tells the channels of a pixel apart, pixel by pixel', () => {
    // Each cell is one pixel here, so that a value read from its neighbour shows.
    const level = (x: number, y: number) => (x * 83 + y * 57) % 256
    const [grey, colour, clear] = ([1, 3, 4] as const).map((channels) => differenceHash(pixels(9, 8, channels, level)))
    const brighter = Array.from({ length: 64 }, (_, bit) => {
      const [x, y] = [bit % 8, bit >> 3]
      return level(x, y) > level(x + 1, y) ? '1' : '0'
    })
    const expected = BigInt(`0b${brighter.join('')}`)
      .toString(16)
      .padStart(16, '0')
    expect([grey, colour, clear]).toEqual([expected, expected, expected])
  })

  it('weighs colours as the eye does: green before red before blue', () => {
    const stripes = pixels(9, 8, 3, () => 0)
    for (let pixel = 0; pixel < 72; pixel += 1) stripes.data[pixel * 3 + ([1, 0, 2][(pixel % 9) % 3] ?? 0)] = 200
    expect(differenceHash(stripes)).toBe('db'.repeat(8))
    const blue = pixels(9, 8, 3, () => 0)
    for (let pixel = 0; pixel < 72; pixel += 1) blue.data[pixel * 3 + 2] = (pixel % 9) % 2 === 0 ? 200 : 0
    expect(differenceHash(blue)).toBe('aa'.repeat(8))
  })

  it('has pixels stand for several cells where a picture has fewer than those', () => {
    expect(differenceHash(pixels(5, 3, 3, (x) => 250 - 50 * x))).toBe('5'.repeat(16))
  })

  it.each([
    [1, 1],
    [1, 40],
    [5, 3],
    [9, 8],
    [4000, 1],
  ])('stands for a picture of %i by %i pixels', (width, height) => {
    expect(differenceHash(pixels(width, height, 3, (x, y) => (x * 7 + y * 3) % 256))).toMatch(/^[0-9a-f]{16}$/)
  })

  it('hardly changes when a picture is sent on: smaller, and pressed harder', async () => {
    const scene = await sharp(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><defs><linearGradient id="g"><stop stop-color="#204"/><stop offset="1" stop-color="#fd8"/></linearGradient></defs><rect width="1200" height="900" fill="url(#g)"/><circle cx="400" cy="300" r="210" fill="#173"/><rect x="700" y="500" width="300" height="250" fill="#eee"/></svg>',
      ),
    )
      .jpeg({ quality: 92 })
      .toBuffer()
    const sent = await sharp(scene).resize(640).jpeg({ quality: 45 }).toBuffer()
    const hashes = await Promise.all(
      [scene, sent].map(async (bytes) => {
        const made = await renderThumbnail(new Uint8Array(bytes), { maxEdge: 320, quality: 70 })
        return made.kind === 'picture' ? made.hash : ''
      }),
    )
    expect(distance(hashes[0] ?? '', hashes[1] ?? '')).toBeLessThanOrEqual(2)
  })
})
