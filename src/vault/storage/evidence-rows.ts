import type { AcquisitionMethod } from '../../contract/evidence.ts'
import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type EvidenceRow = {
  number: string
  ordinal: number
  parent: string | null
  sha256: string
  name: string
  media_type: string
  batch: number
  saved_at_ms: number
  problems_json: string
}

type JoinedRow = EvidenceRow & {
  size_bytes: number
  acquisitions: number
  withdrawal_reason: string | null
  withdrawn_at_ms: number | null
  withdrawn_by: string | null
}

export type StoredEvidence = {
  number: string
  ordinal: number
  parent: string | null
  sha256: string
  sizeBytes: number
  name: string
  mediaType: string
  batch: number
  savedAtMs: number
  problems: unknown
  acquisitions: number
  withdrawn: { reason: string; atMs: number; by: string } | null
}

export type NewEvidence = {
  number: string
  ordinal: number
  parent: string | null
  sha256: string
  name: string
  mediaType: string
  batch: number
  savedAtMs: number
  problems: readonly { code: string; message: string }[]
}

export type StoredAcquisition = {
  evidence: string
  occurrence: number
  batch: number
  name: string
  method: AcquisitionMethod
  acquiredAtMs: number
  acquiredBy: string
  fileModifiedAtMs: number | null
}

type AcquisitionRow = {
  evidence: string
  occurrence: number
  batch: number
  name: string
  method: AcquisitionMethod
  acquired_at_ms: number
  acquired_by: string
  file_modified_at_ms: number | null
}

const joined = `
  SELECT evidence.*, original.size_bytes,
    (SELECT count(*) FROM acquisition WHERE acquisition.evidence = evidence.number) AS acquisitions,
    withdrawal.reason AS withdrawal_reason, withdrawal.withdrawn_at_ms, withdrawal.withdrawn_by
  FROM evidence JOIN original ON original.sha256 = evidence.sha256
  LEFT JOIN withdrawal ON withdrawal.evidence = evidence.number`

