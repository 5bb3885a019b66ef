import { z } from 'zod'
import { CaseId, EvidenceNumber } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** Where a file says it was made: a claim of that file, with the time that stands beside it. */
export const ItemPlace = z.strictObject({
  evidence: EvidenceNumber,
  /** Signed degrees, WGS 84, as the file states them. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** Radius in metres as the file states it; null where it states none. */
  accuracyMeters: z.number().nullable(),
  /** The claim of time in use for the item, else the first of its file that came to an interval; null where none did. Never the file system's. */
  fromMs: z.int().nullable(),
  /** Whether a person chose that claim; else it is one of several, and told so. */
  isChosen: z.boolean(),
  shown: Sentence,
})
export type ItemPlace = z.infer<typeof ItemPlace>

export const itemPlaceOperations = {
  /** Every item whose file names a point on earth, in the order of the register. */
  'places.items': operation(z.strictObject({ caseId: CaseId }), z.array(ItemPlace)),
} as const
