import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type PurgeRow = {
  evidence: string
  reason: string
  legal_basis: string
  ordered_by: string
  purged_at_ms: number
  purged_by: string
}

export type StoredPurge = {
  evidence: string
  reason: string
  legalBasis: string
  orderedBy: string
  atMs: number
  by: string
}

/** Items whose bytes were purged: who, why, on what legal basis; and the taking away of what was read of them. */
export function createPurgeRows(database: CaseDatabase) {
  const insert = database.prepare(
    `INSERT INTO purge (evidence, reason, legal_basis, ordered_by, purged_at_ms, purged_by)
     VALUES (@evidence, @reason, @legal_basis, @ordered_by, @purged_at_ms, @purged_by)`,
  )
  const all = database.prepare<[], PurgeRow>('SELECT * FROM purge ORDER BY evidence')
  const find = database.prepare<[string], PurgeRow>('SELECT * FROM purge WHERE evidence = ?')
  const digests = database.prepare<[], { sha256: string }>(
    `SELECT DISTINCT evidence.sha256 FROM evidence JOIN purge ON purge.evidence = evidence.number
     WHERE NOT EXISTS (SELECT 1 FROM evidence AS other LEFT JOIN purge AS gone ON gone.evidence = other.number
       WHERE other.sha256 = evidence.sha256 AND gone.evidence IS NULL)
     ORDER BY evidence.sha256`,
  )
  const purgedHolder = database.prepare<[string], { number: string }>(
    `SELECT evidence.number FROM evidence JOIN purge ON purge.evidence = evidence.number
     WHERE evidence.sha256 = ? LIMIT 1`,
  )
  const holders = database.prepare<[string], { number: string }>(
    `SELECT evidence.number FROM evidence LEFT JOIN purge ON purge.evidence = evidence.number
     WHERE evidence.sha256 = ? AND purge.evidence IS NULL ORDER BY evidence.ordinal, evidence.number`,
  )
  const dropReading = database.prepare('DELETE FROM reading WHERE evidence = ?')
  const dropSecond = database.prepare('DELETE FROM second_reading WHERE evidence = ?')
  const dropDerivatives = database.prepare('DELETE FROM derivative WHERE evidence = ?')
  return {
    insert(purge: StoredPurge): ChangedRow {
      const row: PurgeRow = {
        evidence: purge.evidence,
        reason: purge.reason,
        legal_basis: purge.legalBasis,
        ordered_by: purge.orderedBy,
        purged_at_ms: purge.atMs,
        purged_by: purge.by,
      }
      insert.run(row)
      return changedRow('purge', row.evidence, row)
    },
    list: (): StoredPurge[] => all.all().map(toPurge),
    find(evidence: string): StoredPurge | null {
      const row = find.get(evidence)
      return row ? toPurge(row) : null
    },
    /** Digests of originals that no item needs any more. */
    purgedDigests: (): string[] => digests.all().map((row) => row.sha256),
    /** Whether these bytes were purged and no item holds them any more. */
    isPurged: (sha256: string): boolean => purgedHolder.get(sha256) !== undefined && holders.get(sha256) === undefined,
    /** Items with these bytes that were not purged. */
    holdersOf: (sha256: string): string[] => holders.all(sha256).map((row) => row.number),
    /** Takes away what was read of an item and the pictures made of it; refused by the database where no purge stands. */
    dropReadings(evidence: string): void {
      dropReading.run(evidence)
      dropSecond.run(evidence)
      dropDerivatives.run(evidence)
    },
    /** Deleted content is overwritten with zeros from here on. */
    overwriteDeleted: (): void => void database.pragma('secure_delete = ON'),
    /** Writes the file anew without what lay in freed pages, and empties the log beside it. Not within a change. */
    scrub(): void {
      database.exec('VACUUM')
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

function toPurge(row: PurgeRow): StoredPurge {
  return {
    evidence: row.evidence,
    reason: row.reason,
    legalBasis: row.legal_basis,
    orderedBy: row.ordered_by,
    atMs: row.purged_at_ms,
    by: row.purged_by,
  }
}
