import { z } from 'zod'
import { ImportOutcome } from './evidence.ts'
import { CaseId } from './identifiers.ts'
import { operation } from './operation.ts'

export const ImportState = z.enum(['running', 'paused', 'cancelled', 'finished'])
export type ImportState = z.infer<typeof ImportState>

/** How far the copying of one batch is. What is counted as saved stays saved, whatever happens to the rest. */
export const ImportProgress = z.strictObject({
  caseId: CaseId,
  batch: z.int().min(1),
  state: ImportState,
  /** Files that have their outcome. */
  done: z.int(),
  /** Files handed in; null until the folders have been walked. */
  total: z.int().nullable(),
  saved: z.int(),
  duplicate: z.int(),
  failed: z.int(),
  /** Handed in and not taken, because the import was cancelled. */
  notTaken: z.int(),
  bytes: z.int(),
  totalBytes: z.int().nullable(),
  /** Over the time it was running, pauses left out; null before there is anything to tell. */
  bytesPerSecond: z.int().nullable(),
  /** Failed or not taken files that can be tried again without picking them once more. */
  retryable: z.int(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

const OneImport = z.strictObject({ caseId: CaseId, batch: z.int().min(1) })

export const importOperations = {
  /** Imports of this run of the program, the newest batch last. */
  'imports.list': operation(z.strictObject({ caseId: CaseId }), z.array(ImportProgress)),
  /** Takes no further file until it is resumed; files already being copied are finished. Says how it stands, also when it is over. */
  'imports.pause': operation(OneImport, ImportProgress),
  'imports.resume': operation(OneImport, ImportProgress),
  /** Takes no further file at all; what was saved stays saved, the rest is told as not taken. */
  'imports.cancel': operation(OneImport, ImportProgress),
  /**
   * Tries the failed and not taken files of a batch again, into the same batch, where the permission to read them still stands: a page's
   * upload is gone and has to be handed in anew.
   */
  'imports.retry': operation(OneImport, z.array(ImportOutcome)),
} as const
