import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { MetadataReading } from '../../../src/contract/metadata.ts'
import { importFiles, resumeImport, type ImportParts } from '../../../src/evidence/import/import-files.ts'
import { unpackMembers, type Contents, type UnpackLimits } from '../../../src/evidence/import/unpack-members.ts'
import { checkCase } from '../../../src/vault/check-case.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { attached, buildMail, mailHead } from '../readers/support/build-mail.ts'
import { buildJpeg } from '../readers/support/build-jpeg.ts'
import { buildZip } from '../readers/support/build-zip.ts'
import { fileAt, readersHere, streamOf } from './support.ts'

async function importBytes(name: string, bytes: Uint8Array) {
  const opened = newCase()
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  const [outcome] = await Array.fromAsync(importFiles(importParts(opened, readersHere), streamOf([fileAt(path)])))
  const whole = (await checkCase(opened, (code) => code)).problems.length === 0
  return { opened, outcome, whole, codes: outcome?.problems.map((problem) => problem.code) }
}

const photo = buildJpeg([])

describe('what a file holds', () => {
  it('is numbered below it, level by level: an archive attached to a mail, and a mail in it', async () => {
    const inner = buildMail(mailHead, [attached('foto.jpg', 'image/jpeg', photo)], 'dalam')
    const zip = buildZip([
      { name: 'surat/pesan.eml', content: inner },
      { name: 'catatan.txt', content: 'isi' },
    ])
    const { opened, outcome, whole } = await importBytes(
      'surat.eml',
      buildMail(mailHead, [attached('a.zip', 'application/zip', zip)]),
    )
    expect(outcome?.children.map(({ evidence, name, mediaType }) => [evidence, name, mediaType])).toEqual([
      ['B-001.1', 'a.zip', 'application/zip'],
      ['B-001.1.1', 'surat/pesan.eml', 'message/rfc822'],
      ['B-001.1.1.1', 'foto.jpg', 'image/jpeg'],
      ['B-001.1.2', 'catatan.txt', 'text/plain'],
    ])
    expect(opened.rows.evidence.find('B-001.1.1.1')?.parent).toBe('B-001.1.1')
    expect(whole).toBe(true)
  })

  it('stays closed past three levels, and the level that stays closed says so', async () => {
    let content: Uint8Array = Buffer.from('inti')
    for (let level = 0; level < 12; level += 1) content = buildZip([{ name: `t${level}.zip`, content }])
    const { opened, outcome, whole } = await importBytes('boneka.zip', content)
    expect(outcome?.children.map((child) => child.evidence)).toEqual(['B-001.1', 'B-001.1.1', 'B-001.1.1.1'])
    const last = opened.rows.evidence.find('B-001.1.1.1')
    expect(JSON.stringify(last?.problems)).toContain('archive-too-deep')
    expect(whole).toBe(true)
  })
})

describe('the problems of what a file holds', () => {
  it('reach its outcome from every level, each with the number of the member it is about', async () => {
    const bomb = buildZip([{ name: 'nol.txt', content: Buffer.alloc(5_000_000) }])
    const locked = buildZip([{ name: 'a.txt', content: 'x', encrypted: true }])
    const middle = buildZip([
      { name: 'bom.zip', content: bomb },
      { name: 'kunci.zip', content: locked },
    ])
    const { opened, outcome } = await importBytes('luar.zip', buildZip([{ name: 'tengah.zip', content: middle }]))
    expect(outcome?.problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['archive-member-ratio', 'B-001.1.1 (bom.zip)'],
      ['password-protected', 'B-001.1.2 (kunci.zip)'],
      ['archive-member-unreadable', 'B-001.1.2 (kunci.zip)'],
    ])
    expect(JSON.stringify(opened.rows.evidence.find('B-001.1.1')?.problems)).toContain('archive-member-ratio')
  })

  it('name a member whose check sum does not fit, and its bytes are kept as they are', async () => {
    const zip = buildZip([{ name: 'catatan.txt', content: 'pukul 10.00', stored: true }])
    zip.write('pukul 19.00', zip.indexOf('pukul'))
    const { opened, outcome, whole } = await importBytes('a.zip', zip)
    expect(outcome?.problems.map(({ code }) => code)).toEqual(['archive-member-damaged'])
    expect(opened.rows.readings.find('B-001.1')?.text).toMatchObject({ pages: [{ number: 1, text: 'pukul 19.00' }] })
    expect(whole).toBe(true)
  })
})

describe('the times an archive states of a member', () => {
  it('are claims of the member beside its own, and of nothing else', async () => {
    const dos = { date: (44 << 9) | (10 << 5) | 14, time: (10 << 11) | (22 << 5) | 15 }
    const { opened } = await importBytes('a.zip', buildZip([{ name: 'IMG-20241014-WA0003.jpg', content: photo, dos }]))
    expect(MetadataReading.parse(opened.rows.readings.find('B-001.1')?.reading).times).toEqual([
      {
        source: 'container',
        raw: '2024-10-14 10:22:30',
        offset: null,
        utc: null,
        zone: null,
        note: 'archive-member-modified',
      },
      expect.objectContaining({ source: 'file-name' }),
    ])
    expect(opened.rows.evidence.acquisitionsOf('B-001.1')[0]?.fileModifiedAtMs).toBeNull()
    expect(MetadataReading.parse(opened.rows.readings.find('B-001')?.reading).times).toEqual([])
  })
})

