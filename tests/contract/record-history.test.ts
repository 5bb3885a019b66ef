import { expect, it } from 'vitest'
import type { Person } from '../../src/contract/people.ts'
import type { CaseEvent } from '../../src/contract/timeline.ts'
import { officeCore } from '../support/office-core.ts'

const person = (name: string): Person => ({
  code: 'Saksi-1',
  name,
  role: 'witness',
  subjectKind: null,
  sex: null,
  birthDate: null,
  nip: null,
  niPppk: null,
  nik: null,
  phones: [],
  address: null,
  protected: false,
  posts: [],
  interest: null,
  settledWarnings: [],
  note: null,
})

async function caseWithVersions() {
  const core = officeCore()
  const caseId = await core.newCase()
  const one = { caseId, kind: 'person', id: 'Saksi-1' } as const
  await core.call('people.save', { caseId, id: 'Saksi-1', body: person('Nama Pertama') })
  core.clock.tick(60_000)
  const body = person('Nama Kedua')
  await core.call('people.save', { caseId, id: 'Saksi-1', version: 1, body, reason: 'Salah tulis' })
  return { ...core, caseId, one }
}

it('lists every version with who, when, why and by which act', async () => {
  const { call, one } = await caseWithVersions()
  expect(await call('records.versions', one)).toMatchObject([
    { version: 1, by: 'petugas', reason: null, withdrawn: false, act: 'record-saved' },
    { version: 2, at: '2024-10-14T02:41:00.000Z', reason: 'Salah tulis', act: 'record-saved' },
  ])
})

it('shows side by side what two versions tell differently, either way round', async () => {
  const { call, one, refusal } = await caseWithVersions()
  const difference = { path: 'name', before: 'Nama Pertama', after: 'Nama Kedua' }
  expect(await call('records.compare', { ...one, from: 1, to: 2 })).toEqual([difference])
  expect(await call('records.compare', { ...one, from: 2, to: 1 })).toEqual([
    { path: 'name', before: difference.after, after: difference.before },
  ])
  expect(await call('records.compare', { ...one, from: 2, to: 2 })).toEqual([])
  expect(await refusal('records.compare', { ...one, from: 1, to: 3 })).toBe('not-found')
})

it('takes a record out of use once, with a reason that stays', async () => {
  const { call, one, caseId, refusal } = await caseWithVersions()
  expect(await refusal('records.withdraw', { ...one, reason: ' ' })).toBe('invalid-input')
  expect(await call('records.withdraw', { ...one, reason: 'Ganda' })).toMatchObject({ version: 3, withdrawn: true })
  expect(await refusal('records.withdraw', { ...one, reason: 'Ganda' })).toBe('not-found')
  expect(await call('people.list', { caseId })).toEqual([])
  expect((await call('records.versions', one)).at(-1)).toMatchObject({ reason: 'Ganda', act: 'record-withdrawn' })
})

it('never takes out of use what a case cannot be without, and knows no other kinds', async () => {
  const { caseId, refusal } = await caseWithVersions()
  for (const kind of ['case-record', 'office', 'batch-sheet', 'elections', 'clock-check'])
    expect(await refusal('records.withdraw', { caseId, kind, id: 'kasus', reason: 'x' })).toBe('not-permitted')
  for (const kind of ['dossier-signature', 'custody_entry', '__proto__'])
    expect(await refusal('records.versions', { caseId, kind, id: 'x' })).toBe('invalid-input')
  expect(await refusal('records.versions', { caseId, kind: 'person', id: 'Saksi-9' })).toBe('not-found')
})

it('says what undo would take back, and nothing where there is nothing', async () => {
  const { call, caseId } = await caseWithVersions()
  expect(await call('records.undoable', { caseId })).toMatchObject({
    records: [{ kind: 'person', id: 'Saksi-1', version: 2 }],
  })
  await call('case.undo', { caseId })
  expect((await call('people.list', { caseId }))[0]?.body.name).toBe('Nama Pertama')
  const fresh = officeCore()
  expect(await fresh.call('records.undoable', { caseId: await fresh.newCase() })).toBeNull()
})

it('lists what the timeline cannot hold together beside what people entered', async () => {
  const { call, caseId } = await caseWithVersions()
  const event = (name: string, latitude: number): CaseEvent =>
    ({
      title: name,
      description: null,
      when: {
        kind: 'stated',
        claim: {
          source: 'stated-by-person',
          raw: 'pukul sembilan',
          offset: '+08:00',
          assumedZone: null,
          reading: '2024-10-12T09:00',
          readingEnd: '2024-10-12T10:00',
          precision: 'interval',
          marginMinutes: null,
        },
      },
      before: [],
      place: { name, latitude, longitude: 110, accuracyMeters: null },
      people: [{ person: 'Saksi-1', role: 'hadir', present: 'yes' }],
      supports: [],
      certainty: 'unproved',
      officialAgenda: null,
      stateFacility: null,
      contest: null,
      letterhead: null,
      origin: null,
    }) as unknown as CaseEvent
  await call('events.save', { caseId, id: 'E-1', body: event('Aula', 0) })
  await call('events.save', { caseId, id: 'E-2', body: event('Lapangan', 3) })
  expect(await call('contradictions.all', { caseId })).toEqual([
    { kind: 'two-places', person: 'Saksi-1', events: ['E-1', 'E-2'], open: true },
  ])
})
