import type { Migration } from './migration.ts'

/**
 * Purging (*pemusnahan*): an item whose keeping is unlawful loses its bytes and what was read of them; its number, name, size and
 * digest stay. Only where a purge stands may readings be deleted, so nothing else can take them away.
 */
export const purgeMigration: Migration = {
  number: 3,
  name: 'purge',
  sql: `
CREATE TABLE purge (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reason TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  ordered_by TEXT NOT NULL,
  purged_at_ms INTEGER NOT NULL,
  purged_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER purge_no_update BEFORE UPDATE ON purge BEGIN SELECT RAISE(ABORT, 'purge is append-only'); END;
CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge BEGIN SELECT RAISE(ABORT, 'purge is append-only'); END;
CREATE TRIGGER purge_after_withdrawal BEFORE INSERT ON purge
WHEN NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.evidence = NEW.evidence)
BEGIN SELECT RAISE(ABORT, 'only what was withdrawn is purged'); END;
DROP TRIGGER reading_no_delete;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = OLD.evidence)
BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
DROP TRIGGER second_reading_no_delete;
CREATE TRIGGER second_reading_no_delete BEFORE DELETE ON second_reading
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = OLD.evidence)
BEGIN SELECT RAISE(ABORT, 'second_reading is append-only'); END;
`,
}
