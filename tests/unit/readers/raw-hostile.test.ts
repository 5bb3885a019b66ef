import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPicture } from '../../../src/evidence/pictures/render-picture.ts'
import { box, uint32 } from './support/build-boxes.ts'
import { exifSegment } from './support/build-jpeg.ts'
import { buildCr3, buildRaf, buildRw2, cr3Parts, exifDirectory, firstOf, gpsDirectory } from './support/build-raw.ts'
import { buildTiff } from './support/build-tiff.ts'
import { allRaws, canon, fuji, panasonic } from './support/raw-kinds.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

let photo = Buffer.alloc(0)
beforeAll(async () => {
  const plain = { create: { width: 120, height: 80, channels: 3, background: '#8090a0' } } as const
  const jpeg = await sharp(plain).jpeg().toBuffer()
  const exif = (make: string, model: string) =>
    exifSegment(buildTiff({ IFD0: firstOf({ make, model }), ExifIFD: exifDirectory, GPS: gpsDirectory }))
  photo = Buffer.concat([jpeg.subarray(0, 2), exif('FUJIFILM', 'X-T3'), jpeg.subarray(2)])
})

/** Reads and draws as a reader process would; a throw fails the test, and so does taking long. */
async function tryAll(bytes: Buffer) {
  const started = performance.now()
  const answer = await readBytes(bytes)
  const picture = await renderPicture(new Uint8Array(bytes), { maxEdge: 64, quality: 70, rotateByOrientation: true })
  expect(performance.now() - started).toBeLessThan(3000)
  return { answer, picture }
}

describe('a raw picture that is damaged', () => {
  it.each(allRaws)('%s cut at every sixteenth says what is left and invents nothing', async (_name, raw) => {
    const bytes = raw.build(photo)
    const whole = (await readBytes(bytes)).findings.summary
    for (let part = 0; part < 16; part += 1) {
      const { answer } = await tryAll(bytes.subarray(0, Math.max(1, Math.floor((bytes.length * part) / 16))))
      const { findings } = answer
      expect(findings.exif === 'absent' && findings.mediaType === raw.mediaType, `at ${part}/16`).toBe(false)
      for (const [key, value] of Object.entries(findings.summary))
        if (value !== null) expect([key, value]).toEqual([key, whole[key as keyof typeof whole]])
    }
  })

  it.each(allRaws)('%s with any bits flipped is answered', async (_name, raw) => {
    const whole = raw.build(photo)
    const flips = fc.array(fc.nat(whole.length * 8 - 1), { minLength: 1, maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(flips, async (bits) => {
        const bytes = Buffer.from(whole)
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await tryAll(bytes)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    [
      'a box without length inside the film header',
      () => box('moov', uint32(0), Buffer.from('uuid'), Buffer.alloc(64)),
    ],
    ['a box shorter than its own head', () => box('moov', uint32(4), Buffer.from('trak'), Buffer.alloc(64))],
    ['a box of sixteen exabytes', () => box('moov', uint32(1), Buffer.from('uuid'), Buffer.alloc(8, 0xff))],
    ['a hundred thousand empty boxes', () => box('moov', ...Array.from({ length: 100_000 }, () => box('free')))],
    [
      'a thousand tracks',
      () => box('moov', ...Array.from({ length: 1000 }, () => box('trak', box('mdia', box('minf'))))),
    ],
    [
      'a hundred headers of Canon',
      () => Buffer.concat(Array.from({ length: 100 }, () => buildCr3(canon).subarray(24))),
    ],
  ])('CR3 of %s ends, and is not said to have no EXIF', async (_what, build) => {
    const brand = box('ftyp', Buffer.from('crx '), uint32(1), Buffer.from('crx isom'))
    const { answer } = await tryAll(Buffer.concat([brand, build()]))
    expect(answer.findings.mediaType).toBe('image/x-canon-cr3')
    expect(answer.findings.exif).not.toBe('absent')
  })

  it('CR3 whose directories point outside themselves says which are broken', async () => {
    const outside = buildTiff({ IFD0: firstOf(canon) })
    outside.writeUInt32LE(0x7fff_ffff, 4)
    const parts = cr3Parts(canon).map((part) => (part.includes('CMT1') ? box('CMT1', outside) : part))
    const { answer } = await tryAll(buildCr3(canon, {}, parts))
    expect(answer.findings.summary).toMatchObject({ make: null, dateTimeOriginal: '2024:10:12 19:33:44' })
    expect(codesOf(answer)).toEqual(['exif-damaged'])
  })

  it.each([
    ['past the end', 0x7fff_fff0],
    ['into its own head', 16],
    ['at the last byte', -1],
  ])('RAF whose JPEG is said to lie %s has EXIF that cannot be read', async (_where, at) => {
    const bytes = buildRaf(fuji, photo)
    bytes.writeUInt32BE(at < 0 ? bytes.length + at : at, 84)
    const { answer, picture } = await tryAll(bytes)
    expect([answer.findings.exif, picture.kind]).toEqual(['unreadable', 'refused'])
    expect(codesOf(answer)).toEqual(['container-damaged'])
  })

  it('RAF whose directory claims millions of entries, each of no length, ends', async () => {
    const whole = buildRaf(fuji, photo)
    const bytes = Buffer.concat([whole, uint32(0x7fff_ffff), Buffer.alloc(48 * 1024 * 1024)])
    bytes.writeUInt32BE(whole.length, 92)
    expect((await tryAll(bytes)).answer.findings.summary.make).toBe('FUJIFILM')
  })

  it('RW2 whose JPEG lies across its own directory, or past the end, says that its first directory is damaged', async () => {
    for (const at of [26, 0x7fff_ffff]) {
      const bytes = buildRw2(panasonic, photo)
      const entry = bytes.indexOf(Buffer.from([0x2e, 0, 7, 0]))
      bytes.writeUInt32LE(at, entry + 8)
      const { answer } = await tryAll(bytes)
      expect(answer.findings.summary).toMatchObject({ make: 'Panasonic', dateTimeOriginal: null })
      expect(codesOf(answer)).toContain('exif-damaged')
    }
  })

  it('whose directories run in a circle ends', async () => {
    const raw = allRaws.find(([name]) => name === 'a.nef')?.[1].build(photo) ?? Buffer.alloc(0)
    const entry = raw.indexOf(Buffer.from([0x4a, 0x01]))
    raw.writeUInt32LE(8, entry + 8)
    expect((await tryAll(raw)).answer.findings.summary.make).toBe('NIKON CORPORATION')
  })
})
