import { z } from 'zod'
import { CaseId, EvidenceNumber, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'

export const SearchPlace = z.enum(['name', 'text', 'metadata', 'description'])
export type SearchPlace = z.infer<typeof SearchPlace>

export const SearchHit = z.strictObject({
  evidence: EvidenceNumber,
  where: SearchPlace,
  /** The page of a paper of several pages the hit stands on, counted from 1; null for every other hit. */
  page: z.int().min(1).nullable(),
  /** Text around the hit with the hit between the marks U+2402 and U+2403; plain text, never markup. */
  excerpt: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const searchOperations = {
  /**
   * Items whose name, text, metadata or description holds every word asked for, best first, at most one hit per item and place.
   *
   * Letters are compared without case and accents; the last word may be unfinished; words between quotation marks stand together.
   */
  'evidence.search': operation(
    z.strictObject({ caseId: CaseId, query: ShortText, limit: z.int().min(1).max(1_000).default(50) }),
    z.array(SearchHit),
  ),
} as const
