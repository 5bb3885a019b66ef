import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildJpeg, exifSegment, segment } from './support/build-jpeg.ts'
import { ascii, buildTiff, long, short, undefinedBytes } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const make = 0x10f
const model = 0x110
const camera = () => buildTiff({ IFD0: { [make]: ascii('Kamera Contoh'), [model]: ascii('Satu') } })

/** Where the value of the first entry that lies behind the directories is pointed to. */
const firstPointer = 8 + 2 + 8

describe('EXIF that is damaged or unusual', () => {
  it('is absent, present and unreadable as three different states', async () => {
    expect((await readBytes(buildJpeg([]))).findings.exif).toBe('absent')
    expect((await readBytes(buildJpeg([exifSegment(camera())]))).findings.exif).toBe('present')
    const broken = await readBytes(buildJpeg([exifSegment(camera().subarray(0, 20))]))
    expect(broken.findings.exif).toBe('unreadable')
    expect(codesOf(broken)).toEqual(['exif-unreadable'])
  })

  it('loses only the value that points outside, never the others', async () => {
    const tiff = camera()
    tiff.writeUInt32LE(0xfffffff0, firstPointer)
    const answer = await readBytes(buildJpeg([exifSegment(tiff)]))
    expect(answer.findings.summary).toMatchObject({ make: null, model: 'Satu' })
    expect(codesOf(answer)).toEqual(expect.arrayContaining(['exif-damaged', 'value-invalid']))
  })

  it('never shows bytes from beside its block as a value', async () => {
    const tiff = buildTiff({ IFD0: { [make]: ascii('Kamera Contoh') } })
    tiff.writeUInt32LE(tiff.length - 4, firstPointer)
    const secret = segment(0xfe, Buffer.from('RAHASIA-KASUS-LAIN'))
    const answer = await readBytes(buildJpeg([exifSegment(tiff), secret]))
    expect(answer.findings.summary.make).toBeNull()
    expect(JSON.stringify(answer.findings.facts.filter((fact) => fact.block === 'IFD0'))).not.toContain('RAHASIA')
  })

  it('that claims a billion values costs no memory, and the other values keep both readers', async () => {
    const tiff = camera()
    tiff.writeUInt16LE(5, 8 + 2 + 2)
    tiff.writeUInt32LE(0x1fffffff, 8 + 2 + 4)
    const started = performance.now()
    const { facts } = (await readBytes(buildJpeg([exifSegment(tiff)]))).findings
    expect(performance.now() - started).toBeLessThan(500)
    expect(facts.map((fact) => [fact.tag, fact.raw, fact.reader])).toEqual([
      ['Make', '(outside the file)', 'netra-bytes 1'],
      ['Model', 'Satu', 'exifr 7.1.3, netra-bytes 1'],
    ])
  })

  it('ends where pointers run in a circle', async () => {
    const tiff = buildTiff({ IFD0: { [make]: ascii('abc') }, ExifIFD: { 0x9003: ascii('2020:01:01 00:00:00') } })
    tiff.writeUInt32LE(8, 8 + 2 + 12 + 8) // the pointer to the second directory, back to the first
    const answer = await readBytes(buildJpeg([exifSegment(tiff)]))
    expect(answer.findings.summary).toMatchObject({ make: 'abc', dateTimeOriginal: null })
    expect(codesOf(answer)).toContain('exif-damaged')
  })

  it('shows no value where two blocks of one file differ, and both among the facts', async () => {
    const other = buildTiff({ IFD0: { [make]: ascii('Kamera Lain'), [model]: ascii('Satu') } })
    const answer = await readBytes(buildJpeg([exifSegment(camera()), exifSegment(other)]))
    expect(answer.findings.summary).toMatchObject({ make: null, model: 'Satu' })
    expect(codesOf(answer)).toEqual(['exif-several-blocks'])
    const makes = answer.findings.facts.filter((fact) => fact.tag === 'Make').map((fact) => fact.raw)
    expect(makes).toEqual(['Kamera Contoh', 'Kamera Lain'])
  })

  it('is joined where it goes on in the next segment', async () => {
    const tiff = buildTiff({ IFD0: { [make]: ascii('x'.repeat(900)), [model]: ascii('Satu') } })
    const answer = await readBytes(buildJpeg([exifSegment(tiff.subarray(0, 500)), exifSegment(tiff.subarray(500))]))
    expect(answer.findings.summary).toMatchObject({ make: 'x'.repeat(900), model: 'Satu' })
    expect(codesOf(answer)).toEqual([])
  })

  it('shows no text in characters that cannot be settled', async () => {
    const answer = await readBytes(buildJpeg([exifSegment(buildTiff({ IFD0: { [make]: ascii('Kam\u00e9ra') } }))]))
    expect(answer.findings.summary.make).toBeNull()
    expect(codesOf(answer)).toEqual(['text-not-readable'])
    expect(answer.findings.facts[0]?.raw).toBe('Kam\u00e9ra')
  })

  it('cuts trailing blanks and what follows the first NUL', async () => {
    const tiff = buildTiff({ IFD0: { [make]: ascii('Kamera   '), [model]: ascii('Satu\0sisa') } })
    expect((await readBytes(buildJpeg([exifSegment(tiff)]))).findings.summary).toMatchObject({
      make: 'Kamera',
      model: 'Satu',
    })
  })

  it('shows no value of another type than the standard lays down', async () => {
    const tiff = buildTiff({ IFD0: { [make]: undefinedBytes('Kamera'), 0x112: short(9) } })
    const answer = await readBytes(buildJpeg([exifSegment(tiff)]))
    expect(answer.findings.summary).toMatchObject({ make: null, orientation: null })
    expect(answer.findings.notes.map((note) => note.details['tag'])).toEqual(['IFD0:Make', 'IFD0:Orientation'])
  })

  it('keeps its own pixel size apart from the coded one and remarks on a difference', async () => {
    const tiff = buildTiff({ ExifIFD: { 0xa002: long(4000), 0xa003: long(3000) } })
    const answer = await readBytes(buildJpeg([exifSegment(tiff)], { width: 1280, height: 960 }))
    expect(answer.findings.summary).toMatchObject({ exifWidth: 4000, exifHeight: 3000, width: 1280, height: 960 })
    expect(codesOf(answer)).toEqual(['size-differs'])
  })

  it('signs facts with both readers where they agree, and shows long bytes by length and digest', async () => {
    const tiff = buildTiff({ IFD0: { [make]: ascii('abc') }, ExifIFD: { 0x927c: undefinedBytes('\u0001'.repeat(99)) } })
    const { facts } = (await readBytes(buildJpeg([exifSegment(tiff)]))).findings
    expect(facts).toEqual([
      {
        block: 'ExifIFD',
        tag: 'MakerNote',
        raw: `(99 bytes, sha256 ${createHash('sha256').update(Buffer.alloc(99, 1)).digest('hex').slice(0, 16)})`,
        reader: 'exifr 7.1.3, netra-bytes 1',
      },
      { block: 'IFD0', tag: 'Make', raw: 'abc', reader: 'exifr 7.1.3, netra-bytes 1' },
    ])
  })
})
