import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markFlags } from '../../../src/contract/timeline-window.ts'
import type { TimeSettings } from '../../../src/contract/time-settings.ts'
import { eventOf } from '../model/make.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

const plain: TimeSettings = { displayZone: null, agencyHours: null, holidays: [], starts: [] }
const weekdays = ['mon', 'tue', 'wed', 'thu'] as const
const noon = { breakStart: '12:00', breakEnd: '13:00' }

function at(reading: string) {
  const assumedZone = { zone: 'WITA', by: 'petugas', because: 'tempat' } as const
  const claim = {
    source: 'stated-by-person',
    raw: reading,
    offset: null,
    assumedZone,
    reading,
    readingEnd: null,
  } as const
  return { kind: 'stated' as const, claim: { ...claim, precision: 'minute' as const, marginMinutes: null } }
}

async function flagsAt(desk: Casework, reading: string): Promise<number> {
  const saved = await desk.call('events.save', { body: eventOf({ when: at(reading) }) })
  const { marks } = await desk.call('timeline.window', {})
  return marks.flags[marks.id.indexOf(saved.id)] ?? 0
}

describe('working time of a case', () => {
  it('tells a Thursday morning office hours and a Saturday a day off, by the default hours', async () => {
    const desk = openCasework()
    expect((await flagsAt(desk, '2024-10-10T10:05')) & markFlags.officeHours).toBeTruthy()
    const saturday = await flagsAt(desk, '2024-10-12T10:05')
    expect(saturday & markFlags.dayOff).toBeTruthy()
    expect(saturday & markFlags.officeHours).toBe(0)
  })

  it('takes the agency’s own hours where it set them, and only while they hold', async () => {
    const desk = openCasework()
    const hours = [{ days: [...weekdays], start: '06:00', end: '11:00', breakStart: '08:00', breakEnd: '08:15' }]
    const agencyHours = {
      name: 'Jam kerja Kabupaten',
      source: 'Peraturan Bupati contoh',
      validFrom: '2024-10-01',
      validTo: '2024-10-31',
      workDays: [...weekdays],
      regular: hours,
      ramadan: [],
    }
    await desk.call('time.saveSettings', { body: { ...plain, agencyHours } })
    expect((await flagsAt(desk, '2024-10-10T06:30')) & markFlags.officeHours).toBeTruthy()
    expect((await flagsAt(desk, '2024-10-10T14:00')) & markFlags.officeHours).toBe(0)
    expect((await flagsAt(desk, '2024-11-07T14:00')) & markFlags.officeHours).toBeTruthy()
    expect((await flagsAt(desk, '2024-10-11T09:00')) & markFlags.dayOff).toBeTruthy()
  })

  it('adds a regional holiday and takes a day off the table, each with its source', async () => {
    const desk = openCasework()
    const holidays = [
      { date: '2024-10-10', kind: 'libur-daerah', name: 'Hari jadi kabupaten', source: 'SK Bupati contoh' },
      { date: '2024-12-25', kind: 'hari-kerja', name: 'Masuk kerja', source: 'SE contoh' },
    ] as const
    await desk.call('time.saveSettings', { body: { ...plain, holidays: [...holidays] } })
    expect((await flagsAt(desk, '2024-10-10T10:05')) & markFlags.dayOff).toBeTruthy()
    expect((await flagsAt(desk, '2024-12-25T10:05')) & markFlags.officeHours).toBeTruthy()
    const table = await desk.call('time.holidays', {})
    expect(table.filter((line) => line.origin === 'office')).toEqual(
      holidays.map((one) => ({ ...one, origin: 'office' })),
    )
    expect(table.filter((line) => line.date === '2024-12-25')).toHaveLength(1)
  })

  it.each([
    ['a break before the start', { start: '09:00', end: '16:00', breakStart: '08:00', breakEnd: '13:00' }],
    ['an end before the start', { start: '16:00', end: '07:30', ...noon }],
  ])('refuses %s', async (_name, hours) => {
    const regular = [{ days: [...weekdays], ...hours }]
    const agencyHours = {
      name: 'x',
      source: 'x',
      validFrom: '2024-01-01',
      validTo: null,
      workDays: [...weekdays],
      regular,
      ramadan: [],
    }
    const refused = await openCasework().refusal('time.saveSettings', { body: { ...plain, agencyHours } })
    expect(refused.code).toBe('invalid-input')
  })

  it('tells every time in the zone chosen for the case', async () => {
    const desk = openCasework()
    await desk.save('events.save', 'E-1', eventOf({ when: at('2024-10-10T10:05') }))
    await desk.call('time.saveSettings', { body: { ...plain, displayZone: 'WIB' } })
    const [event] = await desk.call('timeline.view', {})
    expect(event?.shownTime.id).toBe('10 Oktober 2024 pukul 09.05 WIB')
    expect((await desk.call('timeline.window', {})).zone).toBe('WIB')
    expect((await desk.call('case.summary', {})).displayZone).toBe('WIB')
    desk.addBatch(1)
    const exif = fileTime('exif-original', '2024:10:12 19:40:12', { offset: '+08:00', utc: '2024-10-12T11:40:12Z' })
    desk.addItem('B-001', 1, { times: [exif] })
    const { claims } = await desk.call('captures.draft', { evidence: 'B-001' })
    expect(claims[0]?.shown.id).toBe('12 Oktober 2024 pukul 18.40.12 WIB')
    expect((await desk.call('claims.list', { evidence: 'B-001' }))[0]?.shown).toEqual(claims[0]?.shown)
  })
})

