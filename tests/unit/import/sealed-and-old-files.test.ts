import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { buildCompound } from '../readers/support/build-office.ts'
import { buildZip } from '../readers/support/build-zip.ts'
import { importHostile } from './import-hostile.ts'

// What nobody can open here is kept whole, and says in words why nothing of it is shown.
let pool: ReaderPool
beforeAll(() => void (pool = createReaderPool({ startReader, limits: { timeMs: 8000, memoryMb: 700 } })))
afterAll(() => pool.close())

async function lockedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([200, 100]).drawText('rahasia')
  pdf.encrypt({ userPassword: 'sandi', ownerPassword: 'sandi' })
  return pdf.save()
}

const sevenZip = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(200, 7)])
const rar = Buffer.concat([Buffer.from('526172211a0701003392b5e50a0105060005010180', 'hex'), Buffer.alloc(200, 9)])

describe('a file that is locked with a password is kept, and says so:', () => {
  it.each([
    ['a PDF', 'surat.pdf', lockedPdf],
    ['a Word document', 'surat.docx', async () => buildCompound(['EncryptionInfo', 'EncryptedPackage'])],
    ['an archive', 'arsip.zip', async () => buildZip([{ name: 'a.txt', content: 'x', encrypted: true }])],
  ])('%s', async (_what, name, build) => {
    const { codes, sentences, children } = await importHostile(pool, name, await build())
    expect(codes).toContain('password-protected')
    expect(sentences.join(' ')).toMatch(/kata sandi|frasa sandi/)
    expect(children).toEqual([])
  })
})

describe('a kind that is not opened here is kept whole, with the reason in words:', () => {
  it.each([
    [
      'an old Word document',
      'lama.doc',
      () => buildCompound(['WordDocument']),
      'application/x-cfb',
      'document-kind-not-read',
    ],
    ['an old workbook', 'lama.xls', () => buildCompound(['Workbook']), 'application/x-cfb', 'document-kind-not-read'],
    ['a 7z archive', 'arsip.7z', () => sevenZip, 'application/x-7z-compressed', 'archive-not-opened'],
    ['a RAR archive', 'arsip.rar', () => rar, 'application/x-rar-compressed', 'archive-not-opened'],
  ])('%s', async (_what, name, build, mediaType, code) => {
    const { outcome, codes, sentences, children } = await importHostile(pool, name, build())
    expect([outcome.mediaType, codes, children]).toEqual([mediaType, [code], []])
    expect(sentences[0]?.length).toBeGreaterThan(40)
  })
})

describe('an archive within an archive', () => {
  it('within an archive within an archive stays closed, and the time it takes does not grow with its depth', async () => {
    let content: Uint8Array = Buffer.alloc(200_000)
    for (let level = 0; level < 40; level += 1) content = buildZip([{ name: `t${level}.zip`, content }])
    const { outcome, ms } = await importHostile(pool, 'boneka.zip', content)
    expect(outcome.children.map(({ evidence }) => evidence)).toEqual(['B-001.1', 'B-001.1.1', 'B-001.1.1.1'])
    expect(ms).toBeLessThan(10_000)
  })
})
