import { digestRow, type PlainRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

export type StoredRowDigest = { table: string; key: string; sha256: string }

/** Every table whose rows the custody log vouches for, and how a row of it is named there. */
const protectedTables: ReadonlyArray<{ table: string; select: string; key: (row: PlainRow) => string }> = [
  { table: 'case_identity', select: 'SELECT * FROM case_identity', key: (row) => String(row['one']) },
  { table: 'original', select: 'SELECT * FROM original', key: (row) => String(row['sha256']) },
  { table: 'batch', select: 'SELECT * FROM batch', key: (row) => String(row['number']) },
  { table: 'evidence', select: 'SELECT * FROM evidence', key: (row) => String(row['number']) },
  {
    table: 'acquisition',
    select: 'SELECT * FROM acquisition',
    key: (row) => `${row['evidence']}/${row['occurrence']}`,
  },
  { table: 'reading', select: 'SELECT * FROM reading', key: (row) => String(row['evidence']) },
  { table: 'second_reading', select: 'SELECT * FROM second_reading', key: (row) => String(row['evidence']) },
  { table: 'withdrawal', select: 'SELECT * FROM withdrawal', key: (row) => String(row['evidence']) },
  { table: 'purge', select: 'SELECT * FROM purge', key: (row) => String(row['evidence']) },
  { table: 'record', select: 'SELECT * FROM record', key: (row) => `${row['kind']}/${row['id']}/${row['version']}` },
  { table: 'frozen_dossier', select: 'SELECT * FROM frozen_dossier', key: (row) => String(row['custody_sequence']) },
]

/** Digests of all rows as they stand now, one at a time, so that memory stays flat on a large case. */
export function* readRowDigests(database: CaseDatabase): Generator<StoredRowDigest> {
  for (const { table, select, key } of protectedTables) {
    for (const row of database.prepare<[], PlainRow>(select).iterate()) {
      yield { table, key: key(row), sha256: digestRow(row) }
    }
  }
}

/** What SQLite itself says about the file; an empty list means it found nothing wrong. */
export function readDatabaseDamage(database: CaseDatabase): string[] {
  const rows = database.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(100)').all()
  return rows.map((row) => row.integrity_check).filter((word) => word !== 'ok')
}
