/** Of the fourth migration: e-mail, areas, passes of staff and their presence, the queue of mail. */
export const peopleSql = `
ALTER TABLE staff_member ADD COLUMN email TEXT NOT NULL DEFAULT '';
-- An area (a room, a department) is a host of its own. It unlocks nothing.
ALTER TABLE staff_member ADD COLUMN kind TEXT NOT NULL DEFAULT 'person'
  CHECK (kind = 'person' OR (kind = 'area' AND role IS NULL));
-- Where a person usually is: whoever has no e-mail of their own is told there.
ALTER TABLE staff_member ADD COLUMN area_id TEXT REFERENCES staff_member (id)
  CHECK (area_id IS NULL OR kind = 'person');

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

-- A stay of one of the site's own people, by their pass.
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
CREATE UNIQUE INDEX staff_presence_one_open ON staff_presence (staff_id) WHERE signed_out_at IS NULL;
CREATE INDEX staff_presence_by_time ON staff_presence (signed_in_at);

-- What the office said at closing time of one of the site's own people who had not signed out.
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

-- The site's own server for outgoing mail. The password is encrypted with a key that the system keeps.
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

-- What is to be sent, as ids: addresses and names are looked up when it is sent, so that nothing of them stays here.
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
`;
