import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DerivedTime } from '../../../src/contract/timeline.ts'
import { compareDerivedTimes, hasInterval } from '../../../src/model/claimed-time.ts'
import { hasOrderRing, orderEvents } from '../../../src/model/order-events.ts'
import { isOverBefore, type OrderedEvent } from '../../../src/model/order-relations.ts'
import { timeOf } from './make.ts'

const dated = (id: string, reading: string) => ({ id, time: timeOf(reading, { precision: 'minute' }), before: [] })
const undated = (id: string, before: string[] = []) => ({ id, time: timeOf('2024', { precision: 'unknown' }), before })
const ids = (events: Parameters<typeof orderEvents>[0]): string[] => orderEvents(events).map((event) => event.id)

const hasTime = ({ time }: { time: DerivedTime }): boolean => hasInterval(time)

/** Undated, open at either end, or a stretch of a few minutes of one hour. */
const anyTime: fc.Arbitrary<DerivedTime> = fc
  .record({ kind: fc.nat(6), from: fc.nat(40), width: fc.integer({ min: 1, max: 25 }) })
  .map(({ kind, from, width }) => ({
    fromMs: kind < 2 ? null : from,
    toMs: kind === 0 || kind === 2 ? null : from + width,
    because: kind === 0 ? 'undated' : null,
    derivedBy: null,
  }))

/** Whether some way of relations and dates leads from one event to another: then no order could hold the opposite beside the dates. */
function datesContradict(events: readonly OrderedEvent[], from: string, to: string): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    const one = events.find((event) => event.id === id)
    for (const other of events)
      if (one !== undefined && (one.before.includes(other.id) || isOverBefore(one, other))) seen.add(other.id)
  }
  return seen.has(to)
}

describe('the order of a chronology', () => {
  it('is by time, and equal times keep their order', () => {
    expect(
      ids([dated('E-2', '2024-10-10T10:00'), dated('E-1', '2024-09-21T10:00'), dated('E-3', '2024-10-10T10:00')]),
    ).toEqual(['E-1', 'E-2', 'E-3'])
  })

  it('puts the undated just ahead of what they lie before, and the rest last', () => {
    const events = [
      undated('E-09', ['E-10']),
      undated('E-30'),
      dated('E-08', '2024-10-08T21:16'),
      dated('E-10', '2024-10-10T10:05'),
    ]
    expect(ids(events)).toEqual(['E-08', 'E-09', 'E-10', 'E-30'])
  })

  it('follows a relation through another undated event, whichever comes first', () => {
    const events = [
      undated('E-01', ['E-02']),
      undated('E-02', ['E-10']),
      undated('E-03', ['E-10']),
      dated('E-10', '2024-10-10T10:05'),
    ]
    expect(ids(events)).toEqual(['E-01', 'E-02', 'E-03', 'E-10'])
    expect(ids(events.toReversed())).toHaveLength(4)
  })

  it('does not move what has a date', () => {
    const late = { ...dated('E-20', '2024-10-12T10:00'), before: ['E-10'] }
    expect(ids([late, dated('E-10', '2024-10-10T10:05')])).toEqual(['E-10', 'E-20'])
  })

  it('puts an undated event known only to come after something right behind it, several as they were given', () => {
    const first = { ...dated('E-08', '2024-10-08T21:16'), before: ['E-20', 'E-21'] }
    const events = [
      undated('E-20'),
      undated('E-21', ['E-22']),
      undated('E-22'),
      undated('E-30'),
      first,
      dated('E-10', '2024-10-10T10:05'),
    ]
    expect(ids(events)).toEqual(['E-08', 'E-20', 'E-21', 'E-22', 'E-10', 'E-30'])
  })

  it('moves an event past one whose time overlaps its own, and past no other', () => {
    const day = (id: string, reading: string, before: string[] = []) => ({
      id,
      time: timeOf(reading, { precision: 'day' }),
      before,
    })
    const events = [day('E-1', '2024-10-10'), day('E-2', '2024-10-10', ['E-1']), day('E-3', '2024-10-09')]
    expect(ids(events)).toEqual(['E-3', 'E-2', 'E-1'])
  })

  it('is that of the times alone where nobody stated a relation', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 12 }), (times) => {
        const events = times.map((time, index) => ({ id: `E-${index}`, time, before: [] }))
        const [known, unknown] = [events.filter(hasTime), events.filter((event) => !hasTime(event))]
        const plain = [...known.toSorted((a, b) => compareDerivedTimes(a.time, b.time)), ...unknown]
        expect(ids(events)).toEqual(plain.map((event) => event.id))
      }),
    )
  })

  it('never puts an event ahead of one that was over before it began, and breaks no relation the dates leave room for', () => {
    fc.assert(
      fc.property(
        fc.array(anyTime, { minLength: 2, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10 }),
        (times, pairs) => {
          const size = times.length
          const befores = Map.groupBy(
            pairs.filter(([one, other]) => one < size && other < size && one < other),
            ([one]) => one,
          )
          // Numbered upwards, so that relations alone make no ring; the times know nothing of the numbers.
          const events = times.map((time, index) => ({
            id: `E-${index}`,
            time,
            before: (befores.get(index) ?? []).map(([, other]) => `E-${other}`),
          }))
          const order = ids(events)
          const at = (id: string): number => order.indexOf(id)
          expect(order.toSorted()).toEqual(events.map((event) => event.id).toSorted())
          for (const one of events)
            for (const other of events) if (isOverBefore(one, other)) expect(at(one.id)).toBeLessThan(at(other.id))
          for (const one of events)
            for (const other of events.filter((event) => one.before.includes(event.id)))
              expect(at(one.id) < at(other.id) || datesContradict(events, other.id, one.id)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('knows a ring', () => {
    expect(hasOrderRing([undated('E-01', ['E-02']), undated('E-02', ['E-01'])])).toBe(true)
    expect(hasOrderRing([undated('E-01', ['E-01'])])).toBe(true)
    expect(hasOrderRing([undated('E-01', ['E-03']), undated('E-02', ['E-03', 'E-01']), undated('E-03')])).toBe(false)
  })
})
