import { describe, expect, it } from 'vitest'
import { assert, property, string } from 'fast-check'
import { compareDerivedTimes, deriveTime, rivalDifference } from '../../../src/model/claimed-time.ts'
import { elapsedInWords } from '../../../src/model/elapsed-time.ts'
import { formatClaim, formatDerivedTime } from '../../../src/model/format-claim.ts'
import { readRawTime } from '../../../src/model/raw-time.ts'
import { claim, timeOf, utc } from './make.ts'

describe('a raw text', () => {
  it.each([
    ['2024:09:22 00:12:40', '2024-09-22T00:12:40', null],
    ['2024:09:22 00:12:40.123', '2024-09-22T00:12:40', null],
    ['2024-10-12T11:33:44Z', '2024-10-12T11:33:44', 'Z'],
    ['2024-10-12T19:33:44+08:00', '2024-10-12T19:33:44', '+08:00'],
    ['2024-10-12 19.33', '2024-10-12T19:33', null],
    ['20241012T193344', '2024-10-12T19:33:44', null],
    ['20241012', '2024-10-12', null],
    ['IMG_20241012_194805.jpg', '2024-10-12T19:48:05', null],
    ['VID_20241012_193344.mp4', '2024-10-12T19:33:44', null],
    ['Screenshot_20241010-091530_Browser.png', '2024-10-10T09:15:30', null],
    ['IMG-20241014-WA0003.jpg', '2024-10-14', null],
    ['WhatsApp Image 2024-10-14 at 10.22.31.jpeg', '2024-10-14T10:22:31', null],
    ['2024:09:22', '2024-09-22', null],
    ['WhatsApp Image 2024-10-14 at 9.22.31.jpeg', '2024-10-14T09:22:31', null],
    ['WhatsApp Image 2024-10-14 at 10.22.31 PM', '2024-10-14T22:22:31', null],
    ['WhatsApp Image 2024-10-14 at 12.00.05 AM', '2024-10-14T00:00:05', null],
    ['signal-2024-10-14-102231.jpg', '2024-10-14T10:22:31', null],
    ['photo_2024-10-14_10-22-31.jpg', '2024-10-14T10:22:31', null],
    ['D:20190326132900', '2019-03-26T13:29:00', null],
    ['20190326 132900+0700', '2019-03-26T13:29:00', '+0700'],
    ['2024-10', '2024-10', null],
    ['2024', '2024', null],
  ])('is read as it was written: %s', (raw, text, offset) => {
    expect(readRawTime(raw)).toEqual({ text, offset, because: null })
  })

  it.each([
    ['0000:00:00 00:00:00', 'date-zero'],
    ['    :  :     :  :  ', 'date-blank'],
    ['\0\0\0\0', 'date-blank'],
    ['', 'date-blank'],
    ['2024:02:30 10:00:00', 'date-invalid'],
    ['2024:09:22 25:00:00', 'date-invalid'],
    ['IMG_2291.jpg', 'date-unreadable'],
    ['WhatsApp Image 2024-10-14 at 13.00.05 PM', 'date-invalid'],
    ['1726933260', 'date-unreadable'],
    ['08/10/24 21.14', 'date-unreadable'],
    ['kira-kira setengah delapan', 'date-unreadable'],
  ])('that is no date says why: %j', (raw, because) => {
    expect(readRawTime(raw)).toEqual({ text: null, because })
  })

  it('never throws, whatever bytes a file holds', () => {
    assert(property(string(), (raw) => void readRawTime(raw)))
  })
})

