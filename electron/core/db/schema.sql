-- The shape of the database, as the migrations make it. Written by a test, for people to read and for reviews to show.
-- After a new migration, renew it with: npx vitest run --config tests/vitest.config.ts --project db schema -u

PRAGMA user_version = 4;

CREATE TABLE acknowledgement (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  policy_version_id TEXT NOT NULL REFERENCES policy_version (id),
  language TEXT NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  acknowledged_at TEXT NOT NULL
, how TEXT NOT NULL DEFAULT 'tick' CHECK (how IN ('tick', 'signature')), read_back TEXT NOT NULL DEFAULT '[]' CHECK (json_type(read_back) = 'array'), tier TEXT NOT NULL DEFAULT 'visitor' CHECK (tier IN ('visitor', 'regular'))) STRICT;

CREATE INDEX acknowledgement_at ON acknowledgement (acknowledged_at);

CREATE INDEX acknowledgement_visit ON acknowledgement (visit_id);

CREATE TABLE acknowledgement_signature (
  acknowledgement_id TEXT PRIMARY KEY REFERENCES acknowledgement (id),
  strokes TEXT NOT NULL CHECK (json_type(strokes) = 'array' AND length(strokes) <= 60000)
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

CREATE TABLE alert_answer (
  id TEXT PRIMARY KEY,
  alert_id TEXT NOT NULL REFERENCES alert (id),
  visitor_id TEXT NOT NULL REFERENCES visitor (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-sure')),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX alert_answer_visit ON alert_answer (visit_id);

CREATE INDEX alert_answer_visitor ON alert_answer (visitor_id);

CREATE TRIGGER alert_answer_is_never_deleted BEFORE DELETE ON alert_answer
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;

CREATE TRIGGER alert_answer_is_never_edited BEFORE UPDATE ON alert_answer
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is never edited'); END;

CREATE TABLE category (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  position INTEGER NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  -- Language → name; English is always there.
  names TEXT NOT NULL CHECK (json_valid(names) AND json_type(names, '$.en') = 'text'),
  pictogram TEXT NOT NULL,
  -- Field → no, optional or required.
  fields TEXT NOT NULL CHECK (json_type(fields) = 'object'),
  asks_child INTEGER NOT NULL CHECK (asks_child IN (0, 1)),
  identity_check INTEGER NOT NULL CHECK (identity_check IN (0, 1)),
  escort TEXT NOT NULL CHECK (escort IN ('escorted', 'unescorted', 'staff')),
  photo TEXT NOT NULL CHECK (photo IN ('never', 'offered', 'required')),
  signature TEXT NOT NULL CHECK (signature IN ('tick', 'drawn')),
  tier TEXT NOT NULL CHECK (tier IN ('visitor', 'regular')),
  badge INTEGER NOT NULL CHECK (badge IN (0, 1)),
  expected_minutes INTEGER NOT NULL CHECK (expected_minutes > 0)
) STRICT;

CREATE TABLE challenge (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  visit_id TEXT REFERENCES visit (id),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL,
  seen TEXT NOT NULL CHECK (json_type(seen) = 'array' AND json_array_length(seen) > 0),
  place TEXT NOT NULL,
  outcomes TEXT NOT NULL CHECK (json_type(outcomes) = 'array' AND json_array_length(outcomes) > 0),
  note TEXT NOT NULL,
  for_dsl INTEGER NOT NULL CHECK (for_dsl IN (0, 1))
) STRICT;

CREATE INDEX challenge_at ON challenge (at);

CREATE INDEX challenge_visit ON challenge (visit_id);

CREATE TRIGGER challenge_is_never_deleted BEFORE DELETE ON challenge
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a challenge is never deleted'); END;

CREATE TRIGGER challenge_is_never_edited BEFORE UPDATE ON challenge
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a challenge is never edited'); END;

CREATE TABLE challenge_withdrawal (
  challenge_id TEXT PRIMARY KEY REFERENCES challenge (id),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER challenge_withdrawal_is_never_deleted BEFORE DELETE ON challenge_withdrawal
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

CREATE TRIGGER challenge_withdrawal_is_never_edited BEFORE UPDATE ON challenge_withdrawal
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never edited'); END;

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

CREATE TABLE device_declaration (
  visit_id TEXT NOT NULL REFERENCES visit (id),
  device_kind TEXT NOT NULL CHECK (device_kind IN
    ('phone', 'watch', 'tablet', 'laptop', 'console', 'camera', 'glasses', 'tracker')),
  handling TEXT NOT NULL CHECK (handling IN ('bag', 'locker', 'office', 'car', 'with-me')),
  -- What the rule said on that day: a later change of the rules does not rewrite it.
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  PRIMARY KEY (visit_id, device_kind)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE device_rule (
  category_id TEXT NOT NULL REFERENCES category (id),
  device_kind TEXT NOT NULL,
  handling TEXT NOT NULL,
  PRIMARY KEY (category_id, device_kind, handling)
) STRICT, WITHOUT ROWID;

CREATE TABLE entrance (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE erasing (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  must_go INTEGER NOT NULL DEFAULT 0 CHECK (must_go = 0) REFERENCES erasing (one) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE expected_visit (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT NOT NULL,
  category_id TEXT NOT NULL REFERENCES category (id),
  host_id TEXT REFERENCES staff_member (id),
  host_text TEXT NOT NULL,
  purpose TEXT NOT NULL,
  day TEXT NOT NULL,
  time TEXT NOT NULL,
  group_name TEXT NOT NULL,
  members TEXT NOT NULL CHECK (json_type(members) = 'array'),
  visit_id TEXT REFERENCES visit (id),
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  added_by TEXT NOT NULL REFERENCES staff_member (id),
  added_at TEXT NOT NULL,
  CHECK (host_id IS NULL OR host_text = '')
) STRICT;

CREATE INDEX expected_visit_day ON expected_visit (day);

CREATE INDEX expected_visit_visit ON expected_visit (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE export_layout (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id),
    name TEXT NOT NULL CHECK (name <> ''),
    columns TEXT NOT NULL CHECK (json_type(columns) = 'array' AND json_array_length(columns) > 0),
    UNIQUE (site_id, name)
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

CREATE INDEX help_call_waiting ON help_call (at) WHERE answered_at IS NULL;

CREATE TABLE identity_check (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  identity TEXT NOT NULL CHECK (identity IN ('work-id', 'passport', 'driving-licence', 'known-to-staff', 'other')),
  assurance TEXT NOT NULL CHECK (assurance IN ('employer-letter', 'single-central-record', 'not-needed')),
  assured_on TEXT,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL,
  CHECK ((assurance = 'not-needed') = (assured_on IS NULL))
) STRICT;

CREATE TRIGGER identity_check_is_never_deleted BEFORE DELETE ON identity_check
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an identity check is never deleted'); END;

CREATE TRIGGER identity_check_is_never_edited BEFORE UPDATE ON identity_check
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an identity check is never edited'); END;

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

CREATE TRIGGER incident_is_never_deleted BEFORE DELETE ON incident
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an incident is never deleted'); END;

CREATE TRIGGER incident_is_never_edited BEFORE UPDATE ON incident
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an incident is never edited'); END;

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

CREATE TRIGGER incident_entry_is_never_deleted BEFORE DELETE ON incident_entry
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never deleted'); END;

CREATE TRIGGER incident_entry_is_never_edited BEFORE UPDATE ON incident_entry
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never edited'); END;

CREATE TABLE incident_visit (
  incident_id TEXT NOT NULL REFERENCES incident (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  PRIMARY KEY (incident_id, visit_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_visit_visit ON incident_visit (visit_id);

CREATE TRIGGER incident_visit_is_never_deleted BEFORE DELETE ON incident_visit
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the visit of an incident is never deleted'); END;

CREATE TRIGGER incident_visit_is_never_edited BEFORE UPDATE ON incident_visit
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the visit of an incident is never edited'); END;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  commitment TEXT NOT NULL CHECK (length(commitment) = 64),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX journal_subject ON journal (subject);

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_edited BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE journal_detail (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  salt TEXT,
  details TEXT CHECK (json_valid(details)),
  CHECK ((salt IS NULL) = (details IS NULL))
) STRICT;

CREATE INDEX journal_detail_kept ON journal_detail (seq) WHERE details IS NOT NULL;

CREATE TRIGGER journal_detail_can_only_be_blanked BEFORE UPDATE ON journal_detail
WHEN NEW.seq <> OLD.seq OR NEW.details IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a journal detail can only be blanked'); END;

CREATE TRIGGER journal_detail_is_blanked_by_erasing BEFORE UPDATE ON journal_detail
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only: only erasing blanks a detail'); END;

CREATE TRIGGER journal_detail_is_never_deleted BEFORE DELETE ON journal_detail
BEGIN SELECT RAISE(ABORT, 'a journal detail is never deleted'); END;

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

CREATE UNIQUE INDEX legal_hold_one_for_a_visit ON legal_hold (visit_id) WHERE lifted_at IS NULL;

CREATE UNIQUE INDEX legal_hold_one_for_a_visitor ON legal_hold (visitor_id) WHERE lifted_at IS NULL;

CREATE TRIGGER legal_hold_is_never_deleted BEFORE DELETE ON legal_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never deleted'); END;

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

CREATE UNIQUE INDEX locker_one_for_a_visit ON locker_use (visit_id) WHERE handed_back_at IS NULL;

CREATE INDEX locker_use_locker ON locker_use (locker_id, handed_in_at);

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

CREATE TABLE mail_queue (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  kind TEXT NOT NULL CHECK (kind IN ('arrival', 'report')),
  -- The person or area whose address it goes to.
  recipient_id TEXT NOT NULL REFERENCES staff_member (id),
  -- Of an arrival: the visit, or that of a group's lead. A report is named by nothing.
  visit_id TEXT REFERENCES visit (id) ON DELETE CASCADE,
  queued_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'given-up', 'dropped')),
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at TEXT,
  -- What kept it from being sent the last time: a code, never what a server said.
  problem TEXT,
  ended_at TEXT,
  CHECK ((visit_id IS NOT NULL) = (kind = 'arrival')),
  CHECK ((state = 'waiting') = (next_attempt_at IS NOT NULL)),
  CHECK ((state IN ('sent', 'given-up', 'dropped')) = (ended_at IS NOT NULL))
) STRICT;

CREATE INDEX mail_queue_due ON mail_queue (next_attempt_at) WHERE state = 'waiting';

CREATE INDEX mail_queue_of_visit ON mail_queue (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE mail_server (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  host TEXT NOT NULL,
  port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  security TEXT NOT NULL CHECK (security IN ('starttls', 'tls', 'none')),
  user_name TEXT NOT NULL,
  password_encrypted TEXT CHECK (password_encrypted <> ''),
  sender TEXT NOT NULL,
  CHECK (enabled = 0 OR (host <> '' AND sender <> ''))
) STRICT;

CREATE TABLE pass (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  visitor_id TEXT NOT NULL REFERENCES visitor (id),
  -- The visit it was issued for: its category is that of the pass.
  visit_id TEXT NOT NULL REFERENCES visit (id),
  code_hash TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 64),
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL REFERENCES staff_member (id),
  last_used_at TEXT,
  revoked_at TEXT,
  revoked_by TEXT REFERENCES staff_member (id),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX pass_one_each ON pass (visitor_id) WHERE revoked_at IS NULL;

CREATE TABLE pass_salt (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  salt TEXT NOT NULL CHECK (length(salt) = 64)
) STRICT;

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

CREATE TRIGGER policy_review_is_never_deleted BEFORE DELETE ON policy_review
BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;

CREATE TRIGGER policy_review_is_never_edited BEFORE UPDATE ON policy_review
BEGIN SELECT RAISE(ABORT, 'a review is never edited'); END;

CREATE TABLE policy_text (
  policy_version_id TEXT NOT NULL REFERENCES policy_version (id),
  tier TEXT NOT NULL CHECK (tier IN ('visitor', 'regular')),
  language TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  what_changed TEXT NOT NULL,
  PRIMARY KEY (policy_version_id, tier, language)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER policy_text_is_never_deleted BEFORE DELETE ON policy_text
BEGIN SELECT RAISE(ABORT, 'a policy text is never deleted'); END;

CREATE TRIGGER policy_text_is_never_edited BEFORE UPDATE ON policy_text
BEGIN SELECT RAISE(ABORT, 'a policy text is never edited'); END;

CREATE TABLE policy_trigger (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  kind TEXT NOT NULL CHECK (kind IN ('local-concern', 'national-change', 'technical-change')),
  happened_on TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff_member (id)
) STRICT;

CREATE TRIGGER policy_trigger_is_never_deleted BEFORE DELETE ON policy_trigger
BEGIN SELECT RAISE(ABORT, 'a policy trigger is never deleted'); END;

CREATE TRIGGER policy_trigger_is_never_edited BEFORE UPDATE ON policy_trigger
BEGIN SELECT RAISE(ABORT, 'a policy trigger is never edited'); END;

CREATE TABLE policy_version (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  version INTEGER NOT NULL CHECK (version > 0),
  in_force_from TEXT NOT NULL, substantial INTEGER NOT NULL DEFAULT 1 CHECK (substantial IN (0, 1)), approved_by TEXT NOT NULL DEFAULT '', approved_at TEXT, recorded_by TEXT REFERENCES staff_member (id),
  UNIQUE (site_id, version)
) STRICT;

CREATE TRIGGER policy_version_is_never_deleted BEFORE DELETE ON policy_version
BEGIN SELECT RAISE(ABORT, 'a policy version is never deleted'); END;

CREATE TRIGGER policy_version_is_never_edited BEFORE UPDATE ON policy_version
BEGIN SELECT RAISE(ABORT, 'a policy version is never edited'); END;

CREATE TABLE policy_withdrawal (
  policy_version_id TEXT PRIMARY KEY REFERENCES policy_version (id),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER policy_withdrawal_is_never_deleted BEFORE DELETE ON policy_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

CREATE TRIGGER policy_withdrawal_is_never_edited BEFORE UPDATE ON policy_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never edited'); END;

CREATE TABLE presence_answer (
  id TEXT PRIMARY KEY,
  presence_id TEXT NOT NULL REFERENCES staff_presence (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('left', 'still-here', 'dont-know')),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX presence_answer_presence ON presence_answer (presence_id, at);

CREATE TRIGGER presence_answer_is_never_edited BEFORE UPDATE ON presence_answer
BEGIN SELECT RAISE(ABORT, 'an answer at closing time is never edited'); END;

CREATE TABLE print_job (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  copy INTEGER NOT NULL CHECK (copy > 0),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'cancelled')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  spooler_said TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  next_attempt_at TEXT,
  sent_at TEXT,
  UNIQUE (visit_id, copy),
  CHECK ((state = 'queued') = (next_attempt_at IS NOT NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
) STRICT;

CREATE INDEX print_job_queued ON print_job (next_attempt_at) WHERE state = 'queued';

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

CREATE INDEX roll_call_entry_expected ON roll_call_entry (expected_id) WHERE expected_id IS NOT NULL;

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

CREATE TRIGGER roll_call_mark_is_never_deleted BEFORE DELETE ON roll_call_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never deleted'); END;

CREATE TRIGGER roll_call_mark_is_never_edited BEFORE UPDATE ON roll_call_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never edited'); END;

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  filter TEXT NOT NULL CHECK (json_type(filter) = 'object'),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL REFERENCES staff_member (id)
) STRICT;

CREATE UNIQUE INDEX saved_filter_name ON saved_filter (site_id, name COLLATE NOCASE);

CREATE TABLE set_up_draft (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE sign_shown (
  id TEXT PRIMARY KEY,
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  shown_from TEXT NOT NULL,
  shown_to TEXT NOT NULL,
  CHECK (shown_to >= shown_from)
) STRICT;

CREATE INDEX sign_shown_to ON sign_shown (shown_to);

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  time_zone TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE site_image (
  name TEXT PRIMARY KEY CHECK (name IN ('logo', 'sign-picture', 'dsl-photo', 'deputy-photo')),
  image BLOB NOT NULL CHECK (length(image) <= 400000)
) STRICT;

CREATE TABLE staff_member (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Without a role a person can be a host, but not unlock the staff view.
  role TEXT CHECK (role IN ('reception', 'office', 'dsl', 'head', 'admin')),
  pin_salt TEXT,
  pin_hash TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  added_at TEXT NOT NULL, email TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'person'
  CHECK (kind = 'person' OR (kind = 'area' AND role IS NULL)), area_id TEXT REFERENCES staff_member (id)
  CHECK (area_id IS NULL OR kind = 'person'),
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL)),
  CHECK (pin_hash IS NULL OR role IS NOT NULL)
) STRICT;

CREATE TABLE staff_pass (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  code_hash TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 64),
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL REFERENCES staff_member (id),
  revoked_at TEXT,
  revoked_by TEXT REFERENCES staff_member (id),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX staff_pass_one_each ON staff_pass (staff_id) WHERE revoked_at IS NULL;

CREATE TABLE staff_presence (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  signed_in_at TEXT NOT NULL,
  signed_out_at TEXT,
  -- Who said so in the staff view; nobody where the person used their pass.
  closed_by TEXT REFERENCES staff_member (id),
  CHECK (closed_by IS NULL OR signed_out_at IS NOT NULL)
) STRICT;

CREATE INDEX staff_presence_by_time ON staff_presence (signed_in_at);

CREATE UNIQUE INDEX staff_presence_one_open ON staff_presence (staff_id) WHERE signed_out_at IS NULL;

CREATE TABLE subject_request (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'erasure', 'correction')),
  name TEXT NOT NULL CHECK (name <> ''),
  contact TEXT NOT NULL,
  wish TEXT NOT NULL,
  received_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff_member (id),
  blanked_at TEXT,
  UNIQUE (site_id, number),
  CHECK (due_on >= received_on),
  CHECK (blanked_at IS NULL OR (name = '—' AND contact = '' AND wish = ''))
) STRICT;

CREATE TRIGGER subject_request_can_only_be_blanked BEFORE UPDATE ON subject_request
WHEN NEW.blanked_at IS NULL OR NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind
  OR NEW.received_on <> OLD.received_on OR NEW.due_on <> OLD.due_on OR NEW.recorded_at <> OLD.recorded_at
  OR NEW.recorded_by <> OLD.recorded_by
BEGIN SELECT RAISE(ABORT, 'a request can only be blanked'); END;

CREATE TRIGGER subject_request_is_never_deleted BEFORE DELETE ON subject_request
BEGIN SELECT RAISE(ABORT, 'a request is never deleted'); END;

CREATE TABLE subject_request_candidate (
  request_id TEXT NOT NULL REFERENCES subject_request (id),
  source TEXT NOT NULL CHECK (source IN ('visitor', 'expected', 'member', 'staff', 'host-words', 'child')),
  subject_id TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  PRIMARY KEY (request_id, source, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_request_event (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES subject_request (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  kind TEXT NOT NULL CHECK (kind IN ('received', 'identified', 'paused', 'resumed', 'due', 'note', 'searched', 'said',
    'pack', 'erased', 'corrected', 'answered', 'refused', 'undone')),
  on_day TEXT,
  words TEXT NOT NULL,
  -- Codes, numbers and ids; never a name.
  facts TEXT NOT NULL CHECK (json_type(facts) = 'object'),
  UNIQUE (request_id, seq)
) STRICT;

CREATE TRIGGER subject_request_event_can_only_be_blanked BEFORE UPDATE ON subject_request_event
WHEN NEW.words <> '' OR NEW.id <> OLD.id OR NEW.request_id <> OLD.request_id OR NEW.seq <> OLD.seq OR NEW.at <> OLD.at
  OR NEW.staff_id <> OLD.staff_id OR NEW.kind <> OLD.kind OR NEW.on_day IS NOT OLD.on_day OR NEW.facts <> OLD.facts
BEGIN SELECT RAISE(ABORT, 'an event of a request can only be blanked'); END;

CREATE TRIGGER subject_request_event_is_never_deleted BEFORE DELETE ON subject_request_event
BEGIN SELECT RAISE(ABORT, 'an event of a request is never deleted'); END;

CREATE TABLE throttle (
  key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL CHECK (failures > 0),
  not_before TEXT NOT NULL
) STRICT;

CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  visitor_id TEXT NOT NULL REFERENCES visitor (id),
  category_id TEXT NOT NULL REFERENCES category (id),
  request_id TEXT NOT NULL UNIQUE,
  escort TEXT NOT NULL CHECK (escort IN ('escorted', 'unescorted')),
  host_id TEXT REFERENCES staff_member (id),
  host_text TEXT NOT NULL,
  badge_number INTEGER NOT NULL CHECK (badge_number > 0),
  badge_token TEXT NOT NULL UNIQUE,
  signed_in_at TEXT NOT NULL,
  expected_out_at TEXT NOT NULL,
  signed_out_at TEXT,
  signed_out_by TEXT CHECK (signed_out_by IN ('visitor', 'staff')),
  signed_out_staff_id TEXT REFERENCES staff_member (id), category_name TEXT NOT NULL DEFAULT '', pictogram TEXT NOT NULL DEFAULT 'visitor', wants_badge INTEGER NOT NULL DEFAULT 1 CHECK (wants_badge IN (0, 1)), escort_rule TEXT NOT NULL DEFAULT 'escorted'
  CHECK (escort_rule IN ('escorted', 'unescorted', 'staff')), identity_needed INTEGER NOT NULL DEFAULT 0 CHECK (identity_needed IN (0, 1)), language TEXT NOT NULL DEFAULT 'en', purpose TEXT NOT NULL DEFAULT '', vehicle TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', leaving TEXT NOT NULL DEFAULT '', group_id TEXT REFERENCES visit_group (id), acknowledgement_id TEXT REFERENCES acknowledgement (id), log_key INTEGER, import_id TEXT REFERENCES log_import (id), closed_by_office INTEGER NOT NULL DEFAULT 0
  CHECK (closed_by_office = 0 OR (closed_by_office = 1 AND signed_out_by IS 'staff')), anonymised_at TEXT,
  CHECK (signed_out_at IS NULL OR signed_out_at >= signed_in_at),
  CHECK ((signed_out_at IS NULL) = (signed_out_by IS NULL)),
  CHECK ((signed_out_by IS 'staff') = (signed_out_staff_id IS NOT NULL)),
  CHECK (host_id IS NULL OR host_text = '')
) STRICT;

CREATE INDEX visit_acknowledgement ON visit (acknowledgement_id) WHERE acknowledgement_id IS NOT NULL;

CREATE INDEX visit_group_members ON visit (group_id) WHERE group_id IS NOT NULL;

CREATE INDEX visit_import ON visit (import_id) WHERE import_id IS NOT NULL;

CREATE UNIQUE INDEX visit_log_key ON visit (log_key);

CREATE INDEX visit_not_anonymised ON visit (signed_in_at) WHERE anonymised_at IS NULL;

CREATE INDEX visit_open ON visit (signed_in_at) WHERE signed_out_at IS NULL;

CREATE UNIQUE INDEX visit_open_badge_number ON visit (site_id, badge_number) WHERE signed_out_at IS NULL;

CREATE INDEX visit_open_log_key ON visit (log_key) WHERE signed_out_at IS NULL;

CREATE INDEX visit_signed_in_at ON visit (signed_in_at);

CREATE INDEX visit_visitor ON visit (visitor_id, signed_in_at);

CREATE INDEX visit_with_details ON visit (signed_in_at) WHERE contact <> '' OR vehicle <> '' OR purpose <> '';

CREATE TABLE visit_child (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  move TEXT NOT NULL CHECK (move IN ('late', 'early')),
  first_name TEXT NOT NULL CHECK (first_name <> ''),
  room TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

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

CREATE TRIGGER visit_correction_is_never_deleted BEFORE DELETE ON visit_correction
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END;

CREATE TRIGGER visit_correction_is_never_edited BEFORE UPDATE ON visit_correction
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a correction is never edited'); END;

CREATE TABLE visit_group (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  request_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE visit_not_indexed (visit_id TEXT PRIMARY KEY REFERENCES visit (id)) STRICT, WITHOUT ROWID;

CREATE TABLE visit_photo (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  jpeg BLOB NOT NULL CHECK (length(jpeg) <= 40000)
) STRICT;

CREATE VIRTUAL TABLE visit_search USING fts5 (
  words, organisation, facets, tokenize = 'ascii', prefix = '1 2 3', detail = 'column', columnsize = 0
);

CREATE TABLE 'visit_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'visit_search_content'(id INTEGER PRIMARY KEY, c0, c1, c2);

CREATE TABLE 'visit_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'visit_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE visitor (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT NOT NULL,
  created_at TEXT NOT NULL
, anonymised_at TEXT) STRICT;
