import { z } from 'zod'
import { EvidenceNumber, LongText, ShortText } from './identifiers.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'

/**
 * Pages of one paper that came in as separate pictures (*halaman satu surat*), in their order.
 *
 * The items stay what they are, each with its number, bytes and custody; together they are one paper, are cited by the first page's
 * number, and count as one source. Withdrawing the group takes the pages apart again.
 */
export const PageGroup = z.strictObject({
  title: ShortText.min(1),
  pages: z.array(EvidenceNumber).min(2).max(500),
  note: LongText.nullable(),
})
export type PageGroup = z.infer<typeof PageGroup>

export const pageGroupOperations = {
  'pages.save': saveOperation(PageGroup),
  'pages.list': listOperation(PageGroup),
  'pages.history': historyOperation(PageGroup),
  'pages.withdraw': withdrawOperation(PageGroup),
} as const
