import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/vault/storage/migrate.ts'
import { allMigrations } from '../../src/vault/storage/migrations/all-migrations.ts'
import { openDatabase, type CaseDatabase } from '../../src/vault/storage/open-database.ts'
import { plainProtection } from '../../src/vault/protection.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const schemaFile = resolve(import.meta.dirname, '../../resources/schema.sql')

function newDatabase(): CaseDatabase {
  return openDatabase(join(temporaryFolder(), 'case.sqlite'), {
    protection: plainProtection,
    readOnly: false,
    mustExist: false,
  })
}

function schemaOf(database: CaseDatabase): string {
  const rows = database
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'trigger', type, name",
    )
    .all()
  return rows.map((row) => `${row.sql};\n`).join('')
}

describe('migrations', () => {
  it('lead to the schema kept in resources/schema.sql', () => {
    const database = newDatabase()
    migrate(database, allMigrations, () => undefined)
    if (process.env['NETRA_WRITE_SCHEMA'] === '1') writeFileSync(schemaFile, schemaOf(database))
    expect(schemaOf(database)).toBe(readFileSync(schemaFile, 'utf8'))
  })

  it('refuse a database with a step this program does not know', () => {
    const database = newDatabase()
    migrate(
      database,
      [...allMigrations, { number: 99, name: 'future', sql: 'CREATE TABLE later (x INTEGER) STRICT' }],
      () => undefined,
    )
    expect(() => migrate(database, allMigrations, () => undefined)).toThrow(
      expect.objectContaining({ code: 'case-from-newer-app' }),
    )
  })

  it('refuse a released step whose text was changed', () => {
    const database = newDatabase()
    migrate(database, allMigrations, () => undefined)
    const edited = allMigrations.map((migration) => ({ ...migration, sql: `${migration.sql} ` }))
    expect(() => migrate(database, edited, () => undefined)).toThrow(/was changed after it was released/)
  })

  it('take a backup before the first pending step of a database that has a history, and none for a new one', () => {
    const database = newDatabase()
    let backups = 0
    migrate(database, allMigrations, () => void (backups += 1))
    expect(backups).toBe(0)
    const next = { number: 98, name: 'next', sql: 'CREATE TABLE next (x INTEGER) STRICT' }
    migrate(database, [...allMigrations, next], () => void (backups += 1))
    expect(backups).toBe(1)
  })

  it('leave nothing of a step that fails half way', () => {
    const database = newDatabase()
    migrate(database, allMigrations, () => undefined)
    const failing = { number: 97, name: 'failing', sql: 'CREATE TABLE half (x INTEGER) STRICT; SELECT * FROM nowhere;' }
    expect(() => migrate(database, [...allMigrations, failing], () => undefined)).toThrow(/nowhere/)
    expect(schemaOf(database)).not.toContain('half')
  })
})
