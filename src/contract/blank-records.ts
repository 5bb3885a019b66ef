import type { EvidenceDescription } from './evidence.ts'
import type { CaseEvent, TimeClaim } from './timeline.ts'

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

/** A claim of time as a person begins to write it: in nobody's words yet, without a reading and in no zone. */
export const blankClaim: TimeClaim = {
  source: 'stated-by-person',
  raw: '',
  offset: null,
  assumedZone: null,
  reading: null,
  readingEnd: null,
  precision: 'day',
  marginMinutes: null,
}

/** A description nobody has written yet: the name of the file as its title, and nothing claimed. */
export function blankDescription({ number, name }: { number: string; name: string }): EvidenceDescription {
  return {
    evidence: number,
    title: name.slice(0, 500),
    proofKind: 'informasi-elektronik',
    provenance: 'unknown',
    device: null,
    showsMinors: false,
    marks: [],
    proves: null,
    doesNotProve: null,
    excerpts: [],
    note: null,
  }
}
