import { z } from 'zod'
import { CaseId, EvidenceNumber, LongText, Sha256Hex } from './identifiers.ts'
import { operation } from './operation.ts'

/** One chained record of one act. `laptopAt` is the clock of the machine as it stood, never corrected. */
export const CustodyEntryView = z.strictObject({
  sequence: z.int().min(1),
  act: z.string(),
  actor: z.string(),
  laptopAt: z.string(),
  reason: z.string().nullable(),
  evidence: z.array(EvidenceNumber),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  entryHash: Sha256Hex,
  previousHash: Sha256Hex.nullable(),
  merkleRoot: Sha256Hex,
  /** The laptop's clock stood earlier than at the entry before. */
  clockWentBack: z.boolean(),
})
export type CustodyEntryView = z.infer<typeof CustodyEntryView>

export const CheckProblemCode = z.enum([
  'original-changed',
  'original-missing',
  'original-unknown',
  'row-changed',
  'row-missing',
  'chain-broken',
  'tail-cut',
  'database-damaged',
])
export type CheckProblemCode = z.infer<typeof CheckProblemCode>

/** One line of `netra check --json`, keys in printing order. */
export const CaseCheck = z.strictObject({
  case: z.string(),
  whole: z.boolean(),
  checkedAt: z.string(),
  counts: z.strictObject({
    originals: z.int(),
    derivatives: z.int(),
    rows: z.int(),
    custodyEntries: z.int(),
  }),
  head: z.strictObject({ sequence: z.int(), entryHash: Sha256Hex.nullable(), merkleRoot: Sha256Hex }),
  against: z.array(
    z.strictObject({
      dossier: z.string(),
      result: z.enum(['consistent', 'truncated', 'rewritten', 'fork', 'unrelated']),
    }),
  ),
  problems: z.array(
    z.strictObject({
      code: CheckProblemCode,
      evidence: z.string().nullable(),
      path: z.string().nullable(),
      sequence: z.int().nullable(),
      message: z.string(),
    }),
  ),
})
export type CaseCheck = z.infer<typeof CaseCheck>

export const custodyOperations = {
  'custody.list': operation(
    z.strictObject({
      caseId: CaseId,
      evidence: EvidenceNumber.nullable().default(null),
      after: z.int().min(0).default(0),
      limit: z.int().min(1).max(10_000).default(1_000),
    }),
    z.array(CustodyEntryView),
  ),
  /** A remark of a person, chained like every act. */
  'custody.note': operation(
    z.strictObject({
      caseId: CaseId,
      evidence: z.array(EvidenceNumber).max(10_000).default([]),
      text: LongText.min(1),
    }),
    CustodyEntryView,
  ),
  'case.check': operation(
    z.strictObject({ caseId: CaseId, against: z.array(z.string()).max(100).default([]) }),
    CaseCheck,
  ),
} as const