/** Items of the register with the bytes they stand for, how often those were received, and whether they were withdrawn. */
export function createEvidenceRows(database: CaseDatabase) {
  const insertOriginal = database.prepare('INSERT INTO original (sha256, size_bytes) VALUES (@sha256, @size_bytes)')
  const hasOriginal = database.prepare<[string], { size_bytes: number }>(
    'SELECT size_bytes FROM original WHERE sha256 = ?',
  )
  const originals = database.prepare<[], { sha256: string; size_bytes: number }>(
    'SELECT * FROM original ORDER BY sha256',
  )
  const insert = database.prepare(
    `INSERT INTO evidence (number, ordinal, parent, sha256, name, media_type, batch, saved_at_ms, problems_json)
     VALUES (@number, @ordinal, @parent, @sha256, @name, @media_type, @batch, @saved_at_ms, @problems_json)`,
  )
  const list = database.prepare<[], JoinedRow>(
    `${joined} ORDER BY evidence.ordinal, length(evidence.number), evidence.number`,
  )
  const byNumber = database.prepare<[string], JoinedRow>(`${joined} WHERE evidence.number = ?`)
  const bySha256 = database.prepare<[string], { number: string }>(
    'SELECT number FROM evidence WHERE sha256 = ? ORDER BY parent IS NOT NULL, ordinal, number LIMIT 1',
  )
  const sameBytes = database.prepare<[string, string], { number: string }>(
    'SELECT number FROM evidence WHERE sha256 = ? AND number <> ? ORDER BY ordinal, length(number), number',
  )
  const copies = database.prepare<[], { sha256: string; number: string }>(
    `SELECT sha256, number FROM evidence
     WHERE sha256 IN (SELECT sha256 FROM evidence GROUP BY sha256 HAVING count(*) > 1)
     ORDER BY ordinal, length(number), number`,
  )
  const lastOrdinal = database.prepare<[], { ordinal: number | null }>(
    'SELECT max(ordinal) AS ordinal FROM evidence WHERE parent IS NULL',
  )
  const childrenOf = database.prepare<[string], { number: string }>(
    'SELECT number FROM evidence WHERE parent = ? ORDER BY length(number), number',
  )
  const insertAcquisition = database.prepare(
    `INSERT INTO acquisition (evidence, occurrence, batch, name, method, acquired_at_ms, acquired_by, file_modified_at_ms)
     VALUES (@evidence, @occurrence, @batch, @name, @method, @acquired_at_ms, @acquired_by, @file_modified_at_ms)`,
  )
  const acquisitionsOf = database.prepare<[string], AcquisitionRow>(
    'SELECT * FROM acquisition WHERE evidence = ? ORDER BY occurrence',
  )
  const firstModified = database.prepare<[], { evidence: string; file_modified_at_ms: number }>(
    `SELECT evidence, file_modified_at_ms FROM acquisition
     WHERE occurrence = 1 AND file_modified_at_ms IS NOT NULL ORDER BY evidence`,
  )
  const receivedFiles = database.prepare<[], { name: string; size_bytes: number; file_modified_at_ms: number }>(
    `SELECT acquisition.name, original.size_bytes, acquisition.file_modified_at_ms FROM acquisition
     JOIN evidence ON evidence.number = acquisition.evidence JOIN original ON original.sha256 = evidence.sha256
     WHERE acquisition.file_modified_at_ms IS NOT NULL`,
  )
  const insertWithdrawal = database.prepare(
    `INSERT INTO withdrawal (evidence, reason, withdrawn_at_ms, withdrawn_by)
     VALUES (@evidence, @reason, @withdrawn_at_ms, @withdrawn_by)`,
  )
  const count = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM evidence')
  return {
    insertOriginal(original: { sha256: string; sizeBytes: number }): ChangedRow {
      const row = { sha256: original.sha256, size_bytes: original.sizeBytes }
      insertOriginal.run(row)
      return changedRow('original', row.sha256, row)
    },
    hasOriginal: (sha256: string) => hasOriginal.get(sha256) !== undefined,
    originals: () => originals.all().map((row) => ({ sha256: row.sha256, sizeBytes: row.size_bytes })),
    insert(evidence: NewEvidence): ChangedRow {
      const row: EvidenceRow = {
        number: evidence.number,
        ordinal: evidence.ordinal,
        parent: evidence.parent,
        sha256: evidence.sha256,
        name: evidence.name,
        media_type: evidence.mediaType,
        batch: evidence.batch,
        saved_at_ms: evidence.savedAtMs,
        problems_json: JSON.stringify(evidence.problems),
      }
      insert.run(row)
      return changedRow('evidence', row.number, row)
    },
    list: () => list.all().map(toEvidence),
    find(number: string): StoredEvidence | null {
      const row = byNumber.get(number)
      return row ? toEvidence(row) : null
    },
    findBySha256: (sha256: string) => bySha256.get(sha256)?.number ?? null,
    /** Other items with the bytes of this one, in the order of the register. */
    exactCopiesOf: ({ number, sha256 }: Pick<StoredEvidence, 'number' | 'sha256'>) =>
      sameBytes.all(sha256, number).map((row) => row.number),
    /** Items that share their bytes, group by group. */
    exactCopies: () =>
      [...Map.groupBy(copies.all(), (row) => row.sha256).values()].map((group) => group.map(({ number }) => number)),
    lastOrdinal: () => lastOrdinal.get()?.ordinal ?? 0,
    childrenOf: (number: string) => childrenOf.all(number).map((row) => row.number),
    insertAcquisition(acquisition: StoredAcquisition): ChangedRow {
      const row: AcquisitionRow = {
        evidence: acquisition.evidence,
        occurrence: acquisition.occurrence,
        batch: acquisition.batch,
        name: acquisition.name,
        method: acquisition.method,
        acquired_at_ms: acquisition.acquiredAtMs,
        acquired_by: acquisition.acquiredBy,
        file_modified_at_ms: acquisition.fileModifiedAtMs,
      }
      insertAcquisition.run(row)
      return changedRow('acquisition', `${row.evidence}/${row.occurrence}`, row)
    },
    /** When the file of each item's first acquisition was last changed, by number; items without such a time are left out. */
    firstModified: () => new Map(firstModified.all().map((row) => [row.evidence, row.file_modified_at_ms])),
    /** Name, size and time of last change of every file that was received, as its source told them. */
    receivedFiles: () =>
      receivedFiles
        .all()
        .map((row) => ({ name: row.name, sizeBytes: row.size_bytes, modifiedAtMs: row.file_modified_at_ms })),
    acquisitionsOf: (number: string) => acquisitionsOf.all(number).map(toAcquisition),
    insertWithdrawal(withdrawal: { evidence: string; reason: string; atMs: number; by: string }): ChangedRow {
      const row = {
        evidence: withdrawal.evidence,
        reason: withdrawal.reason,
        withdrawn_at_ms: withdrawal.atMs,
        withdrawn_by: withdrawal.by,
      }
      insertWithdrawal.run(row)
      return changedRow('withdrawal', row.evidence, row)
    },
    count: () => count.get()?.count ?? 0,
  }
}

function toEvidence(row: JoinedRow): StoredEvidence {
  return {
    number: row.number,
    ordinal: row.ordinal,
    parent: row.parent,
    sha256: row.sha256,
    sizeBytes: row.size_bytes,
    name: row.name,
    mediaType: row.media_type,
    batch: row.batch,
    savedAtMs: row.saved_at_ms,
    problems: JSON.parse(row.problems_json),
    acquisitions: row.acquisitions,
    withdrawn:
      row.withdrawal_reason === null
        ? null
        : { reason: row.withdrawal_reason, atMs: row.withdrawn_at_ms ?? 0, by: row.withdrawn_by ?? '' },
  }
}

function toAcquisition(row: AcquisitionRow): StoredAcquisition {
  return {
    evidence: row.evidence,
    occurrence: row.occurrence,
    batch: row.batch,
    name: row.name,
    method: row.method,
    acquiredAtMs: row.acquired_at_ms,
    acquiredBy: row.acquired_by,
    fileModifiedAtMs: row.file_modified_at_ms,
  }
}
