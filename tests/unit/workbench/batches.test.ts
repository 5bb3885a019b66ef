import { expect, it } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

const sheet = {
  handedOverBy: 'Pelapor',
  handedOverAt: '2024-10-14T10:40:00+08:00',
  place: 'Kantor',
  medium: 'telepon',
  basis: 'diserahkan sukarela',
  hops: [{ who: null, how: 'grup pesan', when: null }],
}

async function caseWithBatch() {
  const core = officeCore()
  const caseId = await core.newCase()
  await core.call('evidence.import', { caseId, grants: [core.handIn({ 'a.txt': 'satu', 'b.txt': 'dua' })] })
  return { ...core, caseId }
}

it('closes a batch with its sheet after the files were copied, and tells the custody log', async () => {
  const { call, caseId } = await caseWithBatch()
  expect(await call('evidence.batches', { caseId })).toMatchObject([{ number: 1, closed: null }])
  const closed = await call('evidence.saveBatch', { caseId, batch: 1, sheet })
  expect(closed).toMatchObject({
    number: 1,
    sheet,
    closed: { version: 1, by: 'petugas' },
    evidence: ['B-001', 'B-002'],
  })
  const last = (await call('custody.list', { caseId })).at(-1)
  expect(last).toMatchObject({ act: 'batch-sheet-saved', details: { id: 'KP-01', version: 1 } })
  expect(await call('evidence.batches', { caseId })).toEqual([closed])
})

it('asks for a reason before a closed sheet is corrected, and numbers the correction', async () => {
  const { call, refusal, caseId } = await caseWithBatch()
  await call('evidence.saveBatch', { caseId, batch: 1, sheet })
  const corrected = { ...sheet, place: 'Rumah pelapor' }
  expect(await refusal('evidence.saveBatch', { caseId, batch: 1, sheet: corrected })).toBe('reason-needed')
  const reason = 'Tempat keliru'
  expect(await call('evidence.saveBatch', { caseId, batch: 1, sheet: corrected, reason })).toMatchObject({
    sheet: { place: 'Rumah pelapor' },
    closed: { version: 2, reason },
  })
})

it('treats a sheet that came with the drop as filled in', async () => {
  const { call, refusal, caseId, handIn } = await caseWithBatch()
  await call('evidence.import', { caseId, grants: [handIn({ 'c.txt': 'tiga' }, 'lain')], batch: sheet })
  const [, second] = await call('evidence.batches', { caseId })
  expect(second).toMatchObject({ number: 2, closed: { version: 0 } })
  expect(await refusal('evidence.saveBatch', { caseId, batch: 2, sheet })).toBe('reason-needed')
  const reason = 'Dilengkapi'
  expect(await call('evidence.saveBatch', { caseId, batch: 2, sheet, reason })).toMatchObject({
    closed: { version: 1 },
  })
})

it('never takes from a person how the bytes reached the case', async () => {
  const { call, caseId } = await caseWithBatch()
  const saved = await call('evidence.saveBatch', { caseId, batch: 1, sheet: { ...sheet, method: 'browser-upload' } })
  expect(saved.sheet.method).toBe('command-line')
})

it('refuses a batch that was never opened', async () => {
  const { refusal, caseId } = await caseWithBatch()
  expect(await refusal('evidence.saveBatch', { caseId, batch: 9, sheet })).toBe('not-found')
  expect(await refusal('evidence.saveBatch', { caseId, batch: 0, sheet })).toBe('invalid-input')
  expect(
    await refusal('evidence.saveBatch', { caseId, batch: 1, sheet: { ...sheet, hops: Array(51).fill(sheet.hops[0]) } }),
  ).toBe('invalid-input')
})

it('is not taken back by undo, and the case stays whole', async () => {
  const { call, refusal, caseId } = await caseWithBatch()
  await call('evidence.saveBatch', { caseId, batch: 1, sheet })
  expect(await refusal('case.undo', { caseId })).toBe('nothing-to-undo')
  expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
})
