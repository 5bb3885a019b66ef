import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { TimeClaim } from '../../../src/contract/timeline.ts'
import { zonesOfPlace } from '../../../src/casework/places/zones-of-place.ts'
import { deriveTime, rivalDifference } from '../../../src/model/claimed-time.ts'
import { correctedTime } from '../../../src/model/device-clock.ts'
import { formatClaim } from '../../../src/model/format-claim.ts'
import { findOrderRing, orderEvents } from '../../../src/model/order-events.ts'
import { civilOfUtc, offsetMinutesOf, utcOfCivil } from '../../../src/model/zone.ts'
import { eventOf } from './make.ts'

const machineZones = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/New_York'] as const
const zones = ['WIB', 'WITA', 'WIT'] as const
const own = process.env['TZ']

afterAll(() => {
  if (own === undefined) delete process.env['TZ']
  else process.env['TZ'] = own
})

/** The same work under every zone of a machine; Node reads TZ anew when it is set. */
function underEveryZone<Value>(work: () => Value): Value[] {
  return machineZones.map((zone) => {
    process.env['TZ'] = zone
    return work()
  })
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const civil = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.integer({ min: 0, max: 61 }),
    depth: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ year, month, day, hour, minute, depth }) => {
    const date = [String(year), twoDigits(month), twoDigits(day)].slice(0, Math.min(depth, 3)).join('-')
    return depth < 4 ? date : `${date}T${twoDigits(hour)}:${twoDigits(minute)}`
  })
const precision = fc.constantFrom<TimeClaim['precision']>(
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'year',
  'about',
  'before',
  'after',
  'interval',
  'unknown',
)
const claims: fc.Arbitrary<TimeClaim> = fc.record({
  source: fc.constant('stated-by-person' as const),
  raw: fc.oneof(fc.string(), civil, fc.constant('2024:09:22 00:12:40')),
  offset: fc.option(fc.oneof(fc.constantFrom('+08:00', '-05:00', 'Z', '+25:00', '   :  '), fc.string()), { nil: null }),
  assumedZone: fc.option(
    fc.constantFrom(...zones).map((zone) => ({ zone, by: 'petugas', because: 'tempat' })),
    { nil: null },
  ),
  reading: fc.option(civil, { nil: null }),
  readingEnd: fc.option(civil, { nil: null }),
  precision,
  marginMinutes: fc.option(fc.integer({ min: 0, max: 525_600 }), { nil: null }),
})
const zoneNames = fc.constantFrom(...zones)

describe('no result depends on the zone or the locale of the machine', () => {
  it('the interval of any claim and its words are the same under four zones', () => {
    fc.assert(
      fc.property(claims, zoneNames, (claim, zone) => {
        const told = underEveryZone(() => {
          const time = deriveTime(claim)
          return JSON.stringify([time, formatClaim(claim, time, zone)])
        })
        expect(new Set(told).size).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  it('zones of places are the same under four zones, before and after 1988', () => {
    const points = fc.record({
      latitude: fc.double({ min: -11, max: 6, noNaN: true }),
      longitude: fc.double({ min: 95, max: 141, noNaN: true }),
    })
    fc.assert(
      fc.property(points, fc.constantFrom('1950-06-01', '1987-12-31', '2024-09-21', null), (point, on) => {
        expect(new Set(underEveryZone(() => JSON.stringify(zonesOfPlace(point, on)))).size).toBe(1)
      }),
      { numRuns: 25 },
    )
  })

  it('a test of this kind can fail: a local Date differs between these zones', () => {
    expect(new Set(underEveryZone(() => new Date(2024, 8, 22).getTime())).size).toBeGreaterThan(1)
  })
})

describe('any claim at all', () => {
  it('comes to an interval or to a reason, never to both or to neither, and an interval never ends before it starts', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const time = deriveTime(claim)
        const hasSome = time.fromMs !== null || time.toMs !== null
        expect(hasSome).toBe(time.because === null)
        if (time.fromMs !== null && time.toMs !== null) expect(time.toMs).toBeGreaterThan(time.fromMs)
      }),
      { numRuns: 500 },
    )
  })

  it('is shown with its raw text where it comes to nothing', () => {
    fc.assert(
      fc.property(claims, zoneNames, (claim, zone) => {
        const time = deriveTime(claim)
        const shown = formatClaim(claim, time, zone)
        expect(shown.id).not.toBe('')
        if (time.because !== null) expect(shown.id).toContain(claim.raw)
      }),
    )
  })

  it('differs from another by the same words whichever is named first', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const [a, b] = [deriveTime(one), deriveTime(other)]
        expect(rivalDifference(a, b)).toEqual(rivalDifference(b, a))
      }),
    )
  })
})