const shippedCalendar = new URL('../../../resources/data/election-calendar.json', import.meta.url)

function calendarFile(
  change: (calendar: { milestones: { code: string; kind: string; date: string }[] }) => unknown,
): string {
  const calendar = JSON.parse(readFileSync(shippedCalendar, 'utf8'))
  const path = join(temporaryFolder(), 'kalender.json')
  writeFileSync(path, JSON.stringify(change(calendar) ?? calendar))
  return `file:${path}`
}

async function deskInPilkada(): Promise<Casework> {
  const desk = openCasework()
  await desk.save('events.save', 'E-1', eventOf({ contest: 'pilkada', when: at('2024-09-21T23:12') }))
  return desk
}

const positions = async (desk: Casework) => (await desk.call('timeline.view', {}))[0]?.phase?.positions

describe('the phase at the place of an act', () => {
  const place = (latitude: number, longitude: number, zone: 'WIB' | 'WITA' | null = null) => ({
    name: 'tempat',
    latitude,
    longitude,
    accuracyMeters: null,
    zone,
  })
  const phaseAt = async (where: ReturnType<typeof place> | null) => {
    const desk = openCasework()
    await desk.call('time.saveSettings', { body: { ...plain, displayZone: 'WITA' } })
    const when = at('2024-09-22T00:30')
    await desk.save('events.save', 'E-1', eventOf({ contest: 'pilkada', when, place: where }))
    return (await desk.call('timeline.view', {}))[0]?.phase
  }

  it('is told by the one zone its coordinates lie in, so that 23.30 WIB stays the day before', async () => {
    expect((await phaseAt(null))?.positions).toEqual(['on-day'])
    expect((await phaseAt(place(-6.53, 107.36)))?.positions).toEqual(['before'])
    expect((await phaseAt(place(-2.731, 121.498)))?.positions).toEqual(['on-day'])
    expect((await phaseAt(place(51.5, 0)))?.positions).toEqual(['on-day'])
  })

  it('is that of both zones beside a border, until a person chooses', async () => {
    const open = await phaseAt(place(-8.2, 114.37))
    expect(open?.positions).toEqual(['before', 'on-day'])
    expect(open?.shown.id).toContain('dekat batas zona, dihitung menurut WIB dan WITA')
    expect((await phaseAt(place(-8.2, 114.37, 'WIB')))?.positions).toEqual(['before'])
    expect((await phaseAt(place(-8.2, 114.37, 'WITA')))?.positions).toEqual(['on-day'])
  })
})

describe('a calendar taken in as a data pack', () => {
  it('holds in this case, is listed with its digest, and gives way again when withdrawn', async () => {
    const desk = await deskInPilkada()
    expect(await positions(desk)).toEqual(['before'])
    const file = calendarFile((calendar) => {
      for (const milestone of calendar.milestones) if (milestone.date === '2024-09-22') milestone.date = '2024-09-20'
    })
    const listed = await desk.call('packs.import', { name: 'election-calendar', file, reason: 'SK KPU contoh' })
    const pack = listed.find((one) => one.name === 'election-calendar')
    expect(pack).toMatchObject({ origin: 'imported', fileName: 'kalender.json', reason: 'SK KPU contoh' })
    expect(pack?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await positions(desk)).toEqual(['after'])
    await desk.call('packs.withdraw', { name: 'election-calendar', reason: 'keliru' })
    expect(await positions(desk)).toEqual(['before'])
    const again = await desk.call('packs.list', {})
    expect(again.every((one) => one.origin === 'shipped')).toBe(true)
  })

  it('is refused where it does not fit its schema, names a milestone nobody defined, or cannot be read', async () => {
    const desk = await deskInPilkada()
    const broken = [
      calendarFile(() => ({ milestones: [] })),
      calendarFile((calendar) => ({
        ...calendar,
        milestones: calendar.milestones.filter((one) => one.kind !== 'determination'),
      })),
      `file:${join(temporaryFolder(), 'tidak-ada.json')}`,
      `file:${temporaryFolder()}`,
    ]
    for (const file of broken)
      expect(await desk.refusal('packs.import', { name: 'election-calendar', file, reason: 'x' })).toMatchObject({
        code: 'data-pack-invalid',
      })
    expect(await positions(desk)).toEqual(['before'])
    expect((await desk.call('packs.list', {})).every((one) => one.origin === 'shipped')).toBe(true)
  })

  it('is refused where it is larger than any calendar', async () => {
    const path = join(temporaryFolder(), 'besar.json')
    writeFileSync(path, ' '.repeat(4_000_001))
    const desk = openCasework()
    const refused = await desk.refusal('packs.import', { name: 'holidays', file: `file:${path}`, reason: 'x' })
    expect(refused.code).toBe('data-pack-invalid')
  })
})

