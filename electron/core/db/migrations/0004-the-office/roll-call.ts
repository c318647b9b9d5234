/** Of the fourth migration: roll calls, and what the office said of those who had not signed out. */
export const rollCallSql = `
ALTER TABLE visit ADD COLUMN closed_by_office INTEGER NOT NULL DEFAULT 0
  CHECK (closed_by_office = 0 OR (closed_by_office = 1 AND signed_out_by IS 'staff'));

CREATE TABLE roll_call (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  mode TEXT NOT NULL CHECK (mode IN ('evacuate', 'bring-inside', 'lock-down')),
  drill INTEGER NOT NULL CHECK (drill IN (0, 1)),
  started_at TEXT NOT NULL,
  -- Nobody in particular where it was started from a locked staff view.
  started_by TEXT REFERENCES staff_member (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff_member (id),
  -- A drill is 'overtaken' by a real roll call that begins while it runs.
  ended_as TEXT CHECK (ended_as IN ('over', 'mistake', 'overtaken')),
  why TEXT NOT NULL DEFAULT '',
  paper TEXT NOT NULL CHECK (paper IN ('off', 'sending', 'sent', 'failed')),
  spooler_said TEXT NOT NULL DEFAULT '',
  CHECK ((ended_at IS NULL) = (ended_as IS NULL)),
  CHECK ((ended_as IS 'mistake') = (why <> '')),
  CHECK (ended_as IS NOT 'overtaken' OR drill = 1)
) STRICT;

CREATE UNIQUE INDEX roll_call_one_runs ON roll_call (site_id) WHERE ended_at IS NULL;

-- Copied words, which stay as they were whatever becomes of the rows they came from.
CREATE TABLE roll_call_entry (
  id TEXT PRIMARY KEY,
  roll_call_id TEXT NOT NULL REFERENCES roll_call (id),
  kind TEXT NOT NULL CHECK (kind IN ('visitor', 'expected', 'staff')),
  visit_id TEXT REFERENCES visit (id),
  expected_id TEXT REFERENCES expected_visit (id),
  staff_id TEXT REFERENCES staff_member (id),
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT NOT NULL,
  category TEXT NOT NULL,
  host TEXT NOT NULL,
  entrance TEXT NOT NULL,
  badge_number INTEGER,
  group_name TEXT NOT NULL,
  -- Since when they are in, or the time for which somebody was expected (HH:MM or empty).
  since TEXT NOT NULL,
  -- Set for who came in after it had begun; of somebody expected, when they signed in and became an entry of their own.
  arrived_at TEXT,
  CHECK ((kind = 'visitor') = (visit_id IS NOT NULL)),
  CHECK ((kind = 'expected') = (expected_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (staff_id IS NOT NULL))
) STRICT;

CREATE INDEX roll_call_entry_roll_call ON roll_call_entry (roll_call_id);

CREATE INDEX roll_call_entry_visit ON roll_call_entry (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE roll_call_mark (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES roll_call_entry (id),
  -- 'none' takes back what was said.
  mark TEXT NOT NULL CHECK (mark IN ('here', 'not-found', 'left', 'none')),
  -- Nobody where the door noted that somebody signed out, or that this was undone.
  staff_id TEXT REFERENCES staff_member (id),
  at TEXT NOT NULL,
  CHECK (staff_id IS NOT NULL OR mark IN ('left', 'none'))
) STRICT;

CREATE INDEX roll_call_mark_entry ON roll_call_mark (entry_id);

CREATE TRIGGER roll_call_mark_is_never_edited BEFORE UPDATE ON roll_call_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never edited'); END;

CREATE TRIGGER roll_call_mark_is_never_deleted BEFORE DELETE ON roll_call_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never deleted'); END;

CREATE TABLE closing_answer (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  answer TEXT NOT NULL CHECK (answer IN ('left', 'still-here', 'dont-know')),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX closing_answer_visit ON closing_answer (visit_id, at);

CREATE TRIGGER closing_answer_is_never_edited BEFORE UPDATE ON closing_answer
BEGIN SELECT RAISE(ABORT, 'an answer at closing time is never edited'); END;
`;
