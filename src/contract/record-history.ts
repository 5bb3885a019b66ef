import { z } from 'zod'
import { CaseId, Reason, RecordId } from './identifiers.ts'
import { operation } from './operation.ts'

/** Kinds of casework records by their names in the store. */
export const RecordKindName = z.enum([
  'case-record',
  'clock-check',
  'elections',
  'office',
  'batch-sheet',
  'person',
  'account',
  'link',
  'statement',
  'invitation',
  'claim',
  'adoption',
  'device',
  'event',
  'allegation',
  'element',
  'motive',
  'proportionality',
  'contradiction',
  'plenary',
  'conclusion',
  'recommendation',
  'narrative',
  'use',
  'accepted-gap',
  'description',
  'capture',
  'exhibit',
  'page-group',
  'chat-setting',
  'time-settings',
])
export type RecordKindName = z.infer<typeof RecordKindName>

/** One version of a record: who wrote it, when, and why. */
export const RecordVersion = z.strictObject({
  version: z.int().min(1),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  withdrawn: z.boolean(),
  /** The act of the custody log that wrote it, and its number there. */
  act: z.string(),
  sequence: z.int().min(1),
})
export type RecordVersion = z.infer<typeof RecordVersion>

/** A value that two versions tell differently. `path` names it: `questions[3].answer`. Null where one of them has none. */
export const RecordDifference = z.strictObject({
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type RecordDifference = z.infer<typeof RecordDifference>

const OneRecord = { caseId: CaseId, kind: RecordKindName, id: RecordId }

export const recordHistoryOperations = {
  /** Every version of one record, oldest first. */
  'records.versions': operation(z.strictObject(OneRecord), z.array(RecordVersion)),
  /** What two versions tell differently, value by value, in the order of the later one. */
  'records.compare': operation(
    z.strictObject({ ...OneRecord, from: z.int().min(1), to: z.int().min(1) }),
    z.array(RecordDifference),
  ),
  /** Takes a record out of use with a reason; it stays in the history. Refused for what a case cannot be without. */
  'records.withdraw': operation(z.strictObject({ ...OneRecord, reason: Reason }), RecordVersion),
  /** What `case.undo` would take back now, or null where there is nothing. */
  'records.undoable': operation(
    z.strictObject({ caseId: CaseId }),
    z
      .strictObject({
        sequence: z.int().min(1),
        at: z.string(),
        records: z.array(z.strictObject({ kind: z.string(), id: z.string(), version: z.int() })),
      })
      .nullable(),
  ),
} as const
