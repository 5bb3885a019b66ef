import Database from 'better-sqlite3'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Protection } from '../protection.ts'

export type CaseDatabase = Database.Database

/**
 * Opens the case database with the settings durability rests on, and refuses to go on when one of them did not take.
 *
 * WAL with `synchronous=FULL` survives a power cut if the disk honours flushes (sqlite.org, "PRAGMA synchronous"); the build we use
 * would default to NORMAL in WAL. `recursive_triggers` closes the way round our append-only triggers through INSERT OR REPLACE.
 */
export function openDatabase(
  path: string,
  options: { protection: Protection; readOnly: boolean; mustExist: boolean },
): CaseDatabase {
  const database = open(path, options)
  try {
    database.pragma('busy_timeout = 5000')
    if (!options.readOnly) database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('recursive_triggers = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    insist(database, options.readOnly)
    return database
  } catch (error) {
    database.close()
    throw asFailure(error)
  }
}

function open(path: string, options: { readOnly: boolean; mustExist: boolean }): CaseDatabase {
  try {
    return new Database(path, { readonly: options.readOnly, fileMustExist: options.mustExist })
  } catch (error) {
    throw asFailure(error)
  }
}

function insist(database: CaseDatabase, readOnly: boolean): void {
  const settings: ReadonlyArray<[string, unknown]> = [
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['trusted_schema', 0],
  ]
  for (const [name, wanted] of settings) {
    const actual = database.pragma(name, { simple: true })
    if (actual !== wanted) throw new Error(`the database refused ${name}=${String(wanted)} (${String(actual)})`)
  }
  const mode = database.pragma('journal_mode', { simple: true })
  if (!readOnly && mode !== 'wal') throw new Error(`the database refused write-ahead logging (${String(mode)})`)
}

function asFailure(error: unknown): unknown {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new WorkbenchError('case-damaged', 'the case database cannot be read', { cause: error })
  }
  if (code === 'SQLITE_FULL') return new WorkbenchError('disk-full', 'the disk is full', { cause: error })
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new WorkbenchError('case-read-only', 'the case cannot be opened for writing', { cause: error })
  }
  return error
}

/** Tells the failures of SQLite that a person can act on (full disk, damage, read-only) from bugs. */
export function toStorageFailure(error: unknown): unknown {
  return asFailure(error)
}
