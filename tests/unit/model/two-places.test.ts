import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contradiction } from '../../../src/contract/analysis.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { intervalsOverlap } from '../../../src/model/claimed-time.ts'
import { listContradictions } from '../../../src/model/contradictions.ts'
import { conflictsOf, findTwoPlaces, type PlacedEvent } from '../../../src/model/two-places.ts'
import { evidence, eventOf, timeOf } from './make.ts'

const hall = { name: 'Gedung kampanye', latitude: -2.746, longitude: 121.513, accuracyMeters: null, zone: null }
const trip = { name: 'Waduk', latitude: -6.53, longitude: 107.36, accuracyMeters: null, zone: null }
const square = { name: 'Lapangan Senandika', latitude: -2.731, longitude: 121.498, accuracyMeters: null, zone: null }
const camat = (present: 'yes' | 'no' | 'disputed' = 'yes'): CaseEvent['people'] => [
  { person: 'Terlapor II', role: 'hadir', present },
]

function placed(id: string, time: PlacedEvent['time'], event: Partial<CaseEvent>): PlacedEvent {
  return { id, time, event: eventOf(event) }
}

const stage = placed('E-15', timeOf('2024-10-12T19:30', { precision: 'about' }), {
  place: hall,
  people: camat('disputed'),
})
const away = placed('E-16', timeOf('2024-10-12T19:40:12'), { place: trip, people: camat() })
const car = placed('E-17', timeOf('2024-10-12T19:48:05'), { place: hall })
const lodging = placed('E-13', timeOf('2024-10-11T16:20', { precision: 'minute' }), { place: trip, people: camat() })
const meeting = placed('E-10', timeOf('2024-10-10T10:05', { precision: 'interval', readingEnd: '2024-10-10T11:20' }), {
  place: { name: 'aula kantor camat', latitude: null, longitude: null, accuracyMeters: null, zone: null },
  people: camat(),
})

describe('one person in two places', () => {
  it('is found exactly once in the sample: E-15 and E-16', () => {
    expect(findTwoPlaces([meeting, lodging, stage, away, car])).toEqual([
      { person: 'Terlapor II', one: 'E-15', other: 'E-16' },
    ])
  })

  it('is told at both events', () => {
    const pairs = findTwoPlaces([stage, away])
    expect([conflictsOf('E-15', pairs), conflictsOf('E-16', pairs), conflictsOf('E-17', pairs)]).toEqual([
      ['E-16'],
      ['E-15'],
      [],
    ])
  })

  it('is none where presence is denied, the place is unknown or the same', () => {
    const conflicts = (change: Partial<CaseEvent>): number =>
      findTwoPlaces([placed('E-15', stage.time, { ...stage.event, ...change }), away]).length
    expect(conflicts({})).toBe(1)
    expect(conflicts({ people: camat('no') })).toBe(0)
    expect(conflicts({ place: null })).toBe(0)
    expect(conflicts({ place: { ...trip, name: 'tepi waduk', latitude: -6.531 } })).toBe(0)
    expect(
      conflicts({ place: { name: 'WADUK!', latitude: null, longitude: null, accuracyMeters: null, zone: null } }),
    ).toBe(0)
    expect(
      conflicts({ place: { name: 'gedung', latitude: null, longitude: null, accuracyMeters: null, zone: null } }),
    ).toBe(1)
  })

  it('is not concluded from an open or day-wide time', () => {
    const at = (time: PlacedEvent['time']): number => findTwoPlaces([{ ...stage, time }, away]).length
    expect(at(timeOf('2024-10-12T19:00', { precision: 'after' }))).toBe(0)
    expect(at(timeOf('2024-10-12', { precision: 'day' }))).toBe(0)
    expect(at(timeOf('2024-10-12', { precision: 'unknown' }))).toBe(0)
    expect(at(timeOf('2024-10-12T20:30', { precision: 'minute' }))).toBe(0)
  })

  it('is concluded from an interval somebody stated, however long', () => {
    const claim = {
      source: 'letter-date',
      raw: '11-13 Oktober',
      offset: null,
      assumedZone: null,
      reading: '2024-10-11',
      readingEnd: '2024-10-13',
      precision: 'interval',
      marginMinutes: null,
    } as const
    const order = placed('E-21', timeOf('2024-10-11', { precision: 'interval', readingEnd: '2024-10-13' }), {
      place: trip,
      people: camat(),
      when: { kind: 'stated', claim },
    })
    expect(findTwoPlaces([stage, order])).toHaveLength(1)
  })

  it('does not depend on who it is or what the place is called', () => {
    const renamed = JSON.parse(JSON.stringify([square, stage, away]).replaceAll('Terlapor II', 'Siapa Saja')).slice(1)
    expect(findTwoPlaces(renamed)).toEqual([{ person: 'Siapa Saja', one: 'E-15', other: 'E-16' }])
  })
})

