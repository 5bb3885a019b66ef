import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderPicture } from '../../../src/evidence/pictures/render-picture.ts'
import { tiffPages } from '../../../src/evidence/pictures/tiff-pages.ts'
import { allRaws } from './support/raw-kinds.ts'
import { scannedTiff } from './support/scanned-tiff.ts'
import { long, short, type TiffValue } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const options = { maxEdge: 200, quality: 90, rotateByOrientation: true }
const pageCount = async (bytes: Uint8Array) =>
  (await readBytes(bytes)).findings.facts.filter(({ tag }) => tag === 'PageCount').map(({ block, raw }) => [block, raw])

/** The grey a page is painted with, or why it is not shown. */
async function shade(bytes: Uint8Array, page: number): Promise<number | string> {
  const made = await renderPicture(new Uint8Array(bytes), { ...options, page })
  return made.kind === 'refused' ? made.code : ((await sharp(made.jpeg).raw().toBuffer())[0] ?? -1)
}

type Directory = Record<number, TiffValue>
const picture: Directory = { 0x100: short(4), 0x101: short(2), 0x102: short(8), 0x103: short(1), 0x106: short(1) }

/** Directories one behind another, all of the same eight grey pixels; `last` is what the last one points to. */
function chainOf(directories: readonly Directory[], last = 0): Buffer {
  const pixels = Buffer.alloc(8, 0x80)
  const parts: Buffer[] = [Buffer.from('II*\0\x10\0\0\0', 'latin1'), pixels]
  let at = 16
  directories.forEach((own, index) => {
    const entries = Object.entries({ ...own, 0x111: long(8), 0x116: short(2), 0x117: long(8) })
    const directory = Buffer.alloc(2 + entries.length * 12 + 4)
    directory.writeUInt16LE(entries.length, 0)
    entries
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .forEach(([tag, { type, count, bytes }], entry) => {
        directory.writeUInt16LE(Number(tag), 2 + entry * 12)
        directory.writeUInt16LE(type, 4 + entry * 12)
        directory.writeUInt32LE(count, 6 + entry * 12)
        directory.set(bytes, 10 + entry * 12)
      })
    at += directory.length
    directory.writeUInt32LE(index === directories.length - 1 ? last : at, directory.length - 4)
    parts.push(directory)
  })
  return Buffer.concat(parts)
}

describe('a paper scanned into one TIFF', () => {
  it.each(['lzw', 'jpeg', 'none', 'deflate'] as const)(
    'of %s is counted and shown page by page',
    async (compression) => {
      const bytes = await scannedTiff([40, 120, 220], compression)
      expect(await pageCount(bytes)).toEqual([['TIFF', '3']])
      for (const [index, grey] of [40, 120, 220].entries())
        expect(Math.abs(Number(await shade(bytes, index + 1)) - grey)).toBeLessThan(4)
      expect(await shade(bytes, 4)).toBe('picture-unreadable')
    },
  )

  it('is measured by its first page and has nothing to remark on', async () => {
    const { findings } = await readBytes(await scannedTiff([40, 120, 220], 'lzw'), 'surat.tif')
    expect(findings).toMatchObject({ mediaType: 'image/tiff', summary: { width: 60, height: 40 }, notes: [] })
  })

  it('with smaller copies and masks between its pages is counted without them, and shown without them', async () => {
    const bytes = chainOf([
      { ...picture, 0xfe: long(2) },
      { ...picture, 0xfe: long(1), 0x100: short(2) },
      { ...picture, 0xfe: long(4) },
      { ...picture, 0xff: short(2) },
      { ...picture, 0xfe: long(2), 0x100: short(2) },
    ])
    expect(tiffPages(bytes)).toEqual({ directories: [0, 4], ends: 'here' })
    expect(await pageCount(bytes)).toEqual([['TIFF', '2']])
    expect(await renderPicture(new Uint8Array(bytes), { ...options, page: 2 })).toMatchObject({ width: 2, height: 2 })
  })

  it('that is a single picture has no pages to count, and neither has a raw picture built on TIFF', async () => {
    expect(await pageCount(await scannedTiff([40], 'lzw'))).toEqual([])
    for (const [, raw] of allRaws) expect(await pageCount(raw.build())).toEqual([])
    const sensorSecond = chainOf([picture, { ...picture, 0x106: short(32_803) }])
    expect(tiffPages(sensorSecond)).toEqual({ directories: [], ends: 'here' })
    const canon = chainOf([picture, picture])
    canon.write('CR\u0002', 8, 'latin1')
    expect(tiffPages(canon)).toEqual({ directories: [], ends: 'here' })
  })

  it('is no other kind of picture: those have no second page', async () => {
    const jpeg = await sharp(await scannedTiff([40, 120], 'lzw'))
      .jpeg()
      .toBuffer()
    expect(await shade(jpeg, 1)).not.toBe('picture-unreadable')
    expect(await shade(jpeg, 2)).toBe('picture-unreadable')
  })
})

describe('a TIFF whose chain of pages is hostile', () => {
  it.each([
    ['runs in a circle', 16],
    ['points past the end', 0x7fff_fff0],
    ['points at its last byte', -1],
  ])('and %s has the pages before that, and says that it is damaged', async (_how, last) => {
    const whole = chainOf([picture, picture])
    const bytes = chainOf([picture, picture], last < 0 ? whole.length - 1 : last)
    expect(tiffPages(bytes)).toEqual({ directories: [0, 1], ends: 'damaged' })
    expect(codesOf(await readBytes(bytes))).toContain('container-damaged')
    expect(await pageCount(bytes)).toEqual([['TIFF', '2']])
  })

  it('and has more pages than can be looked at gives the first of them, and says so', async () => {
    const started = performance.now()
    const bytes = chainOf(Array.from({ length: 20_000 }, () => picture))
    expect(await pageCount(bytes)).toEqual([['TIFF', '5000']])
    expect(codesOf(await readBytes(bytes))).toEqual(['pages-cut'])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('and whose directories lie over one another, each claiming thousands of entries, ends in time', async () => {
    const bytes = Buffer.alloc(400_000, 0x0f)
    bytes.write('II*\0\x08\0\0\0', 'latin1')
    for (let at = 8; at + 50_000 < bytes.length; at += 2) {
      bytes.writeUInt16LE(4095, at)
      const end = at + 2 + 4095 * 12
      if (end + 4 <= bytes.length) bytes.writeUInt32LE(at + 2, end)
    }
    const started = performance.now()
    await readBytes(bytes)
    await shade(bytes, 3)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('cut at every sixteenth is answered, and never has more pages than before', async () => {
    const whole = await scannedTiff([40, 120, 220], 'none')
    for (let part = 1; part < 16; part += 1) {
      const bytes = whole.subarray(0, Math.floor((whole.length * part) / 16))
      expect(tiffPages(bytes).directories.length).toBeLessThanOrEqual(3)
      await readBytes(bytes)
      await shade(bytes, 2)
    }
  })
})
