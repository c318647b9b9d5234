-- The shape of the database, as the migrations make it. Written by a test, for people to read and for reviews to show.
-- After a new migration, renew it with: npx vitest run --config tests/vitest.config.ts --project db schema -u

PRAGMA user_version = 3;

CREATE TABLE acknowledgement (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  policy_version_id TEXT NOT NULL REFERENCES policy_version (id),
  language TEXT NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  acknowledged_at TEXT NOT NULL
, how TEXT NOT NULL DEFAULT 'tick' CHECK (how IN ('tick', 'signature')), read_back TEXT NOT NULL DEFAULT '[]' CHECK (json_type(read_back) = 'array'), tier TEXT NOT NULL DEFAULT 'visitor' CHECK (tier IN ('visitor', 'regular'))) STRICT;

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

CREATE INDEX alert_answer_visitor ON alert_answer (visitor_id);

CREATE TRIGGER alert_answer_is_never_edited BEFORE UPDATE ON alert_answer
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

CREATE INDEX challenge_visit ON challenge (visit_id);

CREATE TRIGGER challenge_is_never_deleted BEFORE DELETE ON challenge
BEGIN SELECT RAISE(ABORT, 'a challenge is never deleted'); END;

CREATE TRIGGER challenge_is_never_edited BEFORE UPDATE ON challenge
BEGIN SELECT RAISE(ABORT, 'a challenge is never edited'); END;

CREATE TABLE challenge_withdrawal (
  challenge_id TEXT PRIMARY KEY REFERENCES challenge (id),
  staff_id TEXT NOT NULL REFERENCES staff_member (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER challenge_withdrawal_is_never_deleted BEFORE DELETE ON challenge_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

CREATE TRIGGER challenge_withdrawal_is_never_edited BEFORE UPDATE ON challenge_withdrawal
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never edited'); END;

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

CREATE TRIGGER identity_check_is_never_edited BEFORE UPDATE ON identity_check
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
BEGIN SELECT RAISE(ABORT, 'an incident is never deleted'); END;

CREATE TRIGGER incident_is_never_edited BEFORE UPDATE ON incident
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
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never deleted'); END;

CREATE TRIGGER incident_entry_is_never_edited BEFORE UPDATE ON incident_entry
BEGIN SELECT RAISE(ABORT, 'an entry of an incident is never edited'); END;

CREATE TABLE incident_visit (
  incident_id TEXT NOT NULL REFERENCES incident (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  PRIMARY KEY (incident_id, visit_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_visit_visit ON incident_visit (visit_id);

CREATE TRIGGER incident_visit_is_never_deleted BEFORE DELETE ON incident_visit
BEGIN SELECT RAISE(ABORT, 'a visit stays with its incident'); END;

CREATE TRIGGER incident_visit_is_never_edited BEFORE UPDATE ON incident_visit
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

CREATE TRIGGER journal_detail_can_only_be_blanked BEFORE UPDATE ON journal_detail
WHEN NEW.seq <> OLD.seq OR NEW.details IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a journal detail can only be blanked'); END;

CREATE TRIGGER journal_detail_is_never_deleted BEFORE DELETE ON journal_detail
BEGIN SELECT RAISE(ABORT, 'a journal detail is never deleted'); END;

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
  added_at TEXT NOT NULL,
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL)),
  CHECK (pin_hash IS NULL OR role IS NOT NULL)
) STRICT;

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
  CHECK (escort_rule IN ('escorted', 'unescorted', 'staff')), identity_needed INTEGER NOT NULL DEFAULT 0 CHECK (identity_needed IN (0, 1)), language TEXT NOT NULL DEFAULT 'en', purpose TEXT NOT NULL DEFAULT '', vehicle TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', leaving TEXT NOT NULL DEFAULT '', group_id TEXT REFERENCES visit_group (id), acknowledgement_id TEXT REFERENCES acknowledgement (id),
  CHECK (signed_out_at IS NULL OR signed_out_at >= signed_in_at),
  CHECK ((signed_out_at IS NULL) = (signed_out_by IS NULL)),
  CHECK ((signed_out_by IS 'staff') = (signed_out_staff_id IS NOT NULL)),
  CHECK (host_id IS NULL OR host_text = '')
) STRICT;

CREATE INDEX visit_group_members ON visit (group_id) WHERE group_id IS NOT NULL;

CREATE INDEX visit_open ON visit (signed_in_at) WHERE signed_out_at IS NULL;

CREATE UNIQUE INDEX visit_open_badge_number ON visit (site_id, badge_number) WHERE signed_out_at IS NULL;

CREATE INDEX visit_signed_in_at ON visit (signed_in_at);

CREATE INDEX visit_visitor ON visit (visitor_id, signed_in_at);

CREATE TABLE visit_child (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  move TEXT NOT NULL CHECK (move IN ('late', 'early')),
  first_name TEXT NOT NULL CHECK (first_name <> ''),
  room TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE visit_group (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  request_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE visit_photo (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  jpeg BLOB NOT NULL CHECK (length(jpeg) <= 40000)
) STRICT;

CREATE TABLE visitor (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
