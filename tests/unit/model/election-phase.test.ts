import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import type { DerivedTime, PhaseView } from '../../../src/contract/timeline.ts'
import { civilSpanOf, electionPhase, electionStages, type PhaseOverride } from '../../../src/model/election-phase.ts'
import { officeHoursOf } from '../../../src/model/office-hours.ts'
import { timeOf } from './make.ts'

const { calendar, holidays } = loadDataPacks()

/** The region's own decision, read at 15.00 WITA (B-036). */
const decision: PhaseOverride = {
  replaces: 'PLK-PENETAPAN',
  date: '2024-09-22',
  hour: '15:00',
  zone: 'WITA',
  start: null,
  end: null,
  decisionNumber: '000/CONTOH/IX/2024',
  source: 'B-036',
}

function phaseOf(
  time: DerivedTime,
  more: { contest?: string; overrides?: readonly PhaseOverride[] } = {},
): PhaseView | null {
  return electionPhase({ calendar, contest: 'pilkada', overrides: [], zone: 'WITA', times: [time], ...more })
}

describe('the phase of an act', () => {
  it.each(calendar.phaseRule.examples)('follows the example of the pack: $contest on $date', (example) => {
    const phase = phaseOf(timeOf(example.date, { precision: 'day' }), { contest: example.contest })
    expect(phase?.positions).toEqual([example.position])
    expect(phase?.campaign).toEqual([example.campaign])
  })

  it('has examples to follow', () => expect(calendar.phaseRule.examples).toHaveLength(8))

  it('differs between contests on one day, because the pivot belongs to the contest', () => {
    const day = timeOf('2023-11-10', { precision: 'day' })
    expect(phaseOf(day, { contest: 'legislative' })?.positions).toEqual(['after'])
    expect(phaseOf(day, { contest: 'president' })?.positions).toEqual(['before'])
  })

  it('names its milestone, date and source beside the result', () => {
    expect(phaseOf(timeOf('2024-09-21'))?.pivot).toEqual({
      milestone: 'PLK-PENETAPAN',
      date: '2024-09-22',
      hour: null,
      zone: null,
      source: expect.stringMatching(/^https:/),
    })
  })

  it('is every phase an uncertain time touches', () => {
    const days = timeOf('2024-09-21', { precision: 'interval', readingEnd: '2024-09-26' })
    expect(phaseOf(days)).toMatchObject({ positions: ['before', 'on-day', 'after'], campaign: [true, false] })
    expect(phaseOf(timeOf('2024', { precision: 'year' }))?.positions).toEqual(['before', 'on-day', 'after'])
  })

  it('follows an open end as far as it goes', () => {
    expect(phaseOf(timeOf('2024-09-22T00:00', { precision: 'before' }))).toMatchObject({
      positions: ['before'],
      campaign: [false],
    })
    expect(phaseOf(timeOf('2024-09-22T10:00', { precision: 'after' }))).toMatchObject({
      positions: ['on-day', 'after'],
      campaign: [true, false],
    })
  })

  it('does not touch the next day when it ends at midnight', () => {
    const untilMidnight = timeOf('2024-09-21T20:00', { precision: 'interval', readingEnd: '2024-09-21T23:59' })
    expect(phaseOf(untilMidnight)?.positions).toEqual(['before'])
  })

  it('is told on the calendar of the place of the act', () => {
    const time = timeOf('2024-09-21T23:41', { precision: 'minute' })
    const inWit = electionPhase({ calendar, contest: 'pilkada', overrides: [], zone: 'WIT', times: [time] })
    expect(phaseOf(time)?.positions).toEqual(['before'])
    expect(inWit?.positions).toEqual(['on-day'])
  })

  it('is every phase of either side near a border of zones, and says so', () => {
    const time = timeOf('2024-09-21T23:41', { precision: 'minute' })
    const beside = (...zones: ('WITA' | 'WIT')[]) =>
      electionPhase({ calendar, contest: 'pilkada', overrides: [], zone: 'WIB', times: [time], zones: [zones] })
    expect(beside('WITA')?.positions).toEqual(['before'])
    expect(beside('WITA')?.shown.id).not.toContain('batas zona')
    expect(beside('WITA', 'WIT')?.positions).toEqual(['before', 'on-day'])
    expect(beside('WITA', 'WIT')?.shown.id).toContain('dekat batas zona, dihitung menurut WITA dan WIT')
    expect(beside()?.positions).toEqual(['before'])
  })

  it('is not computed without a time, and not at all without a known contest', () => {
    const none = timeOf('2024-09-21', { assumedZone: null })
    expect(phaseOf(none)).toMatchObject({ positions: [], campaign: [], marginHours: null })
    expect(phaseOf(none)?.shown.id).toBe('fase tidak dapat dihitung')
    expect(phaseOf(timeOf('2024-09-21'), { contest: 'kepala desa' })).toBeNull()
  })

  it('never comes from a band that spans the date', () => {
    const act = timeOf('2024-10-12T19:40:12')
    const stages = electionStages(calendar, { contest: 'pilkada', time: act, zone: 'WITA' })
    expect(stages).toContain('PLK-BADAN-ADHOC')
    expect(phaseOf(act)?.positions).toEqual(['after'])
    const before = timeOf('2024-09-20T10:00:00')
    expect(electionStages(calendar, { contest: 'pilkada', time: before, zone: 'WITA' })).toContain('PLK-BADAN-ADHOC')
    expect(phaseOf(before)?.positions).toEqual(['before'])
  })
})

