import { expect, it } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

async function caseWithThree() {
  const made = officeCore()
  const caseId = await made.newCase()
  const files = { 'a.txt': 'satu', 'b.txt': 'dua', 'c.txt': 'tiga' }
  await made.call('evidence.import', { caseId, grants: [made.handIn(files)] })
  const provenances = async () =>
    (await made.call('evidence.window', { caseId })).rows.map(({ provenance }) => provenance)
  return { ...made, caseId, provenances }
}

it('says the same of several items with one reason and one entry in the log', async () => {
  const { call, caseId, provenances } = await caseWithThree()
  const before = (await call('case.summary', { caseId })).custody.sequence
  const answer = await call('evidence.assign', {
    caseId,
    evidence: ['B-001', 'B-002'],
    provenance: 'scan',
    reason: 'Dipindai di kantor',
  })
  expect(answer).toEqual({ changed: 2 })
  expect(await provenances()).toEqual(['scan', 'scan', null])
  expect((await call('case.summary', { caseId })).custody.sequence).toBe(before + 1)
  const [entry] = (await call('custody.list', { caseId })).slice(-1)
  expect([entry?.act, entry?.reason]).toEqual(['record-saved', 'Dipindai di kantor'])
})

it('is taken back as one, and done again as one', async () => {
  const { call, caseId, provenances } = await caseWithThree()
  const evidence = ['B-001', 'B-002', 'B-003']
  await call('evidence.assign', { caseId, evidence, provenance: 'scan', use: 'not-relied-on', reason: 'Ganda' })
  await call('case.undo', { caseId })
  expect(await provenances()).toEqual([null, null, null])
  expect(await call('uses.list', { caseId })).toEqual([])
  await call('case.redo', { caseId })
  expect(await provenances()).toEqual(['scan', 'scan', 'scan'])
  expect((await call('uses.list', { caseId })).map(({ body }) => body.reason)).toEqual(['Ganda', 'Ganda', 'Ganda'])
})

it('leaves alone what says so already, and keeps everything else of a description', async () => {
  const { call, caseId } = await caseWithThree()
  await call('evidence.assign', { caseId, evidence: ['B-001'], provenance: 'scan', reason: 'Dipindai' })
  const [made] = await call('evidence.descriptions', { caseId })
  if (!made) throw new Error('no description')
  const body = { ...made.body, title: 'Surat undangan' }
  await call('evidence.describe', { caseId, id: made.id, version: made.version, reason: 'Judul', body })
  expect(
    await call('evidence.assign', { caseId, evidence: ['B-001', 'B-002'], provenance: 'scan', reason: 'Sama' }),
  ).toEqual({ changed: 1 })
  const titles = (await call('evidence.descriptions', { caseId })).map((one) => one.body.title)
  expect(titles).toEqual(['Surat undangan', 'b.txt'])
})

it('saves nothing when one of the numbers is not in the case', async () => {
  const { call, caseId, provenances, refusal } = await caseWithThree()
  const wanted = { caseId, evidence: ['B-001', 'B-900'], provenance: 'scan', reason: 'Dipindai' }
  expect(await refusal('evidence.assign', wanted)).toBe('reference-unknown')
  expect(await provenances()).toEqual([null, null, null])
  expect(await call('evidence.descriptions', { caseId })).toEqual([])
})

it('has nothing to do again once the person changed something else', async () => {
  const { call, caseId, refusal } = await caseWithThree()
  const assign = (provenance: 'scan' | 'export', evidence: string) =>
    call('evidence.assign', { caseId, evidence: [evidence], provenance, reason: 'Uji' })
  expect(await refusal('case.redo', { caseId })).toBe('nothing-to-redo')
  await assign('scan', 'B-001')
  await assign('export', 'B-002')
  await call('case.undo', { caseId })
  await call('case.undo', { caseId })
  await call('case.redo', { caseId })
  await call('case.redo', { caseId })
  expect(await refusal('case.redo', { caseId })).toBe('nothing-to-redo')
  await call('case.undo', { caseId })
  await assign('export', 'B-003')
  expect(await refusal('case.redo', { caseId })).toBe('nothing-to-redo')
})
