import { describe, expect, it } from 'vitest'
import { formatDate, formatInstant, formatTimeOfDay } from '../../../src/model/format-moment.ts'
import { civilOfUtc, offsetMinutesOf, parseOffset, readCivilText, utcOfCivil } from '../../../src/model/zone.ts'
import { utc } from './make.ts'

describe('the three zones', () => {
  it.each([
    ['WIB', '2024-10-12T11:40:12Z', '2024-10-12', '18.40.12'],
    ['WITA', '2024-10-12T11:40:12Z', '2024-10-12', '19.40.12'],
    ['WIT', '2024-10-12T15:40:12Z', '2024-10-13', '00.40.12'],
  ] as const)('tell one instant each by their own clock: %s', (zone, instant, date, time) => {
    const moment = civilOfUtc(utc(instant), zone)
    expect(moment?.date).toBe(date)
    expect(formatTimeOfDay(moment?.second ?? -1, 'id', true)).toBe(time)
  })

  it('are inverse to each other', () => {
    const moment = { date: '2024-09-21', second: 83_600 }
    for (const zone of ['WIB', 'WITA', 'WIT'] as const)
      expect(civilOfUtc(utcOfCivil(moment, zone) ?? 0, zone)).toEqual(moment)
  })

  it('are not known before 1988, when the country was divided otherwise', () => {
    expect(offsetMinutesOf('WIB', '1987-12-31')).toBeNull()
    expect(offsetMinutesOf('WIB', '1988-01-01')).toBe(420)
    expect(utcOfCivil({ date: '1987-12-31', second: 0 }, 'WITA')).toBeNull()
    expect(civilOfUtc(utc('1987-12-31T15:59:59Z'), 'WITA')).toBeNull()
    expect(civilOfUtc(utc('1987-12-31T16:00:00Z'), 'WITA')).toEqual({ date: '1988-01-01', second: 0 })
  })

  it('read offsets as files write them and refuse the rest', () => {
    expect(['+08:00', '+0800', '-03:30', 'Z', ' +09:00 '].map((text) => parseOffset(text))).toEqual([
      480, 480, -210, 0, 540,
    ])
    expect(['+8', '08:00', '+15:00', '+08:61', 'WITA', ''].map((text) => parseOffset(text))).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  it('read the widest offsets there are', () => {
    expect([parseOffset('+14:00'), parseOffset('-08:59'), parseOffset('+14:01')]).toEqual([840, -539, null])
  })

  it('read civil text only where the moment exists', () => {
    expect(readCivilText('2024-10-14T10:40')).toEqual({ start: { date: '2024-10-14', second: 38_400 }, unit: 'minute' })
    expect(readCivilText('2024-10-14T23:59:59')?.start.second).toBe(86_399)
    expect(readCivilText('2024')).toEqual({ start: { date: '2024-01-01', second: 0 }, unit: 'year' })
    for (const text of ['2024-10-14T24:00', '2024-10-14T10:60', '2024-02-30', '2024-10-14T10'])
      expect(readCivilText(text)).toBeNull()
  })
})

describe('a moment in words', () => {
  it('carries the zone and, for hearings, the day', () => {
    expect(formatInstant(utc('2024-10-14T02:40:00Z'), 'WITA', { weekday: true })).toEqual({
      id: 'Senin, 14 Oktober 2024 pukul 10.40 WITA',
      en: 'Monday, 14 October 2024 at 10:40 WITA',
    })
  })

  it('shows seconds only where they say something', () => {
    expect(formatInstant(utc('2024-09-21T15:12:55Z'), 'WITA').id).toBe('21 September 2024 pukul 23.12.55 WITA')
  })

  it('names a date without an hour', () => {
    expect(formatDate('2024-11-27', 'id')).toBe('27 November 2024')
    expect(formatDate('2024-08-17', 'en', true)).toBe('Saturday, 17 August 2024')
  })

  it('falls back to UTC where the zones are not known', () => {
    expect(formatInstant(utc('1980-01-01T00:00:00Z'), 'WIB').id).toBe('1980-01-01T00:00:00Z')
  })
})

it('has no wall clock beyond the edges of the calendar, instead of a date nobody can read', () => {
  expect(civilOfUtc(Date.parse('9999-12-31T23:59:59Z'), 'WIT')).toBeNull()
  expect(civilOfUtc(Date.parse('0001-01-01T00:00:00Z') - 1, 'WIB')).toBeNull()
})
