import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { box, buildHeif, fullBox, uint32 } from './support/build-boxes.ts'
import { buildJpeg, exifSegment, segment } from './support/build-jpeg.ts'
import { ascii, buildTiff, long, short } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const tiff = buildTiff({ IFD0: { 0x10f: ascii('Kamera Contoh') } })

const pngChunk = (type: string, body: Uint8Array, checksum = 0) => {
  const content = Buffer.concat([Buffer.from(type), body])
  return Buffer.concat([uint32(body.length), content, uint32((crc32(content) ^ checksum) >>> 0)])
}
const buildPng = (...chunks: Buffer[]) =>
  Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    pngChunk('IHDR', Buffer.concat([uint32(64, 48), Buffer.from([8, 2, 0, 0, 0])])),
    ...chunks,
    pngChunk('IEND', Buffer.alloc(0)),
  ])

const riffChunk = (type: string, body: Uint8Array) => {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}
const buildWebp = (...chunks: Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  return Buffer.concat([riffChunk('RIFF', body).subarray(0, 8), body])
}

describe('containers of pictures', () => {
  it('PNG: size from IHDR, EXIF from eXIf', async () => {
    const { findings } = await readBytes(buildPng(pngChunk('eXIf', tiff)))
    expect(findings).toMatchObject({ mediaType: 'image/png', exif: 'present', notes: [] })
    expect(findings.summary).toMatchObject({ make: 'Kamera Contoh', width: 64, height: 48 })
  })

  it.each([
    ['PNG', () => buildPng(pngChunk('caBX', Buffer.alloc(90))), ['90 bytes, not checked']],
    [
      'JPEG',
      () =>
        buildJpeg([
          segment(0xeb, Buffer.from('JP\0\x01\0\0\0\x01\0\0\0\x50jumb\0\0\0\x20jumdc2pa\0\x11\0\x10', 'latin1')),
        ]),
      ['32 bytes, not checked'],
    ],
    ['a JPEG with an APP11 segment of another use', () => buildJpeg([segment(0xeb, Buffer.from('HDR_RI ver=11'))]), []],
  ])('%s: Content Credentials are noticed where they are', async (_what, build, raw) => {
    const { findings } = await readBytes(build())
    expect(findings.facts.filter(({ block }) => block === 'C2PA').map((fact) => fact.raw)).toEqual(raw)
    expect(findings.notes).toEqual([])
  })

  it('PNG: EXIF from the older raw profile in compressed text', async () => {
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
    const profile = `\nexif\n    ${exif.length}\n${exif.toString('hex').replace(/(.{72})/g, '$1\n')}\n`
    const body = Buffer.concat([Buffer.from('Raw profile type exif\0\0'), deflateSync(profile)])
    const { findings } = await readBytes(buildPng(pngChunk('zTXt', body)))
    expect(findings.summary.make).toBe('Kamera Contoh')
  })

  it('PNG: a wrong checksum is remarked on', async () => {
    const answer = await readBytes(buildPng(pngChunk('eXIf', tiff, 1)))
    expect(codesOf(answer)).toEqual(['container-damaged'])
  })

  it('PNG: cut within its EXIF it is unreadable, cut within a text it has none', async () => {
    const cutWithin = async (type: string) => {
      const whole = buildPng(pngChunk(type, Buffer.concat([tiff, Buffer.alloc(40)])))
      const { findings } = await readBytes(whole.subarray(0, whole.length - 40))
      return [findings.exif, findings.notes.map(({ code }) => code)]
    }
    expect(await cutWithin('eXIf')).toEqual(['unreadable', ['container-damaged']])
    expect(await cutWithin('tEXt')).toEqual(['absent', ['container-damaged']])
  })

  it('PNG: text that inflates without end is left alone', async () => {
    const body = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(50_000_000))])
    const answer = await readBytes(buildPng(pngChunk('zTXt', body)))
    expect(codesOf(answer)).toEqual(['container-damaged'])
  })

  it('WebP: canvas size from VP8X, EXIF with or without the JPEG header', async () => {
    const canvas = riffChunk('VP8X', Buffer.from([8, 0, 0, 0, 0x8f, 1, 0, 0x2b, 1, 0]))
    for (const exif of [tiff, Buffer.concat([Buffer.from('Exif\0\0'), tiff])]) {
      const { findings } = await readBytes(buildWebp(canvas, riffChunk('EXIF', exif)))
      expect(findings).toMatchObject({ mediaType: 'image/webp', exif: 'present', notes: [] })
      expect(findings.summary).toMatchObject({ make: 'Kamera Contoh', width: 400, height: 300 })
    }
  })

  it('WebP: the frame size counts only where no canvas is stated', async () => {
    const lossless = riffChunk('VP8L', Buffer.from([0x2f, 63, 0xc0, 11, 0]))
    expect((await readBytes(buildWebp(lossless))).findings.summary).toMatchObject({ width: 64, height: 48 })
    const canvas = riffChunk('VP8X', Buffer.from([0, 0, 0, 0, 0x8f, 1, 0, 0x2b, 1, 0]))
    expect((await readBytes(buildWebp(canvas, lossless))).findings.summary).toMatchObject({ width: 400, height: 300 })
  })

  it.each([
    ['heic', 'heicmif1', 'image/heic'],
    ['a camera’s HIF without the heic brand', 'msf1miafhevc', 'image/heif'],
    ['heix', 'heixmif1', 'image/heic'],
    ['avif', 'avifmif1', 'image/avif'],
    ['mif1 that names avif further on', 'mif1avifmiaf', 'image/avif'],
  ])('HEIF (%s): coded size of the primary item, before rotation, and its EXIF', async (_what, brands, mediaType) => {
    const { findings } = await readBytes(buildHeif(tiff, brands))
    expect(findings).toMatchObject({ mediaType, exif: 'present', notes: [] })
    expect(findings.summary).toMatchObject({ make: 'Kamera Contoh', width: 400, height: 300, orientation: null })
  })

  it('HEIF: 80 bytes with a box of length zero, which hang the library, are answered as damaged', async () => {
    const hanging = Buffer.alloc(80)
    box('ftyp', Buffer.from('heic\0\0\0\0heicmif1')).copy(hanging)
    const answer = await readBytes(hanging)
    expect(answer.findings).toMatchObject({ mediaType: 'image/heic', exif: 'unreadable' })
    expect(codesOf(answer)).toContain('container-damaged')
  })

  it('HEIF: a box that claims more than the file holds is answered as damaged', async () => {
    const file = buildHeif(tiff, 'heicmif1')
    file.writeUInt32BE(0x7fffffff, file.indexOf('meta') - 4)
    expect(codesOf(await readBytes(file))).toContain('container-damaged')
  })

  it('TIFF: size from the first directory, except where that is a preview', async () => {
    const plain = buildTiff({ IFD0: { 0x100: short(640), 0x101: long(480), 0x112: short(1) } })
    expect((await readBytes(plain)).findings.summary).toMatchObject({ width: 640, height: 480, orientation: 1 })
    const preview = buildTiff({ IFD0: { 0xfe: long(1), 0x100: short(160), 0x101: short(120) } })
    const answer = await readBytes(preview)
    expect(answer.findings.summary).toMatchObject({ width: null, height: null })
    expect(codesOf(answer)).toEqual(['coded-size-unknown'])
  })

  it.each([
    [0, 48],
    [64, 0],
    [-64, 48],
  ])('BMP: %i by %i is no size', async (width, height) => {
    const bmp = Buffer.alloc(60)
    bmp.write('BM')
    bmp.writeUInt32LE(40, 14)
    bmp.writeInt32LE(width, 18)
    bmp.writeInt32LE(height, 22)
    const answer = await readBytes(bmp)
    expect([answer.findings.summary.width, answer.findings.summary.height]).toEqual([null, null])
    expect(codesOf(answer)).toEqual(['coded-size-unknown'])
  })

  it('GIF and BMP: size from their headers', async () => {
    const gif = Buffer.from('GIF89a\u0040\u0000\u0030\u0000\u0000\u0000\u0000', 'latin1')
    expect((await readBytes(gif)).findings.summary).toMatchObject({ width: 64, height: 48 })
    const bmp = Buffer.alloc(60)
    bmp.write('BM')
    bmp.writeUInt32LE(40, 14)
    bmp.writeInt32LE(64, 18)
    bmp.writeInt32LE(-48, 22)
    expect((await readBytes(bmp)).findings.summary).toMatchObject({ width: 64, height: 48 })
  })

  it('JPEG: a file cut inside its EXIF says so', async () => {
    const file = buildJpeg([exifSegment(tiff)])
    const answer = await readBytes(file.subarray(0, 40))
    expect(answer.findings.summary.make).toBeNull()
    expect(answer.findings.exif).toBe('unreadable')
    expect(codesOf(answer)).toEqual(['coded-size-unknown', 'container-damaged', 'exif-unreadable'])
  })

  it('JPEG: stray bytes between segments are stepped over and remarked on', async () => {
    const file = Buffer.concat([
      Buffer.from([0xff, 0xd8, 1, 2, 3]),
      buildJpeg([exifSegment(tiff), segment(0xfe, Buffer.from('catatan'))]).subarray(2),
    ])
    const answer = await readBytes(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), file.subarray(2)]))
    expect(answer.findings.summary).toMatchObject({ make: 'Kamera Contoh', width: 40 })
    expect(codesOf(answer)).toEqual(['container-damaged'])
  })

  it('a format that is not read does not count as having no EXIF', async () => {
    const raw = Buffer.concat([box('ftyp', Buffer.from('jxl \0\0\0\u0001jxl isom')), Buffer.alloc(64)])
    const answer = await readBytes(raw)
    expect(answer.findings).toMatchObject({ mediaType: 'image/jxl', exif: 'unreadable' })
    expect(codesOf(answer)).toEqual(['format-not-read'])
  })
})

describe('movies', () => {
  const seconds = Date.UTC(2024, 1, 14, 1, 2, 3) / 1000 + 2_082_844_800
  const movie = (created: number) =>
    Buffer.concat([
      box('ftyp', Buffer.from('isom\0\0\0\0isommp42')),
      box('mdat', Buffer.alloc(200_000, 7)),
      box('moov', fullBox('mvhd', 0, uint32(created, created, 1000, 5000), Buffer.alloc(80))),
    ])

  it('claim their creation time in UTC, as the standard lays down', async () => {
    const { findings } = await readBytes(movie(seconds))
    expect(findings.mediaType).toBe('video/mp4')
    expect(findings.times[0]).toMatchObject({ source: 'container', utc: '2024-02-14T01:02:03Z', note: 'movie-created' })
    expect(findings.summary).toMatchObject({ width: null, height: null })
  })

  it('claim nothing with a zero or impossible creation time', async () => {
    expect((await readBytes(movie(0))).findings).toMatchObject({ times: [], notes: [] })
    const answer = await readBytes(movie(5))
    expect(answer.findings.times).toEqual([])
    expect(codesOf(answer)).toEqual(['date-invalid', 'date-invalid'])
  })
})
