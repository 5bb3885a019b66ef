import { z } from 'zod'
import { CaseSummary } from './case-record.ts'
import { CaseId, CivilDate, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** What waited in a case when this installation last saw it open. It lies outside the case, so it says nothing of people or evidence. */
export const CaseStanding = z.strictObject({
  at: z.string(),
  /** The zone the case is told in. */
  zone: ZoneName,
  /** The earliest step that was not done; both last days where the meaning of *hari* is unsettled. */
  deadline: z
    .strictObject({ title: Sentence, calendar: CivilDate.nullable(), working: CivilDate.nullable() })
    .nullable(),
  /** Imports of which something is left or failed. */
  openImports: z.int(),
  /** Batches whose sheet nobody filled in. */
  openBatches: z.int(),
  /** Signature fields of standing final versions nobody signed in. */
  waitingFields: z.array(z.string()).max(20),
  lastCheck: z.strictObject({ at: z.string(), whole: z.boolean() }).nullable(),
})
export type CaseStanding = z.infer<typeof CaseStanding>

/** A case this installation has opened before, as the start page lists it without opening it. */
export const KnownCase = z.strictObject({
  caseId: CaseId,
  code: z.string(),
  title: z.string(),
  sample: z.boolean(),
  lastOpenedAt: z.string(),
  /** Null for a case that was only opened by an earlier version. */
  standing: CaseStanding.nullable().default(null),
  open: z.boolean(),
  /** False where the folder is not reachable now (a stick that was pulled). */
  reachable: z.boolean(),
})
export type KnownCase = z.infer<typeof KnownCase>

/** A line of the list in Netra's home. It holds a path, so it never crosses to a page. */
export const RememberedCase = KnownCase.omit({ open: true, reachable: true }).extend({
  folder: z.string().min(1).max(32_767),
})
export type RememberedCase = z.infer<typeof RememberedCase>
export const RememberedCases = z.array(RememberedCase).max(1_000)

export const casesOperations = {
  /** Newest first. */
  'cases.known': operation(z.strictObject({}), z.array(KnownCase)),
  /** Opens a case of that list again; one that is open here already is handed back as it is. */
  'cases.reopen': operation(z.strictObject({ caseId: CaseId }), CaseSummary),
  /** Opens the sample case, building it first where this installation has none; that takes seconds and tells `task-progress`. */
  'cases.sample': operation(z.strictObject({}), CaseSummary),
} as const
