import type { ElementAssessment } from '../../../src/contract/analysis.ts'
import type { Support } from '../../../src/contract/people.ts'
import type { Statement } from '../../../src/contract/statements.ts'
import type { CaseEvent, DerivedTime, TimeClaim } from '../../../src/contract/timeline.ts'
import { deriveTime } from '../../../src/model/claimed-time.ts'
import type { ElementFacts } from '../../../src/model/elements.ts'

/** A claim of time told in WITA unless said otherwise. */
export function claim(reading: string | null, more: Partial<TimeClaim> = {}): TimeClaim {
  return {
    source: 'stated-by-person',
    raw: reading ?? '',
    offset: null,
    assumedZone: { zone: 'WITA', by: 'petugas', because: 'tempat kejadian' },
    reading,
    readingEnd: null,
    precision: 'second',
    marginMinutes: null,
    ...more,
  }
}

export function timeOf(reading: string, more: Partial<TimeClaim> = {}): DerivedTime {
  return deriveTime(claim(reading, more))
}

export function utc(text: string): number {
  return Date.parse(text)
}

export function evidence(number: string, part: string | null = null): Support {
  return { kind: 'evidence', number, part, note: null }
}

export function answer(id: string, question: number): Support {
  return { kind: 'statement', id, question, note: null }
}

export function eventOf(more: Partial<CaseEvent>): CaseEvent {
  return {
    title: 'peristiwa',
    description: null,
    when: { kind: 'undated' },
    before: [],
    place: null,
    people: [],
    supports: [],
    certainty: 'proved',
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin: null,
    contest: null,
    ...more,
  }
}

export function statementOf(more: Partial<Statement>): Statement {
  return {
    person: 'Saksi-1',
    capacity: 'witness',
    mode: 'face-to-face',
    place: 'kantor',
    startedAt: '2024-10-16T09:00:00+08:00',
    endedAt: null,
    interviewers: ['petugas'],
    identityCheckedBy: 'petugas',
    oath: { state: 'taken', reason: null },
    interest: null,
    freeAccount: null,
    questions: [],
    translator: null,
    readBack: { done: true, confirmed: true, corrections: null },
    signature: { state: 'signed', reason: null },
    attached: [],
    assessment: null,
    ...more,
  }
}

export function question(
  number: number,
  more: Partial<Statement['questions'][number]> = {},
): Statement['questions'][number] {
  return {
    number,
    question: 'Apa yang Anda lihat?',
    answer: 'Jawaban.',
    leading: false,
    citable: true,
    shown: [],
    ...more,
  }
}

export function assessmentOf(more: Partial<ElementAssessment>): ElementAssessment {
  return {
    allegation: 'A1',
    element: 'U1',
    supporting: [],
    contrary: [],
    fact: null,
    interpretation: null,
    conclusion: null,
    reason: null,
    ...more,
  }
}

export function factsOf(more: Partial<ElementFacts> = {}): ElementFacts {
  return {
    copies: [],
    hands: [],
    statements: {},
    restsOn: {},
    withdrawn: new Set(),
    weak: new Set(),
    photoAlone: new Set(),
    unsettled: new Set(),
    ...more,
  }
}