describe('the phase of several events', () => {
  const all = (...times: DerivedTime[]) =>
    electionPhase({ calendar, contest: 'pilkada', overrides: [decision], zone: 'WITA', times })

  it('is every phase any of them touches, with the margin nearest to the pivot', () => {
    const phase = all(timeOf('2024-10-12T19:40:12'), timeOf('2024-09-21T23:41', { precision: 'minute' }))
    expect(phase).toMatchObject({ positions: ['before', 'after'], campaign: [true, false], marginHours: -15.3 })
    expect(phase?.shown.id).toContain('15 jam 18 menit sebelum tonggak')
  })

  it('leaves the undated out, and is open where all are', () => {
    const undated = timeOf('2024', { precision: 'unknown' })
    expect(all(undated, timeOf('2024-09-21T10:00:00'))?.positions).toEqual(['before'])
    expect(all(undated)).toMatchObject({ positions: [], campaign: [], marginHours: null })
  })
})

describe('a decision of the region', () => {
  it('gives the margin in hours to its own hour', () => {
    const photo = timeOf('2024-09-21T23:12:20', { precision: 'interval', readingEnd: '2024-09-21T23:13:10' })
    const phase = phaseOf(photo, { overrides: [decision] })
    expect(phase?.marginHours).toBe(-15.8)
    expect(phase?.shown.id).toBe(
      'sebelum penetapan calon (22 September 2024 pukul 15.00 WITA); 15 jam 46 menit sebelum tonggak; di luar masa kampanye',
    )
    expect(phase?.pivot?.source).toBe('000/CONTOH/IX/2024 (B-036)')
  })

  it('gives the least and the most where the hour is not known, against the civil day of the region', () => {
    const overrides = [{ ...decision, hour: null, zone: null }]
    const evening = phaseOf(timeOf('2024-09-21T22:00', { precision: 'minute' }), { overrides })
    expect(evening?.marginHours).toBeNull()
    expect(evening?.shown.id).toContain('1–26 jam sebelum tonggak (jam penetapan tidak diketahui)')
    const morning = phaseOf(timeOf('2024-09-23T06:00:00'), { overrides })
    expect(morning?.shown.id).toContain('6–30 jam sesudah tonggak')
    expect(phaseOf(timeOf('2024-09-22T06:00:00'), { overrides })?.shown.id).not.toContain('tonggak')
  })

  it('gives no margin where the hour is not known', () => {
    expect(
      phaseOf(timeOf('2024-09-21'), { overrides: [{ ...decision, hour: null, zone: null }] })?.marginHours,
    ).toBeNull()
  })

  it('has a margin of nothing where the time holds the pivot, and a positive one after it', () => {
    const overrides = [decision]
    expect(phaseOf(timeOf('2024-09-22', { precision: 'day' }), { overrides })?.marginHours).toBe(0)
    expect(phaseOf(timeOf('2024-09-22T17:00:00'), { overrides })).toMatchObject({
      marginHours: 2,
      positions: ['on-day'],
    })
  })

  it('moves the pivot, and the newest one stands', () => {
    const later = { ...decision, date: '2024-09-24' }
    const act = timeOf('2024-09-23T10:00:00')
    expect(phaseOf(act)?.positions).toEqual(['after'])
    expect(phaseOf(act, { overrides: [later] })?.positions).toEqual(['before'])
    expect(phaseOf(act, { overrides: [later, decision] })?.positions).toEqual(['after'])
  })

  it('moves the campaign window', () => {
    const rerun = { ...decision, replaces: 'PLK-KAMPANYE-PILKADA', date: null, start: '2025-01-10', end: '2025-02-08' }
    const inside = (date: string): readonly boolean[] | undefined =>
      phaseOf(timeOf(date, { precision: 'day' }), { overrides: [rerun] })?.campaign
    expect(['2024-10-12', '2025-01-09', '2025-01-10', '2025-02-08', '2025-02-09'].map(inside)).toEqual(
      [false, false, true, true, false].map((value) => [value]),
    )
  })

  it('of another milestone changes nothing', () => {
    expect(
      phaseOf(timeOf('2024-09-21'), { overrides: [{ ...decision, replaces: 'PLK-NOMOR-URUT' }] })?.pivot?.hour,
    ).toBeNull()
  })
})

