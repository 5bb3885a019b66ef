import { z } from 'zod'
import { CheckProblemCode } from './custody.ts'
import { CaseId, EvidenceNumber, LongText } from './identifiers.ts'
import { operation } from './operation.ts'

/** What a check found that does not match, of one item or, with `evidence` null, of the case itself; it stays until somebody explains it. */
export const Mismatch = z.strictObject({
  evidence: EvidenceNumber.nullable(),
  /** When a check found it first, by the laptop's clock, and the custody entry that says so. */
  foundAt: z.string(),
  sequence: z.int(),
  /** What the last check since opening says of it; empty where there was none yet, or where it found it no more. */
  problems: z.array(z.strictObject({ code: CheckProblemCode, path: z.string().nullable(), message: z.string() })),
  explained: z.strictObject({ by: z.string(), at: z.string(), reason: z.string(), sequence: z.int() }).nullable(),
})
export type Mismatch = z.infer<typeof Mismatch>

/** How the case stands by the checks made since it was opened here, and what earlier ones left unexplained. */
export const CaseIntegrity = z.strictObject({
  /** `unfinished`: a check was begun and could not be carried through. */
  state: z.enum(['unchecked', 'checking', 'checked', 'unfinished']),
  /** How many originals a running check has hashed, of how many; null while that is not known. */
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  /** The last check that was carried through since opening: when it began, and how many originals it hashed. */
  last: z.strictObject({ startedAt: z.string(), checkedAt: z.string(), originals: z.int() }).nullable(),
  mismatches: z.array(Mismatch),
})
export type CaseIntegrity = z.infer<typeof CaseIntegrity>

export const integrityOperations = {
  'case.integrity': operation(z.strictObject({ caseId: CaseId }), CaseIntegrity),
  /**
   * Begins a check in the background, at half the speed the machine has; nothing where the case was checked since it was opened.
   *
   * Only what is news goes into the custody log: opening a case to read it must not lengthen the log.
   */
  'case.checkQuietly': operation(z.strictObject({ caseId: CaseId }), z.null()),
  /** What is behind a mismatch, in a person's words; chained like every act. */
  'case.explainMismatch': operation(
    z.strictObject({ caseId: CaseId, evidence: EvidenceNumber.nullable(), reason: LongText.min(1) }),
    z.null(),
  ),
} as const
