import type { CaseEvent } from '../../../src/contract/timeline.ts'

/** An event nobody has said anything of yet. */
export const blankEvent: CaseEvent = {
  title: '',
  description: null,
  when: { kind: 'undated' },
  before: [],
  place: null,
  people: [],
  supports: [],
  certainty: 'unproved',
  officialAgenda: null,
  stateFacility: null,
  letterhead: null,
  origin: null,
  contest: null,
}