describe('what one file may unfold to over all its levels', () => {
  const unfold = async (bytes: Uint8Array, limits: UnpackLimits, more: Partial<ImportParts> = {}) => {
    const told: Array<{ done: number; total: number }> = []
    const parts = importParts(newCase(), { ...readersHere, ...more })
    const tell = (count: { done: number; total: number }) => void told.push({ ...count })
    const from = { archive: byteSourceOf(bytes), mediaType: 'application/zip', tell }
    const unpacked = await unpackMembers(parts, from, limits)
    return { unpacked, told }
  }
  const countOf = ({ members }: Contents): number =>
    members.reduce((sum, { unpacked }) => sum + 1 + countOf(unpacked), 0)
  const many = (count: number, content: (index: number) => Uint8Array | string) =>
    buildZip(Array.from({ length: count }, (_, index) => ({ name: `n${index}`, content: content(index) })))

  it('is so many members, whatever the shape: a fan of 20 times 20 times 20 stops at 50', async () => {
    const fan = many(20, () => many(20, (one) => many(20, (two) => `isi ${one} ${two}`)))
    const { unpacked } = await unfold(fan, { members: 50, bytes: 1_000_000_000 })
    expect(countOf(unpacked)).toBe(50)
    expect(unpacked.problems).toMatchObject([{ code: 'archive-rest-left' }])
  })

  it('is so many bytes, to the byte, and what no longer fits is told by name and number', async () => {
    const zip = many(4, () => 'x'.repeat(100))
    expect(countOf((await unfold(zip, { members: 10, bytes: 400 })).unpacked)).toBe(4)
    const tell = (code: string, details: object) => JSON.stringify([code, details])
    const { unpacked } = await unfold(zip, { members: 10, bytes: 399 }, { tell })
    expect([countOf(unpacked), unpacked.problems.map(({ message }) => message)]).toEqual([
      3,
      ['["archive-rest-left",{"name":"n3","count":1}]'],
    ])
  })

  it('counts the bytes of inner levels too', async () => {
    const inner = many(3, () => 'x'.repeat(1000))
    const { unpacked } = await unfold(
      many(1, () => inner),
      { members: 10, bytes: inner.length + 2_500 },
    )
    expect(countOf(unpacked)).toBe(3)
  })

  it('is told member by member', async () => {
    const { told } = await unfold(
      many(3, (index) => (index === 1 ? many(2, () => 'y') : 'x')),
      { members: 10, bytes: 10_000 },
    )
    expect(told.at(-1)).toEqual({ done: 5, total: 5 })
    expect(told).toHaveLength(5)
  })
})

describe('an archive in the midst of its members', () => {
  const zip = buildZip(Array.from({ length: 30 }, (_, index) => ({ name: `n${index}.txt`, content: `isi ${index}` })))

  it('is held between two members, and left in the plan as a whole when the import is ended there', async () => {
    const opened = newCase()
    const path = join(temporaryFolder(), 'a.zip')
    writeFileSync(path, zip)
    let asked = 0
    const control = { next: async () => ((asked += 1) > 11 ? ('stop' as const) : ('go-on' as const)) }
    const parts = importParts(opened, readersHere)
    const outcomes = await Array.fromAsync(importFiles({ ...parts, control }, streamOf([fileAt(path)])))
    expect(asked).toBe(12)
    expect([outcomes, opened.rows.evidence.count()]).toEqual([[], 0])
    expect(opened.rows.importPlans.tallies()).toMatchObject([{ left: 1 }])
    const again = await Array.fromAsync(resumeImport(parts, { batch: 1, which: 'left' }))
    expect(again[0]?.children).toHaveLength(30)
    expect((await checkCase(opened, (code) => code)).problems).toEqual([])
    expect(readdirSync(opened.folder.incoming)).toEqual([])
  })

  it('keeps its readings in a file while they are many, and takes the file away with the commit', async () => {
    const opened = newCase()
    const long = 'kata '.repeat(40_000)
    const path = join(temporaryFolder(), 'a.zip')
    writeFileSync(path, buildZip([1, 2, 3, 4].map((index) => ({ name: `n${index}.txt`, content: `${index} ${long}` }))))
    const seen: string[][] = []
    const unpacking = () =>
      void seen.push(readdirSync(opened.folder.incoming).filter((name) => name.endsWith('.parked')))
    await Array.fromAsync(importFiles(importParts(opened, { ...readersHere, unpacking }), streamOf([fileAt(path)])))
    expect(seen.at(-1)).toHaveLength(1)
    expect(readdirSync(opened.folder.incoming)).toEqual([])
    expect(JSON.stringify(opened.rows.readings.find('B-001.4')?.text)).toContain('4 kata kata')
  })
})
