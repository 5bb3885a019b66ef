import { describe, expect, it } from 'vitest'
import { buildJpeg, exifSegment } from './support/build-jpeg.ts'
import { ascii, buildTiff } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const photoTakenAt = (date: string, more: Record<number, ReturnType<typeof ascii>> = {}) =>
  readBytes(buildJpeg([exifSegment(buildTiff({ ExifIFD: { 0x9003: ascii(date), ...more } }))]))

const offsetTimeOriginal = 0x9011
const subSecTimeOriginal = 0x9291

describe('dates in EXIF', () => {
  it('are shown as written and claim no instant without an offset', async () => {
    const { findings } = await photoTakenAt('2019:03:26 13:29:00')
    expect(findings.summary.dateTimeOriginal).toBe('2019:03:26 13:29:00')
    expect(findings.times).toEqual([
      { source: 'exif-original', raw: '2019:03:26 13:29:00', offset: null, utc: null, zone: null, note: null },
    ])
  })

  it('claim an instant where the file states its offset, fraction of the second included', async () => {
    const { findings } = await photoTakenAt('2019:03:26 00:29:00', {
      [offsetTimeOriginal]: ascii('+08:00'),
      [subSecTimeOriginal]: ascii('0540'),
    })
    expect(findings.summary.offsetTimeOriginal).toBe('+08:00')
    expect(findings.summary.subSecTimeOriginal).toBe('0540')
    expect(findings.times[0]?.utc).toBe('2019-03-25T16:29:00.054Z')
  })

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2019:13:01 10:00:00',
    '2019:02:31 10:00:00',
    '2019:03:26 25:61:61',
    '2019:03:26 24:00:00',
    '2019:03:26 10:00:60',
    '0023:03:26 10:00:00',
    '9999:03:26 10:00:00',
    '2019-03-26 10:00:00',
    '2019:03:26T10:00:00',
    '2019:03:26',
    ' 2019:03:26 10:00:00',
  ])('that cannot exist ("%s") are no date, are remarked on, and keep their raw text', async (date) => {
    const answer = await photoTakenAt(date)
    expect(answer.findings.summary.dateTimeOriginal).toBeNull()
    expect(answer.findings.times).toEqual([])
    expect(codesOf(answer)).toContain('date-invalid')
    expect(answer.findings.facts[0]).toMatchObject({ tag: 'DateTimeOriginal', raw: date.trimEnd() })
  })

  it('keep 29 February only in leap years', async () => {
    expect((await photoTakenAt('2024:02:29 10:00:00')).findings.summary.dateTimeOriginal).not.toBeNull()
    expect((await photoTakenAt('1900:02:29 10:00:00')).findings.summary.dateTimeOriginal).toBeNull()
  })

  it.each(['+25:00', '+08:99', '08:00', '+8:00', 'Z', '-13:00'])(
    'claim no instant with the impossible offset "%s"',
    async (offset) => {
      const answer = await photoTakenAt('2019:03:26 13:29:00', { [offsetTimeOriginal]: ascii(offset) })
      expect(answer.findings.summary.offsetTimeOriginal).toBeNull()
      expect(answer.findings.times[0]).toMatchObject({ offset: null, utc: null })
      expect(codesOf(answer)).toContain('offset-invalid')
    },
  )

  it('that are empty are simply absent', async () => {
    const answer = await photoTakenAt('')
    expect(answer.findings.summary.dateTimeOriginal).toBeNull()
    expect(codesOf(answer)).toEqual([])
  })

  it('stand under their own sources, sorted by source', async () => {
    const tiff = buildTiff({
      IFD0: { 0x132: ascii('2020:01:03 00:00:00') },
      ExifIFD: { 0x9003: ascii('2020:01:01 00:00:00'), 0x9004: ascii('2020:01:02 00:00:00') },
    })
    const { findings } = await readBytes(buildJpeg([exifSegment(tiff)]))
    expect(findings.times.map((time) => [time.source, time.raw.slice(0, 10)])).toEqual([
      ['exif-digitised', '2020:01:02'],
      ['exif-modified', '2020:01:03'],
      ['exif-original', '2020:01:01'],
    ])
  })
})
