/** Of the fourth migration: requests of the people whom data is about. */
export const requestsSql = `
-- Never edited, but for its words, which go once a closed request has had its time.
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

-- Whom a search found. What somebody said of them is an event.
CREATE TABLE subject_request_candidate (
  request_id TEXT NOT NULL REFERENCES subject_request (id),
  source TEXT NOT NULL CHECK (source IN ('visitor', 'expected', 'member', 'staff', 'host-words', 'child')),
  subject_id TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  PRIMARY KEY (request_id, source, subject_id)
) STRICT, WITHOUT ROWID;
`;
