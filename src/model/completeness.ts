import type {
  AcceptedGap,
  Allegation,
  Conclusion,
  ElementAssessment,
  Motive,
  Narrative,
  Plenary,
  Proportionality,
  Recommendation,
} from '../contract/analysis.ts'
import type { CaseRecord } from '../contract/case-record.ts'
import type { GapCode } from '../contract/gap-code.ts'
import type { BatchView } from '../contract/evidence.ts'
import type { Person, PostHeld } from '../contract/people.ts'
import type { Invitation, Statement } from '../contract/statements.ts'
import type { PhaseView } from '../contract/timeline.ts'
import { evidenceGaps } from './completeness-evidence.ts'
import { formalGaps } from './completeness-formal.ts'
import { hearingGaps } from './completeness-hearing.ts'
import { materialGaps } from './completeness-material.ts'
import type { SourceFacts } from './source-counting.ts'
import type { DossierForm } from './recipient.ts'

/** A record with its code. */
export type Entry<Body> = { readonly id: string; readonly body: Body }

/** Something a complete dossier would have: which rule, about what, and the values its sentence needs. */
export type GapFinding = { code: GapCode; about: string; params: Readonly<Record<string, string | number>> }

/** A gap as printed: open, or accepted with a reason. */
export type JudgedGap = GapFinding & { accepted: string | null }

/** An allegation with what the rules derived from it. */
export type AllegationFacts = Entry<Allegation> & {
  phase: PhaseView | null
  /** Element codes of the chosen row; empty where no row is chosen or known. */
  elements: readonly string[]
  /** Whether the chosen row may apply on the day and in a phase of the act. */
  rowApplies: boolean
  hasTime: boolean
  hasPlace: boolean
}

/** A cell of the matrix, with the events and cards whose time no longer stands as it did when it was assessed. */
export type AssessedElement = Entry<ElementAssessment> & { readonly unsettled: ReadonlySet<string> }

/** Everything the check looks at, for one subject of one case. */
export type CompletenessFacts = {
  record: CaseRecord | null
  form: DossierForm | null
  subject: Entry<Person>
  /** Posts of the subject held on a day an act of theirs falls on. */
  postsAtAct: readonly PostHeld[]
  /** Codes of identity warnings of the subject nobody has settled. */
  openWarnings: readonly string[]
  people: readonly Entry<Person>[]
  statements: readonly Entry<Statement>[]
  invitations: readonly Entry<Invitation>[]
  allegations: readonly AllegationFacts[]
  elements: readonly AssessedElement[]
  elementFacts: SourceFacts
  motives: readonly Entry<Motive>[]
  proportionality: readonly Entry<Proportionality>[]
  conclusions: readonly Entry<Conclusion>[]
  plenaries: readonly Entry<Plenary>[]
  recommendations: readonly Entry<Recommendation>[]
  narratives: readonly Entry<Narrative>[]
  batches: readonly BatchView[]
  /** Every number of the register, members of archives included. */
  evidence: readonly string[]
  /** Numbers some record cites. */
  cited: ReadonlySet<string>
  /** Numbers declared used or not used, with whether a reason stands beside a number that is not used. */
  declared: ReadonlyMap<string, { use: 'relied-on' | 'not-relied-on'; hasReason: boolean }>
  withdrawn: ReadonlySet<string>
}

/**
 * What a dossier of one subject still lacks, in the order people look for it: formal requirements, hearing, material requirements
 * element by element, evidence that is not accounted for.
 *
 * A gap never blocks work: it is closed, or accepted with a reason that is printed (insights.md C1, domain.md §9.1).
 */
export function findGaps(facts: CompletenessFacts): GapFinding[] {
  return [...formalGaps(facts), ...hearingGaps(facts), ...materialGaps(facts), ...evidenceGaps(facts)]
}

/** Lays the accepted gaps beside those found; an acceptance of a gap that is closed meanwhile is left out. */
export function judgeGaps(found: readonly GapFinding[], accepted: readonly AcceptedGap[]): JudgedGap[] {
  return found.map((gap) => ({
    ...gap,
    accepted: accepted.find((one) => one.code === gap.code && one.about === gap.about)?.reason ?? null,
  }))
}
