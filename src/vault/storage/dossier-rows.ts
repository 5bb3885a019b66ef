import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type DossierRow = { custody_sequence: number; dossier_json: string }

/** Final versions that left the case: what was frozen, when, with which digest. */
export function createDossierRows(database: CaseDatabase) {
  const insert = database.prepare(
    'INSERT INTO frozen_dossier (custody_sequence, dossier_json) VALUES (@custody_sequence, @dossier_json)',
  )
  const list = database.prepare<[], DossierRow>('SELECT * FROM frozen_dossier ORDER BY custody_sequence')
  return {
    insert(custodySequence: number, dossier: unknown): ChangedRow {
      const row: DossierRow = { custody_sequence: custodySequence, dossier_json: JSON.stringify(dossier) }
      insert.run(row)
      return changedRow('frozen_dossier', String(custodySequence), row)
    },
    list: (): unknown[] => list.all().map((row) => JSON.parse(row.dossier_json)),
  }
}
