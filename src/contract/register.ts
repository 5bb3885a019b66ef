import { z } from 'zod'
import { EvidenceView } from './evidence.ts'
import { CaseId, ShortText } from './identifiers.ts'
import { ExifState } from './metadata.ts'
import { operation } from './operation.ts'

export const RegisterSort = z.enum(['number', 'name', 'size', 'kind', 'batch', 'saved'])
export type RegisterSort = z.infer<typeof RegisterSort>

/** What of the register is wanted; every line left null leaves nothing out. */
export const RegisterFilter = z.strictObject({
  /** Part of a number or name, letters without case. */
  text: ShortText.nullable().default(null),
  /** Beginning of the media type: `image/`, `application/pdf`. */
  kind: ShortText.nullable().default(null),
  batch: z.int().min(1).nullable().default(null),
  exif: ExifState.nullable().default(null),
  /** With or without remarks of the readers. */
  problems: z.boolean().nullable().default(null),
  withdrawn: z.boolean().nullable().default(null),
  /** Received more than once. */
  duplicates: z.boolean().nullable().default(null),
  /** Members of an archive, or what was handed in itself. */
  members: z.boolean().nullable().default(null),
})
export type RegisterFilter = z.infer<typeof RegisterFilter>

export const registerOperations = {
  /**
   * A piece of the register in one order: what a virtual table shows. `total` counts what fits the filter, `all` every item; lines of the
   * same rank stand by their numbers, so that two windows of one order never overlap.
   */
  'evidence.window': operation(
    z.strictObject({
      caseId: CaseId,
      from: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
      sort: RegisterSort.default('number'),
      descending: z.boolean().default(false),
      filter: RegisterFilter.prefault({}),
    }),
    z.strictObject({ total: z.int(), all: z.int(), rows: z.array(EvidenceView) }),
  ),
} as const
