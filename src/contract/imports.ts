import { z } from 'zod'
import { ImportOutcome } from './evidence.ts'
import { CaseId } from './identifiers.ts'
import { operation } from './operation.ts'

/** An import that was stopped, killed, or had failures: how many files it was given, how many have no outcome, how many failed. */
export const UnfinishedImport = z.strictObject({
  batch: z.int().min(1),
  total: z.int().min(1),
  left: z.int().min(0),
  failed: z.int().min(0),
})
export type UnfinishedImport = z.infer<typeof UnfinishedImport>

export const importOperations = {
  /** Imports of which something is left to do; nothing of them is lost, and nothing is begun by itself. */
  'imports.unfinished': operation(z.strictObject({ caseId: CaseId }), z.array(UnfinishedImport)),
  /**
   * Goes on with one: with the files that have no outcome yet (`left`), or once more with those that failed. They come into the
   * batch they were handed in with; a file that is saved already gets no second number.
   */
  'imports.resume': operation(
    z.strictObject({ caseId: CaseId, batch: z.int().min(1), which: z.enum(['left', 'failed']).default('left') }),
    z.array(ImportOutcome),
  ),
} as const
