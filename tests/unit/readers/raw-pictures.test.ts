import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { secondReading } from '../../../src/evidence/readers/exiftool/second-reading.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { box } from './support/build-boxes.ts'
import { buildCr3, buildRaf, buildRw2, buildTiffRaw, cr3Parts, metadataJpeg } from './support/build-raw.ts'
import { allRaws, canon, fuji, panasonic } from './support/raw-kinds.ts'
import { buildTiff, ascii, short } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const rawOf = (answer: Awaited<ReturnType<typeof readBytes>>, block: string, tag: string) =>
  answer.findings.facts.filter((fact) => fact.block === block && fact.tag === tag).map((fact) => fact.raw)

describe('a raw picture', () => {
  it.each(allRaws)(
    '%s is told by its content and says when, where and by which camera it was taken',
    async (name, raw) => {
      const { findings } = await readBytes(raw.build(), name)
      expect(findings.mediaType).toBe(raw.mediaType)
      expect(findings.exif).toBe('present')
      expect(findings.summary).toMatchObject({
        make: raw.story.make,
        model: raw.story.model,
        orientation: 6,
        dateTimeOriginal: '2024:10:12 19:33:44',
        subSecTimeOriginal: '120',
        offsetTimeOriginal: '+08:00',
        latitude: -2.5,
        longitude: 117.25,
        altitudeMeters: -3,
      })
      expect(findings.times.map(({ source, utc }) => [source, utc])).toEqual([
        ['exif-digitised', null],
        ['exif-modified', null],
        ['exif-original', '2024-10-12T11:33:44.12Z'],
        ['gps', '2024-10-12T11:33:44Z'],
      ])
      expect(findings.notes.filter(({ code }) => code !== 'coded-size-unknown')).toEqual([])
    },
  )

  it('of CR3 has its values in the directories they belong to, read by both readers', async () => {
    const { findings } = await readBytes(buildCr3(canon))
    const blocks = (tag: string) => findings.facts.find((fact) => fact.tag === tag)
    expect(blocks('Make')).toMatchObject({ block: 'IFD0', reader: expect.stringContaining('exifr') })
    expect(blocks('DateTimeOriginal')).toMatchObject({ block: 'ExifIFD', reader: expect.stringContaining('exifr') })
    expect(blocks('GPSLatitude')).toMatchObject({ block: 'GPS', reader: expect.stringContaining('exifr') })
    expect(blocks('CompressorVersion')).toMatchObject({ block: 'CR3', raw: 'CanonCR3_001/00.10.00/00.00.00' })
    expect([findings.summary.width, findings.summary.height]).toEqual([6000, 4000])
  })

  it('of CR3 keeps what its whole directories say where one of them is broken, and says which one is', async () => {
    const [coder, first, , notes, place] = cr3Parts(canon)
    const parts = [coder, first, box('CMT2', Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1')), notes, place]
    const answer = await readBytes(
      buildCr3(
        canon,
        {},
        parts.filter((part) => part !== undefined),
      ),
    )
    expect(answer.findings.summary).toMatchObject({ make: 'Canon', dateTimeOriginal: null, latitude: -2.5 })
    expect(answer.findings.notes).toEqual([{ code: 'exif-damaged', details: { block: 'ExifIFD' } }])
  })

  it('of CR3 that says a thing twice, and differently, shows neither', async () => {
    const other = box('CMT1', buildTiff({ IFD0: { 0x10f: ascii('Lain') } }))
    const answer = await readBytes(buildCr3(canon, {}, [...cr3Parts(canon), other]))
    expect(answer.findings.summary).toMatchObject({ make: null, model: canon.model })
    expect(rawOf(answer, 'IFD0', 'Make')).toEqual(['Canon', 'Lain'])
    expect(codesOf(answer)).toEqual(['value-invalid'])
  })

  it('of RAF gives the sizes of its sensor as facts beside the size of its developed JPEG', async () => {
    const answer = await readBytes(buildRaf(fuji))
    expect([...rawOf(answer, 'RAF', 'RawImageFullSize'), ...rawOf(answer, 'RAF', 'Camera')]).toEqual([
      '6048 x 4032',
      'X-T3',
    ])
    expect(answer.findings.summary).toMatchObject({ width: 40, height: 30 })
  })

  it('of RW2 whose two blocks disagree shows neither value, and says so', async () => {
    const answer = await readBytes(buildRw2(panasonic, metadataJpeg({ ...panasonic, model: 'Lain' })))
    expect(answer.findings.summary).toMatchObject({ make: 'Panasonic', model: null })
    expect(rawOf(answer, 'IFD0', 'Model')).toEqual([panasonic.model, 'Lain'])
    expect(codesOf(answer)).toEqual(['exif-several-blocks'])
  })

  it('that was developed and saved as TIFF is a TIFF, whoever made the camera', async () => {
    const developed = buildTiff({
      IFD0: { 0x100: short(40), 0x101: short(30), 0x106: short(2), 0x10f: ascii('NIKON') },
    })
    const answer = await readBytes(developed, 'foto.tif')
    expect([answer.findings.mediaType, codesOf(answer)]).toEqual(['image/tiff', []])
  })

  it('under the name of another kind is remarked on', async () => {
    expect(codesOf(await readBytes(buildCr3(canon), 'foto.cr2'))).toEqual(['extension-mismatch'])
    expect(codesOf(await readBytes(buildTiffRaw(canon, {}), 'foto.nef'))).toEqual(['coded-size-unknown'])
  })
})

describeWithTools(['perl', 'exiftool'], 'a raw picture as ExifTool reads it', () => {
  it.each(allRaws)('%s: the second reader agrees on every value of the summary', async (_name, raw) => {
    const bytes = raw.build()
    const { summary } = (await readBytes(bytes)).findings
    expect(await secondReading(bytes, summary)).toMatchObject({ reading: { agrees: true, differences: [] }, notes: [] })
  })

  it.each(allRaws)('%s: the tool of the system knows the kind, and reads the same', async (name, raw) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, raw.build())
    const tags = ['MIMEType', 'Make', 'Model', 'DateTimeOriginal', 'SubSecTimeOriginal', 'GPSPosition', 'Orientation']
    const { stdout } = spawnSync('exiftool', ['-json', '-n', ...tags.map((tag) => `-${tag}`), path])
    expect(JSON.parse(String(stdout))).toMatchObject([
      {
        MIMEType: raw.mediaType,
        Make: raw.story.make,
        Model: raw.story.model,
        Orientation: 6,
        DateTimeOriginal: '2024:10:12 19:33:44',
        SubSecTimeOriginal: 120,
        GPSPosition: '-2.5 117.25',
      },
    ])
  })
})
