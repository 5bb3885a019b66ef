import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MetadataReading } from '../../../src/contract/metadata.ts'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import type { HandedIn } from '../../../src/evidence/import/import-ports.ts'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { createReaderDesk } from '../../../src/workbench/reader-desk-of-pool.ts'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { uint32 } from '../readers/support/build-boxes.ts'
import { buildJpeg, exifSegment, segment } from '../readers/support/build-jpeg.ts'
import { buildCr3, buildRaf } from '../readers/support/build-raw.ts'
import { ascii, buildTiff } from '../readers/support/build-tiff.ts'
import { startBadReader } from '../readers/support/start-bad-reader.ts'
import { buildZip, buildDocx, documentXml, externalRelation, type ZipMember } from '../readers/support/build-zip.ts'
import { handedIn, importHostile as importInto } from './import-hostile.ts'
import { emptyEntries, overlapping, symbolicLink } from './hostile-archives.ts'

// Every hostile kind the issue names goes through the real import with real reader processes; around the case lies a tree of
// canaries, and a listener counts who calls.
let pool: ReaderPool
let calls = 0
let server: Server
let host = ''
const limits = { timeMs: 8000, memoryMb: 700 }

beforeAll(async () => {
  pool = createReaderPool({ startReader, limits })
  server = createServer((_request, response) => response.end())
  server.on('connection', () => void (calls += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  await pool.close()
  server.close()
})

const importHostile = (name: string | Buffer, bytes: Uint8Array) => importInto(pool, name, bytes)

const chunk = (type: string, body: Uint8Array) => {
  const content = Buffer.concat([Buffer.from(type), body])
  return Buffer.concat([uint32(body.length), content, uint32(crc32(content))])
}
const hugePng = () => {
  const header = Buffer.concat([uint32(50_000, 50_000), Buffer.from([8, 2, 0, 0, 0])])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const hugeJpeg = () =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xc0, Buffer.from([8, 0xff, 0xdc, 0xff, 0xdc, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])),
    segment(0xda, Buffer.from([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])),
    Buffer.alloc(5000),
    Buffer.from([0xff, 0xd9]),
  ])
const photo = buildJpeg([exifSegment(buildTiff({ IFD0: { 0x10f: ascii('Kamera Contoh') } }))])

describe('an archive bomb is kept whole and not opened:', () => {
  const zeros = Buffer.alloc(5_000_000)
  it.each([
    ['one that grows beyond reason', () => buildZip([{ name: 'a.txt', content: zeros }]), 'archive-member-ratio'],
    ['one whose members share their bytes', () => overlapping(500), 'archive-overlapping'],
    ['one of a million empty entries', () => emptyEntries(1_000_000), 'archive-too-many'],
    [
      'one that claims gigabytes',
      () => buildZip([{ name: 'a', content: 'x', statedBytes: 3_000_000_000 }]),
      'archive-member-too-large',
    ],
    ['one whose directory is cut', () => buildZip([{ name: 'a', content: 'x' }]).subarray(0, -10), 'archive-damaged'],
  ])('%s', async (_what, build, code) => {
    const { codes, children } = await importHostile('arsip.zip', build())
    expect(codes).toContain(code)
    expect(children).toEqual([])
  })

  it('one that lies about a size is opened but for the liar', async () => {
    const liar: ZipMember = { name: 'bohong.txt', content: Buffer.alloc(3_000_000, 65), statedBytes: 1000 }
    const { codes, children } = await importHostile(
      'arsip.zip',
      buildZip([{ name: 'jujur.txt', content: 'isi' }, liar]),
    )
    expect([codes, children]).toEqual([['archive-member-unreadable'], ['jujur.txt']])
  })

  it('one locked with a password, which is said', async () => {
    const { codes } = await importHostile('arsip.zip', buildZip([{ name: 'a.txt', content: 'x', encrypted: true }]))
    expect(codes).toContain('password-protected')
  })
})