describe('a wall clock', () => {
  it('and UTC are each other’s inverse in every zone since 1988', () => {
    fc.assert(
      fc.property(fc.integer({ min: 567_993_600, max: 4_102_444_800 }), zoneNames, (seconds, zone) => {
        const moment = civilOfUtc(seconds * 1_000, zone)
        expect(moment === null ? null : utcOfCivil(moment, zone)).toBe(moment === null ? null : seconds * 1_000)
      }),
    )
  })

  it('keeps its distance between zones: WITA is always an hour ahead of WIB, WIT of WITA', () => {
    expect(zones.map((zone) => offsetMinutesOf(zone, '2024-01-01'))).toEqual([420, 480, 540])
  })
})

describe('a device card', () => {
  it('with a second reference never tells a wider time than with the first alone', () => {
    const spans = fc.record({ error: fc.integer({ min: -300, max: 300 }), width: fc.integer({ min: 0, max: 120 }) })
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const reference = ({ error, width }: { error: number; width: number }) => ({
          evidence: null,
          deviceShowed: civilText(43_200 + 3_600 + error),
          deviceSpanSeconds: width,
          trueFrom: civilText(43_200),
          trueSpanSeconds: 0,
          zone: 'WITA' as const,
          how: 'foto jam',
        })
        const claim = { ...noTime, raw: '2024:09:22 00:12:40' }
        const alone = correctedTime(claim, { references: [reference(one)], zone: 'WITA' })
        const both = correctedTime(claim, { references: [reference(one), reference(other)], zone: 'WITA' })
        if (alone === null || both === null) return
        expect(both.fromMs ?? 0).toBeGreaterThanOrEqual(alone.fromMs ?? 0)
        expect(both.toMs ?? 0).toBeLessThanOrEqual(alone.toMs ?? 0)
      }),
    )
  })
})

const noTime: TimeClaim = {
  source: 'exif-original',
  raw: '',
  offset: null,
  assumedZone: null,
  reading: null,
  readingEnd: null,
  precision: 'second',
  marginMinutes: null,
}

function civilText(second: number): string {
  return `2024-09-21T${[Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join(':')}`
}

describe('order relations', () => {
  const graphs = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 })

  it('have a ring exactly where some event lies before itself, and the ring named is one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const events = graph.map((before, index) => ({ id: `E-${index}`, before: before.map((one) => `E-${one}`) }))
        const ring = findOrderRing(events)
        expect(ring !== null).toBe(events.some((event) => reaches(events, event.id, event.id)))
        for (const [index, id] of (ring ?? []).slice(0, -1).entries())
          expect(events.find((event) => event.id === id)?.before).toContain(ring?.[index + 1])
      }),
      { numRuns: 400 },
    )
  })

  it('of ten thousand events in a row need no deep stack', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({ id: `E-${index}`, before: [`E-${index + 1}`] }))
    expect(findOrderRing(events)).toBeNull()
    const last = { id: 'E-10000', before: ['E-0'] }
    expect(findOrderRing([...events, last])).toHaveLength(10_002)
  })

  it('keep every event in the chronology', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const events = graph.map((before, index) => ({
          id: `E-${index}`,
          before: before.map((one) => `E-${one}`),
          time: { fromMs: null, toMs: null, because: 'undated', derivedBy: null },
          event: eventOf({}),
        }))
        expect(
          orderEvents(events)
            .map((event) => event.id)
            .toSorted(),
        ).toEqual(events.map((event) => event.id).toSorted())
      }),
    )
  })
})

function reaches(events: readonly { id: string; before: readonly string[] }[], from: string, to: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(events.find((event) => event.id === from)?.before ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(events.find((event) => event.id === next)?.before ?? []))
  }
  return false
}
