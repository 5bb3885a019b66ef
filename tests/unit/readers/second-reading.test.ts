import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { secondReading } from '../../../src/evidence/readers/exiftool/second-reading.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { buildJpeg, exifSegment } from './support/build-jpeg.ts'
import { ascii, buildTiff, rational } from './support/build-tiff.ts'
import { readBytes } from './support/read-bytes.ts'

const GPS = { 1: ascii('S'), 2: rational(3, 1, 41, 1, 4212, 100), 3: ascii('E'), 4: rational(128, 1, 11, 1, 0, 1) }
const photo = buildJpeg([
  exifSegment(
    buildTiff({ IFD0: { 0x10f: ascii('Kamera Contoh') }, ExifIFD: { 0x9003: ascii('2024:02:14 01:02:03') }, GPS }),
  ),
])
const path = process.env['PATH']
afterEach(() => void (process.env['PATH'] = path))

describeWithTools(['perl'], 'the second reader', () => {
  it('agrees on a good photo, and says who it is', async () => {
    const { summary } = (await readBytes(photo)).findings
    const { reading, notes } = await secondReading(photo, summary)
    expect(notes).toEqual([])
    expect(reading).toEqual({ reader: expect.stringMatching(/^ExifTool \d+\.\d+$/), agrees: true, differences: [] })
  })

  it('shows each difference with both values', async () => {
    const { summary } = (await readBytes(photo)).findings
    const { reading } = await secondReading(photo, { ...summary, make: 'Kamera Lain', latitude: 3.695033, model: 'x' })
    expect(reading).toMatchObject({
      agrees: false,
      differences: [
        { tag: 'make', ours: 'Kamera Lain', theirs: 'Kamera Contoh' },
        { tag: 'model', ours: 'x', theirs: null },
        { tag: 'latitude', ours: '3.695033', theirs: expect.stringMatching(/^-3\.695033/) },
      ],
    })
  })

  it('counts a date that cannot exist as none, as the first reader does', async () => {
    const zero = buildJpeg([exifSegment(buildTiff({ ExifIFD: { 0x9003: ascii('0000:00:00 00:00:00') } }))])
    const { summary } = (await readBytes(zero)).findings
    expect((await secondReading(zero, summary)).reading).toMatchObject({ agrees: true })
  })
})

describe('the second reader where it cannot run', () => {
  it('is said to be unavailable', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'netra-no-perl-'))
    process.env['PATH'] = empty
    const { summary } = (await readBytes(photo)).findings
    expect(await secondReading(photo, summary)).toEqual({
      reading: null,
      notes: [{ code: 'second-reader-unavailable', details: {} }],
    })
    expect(readdirSync(empty)).toEqual([])
    rmSync(empty, { recursive: true })
  })
})
