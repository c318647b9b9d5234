/** Of the fourth migration: the log: its search index, saved filters, corrections. */
export const logSql = `
-- Orders the visits: the millisecond of the sign-in times 1000, and a number among those of one millisecond. It is the
-- rowid of the search index, so that a search comes in the order of the log without being sorted.
ALTER TABLE visit ADD COLUMN log_key INTEGER;
UPDATE visit SET log_key = placed.log_key FROM (
  SELECT id, ms * 1000 + row_number() OVER (PARTITION BY ms ORDER BY id) - 1 AS log_key FROM (
    SELECT id, CAST(strftime('%s', signed_in_at) AS INTEGER) * 1000 + CAST(substr(signed_in_at, 21, 3) AS INTEGER) AS ms FROM visit
  )
) AS placed WHERE placed.id = visit.id;
CREATE UNIQUE INDEX visit_log_key ON visit (log_key);
CREATE INDEX visit_open_log_key ON visit (log_key) WHERE signed_out_at IS NULL;

-- Words come folded (see core/names/fold-words.ts), so the tokenizer has only to split at spaces. \`facets\` has a token for
-- each of category, host, entrance and whether challenged: a search by all of them is a single MATCH.
CREATE VIRTUAL TABLE visit_search USING fts5 (
  words, organisation, facets, tokenize = 'ascii', prefix = '1 2 3', detail = 'column', columnsize = 0
);
-- What is taken out is gone from the file.
INSERT INTO visit_search (visit_search, rank) VALUES ('secure-delete', 1);

-- Visits that were there before the index was: each leaves when it has been put in.
CREATE TABLE visit_not_indexed (visit_id TEXT PRIMARY KEY REFERENCES visit (id)) STRICT, WITHOUT ROWID;
INSERT INTO visit_not_indexed SELECT id FROM visit;

-- A visit's page asks what the journal has of it.
CREATE INDEX journal_subject ON journal (subject);

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  filter TEXT NOT NULL CHECK (json_type(filter) = 'object'),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL REFERENCES staff_member (id)
) STRICT;
CREATE UNIQUE INDEX saved_filter_name ON saved_filter (site_id, name COLLATE NOCASE);

-- What a visit said before it was corrected: one row a corrected value, until retention takes it.
CREATE TABLE visit_correction (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  field TEXT NOT NULL CHECK (field IN ('name', 'organisation', 'host', 'signed-in', 'signed-out')),
  earlier TEXT NOT NULL,
  later TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX visit_correction_visit ON visit_correction (visit_id);
`;
