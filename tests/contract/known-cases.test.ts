import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { officeCore } from '../support/office-core.ts'

it('lists the cases opened here, the last one first, and never says where they lie', async () => {
  const { call, clock, newCase, folder } = officeCore()
  const first = await newCase('satu')
  clock.tick(60_000)
  const second = await newCase('dua')
  const known = await call('cases.known', {})
  expect(known.map(({ caseId, title, open, reachable }) => ({ caseId, title, open, reachable }))).toEqual([
    { caseId: second, title: 'Kasus dua', open: true, reachable: true },
    { caseId: first, title: 'Kasus satu', open: true, reachable: true },
  ])
  expect(JSON.stringify(known)).not.toContain(folder)
})

it('opens a case of the list again after a restart', async () => {
  const before = officeCore()
  const caseId = await before.newCase()
  await before.core.close()
  const after = officeCore({ home: before.home })
  expect(await after.call('cases.known', {})).toMatchObject([{ caseId, open: false, reachable: true }])
  expect(await after.call('cases.reopen', { caseId })).toMatchObject({ caseId, title: 'Kasus kasus' })
  expect(await after.call('cases.known', {})).toMatchObject([{ caseId, open: true }])
})

it('hands back a case that is open here already, by its id, its folder, or another spelling of the folder', async () => {
  const { call, newCase, folder } = officeCore()
  const caseId = await newCase()
  symlinkSync(join(folder, 'kasus'), join(folder, 'tautan'))
  expect(await call('cases.reopen', { caseId })).toMatchObject({ caseId })
  expect(await call('case.open', { folder: `file:${join(folder, 'kasus')}` })).toMatchObject({ caseId })
  expect(await call('case.open', { folder: `file:${join(folder, 'tautan')}` })).toMatchObject({ caseId })
})

it('says when a stick was pulled, and refuses to open what is not there', async () => {
  const { call, refusal, newCase, folder } = officeCore()
  const caseId = await newCase()
  await call('case.close', { caseId })
  renameSync(join(folder, 'kasus'), join(folder, 'ditarik'))
  expect(await call('cases.known', {})).toMatchObject([{ caseId, open: false, reachable: false }])
  expect(await refusal('cases.reopen', { caseId })).toBe('case-not-found')
})

it('refuses a folder in which another case lies by now, and leaves that one closed', async () => {
  const { call, refusal, newCase, folder } = officeCore()
  const caseId = await newCase('satu')
  const other = await newCase('dua')
  for (const id of [caseId, other]) await call('case.close', { caseId: id })
  rmSync(join(folder, 'satu'), { recursive: true })
  renameSync(join(folder, 'dua'), join(folder, 'satu'))
  expect(await refusal('cases.reopen', { caseId })).toBe('case-not-found')
  expect(await refusal('case.summary', { caseId: other })).toBe('case-not-found')
})

it('refuses a case it has never seen', async () => {
  const { refusal } = officeCore()
  expect(await refusal('cases.reopen', { caseId: '00000000-0000-4000-8000-00000000abcd' })).toBe('case-not-found')
  expect(await refusal('cases.reopen', { caseId: '../../etc' })).toBe('invalid-input')
})

it('starts with an empty list when the kept one is no list, and keeps what was there aside', async () => {
  const { call, newCase, home } = officeCore()
  await newCase()
  const file = join(home ?? '', 'known-cases.json')
  writeFileSync(file, JSON.stringify([{ caseId: 'x', folder: 7 }]))
  expect(await call('cases.known', {})).toEqual([])
  expect(readFileSync(join(home ?? '', 'known-cases.unreadable'), 'utf8')).toContain('"x"')
})

it('opens a case although the list cannot be written', async () => {
  const { call, home, folder } = officeCore()
  mkdirSync(join(home ?? '', 'known-cases.json.new'), { recursive: true })
  const made = await call('case.create', { folder: `file:${join(folder, 'kasus')}`, title: 'Uji' })
  expect(await call('case.summary', { caseId: made.caseId })).toMatchObject({ title: 'Uji' })
})

it('keeps no list on a host without a home', async () => {
  const { call, newCase } = officeCore({ home: null })
  await newCase()
  expect(await call('cases.known', {})).toEqual([])
})

it('lists what waits in a case: while it is open as it is now, afterwards as it was left', async () => {
  const first = officeCore()
  const caseId = await first.newCase()
  await first.call('evidence.import', { caseId, grants: [first.handIn({ 'a.txt': 'isi' })] })
  expect(await first.call('cases.known', {})).toMatchObject([
    { standing: { zone: 'WIB', deadline: null, openImports: 0, waitingFields: [], lastCheck: null } },
  ])
  await first.call('case.check', { caseId })
  await first.call('case.close', { caseId })
  await first.core.close()
  const second = officeCore({ home: first.home })
  const [known] = await second.call('cases.known', {})
  expect(known?.open).toBe(false)
  expect(known?.standing?.lastCheck?.whole).toBe(true)
  expect(known?.standing?.openBatches).toBe(1)
})

it('keeps what waited when the whole program ends with the case open', async () => {
  const first = officeCore()
  const caseId = await first.newCase()
  await first.call('case.check', { caseId })
  await first.core.close()
  const [known] = await officeCore({ home: first.home }).call('cases.known', {})
  expect(known?.standing?.lastCheck?.whole).toBe(true)
})
