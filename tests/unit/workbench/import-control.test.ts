import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { officeCore } from '../../support/office-core.ts'
import { buildZip } from '../readers/support/build-zip.ts'

// Several times a group of files that is saved at once, so that something is left when the first is in.
const count = 160
const files = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [`berkas-${String(index).padStart(3, '0')}.txt`, `isi ${index}`]),
)
const bytes = Object.values(files).join('').length

async function startImport(options: { staysOpen?: boolean } = {}) {
  const core = officeCore(options)
  const caseId = await core.newCase()
  const importing = core.call('evidence.import', { caseId, grants: [core.handIn(files)] })
  while (!core.notices.some(({ kind }) => kind === 'import-outcome')) await pause(5)
  const stands = async () => {
    for (let [before, same] = [-1, 0]; ;) {
      const [progress] = await core.call('imports.list', { caseId })
      if (!progress) throw new Error('no import')
      same = progress.done === before ? same + 1 : 0
      // Files under way are finished after a hold; on a busy machine that takes a while.
      if (same === 4) return progress
      before = progress.done
      await pause(300)
    }
  }
  return { ...core, caseId, importing, stands, one: { caseId, batch: 1 } }
}

it('holds an import, keeps what was saved, and goes on where it was', async () => {
  const { call, caseId, importing, stands, one } = await startImport()
  expect(await call('imports.pause', one)).toMatchObject({ state: 'paused', batch: 1 })
  const held = await stands()
  expect(held.done).toBeLessThan(count)
  expect((await call('evidence.list', { caseId })).length).toBe(held.saved)
  expect(await call('imports.continue', one)).toMatchObject({ state: 'running' })
  expect((await importing).map(({ outcome }) => outcome)).toEqual(Array(count).fill('saved'))
  expect(await stands()).toMatchObject({ state: 'finished', saved: count, total: count, bytes })
})

it('stops an import: what was saved stays, and the rest can still be taken into the same batch', async () => {
  const { call, caseId, importing, one, refusal, stands } = await startImport()
  await call('imports.pause', one)
  const { saved } = await stands()
  expect(await refusal('case.close', { caseId })).toBe('case-busy')
  expect(await refusal('imports.resume', one)).toBe('case-busy')
  expect(await call('imports.cancel', one)).toMatchObject({ state: 'cancelled' })
  expect(await importing).toHaveLength(saved)
  expect(await call('imports.continue', one)).toMatchObject({ state: 'cancelled', saved, total: count })
  expect(await call('imports.unfinished', { caseId })).toMatchObject([{ batch: 1, left: count - saved, failed: 0 }])
  expect((await call('imports.resume', one)).map(({ outcome }) => outcome)).toEqual(Array(count - saved).fill('saved'))
  expect(await call('evidence.batches', { caseId })).toMatchObject([{ number: 1, evidence: { length: count } }])
  expect(await call('imports.unfinished', { caseId })).toEqual([])
  expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
  expect(await call('case.close', { caseId })).toEqual({ closed: true })
})

it('tells how far it is, with totals on a host that has a screen', async () => {
  const { importing, notices, caseId } = await startImport({ staysOpen: true })
  await importing
  const told = notices.flatMap((notice) => (notice.kind === 'import-progress' ? [notice.progress] : []))
  expect(told[0]).toMatchObject({ caseId, batch: 1, state: 'running', done: 0 })
  expect(told.at(-1)).toMatchObject({ state: 'finished', done: count, saved: count, total: count, totalBytes: bytes })
})

it('knows no import of another case or a batch that was never opened', async () => {
  const { importing, refusal, caseId, newCase } = await startImport()
  await importing
  const other = await newCase('lain')
  for (const act of ['imports.pause', 'imports.continue', 'imports.cancel'] as const) {
    expect(await refusal(act, { caseId: other, batch: 1 })).toBe('not-found')
    expect(await refusal(act, { caseId, batch: 7 })).toBe('not-found')
    expect(await refusal(act, { caseId, batch: 0 })).toBe('invalid-input')
  }
})

it('names what is left of a stopped import, and lets go of it with a reason that stays in the log', async () => {
  const { call, caseId, importing, one, refusal, stands } = await startImport()
  await call('imports.pause', one)
  const { saved } = await stands()
  expect(await refusal('imports.setAside', { ...one, reason: 'salah map' })).toBe('case-busy')
  await call('imports.cancel', one)
  await importing
  const [rest] = await call('imports.unfinished', { caseId })
  expect(rest).toMatchObject({ left: count - saved, handInAgain: false })
  expect(rest?.names).toEqual(
    Object.keys(files)
      .toSorted()
      .slice(saved, saved + 20),
  )
  expect(await refusal('imports.setAside', { ...one, reason: '' })).toBe('invalid-input')
  expect(await call('imports.setAside', { ...one, reason: 'salah map' })).toEqual([])
  expect(await refusal('imports.setAside', { ...one, reason: 'lagi' })).toBe('not-found')
  const entry = (await call('custody.list', { caseId })).at(-1)
  expect(entry).toMatchObject({ act: 'import-set-aside', reason: 'salah map', details: { left: count - saved } })
  expect(await call('case.check', { caseId })).toMatchObject({ whole: true })
})

it('says how far an archive is, and is held and ended between two of its members', async () => {
  const core = officeCore({ staysOpen: true })
  const caseId = await core.newCase()
  const members = Array.from({ length: 60 }, (_, index) => ({ name: `n${index}.txt`, content: `isi ${index}` }))
  mkdirSync(join(core.folder, 'stick'), { recursive: true })
  writeFileSync(join(core.folder, 'stick', 'kiriman.zip'), buildZip(members))
  const progress = () => core.notices.flatMap((notice) => (notice.kind === 'import-progress' ? [notice.progress] : []))
  const importing = core.call('evidence.import', {
    caseId,
    grants: [`file:${join(core.folder, 'stick', 'kiriman.zip')}`],
  })
  await vi.waitFor(
    () => expect(progress().at(-1)?.unpacking).toMatchObject([{ name: 'kiriman.zip', total: 60 }]),
    10_000,
  )
  await core.call('imports.pause', { caseId, batch: 1 })
  const standing = async () => (await core.call('imports.list', { caseId }))[0]?.unpacking[0]?.done
  const held = await standing()
  await pause(300)
  expect((await standing()) ?? 0).toBeLessThanOrEqual((held ?? 0) + 1)
  expect(held).toBeLessThan(60)
  await core.call('imports.cancel', { caseId, batch: 1 })
  expect(await importing).toEqual([])
  expect(await core.call('imports.unfinished', { caseId })).toMatchObject([{ left: 1, names: ['kiriman.zip'] }])
  expect(await core.call('case.check', { caseId })).toMatchObject({ whole: true })
  expect(await core.call('imports.resume', { caseId, batch: 1 })).toMatchObject([{ outcome: 'saved' }])
  expect((await core.call('evidence.list', { caseId })).length).toBe(61)
})

it('says for which file it waits while somebody still writes to it', async () => {
  const core = officeCore({ staysOpen: true })
  const caseId = await core.newCase()
  const grant = core.handIn({ 'film.txt': '' })
  setTimeout(() => writeFileSync(join(core.folder, 'stick', 'film.txt'), 'selesai ditulis'), 300)
  expect(await core.call('evidence.import', { caseId, grants: [grant] })).toMatchObject([{ outcome: 'saved' }])
  const waits = core.notices.flatMap((notice) =>
    notice.kind === 'import-progress' ? [notice.progress.waitingFor] : [],
  )
  expect(waits).toContainEqual(['film.txt'])
  expect(waits.at(-1)).toEqual([])
})
