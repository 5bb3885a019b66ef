import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type BatchRow = { number: number; sheet_json: string; opened_at_ms: number; received_by: string }

export type StoredBatch = { number: number; sheet: unknown; openedAtMs: number; receivedBy: string }

/** Batches (*kelompok penerimaan*): one sheet for everything handed over together. */
export function createBatchRows(database: CaseDatabase) {
  const insert = database.prepare(
    'INSERT INTO batch (number, sheet_json, opened_at_ms, received_by) VALUES (@number, @sheet_json, @opened_at_ms, @received_by)',
  )
  const list = database.prepare<[], BatchRow>('SELECT * FROM batch ORDER BY number')
  const last = database.prepare<[], { number: number | null }>('SELECT max(number) AS number FROM batch')
  return {
    insert(batch: StoredBatch): ChangedRow {
      const row: BatchRow = {
        number: batch.number,
        sheet_json: JSON.stringify(batch.sheet),
        opened_at_ms: batch.openedAtMs,
        received_by: batch.receivedBy,
      }
      insert.run(row)
      return changedRow('batch', String(row.number), row)
    },
    list: (): StoredBatch[] => list.all().map(toBatch),
    nextNumber: () => (last.get()?.number ?? 0) + 1,
  }
}

function toBatch(row: BatchRow): StoredBatch {
  return {
    number: row.number,
    sheet: JSON.parse(row.sheet_json),
    openedAtMs: row.opened_at_ms,
    receivedBy: row.received_by,
  }
}
