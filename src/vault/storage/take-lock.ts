import Database from 'better-sqlite3'

/**
 * Takes an exclusive lock on a small file of its own, or answers null when somebody has it.
 *
 * SQLite's file locks are the operating system's, on every platform, and end with the process.
 */
export function takeLock(path: string): { release(): void } | null {
  const database = new Database(path, { timeout: 0 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE')
    return {
      release() {
        if (database.open) database.close()
      },
    }
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
