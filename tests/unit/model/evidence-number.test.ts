import { describe, expect, it } from 'vitest'
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import {
  compareEvidenceNumbers,
  formatEvidenceNumber,
  nextEvidenceNumber,
  parentEvidenceNumber,
  parseEvidenceNumber,
} from '../../../src/model/evidence-number.ts'

describe('an evidence number', () => {
  it.each([
    ['B-007', { prefix: 'B', serial: 7, members: [] }],
    ['BAP-12345', { prefix: 'BAP', serial: 12345, members: [] }],
    ['B-022.1.3', { prefix: 'B', serial: 22, members: [1, 3] }],
  ])('%s is taken apart', (text, parts) => expect(parseEvidenceNumber(text)).toEqual(parts))

  it.each(['B-01', 'b-001', 'B-0001', 'B-000', 'B-001.0', 'B-001.', 'B 001', 'ABCDE-001', 'B-001.01'])(
    '%s is none',
    (text) => expect(parseEvidenceNumber(text)).toBeNull(),
  )

  it('survives the way there and back', () => {
    const parts = record({
      prefix: constantFrom('B', 'TP'),
      serial: integer({ min: 1, max: 9_999_999 }),
      members: array(integer({ min: 1, max: 999_999 }), { maxLength: 3 }),
    })
    assert(
      property(parts, (one) => {
        expect(parseEvidenceNumber(formatEvidenceNumber(one))).toEqual(one)
      }),
    )
  })

  it('that comes next is one more than the highest ever given', () => {
    expect(nextEvidenceNumber([], 'B')).toBe('B-001')
    expect(nextEvidenceNumber(['B-002', 'B-040', 'B-022.3', 'TP-090'], 'B')).toBe('B-041')
    expect(nextEvidenceNumber(['B-999'], 'B')).toBe('B-1000')
  })

  it('of a member names the archive it lies in', () => {
    expect(parentEvidenceNumber('B-022.1.3')).toBe('B-022.1')
    expect(parentEvidenceNumber('B-022.1')).toBe('B-022')
    expect(parentEvidenceNumber('B-022')).toBeNull()
  })

  it('is ordered as people count', () => {
    const sorted = ['B-001', 'B-002', 'B-022', 'B-022.2', 'B-022.10', 'B-999', 'B-1000', 'TP-001', 'x', 'y']
    expect(sorted.toReversed().toSorted(compareEvidenceNumbers)).toEqual(sorted)
  })
})
