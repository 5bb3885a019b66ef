import { createHash } from 'node:crypto'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Migration } from './migrations/migration.ts'
import type { CaseDatabase } from './open-database.ts'

type AppliedRow = { number: number; name: string; sql_sha256: string }

/**
 * Brings a case database to the newest schema, one exclusive transaction per step.
 *
 * A history that was changed, reordered or thinned out is a bug; one with steps this program does not know is `case-from-newer-app`.
 * `beforeFirst` runs once before the first pending step of a database that has any (a backup copy is made there).
 */
export function migrate(database: CaseDatabase, migrations: readonly Migration[], beforeFirst: () => void): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sql_sha256 TEXT NOT NULL) STRICT',
  )
  const applied = appliedMigrations(database)
  refuseForeignHistory(applied, migrations)
  const pending = migrations.slice(applied.length)
  if (pending.length > 0 && applied.length > 0) beforeFirst()
  for (const migration of pending) apply(database, migration)
}

/** Refuses a database whose history this program does not share; changes nothing. */
export function refuseUnknownHistory(database: CaseDatabase, migrations: readonly Migration[]): void {
  refuseForeignHistory(appliedMigrations(database), migrations)
}

function appliedMigrations(database: CaseDatabase): AppliedRow[] {
  return database.prepare<[], AppliedRow>('SELECT number, name, sql_sha256 FROM migration ORDER BY number').all()
}

function refuseForeignHistory(applied: readonly AppliedRow[], migrations: readonly Migration[]): void {
  applied.forEach((row, index) => {
    const known = migrations[index]
    if (!known) throw new WorkbenchError('case-from-newer-app', `last opened by a newer version (${row.name})`)
    if (known.number !== row.number || digestOf(known.sql) !== row.sql_sha256) {
      throw new Error(`migration ${row.number} ${row.name} was changed after it was released`)
    }
  })
}

function apply(database: CaseDatabase, migration: Migration): void {
  // Inside a transaction the pragma is ignored without a word, so it is switched off before.
  database.pragma('foreign_keys = OFF')
  try {
    database
      .transaction(() => {
        database.exec(migration.sql)
        const orphans = database.pragma('foreign_key_check')
        if (Array.isArray(orphans) && orphans.length > 0)
          throw new Error(`migration ${migration.number} leaves orphans`)
        database
          .prepare('INSERT INTO migration (number, name, sql_sha256) VALUES (?, ?, ?)')
          .run(migration.number, migration.name, digestOf(migration.sql))
      })
      .exclusive()
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

function digestOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
