import { describe, expect, it } from 'vitest'
import { emptyReading } from '../../support/import-parts.ts'
import { eventOf } from '../model/make.ts'
import { fileTime, openCasework } from './story/open-desk.ts'

/** Raw text, offset, why it is no time. */
const badFiles: readonly [string, string, string | null, string][] = [
  ['a clock never set', '0000:00:00 00:00:00', null, 'date-zero'],
  ['a blank date', '    :  :     :  :  ', null, 'date-blank'],
  ['month 13', '2024:13:01 10:00:00', '+08:00', 'date-invalid'],
  ['31 February', '2024:02:31 10:00:00', '+08:00', 'date-invalid'],
  ['29 February of a common year', '2023:02:29 10:00:00', '+08:00', 'date-invalid'],
  ['a leap second', '2016:12:31 23:59:60', '+00:00', 'date-invalid'],
  ['24:00', '2024:10:12 24:00:00', '+08:00', 'date-invalid'],
  ['year 23', '23:10:12 10:00:00', '+08:00', 'date-unreadable'],
  ['an offset of +25:00', '2024:10:12 10:00:00', '+25:00', 'offset-invalid'],
  ['a word', 'kemarin sore', null, 'date-unreadable'],
]

describe('a bad time in a file', () => {
  it.each(badFiles)(
    '%s is shown as invalid with its raw text, and nothing is invented',
    async (_name, raw, offset, because) => {
      const desk = openCasework()
      desk.addBatch(1)
      desk.addItem('B-001', 1, { times: [fileTime('exif-original', raw, { offset })] })
      const [told] = await desk.call('claims.list', { evidence: 'B-001' })
      expect(told?.derived).toEqual({ fromMs: null, toMs: null, because, derivedBy: null })
      expect(told?.claim.raw).toBe(raw)
      expect(told?.shown.id).toContain(raw)
      const { undated, marks } = await desk.call('timeline.window', { filter: { claims: 'all' } })
      expect(undated.map((fact) => fact.raw)).toEqual([raw])
      expect(marks.id).toEqual([])
    },
  )

  it('a date the reader could not stand behind is a claim all the same, with its raw text and no moment', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    const fact = (tag: string, raw: string) => ({ block: 'ExifIFD', tag, raw, reader: 'exifr' })
    const facts = [fact('DateTimeOriginal', '0000:00:00 00:00:00'), fact('CreateDate', '    :  :     :  :  ')]
    desk.addItem('B-001', 1, {
      reading: { ...emptyReading.reading, facts },
      problems: [{ code: 'date-invalid', message: '' }],
      modifiedAt: '2024-10-16T02:10:00Z',
    })
    const { claims, against } = await desk.call('claims.compare', { evidence: 'B-001' })
    expect(claims.map(({ claim, derived }) => [claim.source, derived.because])).toEqual([
      ['exif-original', 'date-zero'],
      ['exif-digitised', 'date-blank'],
      ['file-system', null],
    ])
    expect(against, 'the time of a file system is nothing the others are held against').toBeNull()
    const { undated } = await desk.call('timeline.window', { filter: { claims: 'all' } })
    expect(new Set(undated.map((one) => one.raw))).toEqual(new Set(['    :  :     :  :  ', '0000:00:00 00:00:00']))
  })

  it('a year far ahead is told as it stands', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1, { times: [fileTime('exif-original', '9999:12:31 23:59:59', { offset: '-12:00' })] })
    const [told] = await desk.call('claims.list', { evidence: 'B-001' })
    expect(told?.derived.because).toBeNull()
    expect(told?.shown.id).not.toBe('')
  })

  it('a GPS time without its date gives no instant', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1, { times: [fileTime('gps', '15:12:53')] })
    const [told] = await desk.call('claims.list', { evidence: 'B-001' })
    expect(told?.derived).toMatchObject({ fromMs: null, because: 'date-unreadable' })
  })

  it('a clock of 2015 is believed by nobody, and stands beside its rival with the difference in words', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1, {
      times: [
        fileTime('exif-original', '2015:01:01 00:00:12', { offset: '+08:00' }),
        fileTime('gps', '2024-10-12T11:48:05Z', { utc: '2024-10-12T11:48:05Z', offset: '+00:00' }),
      ],
    })
    const { claims, against } = await desk.call('claims.compare', { evidence: 'B-001' })
    expect(against).toBe('B-001#exif-original')
    const gps = claims.find((one) => one.claim.source === 'gps')
    expect(gps?.agrees).toBe(false)
    expect(gps?.difference?.id).toMatch(/^berselisih 3572 hari/)
    expect(claims.every((one) => !one.adopted)).toBe(true)
  })

  it('a wall clock without a zone says nothing about UTC until a person assumes one', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1, { times: [fileTime('exif-original', '2024:10:12 19:48:05')] })
    const [told] = await desk.call('claims.list', { evidence: 'B-001' })
    expect(told?.derived.because).toBe('zone-unknown')
    const assumedZone = { zone: 'WITA', by: 'petugas', because: 'tempat kejadian' } as const
    const adoption = await desk.call('claims.adopt', {
      body: { evidence: 'B-001', claimId: 'B-001#exif-original', assumedZone, because: 'GPS hilang' },
    })
    const [adopted] = await desk.call('claims.list', { evidence: 'B-001' })
    expect(adopted).toMatchObject({ adopted: true, derived: { fromMs: Date.parse('2024-10-12T11:48:05Z') } })
    await desk.call('claims.unadopt', { id: adoption.id, reason: 'keliru' })
    const [again] = await desk.call('claims.list', { evidence: 'B-001' })
    expect(again).toMatchObject({ adopted: false, derived: { because: 'zone-unknown' } })
  })
})

