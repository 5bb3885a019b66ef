import type { Migration } from './migration.ts'

const sha256 = (column: string) => `CHECK (length(${column}) = 64 AND ${column} NOT GLOB '*[^0-9a-f]*')`

const appendOnly = (table: string) => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
`

/** The first shape of a case: identity, custody, originals, evidence, records, dossiers. */
export const caseMigration: Migration = {
  number: 1,
  name: 'case',
  sql: `
CREATE TABLE case_identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  case_id TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  display_zone TEXT NOT NULL CHECK (display_zone IN ('WIB', 'WITA', 'WIT')),
  evidence_prefix TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE custody_entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
  entry_json TEXT NOT NULL,
  entry_hash TEXT NOT NULL UNIQUE ${sha256('entry_hash')},
  merkle_root TEXT NOT NULL ${sha256('merkle_root')}
) STRICT;

CREATE TABLE original (
  sha256 TEXT PRIMARY KEY ${sha256('sha256')},
  size_bytes INTEGER NOT NULL CHECK (size_bytes > 0)
) STRICT;

CREATE TABLE batch (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  sheet_json TEXT NOT NULL CHECK (json_valid(sheet_json)),
  opened_at_ms INTEGER NOT NULL,
  received_by TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  number TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  parent TEXT REFERENCES evidence (number),
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (number),
  saved_at_ms INTEGER NOT NULL,
  problems_json TEXT NOT NULL CHECK (json_valid(problems_json))
) STRICT;
CREATE UNIQUE INDEX evidence_by_ordinal ON evidence (ordinal) WHERE parent IS NULL;
CREATE INDEX evidence_by_sha256 ON evidence (sha256);
CREATE INDEX evidence_by_batch ON evidence (batch);
CREATE INDEX evidence_by_parent ON evidence (parent) WHERE parent IS NOT NULL;

CREATE TABLE acquisition (
  evidence TEXT NOT NULL REFERENCES evidence (number),
  occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
  batch INTEGER NOT NULL REFERENCES batch (number),
  name TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('native-pick', 'native-drop', 'browser-upload', 'command-line')),
  acquired_at_ms INTEGER NOT NULL,
  acquired_by TEXT NOT NULL,
  file_modified_at_ms INTEGER,
  PRIMARY KEY (evidence, occurrence)
) STRICT;

CREATE TABLE reading (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reading_json TEXT NOT NULL CHECK (json_valid(reading_json)),
  text_json TEXT CHECK (text_json IS NULL OR json_valid(text_json))
) STRICT;

CREATE TABLE second_reading (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reading_json TEXT NOT NULL CHECK (json_valid(reading_json))
) STRICT;

CREATE TABLE withdrawal (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reason TEXT NOT NULL,
  withdrawn_at_ms INTEGER NOT NULL,
  withdrawn_by TEXT NOT NULL
) STRICT;

CREATE TABLE record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  body_json TEXT NOT NULL CHECK (json_valid(body_json)),
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  reason TEXT,
  custody_sequence INTEGER NOT NULL,
  PRIMARY KEY (kind, id, version)
) STRICT;
CREATE INDEX record_by_sequence ON record (custody_sequence);

CREATE TABLE frozen_dossier (
  custody_sequence INTEGER PRIMARY KEY,
  dossier_json TEXT NOT NULL CHECK (json_valid(dossier_json))
) STRICT;

CREATE TABLE derivative (
  evidence TEXT NOT NULL REFERENCES evidence (number),
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL ${sha256('sha256')},
  bytes BLOB NOT NULL,
  PRIMARY KEY (evidence, kind)
) STRICT;
${[
  'case_identity',
  'custody_entry',
  'original',
  'batch',
  'evidence',
  'acquisition',
  'reading',
  'second_reading',
  'withdrawal',
  'record',
  'frozen_dossier',
]
  .map(appendOnly)
  .join('')}`,
}
