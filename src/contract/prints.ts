import { z } from 'zod'
import { CaseId, GrantId, Sha256Hex } from './identifiers.ts'
import { operation } from './operation.ts'

/**
 * Papers of intake: *tanda terima bukti* of a batch, the *protokol pengambilan* for what only a phone can still show, and the card that
 * asks a holder to send the original again as a document.
 */
export const PrintOrder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('receipt'), batch: z.int().min(1) }),
  z.strictObject({ kind: z.literal('capture-protocol') }),
  z.strictObject({ kind: z.literal('resend-card') }),
])
export type PrintOrder = z.infer<typeof PrintOrder>

export const printOperations = {
  /** Writes one paper as a PDF to a picked place; a receipt is noted in the custody log. */
  'prints.make': operation(
    z.strictObject({
      caseId: CaseId,
      print: PrintOrder,
      language: z.enum(['id', 'en']).default('id'),
      to: GrantId,
    }),
    z.strictObject({ sha256: Sha256Hex, sizeBytes: z.int(), pages: z.int() }),
  ),
} as const
