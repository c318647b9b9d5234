import type { Tier } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyRule } from '../../../shared/domain/policy.ts';
import { PolicyText } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface VersionInForce {
  versionId: PolicyVersionId;
  version: number;
  inForceSince: Instant;
}

/** A version without its texts. Nobody has approved those that shipped. */
export interface VersionRecord {
  id: PolicyVersionId;
  version: number;
  inForceFrom: Instant;
  substantial: boolean;
  approvedBy: string;
  approvedAt: Instant | null;
  recordedBy: string | null;
  withdrawn: boolean;
  acknowledgements: number;
}
type VersionRow = Omit<VersionRecord, 'substantial' | 'withdrawn'> & {
  substantial: number;
  withdrawn: number;
};

/** The text of a tier in a language. */
export interface TextRecord {
  tier: Tier;
  language: Language;
  rules: PolicyRule[];
  sha256: string;
  whatChanged: string;
}
type TextRow = Omit<TextRecord, 'rules'> & { rules: string };

export interface NewVersion {
  id: PolicyVersionId;
  siteId: SiteId;
  version: number;
  inForceFrom: Instant;
  substantial: boolean;
  /** Null for a version that ships. */
  approval: { by: string; at: Instant; recordedBy: StaffId } | null;
}

const stands = 'id NOT IN (SELECT policy_version_id FROM policy_withdrawal)';
const text = 'tier, language, rules, sha256, what_changed AS whatChanged';

/** Versions of the policy and their texts: they are added to, and never changed. */
export function createPolicyRepository(db: Db) {
  // By a clock that was set back none may be in force yet. The first one is then, or the door could not open.
  const inForce = db.prepare<{ now: string }, VersionInForce>(
    `SELECT id AS versionId, version, in_force_from AS inForceSince FROM policy_version WHERE ${stands}
     ORDER BY in_force_from <= @now DESC, iif(in_force_from <= @now, -version, version) LIMIT 1`,
  );
  const lastSubstantial = db.prepare<[number], { version: number | null }>(
    `SELECT max(version) AS version FROM policy_version WHERE substantial = 1 AND version <= ? AND ${stands}`,
  );
  // English has authority, and stands in where a language lacks the text. A version from before there were tiers has no
  // longer text: there the short one stands for both.
  const textFor = db.prepare<{ id: string; tier: Tier; language: string }, TextRow>(
    `SELECT ${text} FROM policy_text
     WHERE policy_version_id = @id AND tier IN (@tier, 'visitor') AND language IN (@language, 'en')
     ORDER BY tier = @tier DESC, language = @language DESC LIMIT 1`,
  );
  // What a sign-in is held against: without the rules, which it has no use for.
  const hashOf = db.prepare<[string, string, string], { sha256: string }>(
    'SELECT sha256 FROM policy_text WHERE policy_version_id = ? AND tier = ? AND language = ?',
  );
  const latestNumber = db.prepare<[], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version',
  );
  const insertVersion = db.prepare(
    `INSERT INTO policy_version (id, site_id, version, in_force_from, substantial, approved_by, approved_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertText = db.prepare(
    `INSERT INTO policy_text (policy_version_id, tier, language, rules, sha256, what_changed) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  // Those that somebody approved in English alone are as that person wanted them.
  const inEnglishAlone = db.prepare<[], { versionId: PolicyVersionId; sha256: string }>(
    `SELECT policy_version_id AS versionId, sha256 FROM policy_text
     JOIN policy_version ON policy_version.id = policy_version_id
     WHERE tier = 'visitor' AND approved_at IS NULL
     GROUP BY policy_version_id HAVING count(*) = 1 AND language = 'en'`,
  );
  const versions = db.prepare<[], VersionRow>(
    `SELECT policy_version.id, version, in_force_from AS inForceFrom, substantial, approved_by AS approvedBy,
       approved_at AS approvedAt, staff_member.name AS recordedBy,
       policy_version.id IN (SELECT policy_version_id FROM policy_withdrawal) AS withdrawn,
       coalesce(agreed.count, 0) AS acknowledgements
     FROM policy_version LEFT JOIN staff_member ON staff_member.id = recorded_by
     LEFT JOIN (SELECT policy_version_id AS id, count(*) AS count FROM acknowledgement GROUP BY policy_version_id)
       AS agreed ON agreed.id = policy_version.id
     ORDER BY version DESC`,
  );
  const textsOf = db.prepare<[string], TextRow>(
    `SELECT ${text} FROM policy_text WHERE policy_version_id = ? ORDER BY tier DESC, language = 'en' DESC, language`,
  );
  const withdraw = db.prepare(
    'INSERT INTO policy_withdrawal (policy_version_id, at, staff_id, reason) VALUES (?, ?, ?, ?)',
  );
  const toText = ({ rules, ...rest }: TextRow): TextRecord => ({
    ...rest,
    rules: PolicyText.shape.rules.parse(JSON.parse(rules)),
  });

  return {
    /** Null before the site is set up. */
    inForce: (now: Instant): VersionInForce | null => inForce.get({ now }) ?? null,
    /** Up to a version. */
    lastSubstantial: (version: number) => lastSubstantial.get(version)?.version ?? 1,
    textFor(id: PolicyVersionId, tier: Tier, language: Language): TextRecord | null {
      const row = textFor.get({ id, tier, language });
      return row ? toText(row) : null;
    },
    hashOf: (id: PolicyVersionId, tier: Tier, language: Language): string | null =>
      hashOf.get(id, tier, language)?.sha256 ?? null,
    /** Withdrawn ones count: no number is used twice. */
    nextNumber: () => (latestNumber.get()?.version ?? 0) + 1,
    insertVersion({ id, siteId, version, inForceFrom, substantial, approval }: NewVersion): void {
      const approved = [approval?.by ?? '', approval?.at ?? null, approval?.recordedBy ?? null];
      insertVersion.run(id, siteId, version, inForceFrom, substantial ? 1 : 0, ...approved);
    },
    insertText(id: PolicyVersionId, { tier, language, rules, sha256, whatChanged }: TextRecord): void {
      insertText.run(id, tier, language, JSON.stringify(rules), sha256, whatChanged);
    },
    /** Shipped versions that have no text but the English one. */
    inEnglishAlone: () => inEnglishAlone.all(),
    /** All of them, latest first. */
    versions: (): VersionRecord[] =>
      versions.all().map((row) => ({
        ...row,
        substantial: row.substantial === 1,
        withdrawn: row.withdrawn === 1,
      })),
    textsOf: (id: PolicyVersionId): TextRecord[] => textsOf.all(id).map(toText),
    withdraw: (id: PolicyVersionId, at: Instant, by: StaffId, reason: string) =>
      void withdraw.run(id, at, by, reason),
  };
}
export type PolicyRepository = ReturnType<typeof createPolicyRepository>;
