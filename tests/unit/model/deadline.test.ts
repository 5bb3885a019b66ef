import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import type { StartEventCode } from '../../../src/contract/data-packs/deadline-rules.ts'
import { deadlineStateOf } from '../../../src/model/deadline-state.ts'
import { formatDeadline, formatDeadlineState } from '../../../src/model/format-deadline.ts'
import { countWorkingDays, deadlinesOf, ruleSetsFor } from '../../../src/model/deadline.ts'

const { deadlineRules: rules, holidays } = loadDataPacks()

const today = '2024-10-14'

function lines(ruleSet: string, code: StartEventCode, date: string, keptOn: Record<string, string> = {}, on = today) {
  return deadlinesOf({ rules, holidays, ruleSet, events: [{ code, date, about: null }], keptOn, today: on })
}

describe('a deadline', () => {
  it('follows the example of the pack: both counts where the day is unsettled', () => {
    const { ruleSet, step, startDate, calendar, working } = rules.countingRule.example
    const line = lines(ruleSet, 'report-received', startDate).find((candidate) => candidate.step === step)
    expect(line).toMatchObject({ calendar, working, unsettled: true, incomplete: false })
    expect([line?.calendar, line?.working]).toEqual(['2024-10-19', '2024-10-21'])
  })

  it('names the clause, the days and the event it counts from', () => {
    expect(lines('PILKADA', 'report-received', '2024-10-14')[0]).toMatchObject({
      step: 'PLK-TINDAK-LANJUT',
      clause: 'UU 1/2015 Pasal 134 ayat (5)',
      startEvent: 'Laporan diterima',
      startDate: '2024-10-14',
      days: 3,
      calendar: '2024-10-17',
      working: '2024-10-17',
    })
  })

  it('of working days leaves out weekends, holidays and joint leave', () => {
    expect(lines('PEMILU-2017', 'act-known', '2024-02-06')[0]).toMatchObject({
      calendar: null,
      working: '2024-02-20',
      unsettled: false,
    })
    expect(countWorkingDays('2024-12-24', 1, { direction: 'after', holidays })).toBe('2024-12-27')
  })

  it('counted back ends before its event', () => {
    const line = lines('PEMILU-2017', 'interview-date', '2024-02-12')[0]
    expect(line).toMatchObject({ step: 'PML-UNDANGAN', calendar: '2024-02-11', working: '2024-02-07' })
  })

  it('says so where the holidays of a year are not known', () => {
    expect(lines('SBT', 'sbt-forwarded', '2026-12-30')[0]).toMatchObject({ working: '2027-01-04', incomplete: true })
    expect(lines('PILKADA', 'act-known', '2027-02-01')[0]?.incomplete).toBe(true)
  })

  it('stands once for each day an act became known', () => {
    const events = [
      { code: 'act-known', date: '2024-10-10', about: 'perbuatan 21 September' },
      { code: 'act-known', date: '2024-10-12', about: 'perbuatan Oktober' },
    ] as const
    const found = deadlinesOf({
      rules,
      holidays,
      ruleSet: 'PILKADA',
      events,
      keptOn: { 'PLK-LAPOR': '2024-10-14' },
      today,
    })
    expect(found.map((line) => [line.startEvent, line.calendar, line.keptOn])).toEqual([
      ['Diketahui terjadinya dugaan pelanggaran (perbuatan 21 September)', '2024-10-17', '2024-10-14'],
      ['Diketahui terjadinya dugaan pelanggaran (perbuatan Oktober)', '2024-10-19', '2024-10-14'],
    ])
  })

  it('is not made up for an unknown rule set or a day that does not exist', () => {
    expect(lines('X', 'act-known', '2024-10-10')).toEqual([])
    expect(lines('PILKADA', 'act-known', '2024-02-30')).toEqual([])
  })

  it('comes from the rule sets of the contest in force that day', () => {
    const sets = (contest: string, on: string): string[] => ruleSetsFor(rules, { contest, on }).map((set) => set.code)
    expect(sets('pilkada', '2024-10-14')).toEqual(['PILKADA', 'SBT', 'DISIPLIN-INSTANSI'])
    expect(sets('pilkada', '2024-09-03')).not.toContain('SBT')
    expect(sets('pilkada', '2024-09-04')).toContain('SBT')
    const [first] = rules.ruleSets
    const ended = { ...rules, ruleSets: first === undefined ? [] : [{ ...first, validTo: '2024-01-14' }] }
    const stands = (on: string): number => ruleSetsFor(ended, { contest: 'president', on }).length
    expect([stands('2024-01-14'), stands('2024-01-15')]).toEqual([1, 0])
    expect(sets('president', '2024-01-14')).toEqual(['PEMILU-2017', 'DISIPLIN-INSTANSI'])
  })
})

