import { BatchSheet } from '../../contract/evidence.ts'
import { batchSheetCode } from '../../casework/records/list-batches.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ImportProgress } from '../../contract/imports.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { listUnfinished, setImportAside } from '../../evidence/import/unfinished-imports.ts'
import { resumeGrants } from '../import-grants.ts'
import type { ImportRun } from '../import-runs.ts'

/** Holding, going on and stopping; and imports of which something is left. An act that no longer means anything says how it stands. */
export function createImportHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `imports.${string}`>> {
  const turn =
    (act: (run: ImportRun) => void) =>
    async ({ caseId, batch }: { caseId: string; batch: number }): Promise<ImportProgress> => {
      desk.caseOf(caseId)
      const run = desk.imports.find(caseId, batch)
      act(run)
      return run.progress()
    }
  return {
    'imports.list': async ({ caseId }) => desk.imports.list(desk.caseOf(caseId).identity.caseId),
    'imports.pause': turn((run) => run.hold()),
    'imports.continue': turn((run) => run.goOn()),
    'imports.cancel': turn((run) => run.cancel()),
    'imports.unfinished': async ({ caseId }) => listUnfinished(desk.caseOf(caseId)),
    'imports.resume': async ({ caseId, batch, which }) => {
      const openCase = desk.caseOf(caseId)
      const stored = openCase.rows.batches.list().find((one) => one.number === batch)
      if (!stored) throw new WorkbenchError('not-found', 'no such batch', { details: { what: batchSheetCode(batch) } })
      insistOnOver(desk, caseId, batch)
      return resumeGrants(desk, openCase, { batch, which, sheet: BatchSheet.parse(stored.sheet) })
    },
    'imports.setAside': async ({ caseId, batch, reason }) => {
      const openCase = desk.caseOf(caseId)
      insistOnOver(desk, caseId, batch)
      setImportAside(openCase, { batch, reason, actor: desk.operator })
      return listUnfinished(openCase)
    },
  }
}

function insistOnOver(desk: Desk, caseId: string, batch: number): void {
  const running = desk.imports.list(caseId).find((one) => one.batch === batch)
  if (running?.state === 'running' || running?.state === 'paused')
    throw new WorkbenchError('case-busy', 'that import is not over')
}
