import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type RecordRow = {
  kind: string
  id: string
  version: number
  withdrawn: number
  body_json: string
  recorded_at_ms: number
  recorded_by: string
  reason: string | null
  custody_sequence: number
}

/** One version of a casework record. The body is JSON that the contract's schema of its kind has already accepted. */
export type StoredRecord = {
  kind: string
  id: string
  version: number
  withdrawn: boolean
  body: unknown
  recordedAtMs: number
  recordedBy: string
  reason: string | null
  custodySequence: number
}

/** Casework records by kind and code; every version is kept, the highest one stands. */
export function createRecordRows(database: CaseDatabase) {
  const insert = database.prepare(
    `INSERT INTO record (kind, id, version, withdrawn, body_json, recorded_at_ms, recorded_by, reason, custody_sequence)
     VALUES (@kind, @id, @version, @withdrawn, @body_json, @recorded_at_ms, @recorded_by, @reason, @custody_sequence)`,
  )
  const newest = database.prepare<[string, string], RecordRow>(
    'SELECT * FROM record WHERE kind = ? AND id = ? ORDER BY version DESC LIMIT 1',
  )
  const history = database.prepare<[string, string], RecordRow>(
    'SELECT * FROM record WHERE kind = ? AND id = ? ORDER BY version',
  )
  const list = database.prepare<[string], RecordRow>(
    `SELECT record.* FROM record
     JOIN (SELECT kind, id, max(version) AS version FROM record WHERE kind = ? GROUP BY id) AS newest
       ON newest.kind = record.kind AND newest.id = record.id AND newest.version = record.version`,
  )
  const ofSequence = database.prepare<[number], RecordRow>(
    'SELECT * FROM record WHERE custody_sequence = ? ORDER BY kind, id',
  )
  return {
    insert(record: StoredRecord): ChangedRow {
      const row: RecordRow = {
        kind: record.kind,
        id: record.id,
        version: record.version,
        withdrawn: record.withdrawn ? 1 : 0,
        body_json: JSON.stringify(record.body),
        recorded_at_ms: record.recordedAtMs,
        recorded_by: record.recordedBy,
        reason: record.reason,
        custody_sequence: record.custodySequence,
      }
      insert.run(row)
      return changedRow('record', `${row.kind}/${row.id}/${row.version}`, row)
    },
    newest(kind: string, id: string): StoredRecord | null {
      const row = newest.get(kind, id)
      return row ? toRecord(row) : null
    },
    history: (kind: string, id: string) => history.all(kind, id).map(toRecord),
    /** The standing version of every record of a kind, in the natural order of their codes. */
    list: (kind: string) =>
      list
        .all(kind)
        .map(toRecord)
        .toSorted((a, b) => compareCodes(a.id, b.id)),
    ofSequence: (sequence: number) => ofSequence.all(sequence).map(toRecord),
  }
}

/** Orders `E-2` before `E-10`: digits by value, the rest by code unit; no locale is asked. */
export function compareCodes(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? []
  const right = b.match(/\d+|\D+/g) ?? []
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = comparePieces(left[index] ?? '', right[index] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length || (a < b ? -1 : Number(a > b))
}

function comparePieces(a: string, b: string): number {
  const bothNumbers = /^\d/.test(a) && /^\d/.test(b)
  if (bothNumbers && Number(a) !== Number(b)) return Number(a) - Number(b)
  return a < b ? -1 : Number(a > b)
}

function toRecord(row: RecordRow): StoredRecord {
  return {
    kind: row.kind,
    id: row.id,
    version: row.version,
    withdrawn: row.withdrawn === 1,
    body: JSON.parse(row.body_json),
    recordedAtMs: row.recorded_at_ms,
    recordedBy: row.recorded_by,
    reason: row.reason,
    custodySequence: row.custody_sequence,
  }
}
