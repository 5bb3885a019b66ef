import { z } from 'zod'
import { CaseId, Reason, RecordId } from './identifiers.ts'
import { operation } from './operation.ts'

/**
 * A casework record as it stands: versioned, never overwritten.
 *
 * `version` counts from 1; a change names the version it was made from. `withdrawn` records stay readable with their reason.
 */
export function recorded<Body extends z.ZodType>(body: Body) {
  return z.strictObject({
    id: RecordId,
    version: z.int().min(1),
    withdrawn: z.boolean(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    reason: z.string().nullable(),
    body,
  })
}

/** A record whose body has the given type. */
export type Recorded<Body> = {
  id: string
  version: number
  withdrawn: boolean
  recordedAt: string
  recordedBy: string
  reason: string | null
  body: Body
}

/**
 * Saves a new record or a new version of one.
 *
 * `id` null lets the core give the next code. `version` is the version the change was made from, null for a new record;
 * a newer one in the case is refused with `version-conflict`.
 */
export function saveOperation<Body extends z.ZodType>(body: Body) {
  return operation(
    z.strictObject({
      caseId: CaseId,
      id: RecordId.nullable().default(null),
      version: z.int().min(1).nullable().default(null),
      reason: Reason.nullable().default(null),
      body,
    }),
    recorded(body),
  )
}

/** All records of a kind in the order of their codes; withdrawn ones only when asked for. */
export function listOperation<Body extends z.ZodType>(body: Body) {
  return operation(
    z.strictObject({ caseId: CaseId, includeWithdrawn: z.boolean().default(false) }),
    z.array(recorded(body)),
  )
}

/** Every version of one record, oldest first. */
export function historyOperation<Body extends z.ZodType>(body: Body) {
  return operation(z.strictObject({ caseId: CaseId, id: RecordId }), z.array(recorded(body)))
}

/** Takes a record out of use with a reason; it stays in the history. */
export function withdrawOperation<Body extends z.ZodType>(body: Body) {
  return operation(z.strictObject({ caseId: CaseId, id: RecordId, reason: Reason }), recorded(body))
}