describe('a bad time a person writes', () => {
  const stated = (reading: string, more: object = {}) => ({
    kind: 'stated' as const,
    claim: {
      source: 'stated-by-person' as const,
      raw: reading,
      offset: null,
      assumedZone: null,
      reading,
      readingEnd: null,
      precision: 'minute' as const,
      marginMinutes: null,
      ...more,
    },
  })

  it.each(['2024-13', '2024-02-31', '2024-10-12T24:00', '2024-10-12T23:59:60', '0000-01-01'])(
    '%s is refused before it is saved',
    async (reading) => {
      const desk = openCasework()
      const refused = await desk.refusal('events.save', { body: eventOf({ when: stated(reading) }) })
      expect(refused.code).toBe('invalid-input')
      expect(await desk.call('events.list', {})).toEqual([])
    },
  )

  it('an offset of +25:00 is refused', async () => {
    const desk = openCasework()
    const when = stated('2024-10-12T10:00', { offset: '+25:00' })
    expect(await desk.refusal('events.save', { body: eventOf({ when }) })).toMatchObject({ code: 'invalid-input' })
  })

  it('an interval that ends before it starts comes to nothing and says so', async () => {
    const desk = openCasework()
    const assumedZone = { zone: 'WIB', by: 'petugas', because: 'tempat' }
    const when = stated('2024-10-12T10:00', { readingEnd: '2024-10-11T10:00', precision: 'interval', assumedZone })
    await desk.save('events.save', 'E-1', eventOf({ when }))
    const [event] = await desk.call('timeline.view', {})
    expect(event?.shownTime.id).toContain('akhir rentang mendahului awalnya')
  })

  it('events that run in a ring are refused, and the ring is shown', async () => {
    const desk = openCasework()
    await desk.save('events.save', 'E-1', eventOf({}))
    await desk.save('events.save', 'E-2', eventOf({ before: ['E-1'] }))
    await desk.save('events.save', 'E-3', eventOf({ before: ['E-2'] }))
    const refused = await desk.refusal('events.save', { id: 'E-1', version: 1, body: eventOf({ before: ['E-3'] }) })
    expect(refused.code).toBe('order-ring')
    expect(refused.message).toContain('E-2 → E-1 → E-3 → E-2')
  })
})
