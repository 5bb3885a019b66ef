import { batchSheetCode, listBatches } from '../../casework/records/list-batches.ts'
import type { ImportProgress } from '../../contract/imports.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { retryImport } from '../import-grants.ts'
import type { ImportRun } from '../import-runs.ts'

/** Pausing, resuming, cancelling and trying again. An act that no longer means anything answers how the import stands. */
export function createImportHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `imports.${string}`>> {
  const turn =
    (act: (run: ImportRun) => void) =>
    async (input: { caseId: string; batch: number }): Promise<ImportProgress> => {
      desk.caseOf(input.caseId)
      const run = desk.imports.find(input.caseId, input.batch)
      act(run)
      return run.progress()
    }
  return {
    'imports.list': async ({ caseId }) => desk.imports.list(desk.caseOf(caseId).identity.caseId),
    'imports.pause': turn((run) => run.hold()),
    'imports.resume': turn((run) => run.resume()),
    'imports.cancel': turn((run) => run.cancel()),
    'imports.retry': async ({ caseId, batch }) => {
      const batchView = listBatches(desk.caseOf(caseId)).find(({ number }) => number === batch)
      const run = desk.imports.find(caseId, batch)
      const { state, retryable } = run.progress()
      if (state === 'running' || state === 'paused') throw new WorkbenchError('case-busy', 'that import is not over')
      if (retryable === 0 || !batchView)
        throw new WorkbenchError('nothing-to-retry', 'nothing left to try', {
          details: { what: batchSheetCode(batch) },
        })
      return retryImport(desk, { caseId, batch: batchView, files: run.takeRetryable() })
    },
  }
}
