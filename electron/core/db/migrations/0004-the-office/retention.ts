/** What is written once, and what the refusal says of it. Only erasing may do what these refuse. */
const appendOnly: readonly (readonly [
  table: string,
  words: string,
  refused: readonly ('edited' | 'deleted')[],
])[] = [
  ['challenge', 'a challenge', ['edited', 'deleted']],
  ['challenge_withdrawal', 'a withdrawal', ['edited', 'deleted']],
  ['incident', 'an incident', ['edited', 'deleted']],
  ['incident_entry', 'an entry of an incident', ['edited', 'deleted']],
  ['incident_visit', 'the visit of an incident', ['edited', 'deleted']],
  ['alert_answer', 'an answer', ['edited', 'deleted']],
  ['identity_check', 'an identity check', ['edited', 'deleted']],
  ['visit_correction', 'a correction', ['edited', 'deleted']],
];

const refusals = appendOnly.flatMap(([table, words, refused]) =>
  refused.map(
    (how) => `
DROP TRIGGER IF EXISTS ${table}_is_never_${how};
CREATE TRIGGER ${table}_is_never_${how} BEFORE ${how === 'edited' ? 'UPDATE' : 'DELETE'} ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, '${words} is never ${how}'); END;`,
  ),
);

/** Of the fourth migration: clocks, runs, holds, and the way that retention alone may erase. */
export const retentionSql = `
-- Has a row only while something is erased. What the row refers to is never there, and the reference is looked at when the
-- transaction ends: one that leaves the row behind can't be committed, so that nothing stays open by mistake.
CREATE TABLE erasing (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  must_go INTEGER NOT NULL DEFAULT 0 CHECK (must_go = 0) REFERENCES erasing (one) DEFERRABLE INITIALLY DEFERRED
) STRICT;
${refusals.join('\n')}

CREATE TRIGGER journal_detail_is_blanked_by_erasing BEFORE UPDATE ON journal_detail
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: only erasing blanks a detail'); END;

-- The name of an anonymised visitor is '—'; of an anonymised visit only what can be counted is left.
ALTER TABLE visitor ADD COLUMN anonymised_at TEXT;
ALTER TABLE visit ADD COLUMN anonymised_at TEXT;
CREATE INDEX visit_not_anonymised ON visit (signed_in_at) WHERE anonymised_at IS NULL;
CREATE INDEX visit_acknowledgement ON visit (acknowledgement_id) WHERE acknowledgement_id IS NOT NULL;
CREATE INDEX acknowledgement_at ON acknowledgement (acknowledged_at);
CREATE INDEX challenge_at ON challenge (at);
CREATE INDEX visit_with_details ON visit (signed_in_at) WHERE contact <> '' OR vehicle <> '' OR purpose <> '';
CREATE INDEX expected_visit_visit ON expected_visit (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX roll_call_entry_expected ON roll_call_entry (expected_id) WHERE expected_id IS NOT NULL;
CREATE INDEX alert_answer_visit ON alert_answer (visit_id);
CREATE INDEX IF NOT EXISTS journal_subject ON journal (subject);
CREATE INDEX journal_detail_kept ON journal_detail (seq) WHERE details IS NOT NULL;

CREATE TABLE legal_hold (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  visitor_id TEXT REFERENCES visitor (id),
  visit_id TEXT REFERENCES visit (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  since TEXT NOT NULL,
  put_by TEXT NOT NULL REFERENCES staff_member (id),
  lifted_at TEXT,
  lifted_by TEXT REFERENCES staff_member (id),
  lifted_reason TEXT NOT NULL DEFAULT '',
  CHECK ((visitor_id IS NULL) <> (visit_id IS NULL)),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
  CHECK ((lifted_at IS NULL) = (lifted_reason = ''))
) STRICT;
CREATE UNIQUE INDEX legal_hold_one_for_a_visitor ON legal_hold (visitor_id) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX legal_hold_one_for_a_visit ON legal_hold (visit_id) WHERE lifted_at IS NULL;
CREATE TRIGGER legal_hold_is_never_deleted BEFORE DELETE ON legal_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never deleted'); END;

CREATE TABLE retention_run (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  kind TEXT NOT NULL CHECK (kind IN ('nightly', 'now')),
  started_by TEXT REFERENCES staff_member (id),
  started_at TEXT NOT NULL,
  -- Empty while it runs, and when it was broken off: then it goes on from where it was.
  finished_at TEXT,
  -- Clock → how many it erased.
  counts TEXT NOT NULL CHECK (json_type(counts) = 'object'),
  -- A code, where it could not do all of it.
  error TEXT NOT NULL DEFAULT '',
  CHECK ((kind = 'now') = (started_by IS NOT NULL))
) STRICT;
CREATE INDEX retention_run_started_at ON retention_run (started_at);
`;
