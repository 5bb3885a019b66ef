import { z } from 'zod'
import { BatchSheet, BatchView } from './evidence.ts'
import { CaseId, Reason } from './identifiers.ts'
import { operation } from './operation.ts'

export const batchOperations = {
  /**
   * Closes a batch with its sheet, also while its files are still being copied. A sheet saved again is a correction: it needs a
   * reason, and the earlier one stays in the history.
   */
  'evidence.saveBatch': operation(
    z.strictObject({
      caseId: CaseId,
      batch: z.int().min(1),
      sheet: BatchSheet,
      reason: Reason.nullable().default(null),
    }),
    BatchView,
  ),
} as const
