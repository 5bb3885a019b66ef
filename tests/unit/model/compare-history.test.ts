import { describe, expect, it } from 'vitest'
import { compareHistory } from '../../../src/model/compare-history.ts'

const caseId = 'a'
const frozen = { caseId, leaves: ['1', '2', '3'] }

describe('the history a dossier was frozen with', () => {
  it.each([
    ['consistent', ['1', '2', '3']],
    ['consistent', ['1', '2', '3', '4']],
    ['truncated', ['1', '2']],
    ['fork', ['1', '2', 'x', '4']],
    ['rewritten', ['x', 'y', 'z', '4']],
  ])('is %s with %j', (result, leaves) => {
    expect(compareHistory(frozen, { caseId, leaves })).toBe(result)
  })

  it('is unrelated to another case, whatever its leaves', () => {
    expect(compareHistory(frozen, { caseId: 'b', leaves: frozen.leaves })).toBe('unrelated')
  })
})
