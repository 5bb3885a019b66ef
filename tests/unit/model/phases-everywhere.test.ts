import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { addDays } from '../../../src/model/civil-date.ts'
import { deadlinesOf } from '../../../src/model/deadline.ts'
import { electionPhase } from '../../../src/model/election-phase.ts'
import { officeHoursOf } from '../../../src/model/office-hours.ts'
import { timeOf } from './make.ts'

const { calendar, deadlineRules: rules, holidays } = loadDataPacks()
const machineZones = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/New_York'] as const
const own = process.env['TZ']

afterAll(() => {
  if (own === undefined) delete process.env['TZ']
  else process.env['TZ'] = own
})

/** The same work under every zone of a machine; Node reads TZ anew when it is set. */
function underEveryZone<Value>(work: () => Value): string[] {
  return machineZones.map((zone) => {
    process.env['TZ'] = zone
    return JSON.stringify(work())
  })
}

const zone = fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const)
const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays('2023-10-01', days))
const moment = fc
  .record({ on: day, hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ on, hour, minute }) => `${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const contest = fc.constantFrom(...calendar.contests.map(({ code }) => code))
const ruleSet = fc.constantFrom(...rules.ruleSets.map(({ code }) => code))
const start = fc.constantFrom(...rules.startEvents.map(({ code }) => code))

function phaseOf(reading: string, of: { zone: 'WIB' | 'WITA' | 'WIT'; contest: string }): unknown {
  return electionPhase({ calendar, overrides: [], times: [timeOf(reading, { precision: 'minute' })], ...of })
}

function deadlinesAt(question: {
  ruleSet: string
  code: (typeof rules.startEvents)[number]['code']
  date: string
  today: string
}) {
  const { code, date, ...rest } = question
  return deadlinesOf({ rules, holidays, events: [{ code, date, about: null }], keptOn: {}, ...rest })
}

describe('phases, deadlines and office hours are the same on every machine', () => {
  it('a phase, its margin and its words', () => {
    fc.assert(
      fc.property(moment, zone, contest, (reading, place, of) => {
        expect(new Set(underEveryZone(() => phaseOf(reading, { zone: place, contest: of }))).size).toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  it('the last days by both counts, and how they stand on any day', () => {
    fc.assert(
      fc.property(ruleSet, start, day, day, (set, code, date, today) => {
        const told = underEveryZone(() => deadlinesAt({ ruleSet: set, code, date, today }))
        expect(new Set(told).size).toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  it('how a time lies to office hours', () => {
    fc.assert(
      fc.property(moment, zone, (reading, place) => {
        const time = timeOf(reading, { precision: 'minute' })
        expect(new Set(underEveryZone(() => officeHoursOf(time, place, holidays))).size).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  it('whatever language the machine speaks: one process for each locale answers the same', () => {
    const script = resolve(import.meta.dirname, 'tell-phases.ts')
    const told = ['C.UTF-8', 'id_ID.UTF-8', 'en_US.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8'].map((locale) => {
      const env = { ...process.env, TZ: 'America/New_York', LANG: locale, LC_ALL: locale }
      const run = spawnSync(process.execPath, ['--no-warnings', script], { encoding: 'utf8', env })
      expect(run.status, run.stderr).toBe(0)
      return run.stdout
    })
    const languages = new Set(told.map((text) => text.split('\n')[0]))
    // Else the loop proves nothing: these machines do speak otherwise, and one of them counts in another calendar.
    expect(languages.size).toBeGreaterThan(3)
    expect(new Set(told.map((text) => text.split('\n').slice(1).join('\n'))).size).toBe(1)
  })
})
