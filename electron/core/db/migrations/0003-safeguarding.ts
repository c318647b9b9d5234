import type { Migration } from '../migrate.ts';

/** Policy versions in two tiers and their reviews, lockers, exceptions, registers, alerts, calls of staff, incidents. */
export const migration0003: Migration = {
  version: 3,
  sql: `
PRAGMA defer_foreign_keys = ON;

CREATE TEMP TABLE old_staff AS SELECT * FROM staff_member;
DROP TABLE staff_member;
CREATE TABLE staff_member (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Without a role a person can be a host, but not unlock the staff view.
  role TEXT CHECK (role IN ('reception', 'office', 'dsl', 'head', 'admin')),
  pin_salt TEXT,
  pin_hash TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  added_at TEXT NOT NULL,
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL)),
  CHECK (pin_hash IS NULL OR role IS NOT NULL)
) STRICT;
INSERT INTO staff_member SELECT * FROM temp.old_staff;

-- Null for the versions that shipped, or were written before anybody was asked.
ALTER TABLE policy_version ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';
ALTER TABLE policy_version ADD COLUMN approved_at TEXT;
ALTER TABLE policy_version ADD COLUMN recorded_by TEXT REFERENCES staff_member (id);

CREATE TABLE policy_withdrawal (
  policy_version_id TEXT PRIMARY KEY REFERENCES policy_version (id),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE TRIGGER policy_withdrawal_is_never_edited BEFORE UPDATE ON policy_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never edited'); END;
CREATE TRIGGER policy_withdrawal_is_never_deleted BEFORE DELETE ON policy_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

CREATE TEMP TABLE old_text AS SELECT * FROM policy_text;
DROP TABLE policy_text;
CREATE TABLE policy_text (
  policy_version_id TEXT NOT NULL REFERENCES policy_version (id),
  tier TEXT NOT NULL CHECK (tier IN ('visitor', 'regular')),
  language TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  what_changed TEXT NOT NULL,
  PRIMARY KEY (policy_version_id, tier, language)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_text (policy_version_id, tier, language, rules, sha256, what_changed)
SELECT policy_version_id, 'visitor', language, rules, sha256, what_changed FROM temp.old_text;
CREATE TRIGGER policy_text_is_never_edited BEFORE UPDATE ON policy_text
BEGIN SELECT RAISE(ABORT, 'a policy text is never edited'); END;
CREATE TRIGGER policy_text_is_never_deleted BEFORE DELETE ON policy_text
BEGIN SELECT RAISE(ABORT, 'a policy text is never deleted'); END;

-- The one that is being written; it becomes a version when it is approved.
CREATE TABLE policy_draft (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL REFERENCES staff_member (id)
) STRICT;

CREATE TABLE policy_review (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  reviewed_on TEXT NOT NULL,
  reviewed_by TEXT NOT NULL CHECK (reviewed_by <> ''),
  outcome TEXT NOT NULL CHECK (outcome IN ('no-change', 'new-version', 'to-be-changed')),
  note TEXT NOT NULL,
  next_review_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff_member (id),
  CHECK (next_review_on > reviewed_on)
) STRICT;
CREATE TRIGGER policy_review_is_never_edited BEFORE UPDATE ON policy_review
BEGIN SELECT RAISE(ABORT, 'a review is never edited'); END;
CREATE TRIGGER policy_review_is_never_deleted BEFORE DELETE ON policy_review
BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;

CREATE TABLE policy_trigger (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  kind TEXT NOT NULL CHECK (kind IN ('local-concern', 'national-change', 'technical-change')),
  happened_on TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff_member (id)
) STRICT;
CREATE TRIGGER policy_trigger_is_never_edited BEFORE UPDATE ON policy_trigger
BEGIN SELECT RAISE(ABORT, 'a policy trigger is never edited'); END;
CREATE TRIGGER policy_trigger_is_never_deleted BEFORE DELETE ON policy_trigger
BEGIN SELECT RAISE(ABORT, 'a policy trigger is never deleted'); END;

ALTER TABLE acknowledgement ADD COLUMN tier TEXT NOT NULL DEFAULT 'visitor' CHECK (tier IN ('visitor', 'regular'));

CREATE TEMP TABLE old_declaration AS SELECT * FROM device_declaration;
DROP TABLE device_declaration;
CREATE TABLE device_declaration (
  visit_id TEXT NOT NULL REFERENCES visit (id),
  device_kind TEXT NOT NULL CHECK (device_kind IN
    ('phone', 'watch', 'tablet', 'laptop', 'console', 'camera', 'glasses', 'tracker')),
  handling TEXT NOT NULL CHECK (handling IN ('bag', 'locker', 'office', 'car', 'with-me')),
  -- What the rule said on that day: a later change of the rules does not rewrite it.
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  PRIMARY KEY (visit_id, device_kind)
) STRICT, WITHOUT ROWID;
INSERT INTO device_declaration SELECT * FROM temp.old_declaration;
-- Kinds that are new follow what the category says of tablets.
INSERT INTO device_rule SELECT category_id, kind, handling FROM device_rule
  JOIN (SELECT 'laptop' AS kind UNION ALL SELECT 'console' UNION ALL SELECT 'tracker') WHERE device_kind = 'tablet';

CREATE TABLE locker (
  id TEXT PRIMARY KEY,
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  number INTEGER NOT NULL CHECK (number > 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (entrance_id, number)
) STRICT;

CREATE TABLE locker_use (
  id TEXT PRIMARY KEY,
  locker_id TEXT NOT NULL REFERENCES locker (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  device_kinds TEXT NOT NULL CHECK (json_type(device_kinds) = 'array' AND json_array_length(device_kinds) > 0),
  handed_in_at TEXT NOT NULL,
  handed_back_at TEXT,
  -- Who noted it: staff, or nobody where the visitor said so at the door.
  handed_back_staff_id TEXT REFERENCES staff_member (id),
  CHECK (handed_back_at IS NULL OR handed_back_at >= handed_in_at),
  CHECK (handed_back_at IS NOT NULL OR handed_back_staff_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX locker_holds_one ON locker_use (locker_id) WHERE handed_back_at IS NULL;
CREATE INDEX locker_use_locker ON locker_use (locker_id, handed_in_at);
CREATE UNIQUE INDEX locker_one_for_a_visit ON locker_use (visit_id) WHERE handed_back_at IS NULL;

CREATE TABLE device_exception (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  visitor_id TEXT REFERENCES visitor (id),
  category_id TEXT REFERENCES category (id),
  device_kind TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN
    ('medical', 'nominated-phone', 'lone-worker', 'interpreter', 'on-call', 'emergency', 'other')),
  note TEXT NOT NULL,
  places TEXT NOT NULL,
  holds_from TEXT NOT NULL,
  holds_until TEXT NOT NULL,
  approved_by TEXT NOT NULL REFERENCES staff_member (id),
  approved_at TEXT NOT NULL,
  ended_at TEXT,
  ended_by TEXT REFERENCES staff_member (id),
  CHECK (holds_from <= holds_until),
  CHECK ((visitor_id IS NULL) <> (category_id IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX device_exception_visitor ON device_exception (visitor_id) WHERE visitor_id IS NOT NULL;

CREATE TABLE register_entry (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  register TEXT NOT NULL CHECK (register IN ('nominated-phone', 'setting-device')),
  name TEXT NOT NULL CHECK (name <> ''),
  device_kind TEXT NOT NULL,
  passcode_set INTEGER NOT NULL CHECK (passcode_set IN (0, 1)),
  holder TEXT NOT NULL,
  last_checked_on TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  kind TEXT NOT NULL CHECK (kind IN ('barred', 'court-order', 'earlier-breach', 'other')),
  name TEXT NOT NULL CHECK (name <> ''),
  spellings TEXT NOT NULL CHECK (json_type(spellings) = 'array'),
  relation TEXT NOT NULL,
  instructions TEXT NOT NULL,
  review_on TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  written_by TEXT NOT NULL REFERENCES staff_member (id),
  written_at TEXT NOT NULL
) STRICT;

-- What a person who compared said; the latest counts. Of a person, so that a no is remembered for that person alone.
CREATE TABLE alert_answer (
  id TEXT PRIMARY KEY,
  alert_id TEXT NOT NULL REFERENCES alert (id),
  visitor_id TEXT NOT NULL REFERENCES visitor (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-sure')),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX alert_answer_visitor ON alert_answer (visitor_id);
CREATE TRIGGER alert_answer_is_never_edited BEFORE UPDATE ON alert_answer
BEGIN SELECT RAISE(ABORT, 'an answer is never edited'); END;

CREATE TEMP TABLE old_call AS SELECT * FROM help_call;
DROP TABLE help_call;
CREATE TABLE help_call (
  id TEXT PRIMARY KEY,
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  kind TEXT NOT NULL CHECK (kind IN ('door', 'staff', 'dsl', 'head')),
  -- The incident or the answer to a match that somebody is called for; empty for calls from the door and of staff.
  subject TEXT NOT NULL,
  staff_id TEXT REFERENCES staff_member (id),
  place TEXT NOT NULL,
  at TEXT NOT NULL,
  answered_at TEXT,
  answered_by TEXT REFERENCES staff_member (id),
  CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
  CHECK ((kind = 'staff') = (staff_id IS NOT NULL)),
  CHECK ((kind IN ('dsl', 'head')) = (subject <> ''))
) STRICT;
INSERT INTO help_call (id, entrance_id, kind, subject, place, at, answered_at, answered_by)
SELECT id, entrance_id, 'door', '', '', at, answered_at, answered_by FROM temp.old_call;
CREATE INDEX help_call_waiting ON help_call (at) WHERE answered_at IS NULL;

CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  number INTEGER NOT NULL CHECK (number > 0),
  recipient TEXT NOT NULL CHECK (recipient IN ('dsl', 'head')),
  category TEXT NOT NULL CHECK (category IN ('device-in-use', 'pictures-of-children', 'image-shared', 'device-found',
    'refusal', 'illegal-content', 'allegation', 'other')),
  place TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  challenge_id TEXT REFERENCES challenge (id),
  reported_by TEXT NOT NULL REFERENCES staff_member (id),
  reported_at TEXT NOT NULL,
  -- Each reader's files are counted on their own: a gap would tell one of them that the other has had a report.
  UNIQUE (site_id, recipient, number)
) STRICT;
CREATE TRIGGER incident_is_never_edited BEFORE UPDATE ON incident
BEGIN SELECT RAISE(ABORT, 'an incident is never edited'); END;
CREATE TRIGGER incident_is_never_deleted BEFORE DELETE ON incident
BEGIN SELECT RAISE(ABORT, 'an incident is never deleted'); END;

-- What was added to a file, in order: the report itself, notes, corrections, steps, and each change of its state.
CREATE TABLE incident_entry (
  id TEXT PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incident (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  kind TEXT NOT NULL CHECK (kind IN ('report', 'note', 'correction', 'seen', 'in-hand', 'step', 'visits', 'hold',
    'closed', 'reopened')),
  body TEXT NOT NULL CHECK (json_type(body) = 'object'),
  UNIQUE (incident_id, seq)
) STRICT;
CREATE TRIGGER incident_entry_is_never_edited BEFORE UPDATE ON incident_entry
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never edited'); END;
CREATE TRIGGER incident_entry_is_never_deleted BEFORE DELETE ON incident_entry
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never deleted'); END;

CREATE TABLE incident_visit (
  incident_id TEXT NOT NULL REFERENCES incident (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  PRIMARY KEY (incident_id, visit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_visit_visit ON incident_visit (visit_id);
CREATE TRIGGER incident_visit_is_never_edited BEFORE UPDATE ON incident_visit
BEGIN SELECT RAISE(ABORT, 'the visit of an incident is never edited'); END;
CREATE TRIGGER incident_visit_is_never_deleted BEFORE DELETE ON incident_visit
BEGIN SELECT RAISE(ABORT, 'a visit stays with its incident'); END;

DROP TABLE temp.old_staff;
DROP TABLE temp.old_text;
DROP TABLE temp.old_declaration;
DROP TABLE temp.old_call;
`,
};
