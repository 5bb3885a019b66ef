CREATE INDEX evidence_by_batch ON evidence (batch);
CREATE UNIQUE INDEX evidence_by_ordinal ON evidence (ordinal) WHERE parent IS NULL;
CREATE INDEX evidence_by_parent ON evidence (parent) WHERE parent IS NOT NULL;
CREATE INDEX evidence_by_sha256 ON evidence (sha256);
CREATE INDEX record_by_sequence ON record (custody_sequence);
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
CREATE TABLE batch (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  sheet_json TEXT NOT NULL CHECK (json_valid(sheet_json)),
  opened_at_ms INTEGER NOT NULL,
  received_by TEXT NOT NULL
) STRICT;
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
  entry_hash TEXT NOT NULL UNIQUE CHECK (length(entry_hash) = 64 AND entry_hash NOT GLOB '*[^0-9a-f]*'),
  merkle_root TEXT NOT NULL CHECK (length(merkle_root) = 64 AND merkle_root NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE TABLE derivative (
  evidence TEXT NOT NULL REFERENCES evidence (number),
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL,
  PRIMARY KEY (evidence, kind)
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
CREATE TABLE frozen_dossier (
  custody_sequence INTEGER PRIMARY KEY,
  dossier_json TEXT NOT NULL CHECK (json_valid(dossier_json))
) STRICT;
CREATE TABLE import_plan (
  batch INTEGER NOT NULL REFERENCES batch (number),
  position INTEGER NOT NULL CHECK (position >= 0),
  file_json TEXT NOT NULL CHECK (json_valid(file_json)),
  outcome TEXT CHECK (outcome IN ('saved', 'duplicate', 'failed')),
  PRIMARY KEY (batch, position)
) STRICT;
CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sql_sha256 TEXT NOT NULL) STRICT;
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size_bytes INTEGER NOT NULL CHECK (size_bytes > 0)
) STRICT;
CREATE TABLE purge (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reason TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  ordered_by TEXT NOT NULL,
  purged_at_ms INTEGER NOT NULL,
  purged_by TEXT NOT NULL
) STRICT;
CREATE TABLE reading (
  evidence TEXT PRIMARY KEY REFERENCES evidence (number),
  reading_json TEXT NOT NULL CHECK (json_valid(reading_json)),
  text_json TEXT CHECK (text_json IS NULL OR json_valid(text_json))
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
CREATE TRIGGER acquisition_no_delete BEFORE DELETE ON acquisition BEGIN SELECT RAISE(ABORT, 'acquisition is append-only'); END;
CREATE TRIGGER acquisition_no_update BEFORE UPDATE ON acquisition BEGIN SELECT RAISE(ABORT, 'acquisition is append-only'); END;
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch BEGIN SELECT RAISE(ABORT, 'batch is append-only'); END;
CREATE TRIGGER batch_no_update BEFORE UPDATE ON batch BEGIN SELECT RAISE(ABORT, 'batch is append-only'); END;
CREATE TRIGGER case_identity_no_delete BEFORE DELETE ON case_identity BEGIN SELECT RAISE(ABORT, 'case_identity is append-only'); END;
CREATE TRIGGER case_identity_no_update BEFORE UPDATE ON case_identity BEGIN SELECT RAISE(ABORT, 'case_identity is append-only'); END;
CREATE TRIGGER custody_entry_no_delete BEFORE DELETE ON custody_entry BEGIN SELECT RAISE(ABORT, 'custody_entry is append-only'); END;
CREATE TRIGGER custody_entry_no_update BEFORE UPDATE ON custody_entry BEGIN SELECT RAISE(ABORT, 'custody_entry is append-only'); END;
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER frozen_dossier_no_delete BEFORE DELETE ON frozen_dossier BEGIN SELECT RAISE(ABORT, 'frozen_dossier is append-only'); END;
CREATE TRIGGER frozen_dossier_no_update BEFORE UPDATE ON frozen_dossier BEGIN SELECT RAISE(ABORT, 'frozen_dossier is append-only'); END;
CREATE TRIGGER original_no_delete BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'original is append-only'); END;
CREATE TRIGGER original_no_update BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'original is append-only'); END;
CREATE TRIGGER purge_after_withdrawal BEFORE INSERT ON purge
WHEN NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.evidence = NEW.evidence)
BEGIN SELECT RAISE(ABORT, 'only what was withdrawn is purged'); END;
CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge BEGIN SELECT RAISE(ABORT, 'purge is append-only'); END;
CREATE TRIGGER purge_no_update BEFORE UPDATE ON purge BEGIN SELECT RAISE(ABORT, 'purge is append-only'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = OLD.evidence)
BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER record_no_delete BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'record is append-only'); END;
CREATE TRIGGER record_no_update BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'record is append-only'); END;
CREATE TRIGGER second_reading_no_delete BEFORE DELETE ON second_reading
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = OLD.evidence)
BEGIN SELECT RAISE(ABORT, 'second_reading is append-only'); END;
CREATE TRIGGER second_reading_no_update BEFORE UPDATE ON second_reading BEGIN SELECT RAISE(ABORT, 'second_reading is append-only'); END;
CREATE TRIGGER withdrawal_no_delete BEFORE DELETE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawal is append-only'); END;
CREATE TRIGGER withdrawal_no_update BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawal is append-only'); END;
