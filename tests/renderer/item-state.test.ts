import { describe, expect, it } from 'vitest'
import type { CaseIntegrity, Mismatch } from '../../src/contract/integrity.ts'
import { itemStateOf } from '../../renderer/app/item-state.ts'

const item = { number: 'B-001', savedAt: '2024-10-14T02:40:00Z', purged: null }
const last = { startedAt: '2024-10-15T01:00:00Z', checkedAt: '2024-10-15T01:01:00Z', originals: 2 }
const checked: CaseIntegrity = { state: 'checked', progress: null, last, mismatches: [] }
const mismatch: Mismatch = {
  evidence: 'B-001',
  foundAt: last.checkedAt,
  sequence: 9,
  problems: [{ code: 'original-changed', path: null, message: 'lain' }],
  explained: null,
}

describe('the state of an item', () => {
  it('is never unchanged before a check since opening has hashed it', () => {
    expect(itemStateOf(item, null).is).toBe('unchecked')
    expect(itemStateOf(item, { ...checked, state: 'unchecked', last: null }).is).toBe('unchecked')
    expect(itemStateOf(item, { ...checked, state: 'checking', last: null }).is).toBe('checking')
    expect(itemStateOf(item, checked).is).toBe('unchanged')
  })

  it('is not told by a check that began before the item came', () => {
    expect(itemStateOf({ ...item, savedAt: '2024-10-15T01:00:30Z' }, checked).is).toBe('unchecked')
  })

  it('is damaged for as long as checks find it, explained or not', () => {
    const explained = { by: 'a', at: last.checkedAt, reason: 'b', sequence: 10 }
    expect(itemStateOf(item, { ...checked, mismatches: [mismatch] }).is).toBe('damaged')
    expect(itemStateOf(item, { ...checked, mismatches: [{ ...mismatch, explained }] }).is).toBe('damaged')
  })

  it('has to be looked at while an old mismatch is unexplained', () => {
    expect(itemStateOf(item, { ...checked, mismatches: [{ ...mismatch, problems: [] }] }).is).toBe('unexplained')
  })

  it('is in doubt where the log that vouches for it is broken', () => {
    const broken: Mismatch = { ...mismatch, evidence: null, problems: [{ code: 'tail-cut', path: null, message: 'x' }] }
    expect(itemStateOf(item, { ...checked, mismatches: [broken] }).is).toBe('case-doubtful')
  })

  it('of a purged item is purged, whatever a check says', () => {
    expect(itemStateOf({ ...item, purged: {} }, { ...checked, mismatches: [mismatch] }).is).toBe('purged')
  })
})
