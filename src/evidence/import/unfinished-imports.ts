import { WorkbenchError } from '../../contract/failure.ts'
import { shownNames, type UnfinishedImport } from '../../contract/imports.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { fromPlannedFile } from './planned-file.ts'

/** Imports of which something is left: how much, the first names of it, and whether it can be read again from where it lay. */
export function listUnfinished(openCase: OpenCase): UnfinishedImport[] {
  return openCase.rows.importPlans
    .tallies()
    .filter(({ left, failed }) => left > 0 || failed > 0)
    .map((tally) => {
      const files = openFiles(openCase, tally.batch)
      return {
        ...tally,
        names: files.slice(0, shownNames).map(({ name }) => name),
        handInAgain: files.every(({ method }) => method === 'browser-upload'),
      }
    })
}

/** Lets go of what is left of an import; who, why, how many files and their first names stay in the custody log. */
export function setImportAside(openCase: OpenCase, order: { batch: number; reason: string; actor: string }): void {
  const { batch, reason, actor } = order
  const found = listUnfinished(openCase).find((one) => one.batch === batch)
  if (!found) throw new WorkbenchError('not-found', 'nothing is left of it', { details: { what: String(batch) } })
  const { left, failed, names } = found
  const details = { batch, left, failed, names: names.join(' · ') }
  openCase.change({ act: 'import-set-aside', actor, reason, details }, () => openCase.rows.importPlans.drop(batch))
}

function openFiles({ rows }: OpenCase, batch: number) {
  return [...rows.importPlans.left(batch), ...rows.importPlans.failed(batch)]
    .toSorted((a, b) => a.position - b.position)
    .map(({ file }) => fromPlannedFile(file))
}
