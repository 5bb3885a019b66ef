import type { Migration } from './migration.ts'

/**
 * What an import still has to do: working notes, not evidence, so neither chained nor append-only. The outcome is written in the
 * transaction that saves the file, so a killed import goes on exactly where it was.
 */
export const importPlanMigration: Migration = {
  number: 2,
  name: 'import-plan',
  sql: `
CREATE TABLE import_plan (
  batch INTEGER NOT NULL REFERENCES batch (number),
  position INTEGER NOT NULL CHECK (position >= 0),
  file_json TEXT NOT NULL CHECK (json_valid(file_json)),
  outcome TEXT CHECK (outcome IN ('saved', 'duplicate', 'failed')),
  PRIMARY KEY (batch, position)
) STRICT;
`,
}
