/** Of the fourth migration: layouts, scheduled exports, imports of an earlier log. */
export const exportsSql = `
  CREATE TABLE export_layout (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id),
    name TEXT NOT NULL CHECK (name <> ''),
    columns TEXT NOT NULL CHECK (json_type(columns) = 'array' AND json_array_length(columns) > 0),
    UNIQUE (site_id, name)
  ) STRICT;

  CREATE TABLE export_schedule (
    site_id TEXT PRIMARY KEY REFERENCES site (id),
    -- What is exported and when, as the office set it.
    plan TEXT NOT NULL CHECK (json_type(plan) = 'object'),
    folder TEXT NOT NULL CHECK (folder <> ''),
    -- The next run that is not done. It stays until that is done, however late.
    due_at TEXT NOT NULL,
    -- After a failure, not before this.
    not_before TEXT NOT NULL
  ) STRICT;

  CREATE TABLE export_run (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id),
    due_at TEXT NOT NULL,
    tried_at TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries > 0),
    -- Null where the file was written.
    problem TEXT,
    file_name TEXT NOT NULL,
    visits INTEGER NOT NULL CHECK (visits >= 0),
    -- Whoever saw that it failed.
    seen_by TEXT REFERENCES staff_member (id),
    UNIQUE (site_id, due_at)
  ) STRICT;

  CREATE TABLE log_import (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id),
    file_name TEXT NOT NULL,
    -- Of the file: it is not imported twice.
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    visits INTEGER NOT NULL CHECK (visits > 0),
    imported_by TEXT NOT NULL REFERENCES staff_member (id),
    imported_at TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT REFERENCES staff_member (id),
    -- While its visits are being written, in turns; what is found so at a start was interrupted, and is removed.
    arriving INTEGER NOT NULL CHECK (arriving IN (0, 1)),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
  ) STRICT;

  ALTER TABLE visit ADD COLUMN import_id TEXT REFERENCES log_import (id);
  CREATE INDEX visit_import ON visit (import_id) WHERE import_id IS NOT NULL;
`;
