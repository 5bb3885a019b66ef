import type { ZoneName } from '../../contract/identifiers.ts'
import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import { plainProtection } from '../protection.ts'
import { openDatabase, type CaseDatabase } from './open-database.ts'

export type CaseIdentity = {
  caseId: string
  /** Short code printed in each footer. */
  code: string
  title: string
  sample: boolean
  displayZone: ZoneName
  evidencePrefix: string
  createdAtMs: number
}

type IdentityRow = {
  one: number
  case_id: string
  code: string
  title: string
  sample: number
  display_zone: ZoneName
  evidence_prefix: string
  created_at_ms: number
}

/** What a case is called; written once when it is made. */
export function createIdentityRows(database: CaseDatabase) {
  const insert = database.prepare(
    `INSERT INTO case_identity (one, case_id, code, title, sample, display_zone, evidence_prefix, created_at_ms)
     VALUES (@one, @case_id, @code, @title, @sample, @display_zone, @evidence_prefix, @created_at_ms)`,
  )
  const select = database.prepare<[], IdentityRow>('SELECT * FROM case_identity')
  return {
    insert(identity: CaseIdentity): ChangedRow {
      const row: IdentityRow = {
        one: 1,
        case_id: identity.caseId,
        code: identity.code,
        title: identity.title,
        sample: identity.sample ? 1 : 0,
        display_zone: identity.displayZone,
        evidence_prefix: identity.evidencePrefix,
        created_at_ms: identity.createdAtMs,
      }
      insert.run(row)
      return changedRow('case_identity', '1', row)
    },
    find(): CaseIdentity | null {
      const row = select.get()
      return row ? toIdentity(row) : null
    },
  }
}

function toIdentity(row: IdentityRow): CaseIdentity {
  return {
    caseId: row.case_id,
    code: row.code,
    title: row.title,
    sample: row.sample === 1,
    displayZone: row.display_zone,
    evidencePrefix: row.evidence_prefix,
    createdAtMs: row.created_at_ms,
  }
}

/** Whether a database file already is somebody's case; a file SQLite cannot read counts as one, so that nothing is written over it. */
export function hasIdentity(path: string): boolean {
  try {
    const database = openDatabase(path, { protection: plainProtection, readOnly: true, mustExist: true })
    try {
      const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'case_identity'").get()
      return table !== undefined && createIdentityRows(database).find() !== null
    } finally {
      database.close()
    }
  } catch {
    return true
  }
}
