import { describe, expect, it } from 'vitest'
import { hasOrderRing, orderEvents } from '../../../src/model/order-events.ts'
import { timeOf } from './make.ts'

const dated = (id: string, reading: string) => ({ id, time: timeOf(reading, { precision: 'minute' }), before: [] })
const undated = (id: string, before: string[] = []) => ({ id, time: timeOf('2024', { precision: 'unknown' }), before })
const ids = (events: Parameters<typeof orderEvents>[0]): string[] => orderEvents(events).map((event) => event.id)

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

  it('knows a ring', () => {
    expect(hasOrderRing([undated('E-01', ['E-02']), undated('E-02', ['E-01'])])).toBe(true)
    expect(hasOrderRing([undated('E-01', ['E-01'])])).toBe(true)
    expect(hasOrderRing([undated('E-01', ['E-03']), undated('E-02', ['E-03', 'E-01']), undated('E-03')])).toBe(false)
  })
})
