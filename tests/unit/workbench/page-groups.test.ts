import { expect, it } from 'vitest'
import { pagesByEvidence } from '../../../src/casework/intake/accept-page-group.ts'
import { sourceFactsOf } from '../../../src/casework/analysis/source-facts.ts'
import { PageGroup } from '../../../src/contract/page-groups.ts'
import { saveRecord, withdrawRecord } from '../../../src/vault/record-store.ts'
import { newCase } from '../../support/new-case.ts'
import { officeCore } from '../../support/office-core.ts'

async function threePhotos() {
  const core = officeCore()
  const caseId = await core.newCase()
  const grant = core.handIn({ 'hadir-1.txt': 'halaman satu', 'hadir-2.txt': 'halaman dua', 'lain.txt': 'lain' })
  await core.call('evidence.import', { caseId, grants: [grant] })
  const group = (pages: string[], more: object = {}) => ({
    caseId,
    body: { title: 'Daftar hadir', pages, note: null },
    ...more,
  })
  return { ...core, caseId, group }
}

it('pages photographed one by one are one paper in their order, changed with a reason, and taken apart again', async () => {
  const { call, caseId, group } = await threePhotos()
  const saved = await call('pages.save', group(['B-002', 'B-001']))
  expect(saved).toMatchObject({ id: 'HL-01', version: 1, body: { pages: ['B-002', 'B-001'] } })
  const again = { id: saved.id, version: 1 }
  await call('pages.save', group(['B-001', 'B-002'], { ...again, reason: 'urutan terbalik' }))
  expect((await call('pages.list', { caseId })).map(({ body }) => body.pages)).toEqual([['B-001', 'B-002']])
  await call('pages.withdraw', { caseId, id: saved.id, reason: 'dua surat berbeda' })
  expect((await call('pages.list', { caseId })).filter(({ withdrawn }) => !withdrawn)).toEqual([])
  const items = await call('evidence.list', { caseId })
  expect(items.map(({ number, withdrawn }) => [number, withdrawn])).toEqual([
    ['B-001', null],
    ['B-002', null],
    ['B-003', null],
  ])
  await call('pages.save', group(['B-002', 'B-003']))
})

it('a page stands once, in one paper, and only while it is in use', async () => {
  const { call, caseId, group, refusal } = await threePhotos()
  expect(await refusal('pages.save', group(['B-001']))).toBe('invalid-input')
  expect(await refusal('pages.save', group(['B-001', 'B-001']))).toBe('invalid-input')
  expect(await refusal('pages.save', group(['B-001', 'B-009']))).toBe('reference-unknown')
  await call('pages.save', group(['B-001', 'B-002']))
  expect(await refusal('pages.save', group(['B-002', 'B-003']))).toBe('version-conflict')
  await call('evidence.withdraw', { caseId, evidence: 'B-003', reason: 'salah kasus' })
  const saved = (await call('pages.list', { caseId }))[0]
  const more = { id: saved?.id, version: saved?.version, reason: 'tambah' }
  expect(await refusal('pages.save', group(['B-001', 'B-002', 'B-003'], more))).toBe('invalid-input')
})

it('pages of one paper count as one source, and are told as its pages', () => {
  const opened = newCase()
  const body = PageGroup.parse({ title: 'Daftar hadir', pages: ['B-001', 'B-002'], note: null })
  const entry = { id: null, version: null, body, actor: 'petugas', reason: null }
  const { id } = saveRecord(opened, 'page-group', entry)
  expect(sourceFactsOf(opened, 'S-1', new Map()).copies).toEqual([['B-001', 'B-002']])
  expect(pagesByEvidence(opened).get('B-002')).toEqual({ title: 'Daftar hadir', page: 2, pages: ['B-001', 'B-002'] })
  withdrawRecord(opened, 'page-group', { id, actor: 'petugas', reason: 'terpisah' })
  expect(sourceFactsOf(opened, 'S-1', new Map()).copies).toEqual([])
})
