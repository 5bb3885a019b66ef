import { createHash } from 'node:crypto'
import { canonicalJson } from '../../base/canonical-json.ts'
import type { ChangedRow } from '../../model/custody-chain.ts'

/** A row as SQLite gives it: columns to text, whole numbers or null. */
export type PlainRow = Readonly<Record<string, string | number | null>>

/** Digest of a row's whole content, taken over its canonical JSON; what `netra check` compares with the custody log. */
export function digestRow(row: PlainRow): string {
  return createHash('sha256').update(canonicalJson(row)).digest('hex')
}

/** Notes that a row was written, for the custody entry of the same transaction. */
export function changedRow(table: string, key: string, row: PlainRow): ChangedRow {
  return { table, key, sha256: digestRow(row) }
}