describe('how a last day stands', () => {
  // Report received on Monday 14 October 2024: five days end on Saturday the 19th by the calendar, on Monday the 21st by working days.
  const standing = (on: string, keptOn?: string) =>
    lines('PILKADA', 'report-received', '2024-10-14', keptOn === undefined ? {} : { 'PLK-TAMBAHAN': keptOn }, on).find(
      ({ step }) => step === 'PLK-TAMBAHAN',
    )

  it.each([
    ['2024-10-14', undefined, 'sisa 5 hari kalender; sisa 5 hari kerja'],
    ['2024-10-18', undefined, 'sisa 1 hari kalender; sisa 1 hari kerja'],
    ['2024-10-19', undefined, 'hari terakhir menurut hari kalender; sisa 1 hari kerja'],
    ['2024-10-20', undefined, 'lewat 1 hari kalender; sisa 1 hari kerja'],
    ['2024-10-21', undefined, 'lewat 2 hari kalender; hari terakhir menurut hari kerja'],
    ['2024-10-22', undefined, 'lewat 3 hari kalender; lewat 1 hari kerja'],
    ['2024-10-26', undefined, 'lewat 7 hari kalender; lewat 4 hari kerja'],
    ['2024-11-30', '2024-10-18', 'dalam tenggat menurut kedua hitungan'],
    ['2024-11-30', '2024-10-19', 'dalam tenggat menurut kedua hitungan'],
    ['2024-11-30', '2024-10-21', 'terlambat 2 hari kalender; dalam tenggat menurut hari kerja'],
    ['2024-11-30', '2024-10-23', 'terlambat 4 hari kalender; terlambat 2 hari kerja'],
    ['2024-10-16', '2024-10-18', 'sisa 3 hari kalender; sisa 3 hari kerja'],
  ])('on %s, done %s: %s', (on, keptOn, told) => {
    expect(standing(on, keptOn)?.told.id).toBe(told)
  })

  it('says late by working days and in time by calendar days where the calendar count is the longer one', () => {
    const told = formatDeadline([
      { count: 'calendar', kind: 'kept', days: 0 },
      { count: 'working', kind: 'kept-late', days: 2 },
    ])
    expect(told).toEqual({
      id: 'terlambat 2 hari kerja; dalam tenggat menurut hari kalender',
      en: 'late by 2 working days; in time by calendar days',
    })
  })

  it('tells no number of working days through a year whose holidays are not known', () => {
    const [line] = lines('SBT', 'sbt-forwarded', '2026-12-30', {}, '2027-02-01')
    expect(line?.states).toMatchObject([{ count: 'working', kind: 'passed', days: null }])
    expect(line?.told.id).toBe('lewat menurut hari kerja')
  })

  it('on a weekend after the last working day it is over, without a whole working day having passed', () => {
    const [line] = lines('PEMILU-2017', 'act-known', '2024-02-06', {}, '2024-02-24')
    expect(line).toMatchObject({ working: '2024-02-20', states: [{ kind: 'passed', days: 3 }] })
    const friday = deadlineStateOf({
      count: 'working',
      lastDay: '2024-10-18',
      keptOn: null,
      today: '2024-10-19',
      holidays,
    })
    expect(formatDeadlineState(friday).id).toBe('lewat menurut hari kerja')
  })
})
