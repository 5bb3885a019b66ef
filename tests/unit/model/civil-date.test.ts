import { describe, expect, it } from 'vitest'
import {
  addDays,
  civilDateOf,
  dayNumberOf,
  daysInMonth,
  parseCivilDate,
  weekdayOf,
} from '../../../src/model/civil-date.ts'

describe('a civil date', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '0000-01-01', '2024-1-1', '2024-10-14T00:00', ''])(
    'is not read from %s',
    (text) => expect(parseCivilDate(text)).toBeNull(),
  )

  it('is read on the first and last day of a year', () => {
    expect(parseCivilDate('2024-01-01')).toBe('2024-01-01')
    expect(parseCivilDate('2024-12-31')).toBe('2024-12-31')
  })

  it('knows leap days by the Gregorian rule', () => {
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29')
    expect(parseCivilDate('1900-02-29')).toBeNull()
    expect(daysInMonth(2000, 2)).toBe(29)
  })

  it('crosses months and years when days are added', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('gives the same date back from its day number, also before 1970 and in the first century', () => {
    for (const date of ['1969-12-31', '0050-07-04', '2024-10-14']) expect(civilDateOf(dayNumberOf(date))).toBe(date)
  })

  it('knows the day of the week', () => {
    expect(weekdayOf('2024-10-14')).toBe(1)
    expect(weekdayOf('2024-10-12')).toBe(6)
    expect(weekdayOf('1969-12-28')).toBe(0)
  })
})
