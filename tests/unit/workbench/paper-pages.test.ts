import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { countedPages } from '../../../src/contract/paper-pages.ts'
import { writePdf } from '../../../src/sample-case/files/write-pdf.ts'
import { parseAssetPath } from '../../../src/workbench/parse-asset-path.ts'
import { officeCore } from '../../support/office-core.ts'
import { scannedTiff } from '../readers/support/scanned-tiff.ts'

/** Two pages that say different things, and a picture that has one. */
async function caseWithPaper() {
  const core = officeCore()
  const caseId = await core.newCase()
  const line = (text: string) => [{ kind: 'text', x: 72, y: 700, size: 40, text }] as const
  const paper = writePdf({
    title: 'Surat tugas',
    created: "D:20240922150000+08'00'",
    pages: [line('Halaman muka'), line('Lampiran penugasan')],
  })
  writeFileSync(join(core.folder, 'surat.pdf'), paper)
  await core.call('evidence.import', { caseId, grants: [`file:${join(core.folder, 'surat.pdf')}`] })
  const served = async (word: string) => {
    const asset = parseAssetPath(`${caseId}/B-001/${word}`)
    const answer = asset && (await core.core.serveAsset(asset))
    return answer && { mediaType: answer.mediaType, bytes: new Uint8Array(answer.bytes) }
  }
  return { ...core, caseId, served }
}

it('shows every page of a paper, each drawn once and kept by itself, and no page it does not have', async () => {
  const { served, call, caseId } = await caseWithPaper()
  const first = await served('page-1')
  const second = await served('page-2')
  expect(first?.mediaType).toBe('image/jpeg')
  expect(second?.bytes.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
  expect(second?.bytes).not.toEqual(first?.bytes)
  expect(await served('page-3')).toBeNull()
  expect((await call('case.check', { caseId })).counts.derivatives).toBe(2)
  expect((await served('preview'))?.bytes).toEqual(first?.bytes)
  expect((await served('page-2'))?.bytes).toEqual(second?.bytes)
  expect((await call('case.check', { caseId })).counts.derivatives).toBe(2)
})

it('shows every page of a letter scanned into one TIFF, and one of any other picture', async () => {
  const { call, folder, newCase, core } = officeCore()
  const caseId = await newCase()
  const letter = await scannedTiff([40, 120, 220], 'lzw')
  writeFileSync(join(folder, 'surat.tif'), letter)
  writeFileSync(join(folder, 'foto.png'), await sharp(letter).png().toBuffer())
  const grants = ['surat.tif', 'foto.png'].map((name) => `file:${join(folder, name)}`)
  await call('evidence.import', { caseId, grants })
  const served = async (number: string, word: string) => {
    const asset = parseAssetPath(`${caseId}/${number}/${word}`)
    const answer = asset && (await core.serveAsset(asset))
    return answer && (await sharp(new Uint8Array(answer.bytes)).raw().toBuffer())[0]
  }
  expect(countedPages((await call('evidence.detail', { caseId, evidence: 'B-001' })).reading)).toBe(3)
  expect(await served('B-001', 'page-1')).toBe(40)
  expect(await served('B-001', 'page-2')).toBe(120)
  expect(await served('B-001', 'page-3')).toBe(220)
  expect(await served('B-001', 'page-4')).toBeNull()
  expect(countedPages((await call('evidence.detail', { caseId, evidence: 'B-002' })).reading)).toBeNull()
  expect(await served('B-002', 'page-1')).toBe(40)
  expect(await served('B-002', 'page-2')).toBeNull()
})

it('takes no other word for a page', () => {
  const caseId = '00000000-0000-4000-8000-000000000000'
  expect(parseAssetPath(`${caseId}/B-001/page-12`)).toMatchObject({ page: 12 })
  for (const word of ['page-0', 'page--1', 'page-1.5', 'page-', 'page-100000', 'page-1/2', 'Page-1', 'page-2 '])
    expect(parseAssetPath(`${caseId}/B-001/${word}`)).toBeNull()
})

it('tells on which page of a paper a word was found', async () => {
  const { call, caseId } = await caseWithPaper()
  const [hit] = await call('evidence.search', { caseId, query: 'penugasan' })
  expect(hit).toMatchObject({ evidence: 'B-001', where: 'text', page: 2 })
  const [name] = await call('evidence.search', { caseId, query: 'surat.pdf' })
  expect(name).toMatchObject({ where: 'name', page: null })
})
