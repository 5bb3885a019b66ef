import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBmp } from '../../../src/evidence/pictures/decode-bmp.ts'
import { renderPicture } from '../../../src/evidence/pictures/render-picture.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { buildBmp, type BmpContent, codeRuns, createSequence, packRows } from './support/build-bmp.ts'
import { readBytes } from './support/read-bytes.ts'

const [width, height] = [37, 23]

/** Rows of numbers below a limit, with runs in them so that run-length coding has something to do. */
const rowsBelow = (limit: number, size = { width, height }): number[][] => {
  const next = createSequence(limit)
  return Array.from({ length: size.height }, () => {
    const row: number[] = []
    while (row.length < size.width) row.push(...Array<number>(1 + next(6)).fill(next(limit)))
    return row.slice(0, size.width)
  })
}
const paletteOf = (count: number) => {
  const next = createSequence(count + 7)
  return Array.from({ length: count }, () => [next(256), next(256), next(256)] as const)
}
const indexed = (bits: number, more: Partial<BmpContent> = {}, count = 1 << bits): BmpContent => {
  const body = packRows(rowsBelow(count), bits)
  return { width, height, bits, body, palette: paletteOf(count), ...more }
}
const whole = (bits: number, more: Partial<BmpContent> = {}): BmpContent => {
  return { width, height, bits, body: packRows(rowsBelow(2 ** Math.min(bits, 31)), bits), ...more }
}
const runs = (bits: 4 | 8, more: Partial<BmpContent> = {}): BmpContent => {
  const compression = bits === 8 ? 1 : 2
  return indexed(bits, { compression, body: codeRuns(rowsBelow(1 << bits), bits), ...more })
}
const skipping = Buffer.from([3, 1, 0, 2, 4, 2, 5, 2, 0, 0, 2, 3, 0, 1])

const kinds: readonly (readonly [string, BmpContent])[] = [
  ['a palette of 2 colours', indexed(1)],
  ['a palette of 16 colours', indexed(4)],
  ['a palette of 256 colours', indexed(8)],
  ['a palette of 100 colours', indexed(8, {}, 100)],
  ['a palette from the top down', indexed(4, { height: -height })],
  ['a palette under the old header of OS/2', indexed(8, { headerLength: 12 })],
  ['run-length coding of 8 bits', runs(8)],
  ['run-length coding of 4 bits', runs(4)],
  ['run-length coding that jumps', runs(8, { body: skipping })],
  ['run-length coding that jumps, of 4 bits', runs(4, { body: skipping })],
  ['16 bits, five for each colour', whole(16)],
  ['16 bits by masks, six for green', whole(16, { compression: 3, masks: [0xf800, 0x7e0, 0x1f] })],
  ['16 bits by masks, four for each colour', whole(16, { compression: 3, masks: [0xf00, 0xf0, 0xf] })],
  ['24 bits', whole(24)],
  ['24 bits from the top down', whole(24, { height: -height })],
  ['24 bits under the old header of OS/2', whole(24, { headerLength: 12 })],
  ['32 bits', whole(32)],
  ['32 bits by masks, red last', whole(32, { compression: 3, masks: [0xff, 0xff00, 0xff0000] })],
  [
    '32 bits by masks in a longer header',
    whole(32, { compression: 3, headerLength: 108, masks: [0xff0000, 0xff00, 0xff] }),
  ],
]

describeWithTools(['ffmpeg'], 'a bitmap, pixel by pixel as another decoder has it', () => {
  it.each(kinds)('of %s', (_kind, content) => {
    const bytes = buildBmp(content)
    const ours = decodeBmp(bytes)
    const words = ['-v', 'error', '-f', 'bmp_pipe', '-i', '-', '-sws_flags', 'accurate_rnd+full_chroma_int+bitexact']
    const { stdout, stderr } = spawnSync('ffmpeg', [...words, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'], {
      input: bytes,
    })
    if (ours.kind === 'refused') throw new Error(`${ours.code} ${String(stderr)}`)
    expect(stdout.length).toBe(width * height * 3)
    // Colours of four to six bits are stretched to eight here, and shifted there.
    const most = content.bits === 16 ? 15 : 0
    const apart = ours.data.reduce((worst, value, at) => Math.max(worst, Math.abs(value - (stdout[at] ?? 999))), 0)
    expect(apart).toBeLessThanOrEqual(most)
  })
})

const shownBy = (content: BmpContent) => {
  const decoded = decodeBmp(buildBmp(content))
  return decoded.kind === 'refused' ? decoded.code : decoded
}
const render = (bytes: Uint8Array) =>
  renderPicture(new Uint8Array(bytes), { maxEdge: 64, quality: 70, rotateByOrientation: true })

