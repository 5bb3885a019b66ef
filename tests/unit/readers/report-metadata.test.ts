import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MetadataReport } from '../../../src/contract/metadata.ts'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { reportMetadata } from '../../../src/workbench/report-metadata.ts'
import { buildJpeg, exifSegment } from './support/build-jpeg.ts'
import { ascii, buildTiff } from './support/build-tiff.ts'

let folder = ''
let pool: ReaderPool
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netra-report-'))
  pool = createReaderPool({ startReader, size: 1 })
})
afterAll(async () => {
  await pool.close()
  rmSync(folder, { recursive: true })
})

const photo = buildJpeg([
  exifSegment(buildTiff({ ExifIFD: { 0x9003: ascii('2024:02:14 01:02:03'), 0x9011: ascii('+09:00') } })),
])
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
async function report(paths: string[], options = {}): Promise<MetadataReport[]> {
  const reports: MetadataReport[] = []
  for await (const one of reportMetadata(paths, { secondReader: false, sha256: true, ...options }, pool))
    reports.push(MetadataReport.parse(one))
  return reports
}

describe('the metadata report', () => {
  it('has its keys in the order of the product, and the digest of the whole file', async () => {
    const bytes = Buffer.concat([photo, Buffer.alloc(3_000_000, 5)])
    const [first] = await report([write('IMG-20240214-WA0001.jpg', bytes)])
    expect(Object.keys(first ?? {})).toEqual([
      'path',
      'sha256',
      'sizeBytes',
      'mediaType',
      'summary',
      'exif',
      'times',
      'facts',
      'problems',
      'secondReader',
    ])
    expect(Object.keys(first?.summary ?? {}).join()).toBe(
      'make,model,dateTimeOriginal,createDate,modifyDate,offsetTimeOriginal,subSecTimeOriginal,orientation,latitude,longitude,altitudeMeters,exifWidth,exifHeight,width,height',
    )
    expect(first).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sizeBytes: bytes.length,
      times: [
        { source: 'exif-original', utc: '2024-02-13T16:02:03Z' },
        { source: 'file-name', note: 'received-or-saved' },
      ],
      problems: [],
      secondReader: null,
    })
  })

  it('gives every file its line in the order given, whatever becomes of the others', async () => {
    const paths = [
      join(folder, 'tidak-ada.jpg'),
      write('kosong.jpg', Buffer.alloc(0)),
      write('rusak.heic', Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), Buffer.alloc(56)])),
      write('acak.jpg', Buffer.alloc(5000, 7)),
      write('baik.jpg', photo),
    ]
    const reports = await report(paths)
    expect(reports.map((one) => one.path)).toEqual(paths)
    expect(
      reports.map((one) => [one.mediaType, one.exif, one.sizeBytes, one.problems.map((problem) => problem.code)]),
    ).toEqual([
      [null, 'unreadable', null, ['source-missing']],
      [null, 'unreadable', 0, ['source-empty']],
      ['image/heic', 'unreadable', 80, ['coded-size-unknown', 'container-damaged']],
      ['application/octet-stream', 'absent', 5000, ['type-unknown']],
      ['image/jpeg', 'present', photo.length, []],
    ])
  })

  it('does not follow links in a folder', async () => {
    const inner = mkdtempSync(join(folder, 'map-'))
    symlinkSync(write('asal.jpg', photo), join(inner, 'tautan.jpg'))
    expect(await report([inner])).toMatchObject([
      { path: join(inner, 'tautan.jpg'), sha256: null, exif: 'unreadable', problems: [{ code: 'symbolic-link' }] },
    ])
  })

  it('speaks Indonesian, and English where asked', async () => {
    const path = join(folder, 'tidak-ada.jpg')
    expect((await report([path]))[0]?.problems[0]?.message).toMatch(/^Berkas atau map itu tidak ada/)
    expect((await report([path], { language: 'en' }))[0]?.problems[0]?.message).toMatch(/^That file or folder/)
  })

  it('takes no digest where none is wanted', async () => {
    expect((await report([write('baik.jpg', photo)], { sha256: false }))[0]).toMatchObject({
      sha256: null,
      exif: 'present',
    })
  })

  it('shows characters of a hostile value that would steer a terminal by their number', async () => {
    const tiff = buildTiff({ ExifIFD: { 0x9003: ascii('\u001b]0;x\u0007 2024') } })
    const [first] = await report([write('jahat.jpg', buildJpeg([exifSegment(tiff)]))])
    expect(first?.problems[0]?.message).toContain('\\u{1b}]0;x\\u{7} 2024')
  })

  it('is byte-equal in every time zone and locale', () => {
    write('baik.jpg', photo)
    const outputs = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8' },
      { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ].map((environment) =>
      execFileSync(process.execPath, [join(import.meta.dirname, 'support/print-report.ts'), folder], {
        env: { PATH: process.env['PATH'], ...environment },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString(),
    )
    expect(outputs[0]?.split('\n').length).toBeGreaterThan(5)
    expect(new Set(outputs).size).toBe(1)
  })
})
