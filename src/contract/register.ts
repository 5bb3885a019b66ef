import { z } from 'zod'
import { BasisKind, EvidenceView, ProofKind, Provenance } from './evidence.ts'
import { CaseId, EvidenceNumber, Reason, ShortText } from './identifiers.ts'
import { ExifState } from './metadata.ts'
import { operation } from './operation.ts'
import { ClaimView } from './timeline.ts'

export const RegisterSort = z.enum([
  'number',
  'name',
  'title',
  'time',
  'provenance',
  'size',
  'kind',
  'batch',
  'saved',
  'state',
])
export type RegisterSort = z.infer<typeof RegisterSort>

/** What of the register is wanted; every line left null leaves nothing out. */
export const RegisterFilter = z.strictObject({
  /** Words each of which stands somewhere in number, title or file name, letters without case. */
  text: ShortText.nullable().default(null),
  /** Beginning of the media type: `image/`, `application/pdf`. */
  kind: ShortText.nullable().default(null),
  provenance: Provenance.nullable().default(null),
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

/** A line of the register: what the core says of an item beside what people said of it. */
export const RegisterRow = z.strictObject({
  view: EvidenceView,
  /** The title somebody gave it, else the name of the file. */
  title: z.string(),
  provenance: Provenance.nullable(),
  /** How many regions of it are marked. */
  marks: z.int().min(0),
  adopted: ClaimView.nullable(),
  /** From whom and on what basis its batch was obtained; `basis` are a person's words, null what nobody was asked. */
  obtained: z.strictObject({
    from: ShortText.nullable(),
    kind: BasisKind.nullable(),
    basis: ShortText.nullable(),
  }),
})
export type RegisterRow = z.infer<typeof RegisterRow>

/** What a chip shows of an item. */
export const EvidenceFace = z.strictObject({
  number: EvidenceNumber,
  title: z.string(),
  name: z.string(),
  mediaType: z.string(),
  withdrawn: z.boolean(),
})
export type EvidenceFace = z.infer<typeof EvidenceFace>

/** As many items as are changed together at most. */
export const assignedAtMost = 500

export const registerOperations = {
  /**
   * A piece of the register in one order: what a virtual table shows. `total` counts what fits the filter, `all` every item, `withdrawn`
   * and `remarked` what of every item is out of use or has remarks; lines of the same rank stand by their numbers, so that two windows of
   * one order never overlap; undated items stand last either way round. `at` is the place of the item `locate` names in this order, null
   * where it is not among them.
   */
  'evidence.window': operation(
    z.strictObject({
      caseId: CaseId,
      from: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
      sort: RegisterSort.default('number'),
      descending: z.boolean().default(false),
      filter: RegisterFilter.prefault({}),
      locate: EvidenceNumber.nullable().default(null),
    }),
    z.strictObject({
      total: z.int(),
      all: z.int(),
      withdrawn: z.int(),
      remarked: z.int(),
      at: z.int().nullable(),
      rows: z.array(RegisterRow),
    }),
  ),
  /** What chips show of these items, in the order asked for; unknown numbers are left out. */
  'evidence.faces': operation(
    z.strictObject({ caseId: CaseId, numbers: z.array(EvidenceNumber).max(500) }),
    z.array(EvidenceFace),
  ),
  /**
   * Says the same of several items at once, with one reason and one entry in the custody log, so that it stands and is taken back together.
   * What is null stays as it is; items that say it already are left alone. `changed` counts those that were not.
   */
  'evidence.assign': operation(
    z.strictObject({
      caseId: CaseId,
      evidence: z.array(EvidenceNumber).min(1).max(assignedAtMost),
      provenance: Provenance.nullable().default(null),
      proofKind: ProofKind.nullable().default(null),
      use: z.enum(['relied-on', 'not-relied-on']).nullable().default(null),
      reason: Reason,
    }),
    z.strictObject({ changed: z.int() }),
  ),
} as const
