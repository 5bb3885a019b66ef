import { resumeImport } from '../../evidence/import/import-files.ts'
import { BatchSheet } from '../../contract/evidence.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { announceOutcomes, importPartsOf } from '../import-grants.ts'

/** Imports of which something is left: what they are, and going on with them. */
export function createImportHandlers(desk: Desk): Pick<Handlers, 'imports.unfinished' | 'imports.resume'> {
  return {
    'imports.unfinished': async ({ caseId }) =>
      desk
        .caseOf(caseId)
        .rows.importPlans.tallies()
        .filter(({ left, failed }) => left > 0 || failed > 0),
    'imports.resume': async ({ caseId, batch, which }) => {
      const openCase = desk.caseOf(caseId)
      const stored = openCase.rows.batches.list().find((one) => one.number === batch)
      if (!stored) throw new WorkbenchError('not-found', 'no such batch', { details: { what: String(batch) } })
      const parts = importPartsOf(desk, openCase, BatchSheet.parse(stored.sheet))
      return announceOutcomes(desk, openCase, resumeImport(parts, { batch, which }))
    },
  }
}