describe('names that would leave the case', () => {
  const names = [
    '../../canary.txt',
    '/etc/passwd',
    '..\\..\\canary.txt',
    'C:\\Windows\\win.ini',
    'C:nul',
    '\\\\server\\share\\a',
    'a.jpg:x',
    './././a',
    '....//a',
    'aux',
    'con.txt',
    'a\0b',
    'foto\u202egpj.exe',
    'a\nb',
    `${'n'.repeat(300)}.jpg`,
    '.',
    '..',
  ]

  it('inside an archive are only names: every member is stored under its digest', async () => {
    const members = names.map((name, index) => ({ name, content: `isi ${index}` }))
    const { children } = await importHostile('arsip.zip', buildZip(members))
    expect(children).toEqual(names)
  })

  it('as a link inside an archive are kept as the text they are', async () => {
    const { children, outcome } = await importHostile('arsip.zip', symbolicLink('keluar', '/etc/passwd'))
    expect([children, outcome.children[0]?.mediaType]).toEqual([['keluar'], 'text/plain'])
  })

  it.each([
    ['of 255 bytes', 'x'.repeat(255)],
    ['with a right-to-left override', 'foto\u202egpj.exe'],
    ['with a newline and a zero-width letter', 'a\n\u200bb.jpg'],
    ['reserved on Windows', 'CON.jpg'],
    ['ending in a dot and a blank', 'foto.jpg. '],
    ['that no UTF-8 text can be', Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x6a, 0x70, 0x67])],
  ])('on a stick, %s, are saved', async (_what, name) => {
    const { outcome } = await importHostile(name, photo)
    expect(outcome.mediaType).toBe('image/jpeg')
  })
})

describe('pictures that would fill the memory', () => {
  it.each([
    ['a PNG of 50,000 by 50,000 pixels', hugePng, 50_000],
    ['a JPEG of 65,500 by 65,500 pixels', hugeJpeg, 65_500],
  ])('%s: its size is told, and no pixel is decoded', async (_what, build, width) => {
    const bytes = build()
    const answer = await pool.read({ kind: 'metadata', name: null, withText: true, source: byteSourceOf(bytes) })
    if (answer.status !== 'done') throw new Error(answer.because)
    expect([answer.value.findings.summary.width, answer.value.findings.summary.height]).toEqual([width, width])
    const task = { kind: 'picture', maxEdge: 320, quality: 70, rotateByOrientation: true } as const
    const picture = await pool.read({ ...task, source: byteSourceOf(bytes) })
    expect(picture).toMatchObject({ status: 'done', value: { picture: null, notes: [{ code: 'picture-too-large' }] } })
    await importHostile('besar.png', bytes)
  })
})

