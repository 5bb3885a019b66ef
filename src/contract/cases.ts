import { z } from 'zod'
import { CaseSummary } from './case-record.ts'
import { CaseId } from './identifiers.ts'
import { operation } from './operation.ts'

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
