import type { ReadBack } from '../../../shared/domain/acknowledgements.ts';
import type { Tier } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { PolicyText } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface PackVersion {
  version: number;
  inForceFrom: Instant;
  substantial: boolean;
  withdrawn: boolean;
  /** In English; empty for the first. */
  whatChanged: string;
}

export interface PackText {
  tier: Tier;
  language: Language;
  sha256: string;
  sentences: string[];
}

/** An acknowledgement without whose it is. */
export interface SampleReceipt {
  version: number;
  tier: Tier;
  language: Language;
  sha256: string;
  at: Instant;
  how: 'tick' | 'signature';
  readBack: ReadBack[];
}

/** What the inspection pack tells of the policy. Names are not read. */
export function createPackRepository(db: Db) {
  const versions = db.prepare<
    [],
    Omit<PackVersion, 'substantial' | 'withdrawn'> & { substantial: number; withdrawn: number }
  >(
    `SELECT version, in_force_from AS inForceFrom, substantial,
       id IN (SELECT policy_version_id FROM policy_withdrawal) AS withdrawn,
       (SELECT what_changed FROM policy_text
        WHERE policy_version_id = policy_version.id AND tier = 'visitor' AND language = 'en') AS whatChanged
     FROM policy_version ORDER BY version DESC`,
  );
  const texts = db.prepare<[number], { tier: Tier; language: Language; sha256: string; rules: string }>(
    `SELECT tier, language, sha256, rules FROM policy_text
     JOIN policy_version ON policy_version.id = policy_version_id WHERE version = ?
     ORDER BY tier DESC, language = 'en' DESC, language`,
  );
  const receipts = db.prepare<[], Omit<SampleReceipt, 'readBack'> & { readBack: string }>(
    `SELECT version, tier, language, text_sha256 AS sha256, acknowledged_at AS at, how, read_back AS readBack
     FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
     ORDER BY acknowledged_at DESC, acknowledgement.id DESC LIMIT 3`,
  );

  return {
    /** Latest first. */
    versions: (): PackVersion[] =>
      versions.all().map((row) => ({
        ...row,
        substantial: row.substantial === 1,
        withdrawn: row.withdrawn === 1,
      })),
    /** All texts of a version: for each tier English first, then by language. */
    texts: (version: number): PackText[] =>
      texts.all(version).map(({ rules, ...text }) => ({
        ...text,
        sentences: PolicyText.shape.rules.parse(JSON.parse(rules)).map(({ sentence }) => sentence),
      })),
    /** The latest three. */
    sampleReceipts: (): SampleReceipt[] =>
      receipts.all().map((row) => ({ ...row, readBack: JSON.parse(row.readBack) as ReadBack[] })),
  };
}
export type PackRepository = ReturnType<typeof createPackRepository>;
