import type { CaseCheck } from '../contract/custody.ts'
import { compareHistory } from '../model/compare-history.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { openFile } from '../vault/originals/open-file.ts'
import { readDossierHistory } from '../verify/read-dossier-history.ts'
import { nodeVerifierPorts } from './node-verifier-ports.ts'

/** Holds the history of a case against dossiers frozen earlier; a document that is no dossier is unrelated. */
export async function checkAgainst(opened: OpenCase, paths: readonly string[]): Promise<CaseCheck['against']> {
  const entries = [...opened.rows.custody.each()].map((row) => row.entry_json)
  const present = { caseId: opened.identity.caseId, entries }
  const results: CaseCheck['against'] = []
  for (const dossier of paths) {
    const file = await openFile(dossier)
    try {
      const frozen = await readDossierHistory(file, nodeVerifierPorts)
      results.push({
        dossier,
        result: frozen === null ? 'unrelated' : compareHistory(frozen, present, nodeVerifierPorts.createSha256),
      })
    } finally {
      await file.close()
    }
  }
  return results
}
