import type { CaseDatabase } from './open-database.ts'

type PlanRow = { batch: number; position: number; file_json: string; outcome: string | null }

/** A file of an import by its place in the order given; `file` as whoever planned it wrote it down. */
export type PlannedFile = { readonly position: number; readonly file: unknown }

/** How far an import came: files it was given, files without an outcome yet, files that failed. */
export type PlanTally = {
  readonly batch: number
  readonly total: number
  readonly left: number
  readonly failed: number
}

/** What imports still have to do (*sisa penerimaan*). Rows of a batch go when nothing is left of it. */
export function createImportPlanRows(database: CaseDatabase) {
  const insert = database.prepare(
    'INSERT INTO import_plan (batch, position, file_json) VALUES (@batch, @position, @file_json)',
  )
  const settle = database.prepare('UPDATE import_plan SET outcome = ? WHERE batch = ? AND position = ?')
  const left = database.prepare<[number], PlanRow>(
    'SELECT * FROM import_plan WHERE batch = ? AND outcome IS NULL ORDER BY position',
  )
  const failed = database.prepare<[number], PlanRow>(
    "SELECT * FROM import_plan WHERE batch = ? AND outcome = 'failed' ORDER BY position",
  )
  const tallies = database.prepare<[], PlanTally>(
    `SELECT batch, count(*) AS total, sum(outcome IS NULL) AS "left", sum(outcome IS 'failed') AS failed
     FROM import_plan GROUP BY batch ORDER BY batch`,
  )
  const last = database.prepare<[number], { position: number | null }>(
    'SELECT max(position) AS position FROM import_plan WHERE batch = ?',
  )
  const drop = database.prepare('DELETE FROM import_plan WHERE batch = ?')
  return {
    insert(batch: number, files: readonly PlannedFile[]): void {
      for (const { position, file } of files) insert.run({ batch, position, file_json: JSON.stringify(file) })
    },
    settle(batch: number, position: number, outcome: 'saved' | 'duplicate' | 'failed'): void {
      settle.run(outcome, batch, position)
    },
    left: (batch: number): PlannedFile[] => left.all(batch).map(toPlanned),
    failed: (batch: number): PlannedFile[] => failed.all(batch).map(toPlanned),
    nextPosition: (batch: number): number => (last.get(batch)?.position ?? -1) + 1,
    tallies: (): PlanTally[] => tallies.all(),
    drop: (batch: number): void => void drop.run(batch),
  }
}

function toPlanned(row: PlanRow): PlannedFile {
  return { position: row.position, file: JSON.parse(row.file_json) }
}
