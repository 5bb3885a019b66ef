import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { OfficeProfile } from '../../src/contract/office.ts'
import { officeOf } from '../../src/workbench/dossier/office-of.ts'
import { shippedPacks } from '../../src/workbench/shipped-packs.ts'
import { officeCore } from '../support/office-core.ts'

const profile: OfficeProfile = {
  name: 'Bawaslu Kabupaten Lembayung',
  code: 'LBY',
  letterhead: ['BADAN PENGAWAS PEMILIHAN UMUM', 'KABUPATEN LEMBAYUNG'],
  region: null,
  zone: 'WITA',
  evidencePrefix: 'LBY',
  officers: [{ name: 'Lintang Samudera', position: 'Petugas', role: 'officer', nip: null, signs: 1 }],
  holidays: [],
}

it('keeps the profile of the office in the home, for the next start too', async () => {
  const first = officeCore()
  expect(await first.call('office.profile', {})).toBeNull()
  await first.call('office.save', profile)
  const second = officeCore({ home: first.home })
  expect(await second.call('office.profile', {})).toEqual(profile)
})

it('starts a new case from the profile and keeps a copy of it in the case', async () => {
  const { call, newCase } = officeCore()
  await call('office.save', profile)
  const caseId = await newCase()
  const { displayZone } = await call('case.summary', { caseId })
  expect(displayZone).toBe('WITA')
  await call('office.save', { ...profile, name: 'Kantor lain' })
  expect((await call('case.office', { caseId }))?.body).toEqual(profile)
  const [made, copied] = await call('custody.list', { caseId })
  expect([made?.act, copied?.act, copied?.details['kind']]).toEqual(['case-created', 'record-saved', 'office'])
})

it('numbers evidence with the prefix of the office', async () => {
  const { call, newCase, handIn } = officeCore()
  await call('office.save', profile)
  const caseId = await newCase()
  const outcomes = await call('evidence.import', { caseId, grants: [handIn({ 'a.txt': 'isi' })] })
  expect(outcomes.map(({ evidence }) => evidence)).toEqual(['LBY-001'])
})

it('leaves a case without a profile as it always was', async () => {
  const { call, newCase } = officeCore()
  const caseId = await newCase()
  expect(await call('case.office', { caseId })).toBeNull()
  expect(await call('case.summary', { caseId })).toMatchObject({ displayZone: 'WIB', custody: { sequence: 1 } })
})

it('changes the office of one case without touching the profile of the installation', async () => {
  const { call, refusal, newCase } = officeCore()
  await call('office.save', profile)
  const caseId = await newCase()
  await call('case.saveOffice', { caseId, version: 1, body: { ...profile, name: 'Kantor yang baru' } })
  expect((await call('office.profile', {}))?.name).toBe(profile.name)
  expect(await refusal('case.saveOffice', { caseId, version: 1, body: profile })).toBe('version-conflict')
})

it('refuses two officers who would sign in the same place, and a profile with a member too many', async () => {
  const { call, refusal } = officeCore()
  const [officer] = profile.officers
  expect(await refusal('office.save', { ...profile, officers: [officer, officer] })).toBe('invalid-input')
  expect(await refusal('office.save', { ...profile, folder: '/etc' })).toBe('invalid-input')
  expect(await refusal('office.save', { ...profile, letterhead: Array(7).fill('baris') })).toBe('invalid-input')
  expect(await call('office.profile', {})).toBeNull()
})

it('sets a half-written profile aside and goes on without one', async () => {
  const { call, home } = officeCore()
  await call('office.save', profile)
  writeFileSync(join(home ?? '', 'office.json'), readFileSync(join(home ?? '', 'office.json')).subarray(0, 40))
  expect(await call('office.profile', {})).toBeNull()
  expect(readdirSync(home ?? '')).toContain('office.unreadable')
  expect(existsSync(join(home ?? '', 'office.json'))).toBe(false)
  await call('office.save', profile)
  expect(await call('office.profile', {})).toEqual(profile)
})

it('says that a host without a home keeps no profile', async () => {
  const { call, refusal } = officeCore({ home: null })
  expect(await call('office.profile', {})).toBeNull()
  expect(await refusal('office.save', profile)).toBe('not-available-here')
})

it('prints the letterhead of the office on the dossier, and its name where it has none', () => {
  const { recipients } = shippedPacks()
  expect(officeOf({ record: null, office: profile }, recipients).letterhead).toEqual(profile.letterhead)
  expect(officeOf({ record: null, office: { ...profile, letterhead: [] } }, recipients)).toMatchObject({
    letterhead: [profile.name],
    name: profile.name,
  })
  expect(officeOf({ record: null, office: null }, recipients)).toMatchObject({ letterhead: [], name: '' })
})
