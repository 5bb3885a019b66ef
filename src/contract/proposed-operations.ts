import { z } from 'zod'
import { Officer, CaseSummary, Region } from './case-record.ts'
import { BatchSheet, BatchView } from './evidence.ts'
import { CaseId, EvidenceNumber, Reason, ShortText, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { operations } from './operations.ts'
import { Sentence } from './problem.ts'

/** A case this installation has opened before, as the start page lists it without opening it. */
export const KnownCase = z.strictObject({
  caseId: CaseId,
  code: z.string(),
  title: z.string(),
  sample: z.boolean(),
  lastOpenedAt: z.string(),
  open: z.boolean(),
  /** False where the folder is not reachable now (a stick that was pulled). */
  reachable: z.boolean(),
})
export type KnownCase = z.infer<typeof KnownCase>

/** Asked once per office; a new case starts from it. */
export const OfficeProfile = z.strictObject({
  name: ShortText,
  code: ShortText.nullable(),
  letterhead: z.array(ShortText).max(6),
  region: Region.nullable(),
  zone: ZoneName,
  evidencePrefix: z.string().regex(/^[A-Z]{1,4}$/),
  officers: z.array(Officer).max(100),
})
export type OfficeProfile = z.infer<typeof OfficeProfile>

/** Stages and pivot of the contest of a case, with regional overrides applied: what the ruler under the timeline draws. */
export const StageRuler = z.strictObject({
  pivot: z
    .strictObject({
      title: Sentence,
      date: z.string(),
      hour: z.string().nullable(),
      zone: ZoneName,
      source: z.string().nullable(),
    })
    .nullable(),
  stages: z.array(
    z.strictObject({
      code: z.string(),
      title: Sentence,
      start: z.string().nullable(),
      end: z.string().nullable(),
      kind: z.enum(['stage', 'campaign', 'quiet', 'voting']),
    }),
  ),
})
export type StageRuler = z.infer<typeof StageRuler>

export const SearchHit = z.strictObject({
  evidence: EvidenceNumber,
  where: z.enum(['name', 'text', 'metadata', 'description']),
  /** Text around the hit with the hit between the marks U+2402 and U+2403. */
  excerpt: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

/**
 * Operations the screens need and the core does not answer yet.
 *
 * Kept out of `operations`, so that a core without them still compiles and answers `unknown-operation`, which the screens say in words.
 * A line moves to its own topic together with its handler.
 */
export const proposedOperations = {
  'cases.known': operation(z.strictObject({}), z.array(KnownCase)),
  'cases.reopen': operation(z.strictObject({ caseId: CaseId }), CaseSummary),
  /** Opens the sample case, building it first where it does not exist. */
  'cases.sample': operation(z.strictObject({}), CaseSummary),
  'office.profile': operation(z.strictObject({}), OfficeProfile.nullable()),
  'office.save': operation(OfficeProfile, OfficeProfile),
  'elections.ruler': operation(z.strictObject({ caseId: CaseId }), StageRuler),
  /** The sheet of a batch that is already being copied; closes the batch. */
  'evidence.saveBatch': operation(
    z.strictObject({
      caseId: CaseId,
      batch: z.int().min(1),
      sheet: BatchSheet,
      reason: Reason.nullable().default(null),
    }),
    BatchView,
  ),
  'evidence.search': operation(
    z.strictObject({ caseId: CaseId, query: ShortText, limit: z.int().min(1).max(1_000).default(50) }),
    z.array(SearchHit),
  ),
} as const

/** Everything a screen may call: the contract, and what is proposed for it. */
export const screenOperations = { ...operations, ...proposedOperations } as const
export type ScreenOperationName = keyof typeof screenOperations
export type ScreenInputOf<Name extends ScreenOperationName> = z.input<(typeof screenOperations)[Name]['input']>
export type ScreenOutputOf<Name extends ScreenOperationName> = z.output<(typeof screenOperations)[Name]['output']>
