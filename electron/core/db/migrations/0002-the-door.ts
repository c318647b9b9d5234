import type { Migration } from '../migrate.ts';

/**
 * Categories as data, passes, expected visitors, groups, photos, signatures, identity checks, and the log of the sign.
 * Tables whose checks change are made afresh; `defer_foreign_keys` lets their rows come back before the end.
 */
export const migration0002: Migration = {
  version: 2,
  sql: `
PRAGMA defer_foreign_keys = ON;

CREATE TEMP TABLE old_category AS SELECT * FROM category;
DROP TABLE category;
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
INSERT INTO category
SELECT id, site_id, position, 1,
  json_object('en', CASE code WHEN 'parent' THEN 'Parent or carer' ELSE upper(substr(code, 1, 1)) || substr(code, 2) END),
  code,
  json_object('organisation', iif(asks_organisation, 'required', 'no'), 'host', 'optional', 'purpose', 'no',
    'vehicle', 'no', 'leaving', 'no', 'contact', 'no'),
  0, 0, escort, 'never', 'tick', 'visitor', 1, expected_minutes
FROM temp.old_category;

CREATE TEMP TABLE old_declaration AS SELECT * FROM device_declaration;
DROP TABLE device_declaration;
CREATE TABLE device_declaration (
  visit_id TEXT NOT NULL REFERENCES visit (id),
  device_kind TEXT NOT NULL CHECK (device_kind IN ('phone', 'watch', 'tablet', 'camera', 'glasses')),
  handling TEXT NOT NULL CHECK (handling IN ('bag', 'locker', 'office', 'car', 'with-me')),
  -- What the rule said on that day: a later change of the rules does not rewrite it.
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  PRIMARY KEY (visit_id, device_kind)
) STRICT, WITHOUT ROWID;
INSERT INTO device_declaration SELECT * FROM temp.old_declaration;

ALTER TABLE policy_version ADD COLUMN substantial INTEGER NOT NULL DEFAULT 1 CHECK (substantial IN (0, 1));
ALTER TABLE policy_text ADD COLUMN what_changed TEXT NOT NULL DEFAULT '';

ALTER TABLE acknowledgement ADD COLUMN how TEXT NOT NULL DEFAULT 'tick' CHECK (how IN ('tick', 'signature'));
-- How the picture questions were answered: question, attempts, right.
ALTER TABLE acknowledgement ADD COLUMN read_back TEXT NOT NULL DEFAULT '[]' CHECK (json_type(read_back) = 'array');

-- Strokes of points; in a row of its own, so that it can be forgotten before the acknowledgement is.
CREATE TABLE acknowledgement_signature (
  acknowledgement_id TEXT PRIMARY KEY REFERENCES acknowledgement (id),
  strokes TEXT NOT NULL CHECK (json_type(strokes) = 'array' AND length(strokes) <= 60000)
) STRICT;

CREATE TABLE visit_group (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES site (id),
  request_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  created_at TEXT NOT NULL
) STRICT;

-- What the visit was, as it was on its day: a later change of its category does not rewrite it.
ALTER TABLE visit ADD COLUMN category_name TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN pictogram TEXT NOT NULL DEFAULT 'visitor';
-- Whether the category gave a badge.
ALTER TABLE visit ADD COLUMN wants_badge INTEGER NOT NULL DEFAULT 1 CHECK (wants_badge IN (0, 1));
ALTER TABLE visit ADD COLUMN escort_rule TEXT NOT NULL DEFAULT 'escorted'
  CHECK (escort_rule IN ('escorted', 'unescorted', 'staff'));
ALTER TABLE visit ADD COLUMN identity_needed INTEGER NOT NULL DEFAULT 0 CHECK (identity_needed IN (0, 1));
ALTER TABLE visit ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE visit ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN vehicle TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN leaving TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN group_id TEXT REFERENCES visit_group (id);
-- An acknowledgement of an earlier visit, where it still held.
ALTER TABLE visit ADD COLUMN acknowledgement_id TEXT REFERENCES acknowledgement (id);
UPDATE visit SET escort_rule = escort,
  (category_name, pictogram) = (SELECT names ->> '$.en', pictogram FROM category WHERE id = category_id);

CREATE INDEX visit_visitor ON visit (visitor_id, signed_in_at);
CREATE INDEX visit_group_members ON visit (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE visit_photo (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  jpeg BLOB NOT NULL CHECK (length(jpeg) <= 40000)
) STRICT;

CREATE TABLE visit_child (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  move TEXT NOT NULL CHECK (move IN ('late', 'early')),
  first_name TEXT NOT NULL CHECK (first_name <> ''),
  room TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

-- Kind, basis and date only: never a number, never a copy.
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

-- What makes the hashes of passes this site's own.
CREATE TABLE pass_salt (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  salt TEXT NOT NULL CHECK (length(salt) = 64)
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

CREATE TABLE site_image (
  name TEXT PRIMARY KEY CHECK (name IN ('logo', 'sign-picture', 'dsl-photo', 'deputy-photo')),
  image BLOB NOT NULL CHECK (length(image) <= 400000)
) STRICT;

-- When the door's screen was up. The last one is lengthened while it stays so.
CREATE TABLE sign_shown (
  id TEXT PRIMARY KEY,
  entrance_id TEXT NOT NULL REFERENCES entrance (id),
  shown_from TEXT NOT NULL,
  shown_to TEXT NOT NULL,
  CHECK (shown_to >= shown_from)
) STRICT;
CREATE INDEX sign_shown_to ON sign_shown (shown_to);

DROP TABLE temp.old_category;
DROP TABLE temp.old_declaration;
`,
};