describe('a decision of the region', () => {
  it('moves the pivot with its number, hour and source, and the margin is counted from it', async () => {
    const desk = await deskInPilkada()
    const milestone = (await desk.call('timeline.view', {}))[0]?.phase?.pivot?.milestone ?? ''
    const override = {
      replaces: milestone,
      date: '2024-09-21',
      hour: '15:00',
      zone: 'WITA',
      start: null,
      end: null,
      decisionNumber: '12/CONTOH/2024',
      source: 'Keputusan KPU contoh',
      reason: 'penetapan lebih awal',
    } as const
    await desk.call('elections.save', { body: { pairs: [], overrides: [override] } })
    const phase = (await desk.call('timeline.view', {}))[0]?.phase
    expect(phase).toMatchObject({ positions: ['on-day'], marginHours: 8.2 })
    expect(phase?.pivot?.source).toContain('12/CONTOH/2024')
  })
})

describe('the laptop’s clock', () => {
  it('is asked about once when it lies behind what the case knows, and the answer is logged', async () => {
    const desk = openCasework()
    expect(await desk.call('clock.state', {})).toMatchObject({ ask: 'never-checked', behindSeconds: null })
    const ahead = { handedOverAt: '2024-10-14T12:40:00+08:00' }
    desk.addBatch(1, ahead)
    const state = await desk.call('clock.state', {})
    expect(state).toMatchObject({
      ask: 'behind',
      behindSeconds: 7_200,
      newestKnown: { what: { id: 'penyerahan bukti' } },
    })
    expect(state.shown.id).toContain('tertinggal 2 jam')
    const body = {
      checkedAt: '2024-10-14T10:40:00+08:00',
      laptopMinusReferenceSeconds: -7_200,
      reference: 'jam kantor',
    }
    await desk.call('case.checkClock', { body })
    expect(await desk.call('clock.state', {})).toMatchObject({ ask: 'no', lastCheck: body })
  })

  it('of 2015 is seen at once', async () => {
    const desk = openCasework()
    ;(desk.openCase.clock as unknown as { set(iso: string): void }).set('2015-01-01T00:00:00Z')
    const state = await desk.call('clock.state', {})
    expect(state.ask).toBe('behind')
    expect(state.behindSeconds).toBeGreaterThan(300_000_000)
  })

  it('is noted from one press: a minute read stands for its middle, a second for itself, each with its doubt', async () => {
    const desk = openCasework()
    const reading = {
      laptopAt: '2024-10-14T02:46:10Z',
      referenceShowed: '2024-10-14T10:42:00+08:00',
      readTo: 'minute' as const,
      reference: 'jam kantor',
    }
    const noted = await desk.call('clock.note', { reading })
    expect(noted.body).toEqual({
      checkedAt: '2024-10-14T02:46:10Z',
      laptopMinusReferenceSeconds: 220,
      doubtSeconds: 30,
      reference: 'jam kantor',
    })
    expect((await desk.call('clock.state', {})).lastShown?.id).toContain(
      'Laptop lebih cepat 3 menit 40 detik (± 30 detik) dari jam kantor',
    )
    const exact = { ...reading, referenceShowed: '2024-10-14T10:46:09+08:00', readTo: 'second' as const }
    expect((await desk.call('clock.note', { reading: exact })).body).toMatchObject({
      laptopMinusReferenceSeconds: 1,
      doubtSeconds: 1,
    })
    expect((await desk.call('clock.state', {})).lastShown?.id).toContain('Laptop sama dengan jam kantor (± 1 detik)')
  })

  it('further than ten years away is refused, and the state of the clock can still be asked', async () => {
    const desk = openCasework()
    const reading = { laptopAt: '2024-10-14T02:46:10Z', readTo: 'minute' as const, reference: 'jam kantor' }
    for (const referenceShowed of ['2034-10-14T02:46:00Z', '2014-10-13T00:00:00Z', '9999-01-01T00:00:00Z'])
      expect((await desk.refusal('clock.note', { reading: { ...reading, referenceShowed } })).code).toBe(
        'invalid-input',
      )
    await desk.call('clock.note', { reading: { ...reading, referenceShowed: '2034-10-10T02:46:00Z' } })
    expect((await desk.call('clock.state', {})).lastShown?.id).toContain('Laptop lebih lambat')
  })

  it('that showed the same minute is called the same, whichever second of it the button was pressed in', async () => {
    const desk = openCasework()
    for (const second of ['00', '29', '59']) {
      const laptopAt = `2024-10-14T02:42:${second}Z`
      const reading = { laptopAt, referenceShowed: '2024-10-14T10:42:00+08:00', readTo: 'minute' as const }
      await desk.call('clock.note', { reading: { ...reading, reference: 'jam kantor' } })
      expect((await desk.call('clock.state', {})).lastShown?.id).toContain('Laptop sama dengan jam kantor')
    }
  })
})
