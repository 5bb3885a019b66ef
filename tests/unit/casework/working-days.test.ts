import { describe, expect, it } from 'vitest'
import type { TimeSettings } from '../../../src/contract/time-settings.ts'
import { openCasework, type Casework } from './story/open-desk.ts'

const plain: TimeSettings = { displayZone: 'WITA', agencyHours: null, holidays: [], starts: [] }

async function hoursOf(desk: Casework, from: string): Promise<string[]> {
  const [day] = await desk.call('time.workingDays', { from, days: 1 })
  const clock = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16)
  return (day?.open ?? []).map(({ fromMs, toMs }) => `${clock(fromMs)}-${clock(toMs)}`)
}

async function deskInWita(): Promise<Casework> {
  const desk = openCasework()
  await desk.call('time.saveSettings', { body: plain })
  return desk
}

describe('the working days of a case', () => {
  it('have the hours of government on a Thursday, longer noon on a Friday, shorter ones in the fasting month', async () => {
    const desk = await deskInWita()
    expect(await hoursOf(desk, '2024-10-10')).toEqual(['07:30-12:00', '13:00-16:00'])
    expect(await hoursOf(desk, '2024-10-11')).toEqual(['07:30-11:30', '13:00-16:30'])
    expect(await hoursOf(desk, '2024-03-20')).toEqual(['08:00-12:00', '12:30-15:00'])
    const [fasting] = await desk.call('time.workingDays', { from: '2024-03-20', days: 1 })
    expect(fasting?.fasting).toBe(true)
  })

  it('are off on weekends, holidays and joint leave, by name', async () => {
    const days = await (await deskInWita()).call('time.workingDays', { from: '2024-12-21', days: 6 })
    expect(days.map(({ date, off, name }) => [date.slice(8), off, name === null])).toEqual([
      ['21', true, true],
      ['22', true, true],
      ['23', false, true],
      ['24', false, true],
      ['25', true, false],
      ['26', true, false],
    ])
  })

  it('follow the agency’s own hours while they hold', async () => {
    const desk = openCasework()
    const agencyHours: NonNullable<TimeSettings['agencyHours']> = {
      name: 'Jam kerja Kabupaten',
      source: 'Peraturan Bupati contoh',
      validFrom: '2024-10-01',
      validTo: '2024-10-31',
      workDays: ['thu', 'sat'],
      regular: [{ days: ['thu', 'sat'], start: '06:00', breakStart: '08:00', breakEnd: '08:00', end: '11:00' }],
      ramadan: [],
    }
    await desk.call('time.saveSettings', { body: { ...plain, agencyHours } })
    expect(await hoursOf(desk, '2024-10-12')).toEqual(['06:00-08:00', '08:00-11:00'])
    expect(await hoursOf(desk, '2024-10-11')).toEqual([])
    const [after] = await desk.call('time.workingDays', { from: '2024-11-01', days: 1 })
    expect(after).toMatchObject({ off: false, origin: 'default' })
  })

  it('say nothing of hours where the holidays of a year or the rule itself are not known', async () => {
    const desk = await deskInWita()
    for (const from of ['2019-10-10', '2099-10-08'])
      expect((await desk.call('time.workingDays', { from, days: 1 }))[0]).toMatchObject({
        off: false,
        open: null,
        origin: null,
      })
  })

  it('before 1988 are left out, and a date no calendar has is refused', async () => {
    const desk = await deskInWita()
    expect(await desk.call('time.workingDays', { from: '1980-01-01', days: 30 })).toEqual([])
    expect((await desk.refusal('time.workingDays', { from: '9999-12-31', days: 2 })).code).toBe('invalid-input')
  })
})