describe('the span of days', () => {
  it('is open where the time is', () => {
    expect(civilSpanOf(timeOf('2024-10-10T10:05', { precision: 'before' }), 'WITA')).toEqual({
      first: null,
      last: '2024-10-10',
    })
  })
})

describe('office hours', () => {
  const at = (from: string, to: string): string =>
    officeHoursOf(timeOf(from, { precision: 'interval', readingEnd: to }), 'WITA', holidays)

  it.each([
    ['2024-10-10T10:05', '2024-10-10T11:20', 'inside'],
    ['2024-10-10T07:30', '2024-10-10T11:59', 'inside'],
    ['2024-10-10T13:00', '2024-10-10T15:59', 'inside'],
    ['2024-10-10T16:00', '2024-10-10T16:10', 'outside'],
    ['2024-10-10T07:00', '2024-10-10T07:29', 'outside'],
    ['2024-10-10T07:20', '2024-10-10T07:40', 'partly'],
    ['2025-03-27T15:10', '2025-03-27T15:20', 'outside'],
    ['2024-04-05T15:40', '2024-04-05T15:50', 'outside'],
    ['2024-03-12T15:10', '2024-03-12T15:20', 'outside'],
    ['2024-10-10T11:50', '2024-10-10T12:10', 'partly'],
    ['2024-10-10T12:10', '2024-10-10T12:40', 'break'],
    ['2024-10-10T16:10', '2024-10-10T17:00', 'outside'],
    ['2024-10-11T16:10', '2024-10-11T16:20', 'inside'],
    ['2024-10-12T10:00', '2024-10-12T11:00', 'outside'],
    ['2024-08-17T10:00', '2024-08-17T11:00', 'outside'],
    ['2024-03-19T15:10', '2024-03-19T15:30', 'outside'],
    ['2023-04-11T10:00', '2023-04-11T11:00', 'not-computed'],
    ['2027-01-11T10:00', '2027-01-11T11:00', 'not-computed'],
    ['2024-10-10T20:00', '2024-10-11T06:00', 'not-computed'],
    ['2024-10-10T00:00', '2024-10-10T23:59', 'not-computed'],
  ])('%s to %s is %s', (from, to, expected) => expect(at(from, to)).toBe(expected))
})