describe('documents that would act', () => {
  const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${'bcdefghi'
    .split('')
    .map((letter, index) => `<!ENTITY ${letter} "${`&${'abcdefgh'.charAt(index)};`.repeat(20)}">`)
    .join('')}]>`
  it.each([
    ['a billion laughs', () => buildDocx('', { 'word/document.xml': documentXml('&i;', laughs) }), 'document-damaged'],
    [
      'an entity that would read a file',
      () =>
        buildDocx('', {
          'word/document.xml': documentXml('&a;', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
        }),
      'document-damaged',
    ],
    [
      'an entity that would call a server',
      () => buildDocx('', { 'word/document.xml': documentXml('&a;', `<!DOCTYPE d SYSTEM "${host}/x.dtd">`) }),
      'document-damaged',
    ],
    [
      'a template and a picture on a server',
      () =>
        buildDocx('isi', {
          'word/_rels/settings.xml.rels': externalRelation('attachedTemplate', `${host}/t.dotm`),
          'word/_rels/document.xml.rels': externalRelation('image', `${host}/a.png`),
        }),
      'document-external-link',
    ],
    ['macros', () => buildDocx('isi', { 'word/vbaProject.bin': 'x' }), 'document-macros'],
    [
      'a gigabyte of text',
      () =>
        buildZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'word/document.xml', content: 'x', statedBytes: 1_000_000_000 },
        ]),
      'document-too-large',
    ],
  ])('%s', async (_what, build, code) => {
    const { codes } = await importHostile('surat.docx', build())
    expect(codes).toContain(code)
  })

  it('a drawing with a script, a page with a beacon and a PDF that opens a link call nobody', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${host}')"><script>fetch('${host}')</script><image href="${host}/a.png"/><foreignObject><iframe src="${host}"/></foreignObject></svg>`
    expect((await importHostile('gambar.svg', Buffer.from(svg))).outcome.mediaType).toBe('image/svg+xml')
    await importHostile(
      'halaman.html',
      Buffer.from(`<!DOCTYPE html><html><img src="${host}/b.gif"><link rel=stylesheet href="${host}/c.css"></html>`),
    )
    const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${host})>>>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>`
    await importHostile('surat.pdf', Buffer.from(pdf))
    expect(calls).toBe(0)
  })
})

describe('content that is not what it says', () => {
  it('that is two kinds at once is taken for what it begins as, and the name that says otherwise is remarked on', async () => {
    const polyglot = Buffer.concat([photo, buildZip([{ name: 'a.txt', content: 'tersembunyi' }])])
    const { outcome, codes, children } = await importHostile('foto.zip', polyglot)
    expect([outcome.mediaType, codes, children]).toEqual(['image/jpeg', ['extension-mismatch'], []])
  })

  it('a box of length zero that hangs another reader is told to be damaged', async () => {
    const endless = Buffer.concat([
      uint32(24),
      Buffer.from('ftypheic'),
      uint32(0),
      Buffer.from('mif1heic'),
      uint32(0),
      Buffer.from('meta'),
      Buffer.alloc(48),
    ])
    const { codes, ms } = await importHostile('foto.heic', endless)
    expect(codes).toContain('container-damaged')
    expect(ms).toBeLessThan(5000)
  })

  it('a raw picture cut short, of an endless box or that points past its end is saved with the reason', async () => {
    const raw = buildCr3({ make: 'Canon', model: 'Canon EOS R6' })
    const endless = Buffer.concat([raw.subarray(0, 24), uint32(64), Buffer.from('moov'), Buffer.alloc(56)])
    const outside = buildRaf({ make: 'FUJIFILM', model: 'X-T3' })
    outside.writeUInt32BE(0x7fff_fff0, 84)
    for (const [name, bytes] of [
      ['potong.cr3', raw.subarray(0, 300)],
      ['tanpa-akhir.cr3', endless],
      ['luar.raf', outside],
    ] as const) {
      const { codes, outcome } = await importHostile(name, bytes)
      expect([outcome.mediaType?.startsWith('image/x-'), codes.includes('container-damaged')]).toEqual([true, true])
    }
  })

  it('a photo with the time of another camera is believed no more than its own words: raw, beside its source', async () => {
    const copied = buildTiff({
      IFD0: { 0x10f: ascii('Kamera Lain') },
      ExifIFD: { 0x9003: ascii('2019:01:01 00:00:00') },
    })
    const opened = newCase()
    const path = join(temporaryFolder(), 'IMG_20241014_102231.jpg')
    writeFileSync(path, buildJpeg([exifSegment(copied)]))
    const desk = createReaderDesk(pool, () => 'id')
    const parts = importParts(opened, { read: desk.readOriginal, archive: desk.archive })
    const file: HandedIn = {
      kind: 'file',
      path,
      shownPath: path,
      name: 'IMG_20241014_102231.jpg',
      method: 'command-line',
    }
    await Array.fromAsync(
      importFiles(
        parts,
        (async function* one() {
          yield file
        })(),
      ),
    )
    const { times } = MetadataReading.parse(opened.rows.readings.find('B-001')?.reading)
    expect(times.map(({ source, raw, utc }) => [source, raw, utc])).toEqual([
      ['exif-original', '2019:01:01 00:00:00', null],
      ['file-name', 'IMG_20241014_102231', null],
    ])
  })

  it('photos cut anywhere and with any bits flipped are saved', async () => {
    const from = temporaryFolder()
    const changes = fc.sample(
      fc.tuple(fc.nat(photo.length - 2), fc.array(fc.nat(photo.length * 8 - 1), { maxLength: 8 })),
      { numRuns: 60, seed: 4 },
    )
    changes.forEach(([cut, bits], index) => {
      const bytes = Buffer.from(photo)
      for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(join(from, `${index}.jpg`), bytes.subarray(0, index % 2 === 0 ? bytes.length : cut + 1))
    })
    const opened = newCase()
    const desk = createReaderDesk(pool, () => 'id')
    const parts = importParts(opened, { read: desk.readOriginal, archive: desk.archive })
    const outcomes = await Array.fromAsync(importFiles(parts, handedIn(from)))
    expect(outcomes).toHaveLength(60)
    expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  })
})

describe('a reader that is stopped on its limit', () => {
  it('leaves the file saved as an opaque original with the reason', async () => {
    // How fast this machine is must not matter: a reader that hangs each time it comes to this name.
    const slow = createReaderPool({ startReader: startBadReader, size: 1, limits: { timeMs: 200, memoryMb: 700 } })
    const desk = createReaderDesk(slow, () => 'id')
    const opened = newCase()
    const from = temporaryFolder()
    mkdirSync(from, { recursive: true })
    writeFileSync(join(from, 'gantung'), Buffer.concat([Buffer.from('%PDF-1.4\n'), deflateRawSync(Buffer.alloc(1000))]))
    const [outcome] = await Array.fromAsync(
      importFiles(importParts(opened, { read: desk.readOriginal, archive: desk.archive }), handedIn(from)),
    )
    await slow.close()
    expect(outcome).toMatchObject({
      outcome: 'saved',
      evidence: 'B-001',
      mediaType: 'application/octet-stream',
      problems: [{ code: 'reader-timeout' }],
    })
  })
})