describe('a bitmap that is damaged or hostile', () => {
  const grey = [
    [10, 10, 10],
    [200, 200, 200],
  ] as const
  const tiny = { width: 4, height: 2, bits: 8, palette: grey } as const

  it('shows an index past its palette as black, and is marked', () => {
    const shown = shownBy({ ...tiny, body: Buffer.from([0, 1, 2, 255, 0, 0, 0, 0]) })
    expect(shown).toMatchObject({ damaged: true })
    expect(shown).toMatchObject({
      data: Uint8Array.from([...Array<number>(12).fill(10), 10, 10, 10, 200, 200, 200, 0, 0, 0, 0, 0, 0]),
    })
    expect(shownBy({ ...tiny, body: Buffer.alloc(8, 1) })).toMatchObject({ damaged: false })
  })

  it('states no more colours than can be named or fit before its pixels', () => {
    const shown = shownBy({ ...tiny, stated: 0xffff_ffff, body: Buffer.from([0, 1, 1, 0, 0, 0, 0, 0]) })
    expect(shown).toMatchObject({ damaged: false })
  })

  it('that is coded past the end of its rows is clipped to them, and marked', () => {
    const shown = shownBy({ ...tiny, compression: 1, body: Buffer.from([9, 1, 0, 0, 4, 0, 0, 1]) })
    expect(shown).toMatchObject({
      damaged: true,
      data: Uint8Array.from([...Array<number>(12).fill(10), ...Array<number>(12).fill(200)]),
    })
  })

  it.each([
    ['never ends its lines', Buffer.alloc(3_000_000, 0x01)],
    ['jumps by nothing for ever', Buffer.alloc(2_000_000, Buffer.from([0, 2, 0, 0]))],
    ['stops in the midst', Buffer.from([4, 1])],
    ['says more stands as it is than there is', Buffer.from([0, 200, 1, 1])],
    ['is empty of all but a jump cut off', Buffer.from([0, 2, 9])],
  ])('whose run-length coding %s ends, and is marked', (_how, body) => {
    const started = performance.now()
    expect(shownBy({ ...tiny, compression: 1, body })).toMatchObject({ damaged: true })
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('that stops early is shown as far as it goes, the rest grey, and is marked', async () => {
    const bytes = buildBmp(whole(24))
    const shown = decodeBmp(bytes.subarray(0, bytes.length - 5 * 112))
    expect(shown).toMatchObject({ kind: 'pixels', damaged: true })
    expect(shown.kind === 'pixels' && [...shown.data.subarray(0, 3)]).toEqual([128, 128, 128])
    expect(await render(bytes.subarray(0, bytes.length - 5 * 112))).toMatchObject({ kind: 'picture', damaged: true })
    expect(await render(bytes)).toMatchObject({ kind: 'picture', damaged: false })
  })

  it.each([
    ['more pixels than are decoded', { width: 0x7fff_ffff, height: 0x7fff_ffff }, 'picture-too-large'],
    ['the lowest height there is', { height: -0x8000_0000 }, 'picture-too-large'],
    ['millions of pixels of a few bytes', { width: 8000, height: 8000 }, 'picture-unreadable'],
    [
      'millions of coded pixels of a few bytes',
      { width: 8000, height: 8000, compression: 1, bits: 8 },
      'picture-unreadable',
    ],
    ['no width', { width: 0 }, 'picture-unreadable'],
    ['a width below nothing', { width: -5 }, 'picture-unreadable'],
    ['bits no bitmap has', { bits: 5 }, 'picture-format-not-read'],
    ['a JPEG inside', { compression: 4 }, 'picture-format-not-read'],
    ['a fax of OS/2 inside', { compression: 3, headerLength: 64, bits: 32 }, 'picture-format-not-read'],
  ])('that claims %s is refused before memory is taken', (_what, claim, code) => {
    const started = performance.now()
    expect(shownBy({ ...tiny, body: Buffer.alloc(64), ...claim })).toBe(code)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('whose pixels are said to lie past its end, or in its own head, is refused', () => {
    for (const start of [0, 20, 0x7fff_ffff]) {
      const bytes = buildBmp(whole(24))
      bytes.writeUInt32LE(start, 10)
      expect(decodeBmp(bytes)).toMatchObject({ code: 'picture-unreadable' })
    }
  })

  it.each(kinds)('of %s is answered when cut at every sixteenth and with any bits flipped', async (_kind, content) => {
    const original = buildBmp(content)
    for (let part = 1; part < 16; part += 1) {
      const bytes = original.subarray(0, Math.floor((original.length * part) / 16))
      decodeBmp(bytes)
      await readBytes(bytes)
    }
    const flips = fc.array(fc.nat(original.length * 8 - 1), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(flips, (bits) => {
        const bytes = Buffer.from(original)
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        decodeBmp(bytes)
      }),
      { numRuns: 60 },
    )
  })
})