describe('a claim of time', () => {
  it('with a stated offset needs no assumption', () => {
    const raw = claim(null, {
      raw: '2024:09:21 23:12:55',
      source: 'exif-original',
      offset: '+08:00',
      assumedZone: null,
    })
    expect(deriveTime(raw)).toEqual({
      fromMs: utc('2024-09-21T15:12:55Z'),
      toMs: utc('2024-09-21T15:12:56Z'),
      because: null,
      derivedBy: 'offset-stated',
    })
  })

  it('keeps its stated offset even where somebody assumes another zone', () => {
    const assumed = { zone: 'WIT', by: 'petugas', because: 'dugaan' } as const
    const derived = deriveTime(claim('2024-09-21T23:12:55', { offset: '+08:00', assumedZone: assumed }))
    expect(derived.fromMs).toBe(utc('2024-09-21T15:12:55Z'))
  })

  it('without offset and zone says nothing about UTC', () => {
    expect(timeOf('2024-09-22T00:12:40', { assumedZone: null })).toMatchObject({
      fromMs: null,
      because: 'zone-unknown',
    })
  })

  it('reads an offset of blanks as none', () => {
    expect(timeOf('2024-09-22T00:12:40', { offset: '   :  ' }).derivedBy).toBe('zone-assumed')
  })

  it('refuses a damaged offset instead of falling back to a guess', () => {
    expect(timeOf('2024-09-22T00:12:40', { offset: '+99:00' })).toMatchObject({
      fromMs: null,
      because: 'offset-invalid',
    })
  })

  it('takes the place of the act for what it is: one instant, three clocks', () => {
    const at = (zone: 'WIB' | 'WITA' | 'WIT'): number | null =>
      timeOf('2024-10-12T18:40', { assumedZone: { zone, by: 'a', because: 'b' }, precision: 'minute' }).fromMs
    expect([at('WIB'), at('WITA'), at('WIT')]).toEqual(
      ['11:40', '10:40', '09:40'].map((time) => utc(`2024-10-12T${time}:00Z`)),
    )
  })

  it.each([
    ['minute', '2024-10-10T09:15', '2024-10-10T01:15:00Z', '2024-10-10T01:16:00Z'],
    ['hour', '2024-10-10T09:15', '2024-10-10T01:00:00Z', '2024-10-10T02:00:00Z'],
    ['day', '2024-09-23', '2024-09-22T16:00:00Z', '2024-09-23T16:00:00Z'],
    ['month', '2024-02', '2024-01-31T16:00:00Z', '2024-02-29T16:00:00Z'],
    ['minute', '2024-10-10T09:15:30', '2024-10-10T01:15:00Z', '2024-10-10T01:16:00Z'],
    ['year', '2024', '2023-12-31T16:00:00Z', '2024-12-31T16:00:00Z'],
    ['second', '2024-09-23', '2024-09-22T16:00:00Z', '2024-09-23T16:00:00Z'],
    ['day', '2024-09-23T10:00:05', '2024-09-22T16:00:00Z', '2024-09-23T16:00:00Z'],
  ] as const)('of precision %s read as %s is as wide as the coarser of the two', (precision, reading, from, to) => {
    expect(timeOf(reading, { precision })).toMatchObject({ fromMs: utc(from), toMs: utc(to) })
  })

  it('"before" and "after" leave one end open', () => {
    expect(timeOf('2024-10-10T10:05', { precision: 'before' })).toMatchObject({
      fromMs: null,
      toMs: utc('2024-10-10T02:05:00Z'),
      because: null,
    })
    expect(timeOf('2024-09-21T19:00', { precision: 'after' })).toMatchObject({
      fromMs: utc('2024-09-21T11:00:00Z'),
      toMs: null,
    })
  })

  it('"about" is as wide as stated, half an hour either way where nobody said', () => {
    expect(timeOf('2024-10-12T19:30', { precision: 'about', marginMinutes: 10 })).toMatchObject({
      fromMs: utc('2024-10-12T11:20:00Z'),
      toMs: utc('2024-10-12T11:40:00Z'),
    })
    expect(timeOf('2024-10-12T19:30', { precision: 'about', marginMinutes: 0 }).toMs).toBe(utc('2024-10-12T11:30:01Z'))
    expect(timeOf('2024-10-12T19:30', { precision: 'about' }).fromMs).toBe(utc('2024-10-12T11:00:00Z'))
  })

  it('"about" a day is a day either way', () => {
    expect(timeOf('2024-10-12', { precision: 'about' })).toMatchObject({
      fromMs: utc('2024-10-10T16:00:00Z'),
      toMs: utc('2024-10-13T16:00:00Z'),
    })
  })

  it('an interval runs to the end of its last unit', () => {
    const meeting = { precision: 'interval', readingEnd: '2024-09-02T11:30' } as const
    expect(timeOf('2024-09-02T09:00', meeting)).toMatchObject({
      fromMs: utc('2024-09-02T01:00:00Z'),
      toMs: utc('2024-09-02T03:31:00Z'),
    })
  })

  it.each([
    [{ precision: 'unknown' }, 'undated'],
    [{ precision: 'interval' }, 'end-missing'],
    [{ precision: 'interval', readingEnd: '2024-10-11' }, 'end-before-start'],
    [{ reading: '2024-02-30' }, 'date-invalid'],
    [{ reading: '1970-05-01' }, 'zone-before-1988'],
    [{ reading: null, raw: '0000:00:00 00:00:00' }, 'date-zero'],
  ] as const)('that comes to nothing says why: %j', (more, because) => {
    expect(deriveTime(claim('2024-10-12', more))).toEqual({ fromMs: null, toMs: null, because, derivedBy: null })
  })

  it('is ordered by start, then end, the undated last', () => {
    const times = [
      timeOf('2024-10-12', { precision: 'unknown' }),
      timeOf('2024-10-12', { precision: 'day' }),
      timeOf('2024-10-12T00:00', { precision: 'minute' }),
      timeOf('2024-10-11', { precision: 'before' }),
    ]
    expect(times.toSorted(compareDerivedTimes)).toEqual([times[3], times[2], times[1], times[0]])
  })

  it('gives the same interval whatever the zone of the machine', () => {
    const here = process.env['TZ']
    const results = ['UTC', 'Asia/Jayapura', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone
      return JSON.stringify([timeOf('2024-09-22T00:12:40'), formatDerivedTime(timeOf('2024-09-22'), 'WITA')])
    })
    process.env['TZ'] = here ?? ''
    expect(new Set(results).size).toBe(1)
  })
})

