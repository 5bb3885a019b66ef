import { describe, expect, it } from 'vitest'
import { missingOfClaim, withEnd, withPrecision, withReading } from '../../renderer/features/time/claim-reading.ts'
import { missingOfEvent } from '../../renderer/features/timeline/missing-of-event.ts'
import { blankEvent } from '../../src/contract/blank-records.ts'
import type { TimeClaim } from '../../src/contract/timeline.ts'
import { evidenceText } from '../../src/text/screens/evidence.ts'
import { timelineText } from '../../src/text/screens/timeline.ts'

const said: TimeClaim = {
  source: 'stated-by-person',
  raw: 'sekitar setengah delapan',
  offset: null,
  assumedZone: { zone: 'WITA', by: 'Lintang Samudera', because: 'Jam setempat.' },
  reading: '2024-10-12T19:30',
  readingEnd: null,
  precision: 'about',
  marginMinutes: 30,
}

describe('another reading of a time', () => {
  it.each(['about', 'before', 'after', 'interval'] as const)(
    'leaves %s what it is, and the words as said',
    (precision) => {
      const claim = { ...said, precision, readingEnd: precision === 'interval' ? '2024-10-12T21:00' : null }
      expect(withReading(claim, '12 Okt 2024 19.40')).toEqual({ ...claim, reading: '2024-10-12T19:40' })
    },
  )

  it('is as exact as what was typed where nobody said otherwise', () => {
    expect(withReading({ ...said, precision: 'minute' }, '2024-10')).toMatchObject({
      reading: '2024-10',
      precision: 'month',
    })
    expect(withReading({ ...said, precision: 'hour' }, '2024-10-12 20.00').precision).toBe('hour')
    expect(withReading({ ...said, precision: 'hour' }, '2024-10-12').precision).toBe('day')
  })

  it('makes an interval of an end, and a moment as exact as its start once the end is gone', () => {
    const interval = withEnd({ ...said, precision: 'minute' }, '2024-10-12 21.00')
    expect(interval).toMatchObject({ readingEnd: '2024-10-12T21:00', precision: 'interval' })
    expect(withEnd(interval, null)).toMatchObject({ readingEnd: null, precision: 'minute' })
    expect(withPrecision(interval, 'about').readingEnd).toBeNull()
  })
})

describe('what a claim of time still needs', () => {
  it('is who takes it for which zone and why, told one by one, a dash being nobody', () => {
    expect(missingOfClaim(said)).toEqual([])
    expect(missingOfClaim({ ...said, assumedZone: null })).toEqual([evidenceText.assumeZone])
    expect(missingOfClaim({ ...said, assumedZone: { zone: 'WITA', by: '-', because: '-' } })).toEqual([
      evidenceText.assumedBy,
      evidenceText.assumedBecause,
    ])
  })

  it('is the end of an interval and the words as said', () => {
    expect(missingOfClaim({ ...said, raw: ' ', precision: 'interval' })).toEqual([
      evidenceText.claimRaw,
      evidenceText.claimReadingEnd,
    ])
  })

  it('keeps an event with words that are no time from being saved, and leaves a time that stands alone', () => {
    const old = { ...said, assumedZone: { zone: 'WITA', by: '-', because: '-' } } as const
    const event = { ...blankEvent, title: 'Rapat', when: { kind: 'stated', claim: old } } as const
    expect(missingOfEvent(event, { before: event, unread: false })).toEqual([])
    expect(missingOfEvent(event, { before: event, unread: true })).toEqual([timelineText.timeText])
    expect(missingOfEvent(event, { before: null, unread: false })).toHaveLength(2)
  })
})
