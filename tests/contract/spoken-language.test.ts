import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Person } from '../../src/contract/people.ts'
import { officeCore } from '../support/office-core.ts'

const subjectBody: Person = {
  code: 'Terlapor I',
  name: 'Sri Arunika',
  role: 'subject',
  subjectKind: 'PNS',
  sex: 'female',
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
}

it('says failures and gaps in the language a screen chose, until another is chosen', async () => {
  const { call, reply, newCase, notices } = officeCore()
  const caseId = await newCase()
  const subject = await call('people.save', { caseId, body: subjectBody })
  const gapWords = async () =>
    (await call('dossier.gaps', { caseId, subject: subject.id })).find(({ code }) => code === 'record-missing')?.message
  const refusal = async () => {
    const answer = await reply('evidence.detail', { caseId, evidence: 'B-900' })
    return answer.ok ? '' : answer.failure.message
  }
  expect(await gapWords()).toBe('Data kasus belum diisi.')
  expect(await call('desk.speak', { language: 'en' })).toEqual({ language: 'en', changed: true })
  expect(await gapWords()).toBe('The case record has not been filled in.')
  expect(await refusal()).toContain('points at B-900')
  await call('desk.speak', { language: 'id' })
  expect(await refusal()).toContain('menunjuk B-900')
  expect(notices.filter(({ kind }) => kind === 'language-chosen')).toEqual([
    { kind: 'language-chosen', language: 'en' },
    { kind: 'language-chosen', language: 'id' },
  ])
})

it('tells nobody when the language is the one already spoken', async () => {
  const { call, notices } = officeCore()
  expect(await call('desk.speak', { language: 'id' })).toEqual({ language: 'id', changed: false })
  expect(notices.filter(({ kind }) => kind === 'language-chosen')).toEqual([])
})

it('says what a host cannot do, and the deadlines, in that language too', async () => {
  const { call, reply } = officeCore({ home: null })
  await call('desk.speak', { language: 'en' })
  expect(await reply('cases.sample', {})).toMatchObject({
    failure: { message: expect.stringContaining('sample case') },
  })
})

it('prints a dossier in Indonesian whatever the screen speaks', async () => {
  const { call, reply, newCase, folder } = officeCore()
  const caseId = await newCase()
  const subject = await call('people.save', { caseId, body: subjectBody })
  await call('desk.speak', { language: 'en' })
  const frozen = await reply('dossier.freeze', {
    caseId,
    subject: subject.id,
    acceptGaps: 'belum lengkap',
    to: `file:${join(folder, 'berkas.pdf')}`,
  })
  expect(frozen.ok).toBe(true)
  const [version] = await call('dossier.list', { caseId })
  expect(version?.gaps.map(({ message }) => message)).toContain('Data kasus belum diisi.')
})