describe('rival claims', () => {
  it('agree where their intervals meet', () => {
    const named = timeOf('2024-10-12T19:33:44')
    expect(rivalDifference(named, timeOf('2024-10-12', { precision: 'day' })).id).toBe('selaras dalam ketelitiannya')
  })

  it('are apart where one ends as the other starts', () => {
    expect(rivalDifference(timeOf('2024-10-12T19:33:44'), timeOf('2024-10-12T19:33:45')).en).toBe('differs by 1 second')
  })

  it('tell how far apart they are', () => {
    const exif = timeOf('2024-09-22T00:12:40')
    const gps = timeOf('2024-09-21T23:12:53')
    expect(rivalDifference(exif, gps)).toEqual({
      id: 'berselisih 59 menit 47 detik',
      en: 'differs by 59 minutes 47 seconds',
    })
  })

  it('are not compared where one of them is no time', () => {
    const none = timeOf('2024-10-12', { assumedZone: null })
    expect(rivalDifference(timeOf('2024-10-12'), none).en).toBe('cannot be compared')
    const before = timeOf('2024-10-10', { precision: 'before' })
    for (const pair of [
      [before, timeOf('2024-10-12')],
      [timeOf('2024-10-12'), before],
    ] as const)
      expect(rivalDifference(...pair).en).toBe('cannot be compared')
  })

  it('need two units at most to say a distance', () => {
    expect(elapsedInWords(90_061_000)).toEqual({ id: '1 hari 1 jam', en: '1 day 1 hour' })
    expect(elapsedInWords(-3_600_000).en).toBe('1 hour')
    expect(elapsedInWords(400).id).toBe('0 detik')
  })
})

describe('a claim in words', () => {
  it.each([
    ['2024-09-21T23:12:55', {}, '21 September 2024 pukul 23.12.55 WITA'],
    ['2024-10-14T10:40', { precision: 'minute' }, '14 Oktober 2024 pukul 10.40 WITA'],
    ['2024-09-23', { precision: 'day' }, '23 September 2024'],
    ['2024-10', { precision: 'month' }, 'Oktober 2024'],
    ['2024', { precision: 'year' }, '2024'],
    ['2024-10-16', { precision: 'interval', readingEnd: '2024-10-17' }, '16 Oktober 2024 – 17 Oktober 2024'],
    [
      '2024-09-02T09:00',
      { precision: 'interval', readingEnd: '2024-09-02T11:30' },
      '2 September 2024 pukul 09.00–11.30 WITA',
    ],
    [
      '2024-10-14T14:05',
      { precision: 'interval', readingEnd: '2024-10-16T08:05' },
      '14 Oktober 2024 pukul 14.05 WITA – 16 Oktober 2024 pukul 08.05 WITA',
    ],
    ['2024-10-12T00:00', { precision: 'minute' }, '12 Oktober 2024 pukul 00.00 WITA'],
    [
      '2024-10-12T23:00',
      { precision: 'interval', readingEnd: '2024-10-12T23:59' },
      '12 Oktober 2024 pukul 23.00–23.59 WITA',
    ],
    ['2023-07-01', { precision: 'interval', readingEnd: '2023-12-31' }, '1 Juli 2023 – 31 Desember 2023'],
    ['2024-10-12', { precision: 'about' }, '11 Oktober 2024 – 13 Oktober 2024'],
    ['2024-10-12T19:30', { precision: 'about' }, 'sekitar 12 Oktober 2024 pukul 19.30 WITA'],
    ['2024-10-10T10:05', { precision: 'before' }, 'sebelum 10 Oktober 2024 pukul 10.05 WITA'],
    ['2024-09-21T19:00', { precision: 'after' }, 'sejak 21 September 2024 pukul 19.00 WITA'],
  ] as const)('%s %j', (reading, more, words) => {
    const told = claim(reading, more)
    expect(formatClaim(told, deriveTime(told), 'WITA').id).toBe(words)
  })

  it('that is no time keeps the raw text beside the reason', () => {
    const told = claim(null, { raw: '0000:00:00 00:00:00' })
    expect(formatClaim(told, deriveTime(told), 'WITA').id).toBe('0000:00:00 00:00:00: tidak ada tanggal yang sah (nol)')
  })

  it('is told on the clock of the zone asked for', () => {
    const told = claim('2024-10-12T19:40:12', { offset: '+08:00' })
    expect(formatClaim(told, deriveTime(told), 'WIB').id).toBe('12 Oktober 2024 pukul 18.40.12 WIB')
  })
})
