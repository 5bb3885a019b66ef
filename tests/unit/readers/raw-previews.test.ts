import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderPicture } from '../../../src/evidence/pictures/render-picture.ts'
import { buildCr3, buildRw2, buildTiffRaw, firstOf, metadataJpeg } from './support/build-raw.ts'
import { buildTiff } from './support/build-tiff.ts'
import { exifSegment } from './support/build-jpeg.ts'
import { allRaws, canon, panasonic } from './support/raw-kinds.ts'

const options = { maxEdge: 4000, quality: 90, rotateByOrientation: true }
const shown = (bytes: Uint8Array, maxEdge = 4000) => renderPicture(new Uint8Array(bytes), { ...options, maxEdge })

/** A picture whose left third is dark, so that turning and mirroring show. */
const photo = async (width: number, height = 100): Promise<Buffer> => {
  const dark = { create: { width: Math.floor(width / 3), height, channels: 3, background: '#102030' } } as const
  const left = await sharp(dark).png().toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#c0b090' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .jpeg({ quality: 95 })
    .toBuffer()
}
const sizeOf = (made: Awaited<ReturnType<typeof shown>>) =>
  made.kind === 'picture' ? [made.width, made.height] : made.code

/** How far the pixels of two pictures lie apart on the average, of 255. */
const difference = async (one: Awaited<ReturnType<typeof shown>>, other: Awaited<ReturnType<typeof shown>>) => {
  if (one.kind !== 'picture' || other.kind !== 'picture') return 255
  const [a, b] = [await sharp(one.jpeg).raw().toBuffer(), await sharp(other.jpeg).raw().toBuffer()]
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 255)), 0) / a.length
}

/** The same JPEG with EXIF of its own behind its first marker. */
const withExif = (jpeg: Buffer, orientation: number) =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    exifSegment(buildTiff({ IFD0: firstOf({ ...panasonic, orientation }) })),
    jpeg.subarray(2),
  ])

describe('the preview of a raw picture', () => {
  it.each(allRaws.filter(([name]) => name !== 'a.raf'))(
    '%s is its developed JPEG, turned as the camera was held',
    async (_name, raw) => {
      expect(sizeOf(await shown(raw.build(await photo(300))))).toEqual([100, 300])
    },
  )

  it('a.raf is its developed JPEG, turned as that says itself', async () => {
    const raf = allRaws.find(([name]) => name === 'a.raf')?.[1]
    expect(sizeOf(await shown(raf?.build(withExif(await photo(300), 8)) ?? Buffer.alloc(0)))).toEqual([100, 300])
  })

  it('of CR3 is the largest of the three its maker puts there', async () => {
    const [small, middle, full] = [await photo(160, 120), await photo(400), await photo(600)]
    expect(sizeOf(await shown(buildCr3({ ...canon, orientation: 1 }, { small, middle, full })))).toEqual([600, 100])
    expect(sizeOf(await shown(buildCr3({ ...canon, orientation: 1 }, { small, middle })))).toEqual([400, 100])
    expect(sizeOf(await shown(buildCr3({ ...canon, orientation: 1 }, { small })))).toEqual([160, 120])
    expect(sizeOf(await shown(buildCr3(canon)))).toBe('picture-format-not-read')
  })

  it('is turned by what it says itself where it says anything', async () => {
    expect(sizeOf(await shown(buildRw2({ ...panasonic, orientation: 6 }, withExif(await photo(300), 1))))).toEqual([
      300, 100,
    ])
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is turned for orientation %i as the same picture with that EXIF is',
    async (orientation) => {
      const jpeg = await photo(300)
      const outside = await shown(buildTiffRaw({ make: 'NIKON', model: 'X', orientation }, {}, jpeg), 90)
      const inside = await shown(withExif(jpeg, orientation), 90)
      expect(sizeOf(outside)).toEqual(sizeOf(inside))
      expect(await difference(outside, inside)).toBeLessThan(2)
    },
  )

  it('is left as the sensor lies where no turning is asked for', async () => {
    const bytes = new Uint8Array(buildCr3(canon, { full: await photo(300) }))
    expect(sizeOf(await renderPicture(bytes, { ...options, rotateByOrientation: false }))).toEqual([300, 100])
  })

  it('that claims a JPEG past the end, or where there is none, is not shown', async () => {
    const whole = buildCr3(canon, { full: await photo(300) })
    const place = whole.indexOf('co64') + 12
    whole.writeUInt32BE(0xffff_fff0, place + 4)
    expect(sizeOf(await shown(whole))).toBe('picture-format-not-read')
    whole.writeUInt32BE(3, place + 4)
    expect(sizeOf(await shown(whole))).toBe('picture-format-not-read')
    expect(sizeOf(await shown(buildRw2(panasonic, metadataJpeg(panasonic))))).not.toBe('picture-too-large')
  })
})
