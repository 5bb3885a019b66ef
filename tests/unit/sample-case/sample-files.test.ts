import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCast, swapCast } from '../../../src/sample-case/cast.ts'
import { listSampleFiles } from '../../../src/sample-case/files/list-sample-files.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { createSampleFolder, type SampleFolder } from './sample-folder.ts'

const run = promisify(execFile)
/** Every kind of file, and pictures that use each way of drawing; all of them would only take longer. */
const madeTwice = listSampleFiles()
  .filter(({ name }, index) => !/\.jpe?g$/i.test(name) || index % 3 === 0)
  .map(({ name }) => name)
let sample: SampleFolder
let elsewhere: Promise<{ stdout: string }>

beforeAll(async () => {
  const script = fileURLToPath(new URL('digest-sample-files.ts', import.meta.url))
  const env = { ...process.env, TZ: 'Asia/Jayapura', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  elsewhere = run(process.execPath, [script, ...madeTwice], { env, maxBuffer: 1 << 20 })
  sample = await createSampleFolder()
}, 120_000)
afterAll(async () => sample.remove())

describe('the files of the sample case', () => {
  it('are 41: forty numbered items in order and one more that repeats B-005', () => {
    const numbers = listSampleFiles().map((file) => file.evidence)
    expect(numbers).toHaveLength(41)
    expect(numbers.filter((number) => number !== null)).toEqual(
      Array.from({ length: 40 }, (_, index) => `B-${String(index + 1).padStart(3, '0')}`),
    )
    const twin = sample.written.find(({ file }) => file.evidence === null)
    expect(twin?.file.name).toBe('WhatsApp Image 2024-10-14 at 10.22.33.jpeg')
    expect(readFileSync(twin?.path ?? '').equals(readFileSync(sample.pathOf('B-005')))).toBe(true)
  })

  it('carry the names of the specification, batch by batch', () => {
    const byBatch = Map.groupBy(listSampleFiles(), (file) => file.batch)
    expect([...byBatch].map(([batch, files]) => [batch, files.map((file) => file.name)])).toEqual(namesByBatch)
  })

  it('are made with the same bytes twice, also in another zone and locale', async () => {
    const twice = sample.written.filter(({ file }) => madeTwice.includes(file.name))
    const here = twice.map(({ file, path }) => `${file.name}\t${sha256(path)}`)
    expect(here.length).toBeGreaterThan(20)
    expect((await elsewhere).stdout.trim().split('\n')).toEqual(here)
  }, 120_000)

  it('stay small: each below 400 kB', () => {
    expect(sample.written.filter(({ sizeBytes }) => sizeBytes >= 400_000).map(({ file }) => file.name)).toEqual([])
  })

  it('have the pixel sizes of their devices', async () => {
    const size = async (evidence: string) => {
      const { width, height, format } = await sharp(sample.pathOf(evidence)).metadata()
      return `${format} ${width}x${height}`
    }
    for (let number = 1; number <= 13; number += 1)
      expect(await size(`B-${String(number).padStart(3, '0')}`)).toBe('jpeg 1280x960')
    for (const evidence of ['B-014', 'B-030']) expect(await size(evidence)).toBe('png 1080x2340')
    for (const evidence of ['B-016', 'B-017', 'B-018', 'B-019', 'B-038'])
      expect(await size(evidence)).toBe('jpeg 2000x1500')
    expect(await size('B-020')).toBe('jpeg 1200x1600')
    for (const evidence of ['B-021', 'B-024', 'B-025', 'B-032', 'B-034'])
      expect(await size(evidence)).toBe('jpeg 1600x1200')
  })

  it('exchange pairs and numbers together when the cast is swapped', () => {
    const swapped = swapCast(sampleCast)
    expect(swapped.pairs.a).toEqual({ regent: 'Damar Kencana', deputy: 'Sekar Mayang', number: 1 })
    expect(swapped.pairs.b).toEqual({ regent: 'Arga Wisesa', deputy: 'Laras Winaya', number: 2 })
    expect(swapCast(swapped)).toEqual(sampleCast)
  })
})

describe('the pictures of the sample case', () => {
  it('form exactly the four groups of near copies', async () => {
    const pictures = sample.written.filter(({ file }) => /\.(jpe?g|png)$/i.test(file.name) && file.evidence !== 'B-035')
    const hashes = await Promise.all(
      pictures.map(async ({ file, path }) => ({ name: file.evidence ?? 'twin', hash: await differenceHash(path) })),
    )
    const near: string[] = []
    for (const [index, first] of hashes.entries()) {
      for (const second of hashes.slice(index + 1)) {
        const distance = distanceBetween(first.hash, second.hash)
        if (distance <= 10) near.push(`${first.name} ${second.name}`)
        if (distance <= 10) expect(distance).toBeLessThanOrEqual(6)
      }
    }
    expect(near.toSorted()).toEqual(['B-001 B-017', 'B-002 B-018', 'B-003 B-019', 'B-005 twin', 'B-009 B-032'])
  })
})

describeWithTools(['exiftool'], 'the metadata of the sample case', () => {
  it('is exactly that of the specification, as ExifTool reads it', async () => {
    const tags = Object.keys(exifOf({})).map((tag) => `-${tag}`)
    const { stdout } = await run('exiftool', [
      '-json',
      '-n',
      ...tags,
      ...Object.keys(metadata).map((evidence) => sample.pathOf(evidence)),
    ])
    const read: Record<string, string | number>[] = JSON.parse(stdout)
    const found = Object.fromEntries(
      Object.keys(metadata).map((evidence, index) => [evidence, exifOf(read[index] ?? {})]),
    )
    expect(found).toEqual(metadata)
  })

  it('is absent from everything that came through the messenger, thumbnails too', async () => {
    const paths = sample.written.filter(({ file }) => file.batch === 1).map(({ path }) => path)
    const { stdout } = await run('exiftool', [
      '-json',
      '-G0',
      '-EXIF:all',
      '-XMP:all',
      '-IPTC:all',
      '-ICC_Profile:all',
      ...paths,
    ])
    const read: Record<string, unknown>[] = JSON.parse(stdout)
    expect(read.flatMap((item) => Object.keys(item)).filter((key) => key !== 'SourceFile')).toEqual([])
  })

  it('has a thumbnail in what cameras wrote', async () => {
    const { stdout } = await run('exiftool', ['-b', '-ThumbnailImage', sample.pathOf('B-017')], { encoding: 'buffer' })
    expect(await sharp(stdout).metadata()).toMatchObject({ format: 'jpeg', width: 160, height: 120 })
  })

  it('cannot be read from B-035, whose copy ended inside it', async () => {
    const { stdout } = await run('exiftool', ['-json', '-EXIF:all', '-Warning', sample.pathOf('B-035')])
    expect(JSON.parse(stdout)).toEqual([{ SourceFile: sample.pathOf('B-035'), Warning: 'JPEG format error' }])
    const bytes = readFileSync(sample.pathOf('B-035'))
    expect(bytes.subarray(0, 4).toString('hex')).toBe('ffd8ffe1')
    expect(bytes.readUInt16BE(4)).toBeGreaterThan(bytes.length)
  })
})

describeWithTools(['exiftool'], 'film and sound of the sample case', () => {
  it('state their length, and the film its instant in UTC', async () => {
    const { stdout } = await run('exiftool', [
      '-json',
      '-n',
      '-FileType',
      '-CreateDate',
      '-TrackCreateDate',
      '-MediaCreateDate',
      '-Duration',
      sample.pathOf('B-031'),
      sample.pathOf('B-040'),
    ])
    const read: Record<string, unknown>[] = JSON.parse(stdout)
    const instant = '2024:10:12 11:33:44'
    expect(read[0]).toMatchObject({
      FileType: 'MP4',
      CreateDate: instant,
      TrackCreateDate: instant,
      MediaCreateDate: instant,
      Duration: 6,
    })
    expect(read[1]).toMatchObject({ FileType: 'M4A', Duration: 40 })
  })
})

describeWithTools(['ffmpeg', 'ffprobe'], 'film and sound of the sample case, decoded', () => {
  it('play without an error to their last frame', async () => {
    for (const [evidence, frames] of [
      ['B-031', '30'],
      ['B-040', '80'],
    ] as const) {
      const { stderr } = await run('ffmpeg', [
        '-v',
        'error',
        '-xerror',
        '-i',
        sample.pathOf(evidence),
        '-f',
        'null',
        '-',
      ])
      expect(stderr).toBe('')
      const { stdout } = await run('ffprobe', [
        '-v',
        'error',
        '-count_frames',
        '-show_entries',
        'stream=nb_read_frames',
        '-of',
        'csv=p=0',
        sample.pathOf(evidence),
      ])
      expect(stdout.trim()).toBe(frames)
    }
  })
})

const exifTags = [
  'Make',
  'Model',
  'Orientation',
  'Artist',
  'DateTimeOriginal',
  'CreateDate',
  'OffsetTimeOriginal',
  'GPSLatitude',
  'GPSLongitude',
  'GPSDateTime',
] as const

function exifOf(read: Record<string, string | number>): Record<(typeof exifTags)[number], string | number | null> {
  return Object.fromEntries(exifTags.map((tag) => [tag, read[tag] ?? null])) as Record<
    (typeof exifTags)[number],
    string | number | null
  >
}

function camera(make: string, model: string, taken: string, more: Record<string, string | number> = {}) {
  return exifOf({ Make: make, Model: model, Orientation: 1, DateTimeOriginal: taken, CreateDate: taken, ...more })
}

const wita = { OffsetTimeOriginal: '+08:00' }

const metadata = {
  'B-016': camera('Kirana', 'KX-20', '2024:09:21 21:00:20'),
  'B-017': camera('Kirana', 'KX-20', '2024:09:22 00:12:40', { Artist: 'Rimba Kelana' }),
  'B-018': camera('Kirana', 'KX-20', '2024:09:22 00:12:58'),
  'B-019': camera('Kirana', 'KX-20', '2024:09:22 00:31:05'),
  'B-020': camera('Selat', 'S9', '2024:09:21 23:12:55', {
    ...wita,
    GPSLatitude: -2.731,
    GPSLongitude: 121.498,
    GPSDateTime: '2024:09:21 15:12:53Z',
  }),
  'B-021': camera('Selat', 'S9', '2024:09:21 20:01:30', wita),
  'B-024': camera('Selat', 'S9', '2024:10:10 11:26:10', { ...wita, Orientation: 6 }),
  'B-025': camera('Selat', 'S9', '2024:10:10 11:26:31', { ...wita, Orientation: 6 }),
  'B-032': camera('Selat', 'S7 Lite', '2024:10:12 19:48:05', { ...wita, GPSLatitude: -2.746, GPSLongitude: 121.513 }),
  'B-034': camera('Kirana', 'KC-3', '0000:00:00 00:00:00', { CreateDate: '    :  :     :  :  ' }),
  'B-038': camera('Selat', 'Pro 5', '2024:10:12 19:40:12', {
    ...wita,
    GPSLatitude: -6.53,
    GPSLongitude: 107.36,
    GPSDateTime: '2024:10:12 11:40:10Z',
  }),
}

const namesByBatch = [
  [
    1,
    [
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => `IMG-20241014-WA${String(number).padStart(4, '0')}.jpg`),
      'WhatsApp Image 2024-10-14 at 10.22.31.jpeg',
      'WhatsApp Image 2024-10-14 at 10.22.31 (1).jpeg',
      'WhatsApp Image 2024-10-14 at 10.22.32.jpeg',
      'WhatsApp Image 2024-10-14 at 10.22.33.jpeg',
      'Screenshot_20241010-091530_Browser.png',
    ],
  ],
  [2, ['unggahan.mhtml']],
  [
    3,
    [
      'DSC_0409.JPG',
      'DSC_0431.JPG',
      'DSC_0432.JPG',
      'DSC_0440.JPG',
      'IMG_20240921_231255.jpg',
      'IMG_20240921_200130.jpg',
    ],
  ],
  [4, ['Chat WhatsApp dengan Forum Kades Arunika.zip', 'undangan.pdf', 'hadir-1.jpg', 'hadir-2.jpg']],
  [5, ['sk-jabatan-1.pdf', 'sk-jabatan-2.pdf', 'hadir-sosialisasi.pdf', 'surat-tugas.pdf']],
  [6, ['Screenshot_20241016-080512_Browser.png']],
  [
    7,
    [
      'VID_20241012_193344.mp4',
      'IMG_20241012_194805.jpg',
      'formulir-a.docx',
      'DSCN0007.JPG',
      'IMG_20241012_195230.jpg',
    ],
  ],
  [8, ['penetapan.pdf', 'nomor-urut.pdf']],
  [9, ['IMG_2291.jpg', 'tagihan-penginapan.pdf']],
  [10, ['klarifikasi-2.m4a']],
]

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** The usual 64-bit difference hash: nine by eight grey pixels, each compared with its right neighbour. */
async function differenceHash(path: string): Promise<boolean[]> {
  const pixels = await sharp(path).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer()
  return Array.from({ length: 64 }, (_, index) => {
    const at = (index >> 3) * 9 + (index % 8)
    return (pixels[at] ?? 0) < (pixels[at + 1] ?? 0)
  })
}

function distanceBetween(first: readonly boolean[], second: readonly boolean[]): number {
  return first.filter((bit, index) => bit !== second[index]).length
}
