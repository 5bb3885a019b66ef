import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../src/contract/case-record.ts'
import type { OfficeProfile } from '../../../src/contract/office.ts'
import type { DeadlineStart, TimeSettings } from '../../../src/contract/time-settings.ts'
import { claim, eventOf } from '../model/make.ts'
import { openCasework, type Casework } from './story/open-desk.ts'

const record: CaseRecord = {
  intakeKind: 'report',
  reportNumber: null,
  registrationNumber: null,
  becameKnown: [{ date: '2024-10-10', about: 'unggahan' }],
  reportedActs: [],
  receivedAt: '2024-10-14T10:40:00+08:00',
  registeredAt: '2024-10-14T15:00:00+08:00',
  election: 'PILKADA-2024',
  contest: 'pilkada',
  region: { province: 'Contoh Tengah', regency: null, district: null, zone: 'WITA' },
  ruleSet: 'PILKADA',
  assignmentLetter: null,
  officers: [],
  issuer: null,
  recipient: null,
  template: null,
  copiesTo: [],
  dossierNumber: null,
  otherProceedings: null,
  purpose: null,
}
const plain: TimeSettings = { displayZone: null, agencyHours: null, holidays: [], starts: [] }
const chosen: DeadlineStart = {
  code: 'report-received',
  date: '2024-10-15',
  event: 'E-1',
  evidence: null,
  because: 'diterima lengkap',
}
const whenOf = (reading: string) => ({ kind: 'stated' as const, claim: claim(reading, { precision: 'day' }) })

async function deskWithStart(): Promise<Casework> {
  const desk = openCasework()
  await desk.save('case.saveRecord', null, record)
  await desk.save('events.save', 'E-1', eventOf({ title: 'Kelengkapan diterima', when: whenOf('2024-10-15') }))
  await desk.call('time.saveSettings', { body: { ...plain, starts: [chosen] } })
  return desk
}

const linesOf = async (desk: Casework) =>
  (await desk.call('deadlines.list', {})).map((line) => [line.step, line.startDate, line.calendar, line.working])

describe('a start event a person chose', () => {
  it('counts in the place of the day the case record gives for that kind, and leaves the others', async () => {
    const desk = await deskWithStart()
    expect(await linesOf(desk)).toEqual([
      ['PLK-LAPOR', '2024-10-10', '2024-10-17', '2024-10-21'],
      ['PLK-TINDAK-LANJUT', '2024-10-15', '2024-10-18', '2024-10-18'],
      ['PLK-TAMBAHAN', '2024-10-15', '2024-10-20', '2024-10-22'],
    ])
  })

  it('is named with its event and its reason', async () => {
    const [, line] = await (await deskWithStart()).call('deadlines.list', {})
    expect(line?.startEvent).toBe('Laporan diterima (E-1; diterima lengkap)')
  })

  it('does not move with its event, but says that the event has another day now', async () => {
    const desk = await deskWithStart()
    const moved = eventOf({ title: 'Kelengkapan diterima', when: whenOf('2024-10-16') })
    await desk.call('events.save', { id: 'E-1', version: 1, reason: 'keliru', body: moved })
    const [, line] = await desk.call('deadlines.list', {})
    expect(line?.startDate).toBe('2024-10-15')
    expect(line?.startEvent).toContain('perlu dilihat lagi')
  })

  it('may be a letter, of a kind the case record knows nothing of', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1)
    await desk.save('case.saveRecord', null, { ...record, ruleSet: 'DISIPLIN-INSTANSI' })
    const starts: DeadlineStart[] = [
      { code: 'summons-date', date: '2024-11-04', event: null, evidence: 'B-001', because: 'surat panggilan' },
    ]
    await desk.call('time.saveSettings', { body: { ...plain, starts } })
    const [line] = await desk.call('deadlines.list', {})
    expect(line).toMatchObject({ startDate: '2024-11-04', working: '2024-11-13', calendar: null })
    expect(line?.startEvent).toContain('B-001; surat panggilan')
  })

  it.each([
    ['an event that is not there', { event: 'E-9' }, 'reference-unknown'],
    ['an item that is not there', { event: null, evidence: 'B-404' }, 'reference-unknown'],
    ['a day that does not exist', { date: '2024-02-31' }, 'invalid-input'],
  ])('is refused on %s', async (_name, change, code) => {
    const desk = await deskWithStart()
    const starts = [{ ...chosen, ...change }]
    expect((await desk.refusal('time.saveSettings', { body: { ...plain, starts } })).code).toBe(code)
  })

  it('was unknown to settings saved before it, which are read as without any', async () => {
    const desk = openCasework()
    const { starts: _none, ...older } = plain
    await desk.call('time.saveSettings', { body: older as TimeSettings })
    expect((await desk.call('time.settings', {}))?.body.starts).toEqual([])
  })
})

describe('the holiday table of an office', () => {
  const holiday = { date: '2024-10-18', kind: 'libur-daerah', name: 'Hari jadi', source: 'SK contoh' } as const
  const office: OfficeProfile = {
    name: 'Kantor contoh',
    code: null,
    letterhead: [],
    region: null,
    zone: 'WITA',
    evidencePrefix: 'B',
    officers: [],
    holidays: [holiday],
  }

  it('counts in the cases of that office, and gives way to the case on the same day', async () => {
    const desk = openCasework()
    await desk.save('case.saveRecord', null, record)
    const lastDay = async () =>
      (await desk.call('deadlines.list', {})).find(({ step }) => step === 'PLK-TAMBAHAN')?.working
    expect(await lastDay()).toBe('2024-10-21')
    await desk.call('case.saveOffice', { body: office })
    expect(await lastDay()).toBe('2024-10-22')
    expect((await desk.call('time.holidays', {})).filter(({ origin }) => origin === 'office')).toEqual([
      { ...holiday, origin: 'office' },
    ])
    const holidays = [{ ...holiday, kind: 'hari-kerja' as const }]
    await desk.call('time.saveSettings', { body: { ...plain, holidays } })
    expect(await lastDay()).toBe('2024-10-21')
  })
})