describe('many events of many people', () => {
  const places = [hall, trip, square, null]
  const made = fc.record({
    startMinute: fc.nat(300),
    minutes: fc.nat(90),
    place: fc.nat(3),
    people: fc.uniqueArray(fc.constantFrom('Terlapor I', 'Terlapor II', 'Saksi-1'), { maxLength: 3 }),
  })

  it('give the pairs one finds by holding each event against each, in the same order', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 25 }), (list) => {
        const events = list.map(({ startMinute, minutes, place, people }, index) =>
          placed(`E-${index}`, spanOf(startMinute, minutes), {
            place: places[place] ?? null,
            people: people.map((person) => ({ person, role: 'hadir', present: 'yes' })),
          }),
        )
        const expected = events.flatMap((one, index) =>
          events
            .slice(index + 1)
            .filter((other) => one.event.place && other.event.place && one.event.place !== other.event.place)
            .filter((other) => intervalsOverlap(one.time, other.time) === true)
            .flatMap((other) =>
              one.event.people
                .filter(({ person }) => other.event.people.some((there) => there.person === person))
                .map(({ person }) => ({ person, one: one.id, other: other.id })),
            ),
        )
        expect(findTwoPlaces(events)).toEqual(expected)
      }),
    )
  })

  it('cost little more than sorting where few of them overlap', () => {
    const events = Array.from({ length: 20_000 }, (_, index) =>
      placed(`E-${index}`, spanOf(index * 3, 2), { place: index % 2 === 0 ? hall : trip, people: camat() }),
    )
    const before = process.cpuUsage()
    expect(findTwoPlaces(events)).toEqual([])
    const { user, system } = process.cpuUsage(before)
    // Held each against each these are two hundred million pairs: half a minute.
    expect((user + system) / 1_000).toBeLessThan(1_500)
  })

  function spanOf(startMinute: number, minutes: number): PlacedEvent['time'] {
    const fromMs = Date.UTC(2024, 9, 12) + startMinute * 60_000
    return { fromMs, toMs: fromMs + minutes * 60_000, because: null, derivedBy: null }
  }
})

describe('the list of contradictions', () => {
  const side = (id: string) => ({ claim: 'hadir', supports: [{ kind: 'event', id, note: null } as const] })
  const entered = (explanation: Contradiction['explanation'], sides = [side('E-15'), side('E-16')]) => [
    { id: 'C2', contradiction: { about: 'kehadiran', sides, explanation } },
  ]
  const conflicts = findTwoPlaces([stage, away])

  it('holds what people entered, in their order, then the intervals that conflict', () => {
    const list = listContradictions(entered(null), conflicts)
    expect(list.map((one) => [one.kind, one.open])).toEqual([
      ['entered', true],
      ['two-places', true],
    ])
  })

  it('closes an interval conflict by an explanation that rests on its events', () => {
    const explained = { text: 'dinas luar', supports: [evidence('B-029')] }
    expect(listContradictions(entered(explained), conflicts).map((one) => one.open)).toEqual([false, false])
    const several = [...entered(explained, [side('E-01'), side('E-15')]), ...entered(null)]
    expect(listContradictions(several, conflicts).at(-1)?.open).toBe(false)
    expect(
      listContradictions(entered(explained, [side('E-01'), side('E-02')]), conflicts).map((one) => one.open),
    ).toEqual([false, true])
  })
})
