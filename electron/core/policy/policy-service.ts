import { createHash } from 'node:crypto';
import type { PolicyVersionId, SiteId } from '../../../shared/domain/ids.ts';
import type { Language, PolicyRule, PolicyText as PolicyTextShape } from '../../../shared/domain/policy.ts';
import { canonicalPolicyText, PolicyText } from '../../../shared/domain/policy.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';

interface TextRow {
  version_id: PolicyVersionId;
  version: number;
  language: string;
  rules: string;
  sha256: string;
}

/** The device rules that visitors agree to. A version, once written, is never edited: a change is a new version. */
export function createPolicyService(db: Db, journal: Journal, now: () => Date) {
  const inForce = db.prepare<{ language: string; now: string }, TextRow>(
    `SELECT policy_version.id AS version_id, version, language, rules, sha256
     FROM policy_version JOIN policy_text ON policy_version_id = policy_version.id
     WHERE language = @language AND in_force_from <= @now ORDER BY version DESC LIMIT 1`,
  );
  const latest = db.prepare<[], { version: number | null }>('SELECT max(version) AS version FROM policy_version');
  const insertVersion = db.prepare(
    'INSERT INTO policy_version (id, site_id, version, in_force_from) VALUES (?, ?, ?, ?)',
  );
  const insertText = db.prepare(
    'INSERT INTO policy_text (policy_version_id, language, rules, sha256) VALUES (?, ?, ?, ?)',
  );

  return {
    /** The text in force now. */
    inForce(language: Language): PolicyTextShape {
      const row = inForce.get({ language, now: toInstant(now()) });
      if (!row) throw new Error('no policy is in force');
      return PolicyText.parse({
        versionId: row.version_id,
        version: row.version,
        language: row.language,
        rules: JSON.parse(row.rules),
        sha256: row.sha256,
      });
    },

    /** Writes a new version, in force from now on. */
    publish(siteId: SiteId, language: Language, rules: readonly PolicyRule[], actor: Actor): void {
      const sha256 = createHash('sha256').update(canonicalPolicyText(rules), 'utf8').digest('hex');
      db.transaction(() => {
        const id = newId<PolicyVersionId>();
        const version = (latest.get()?.version ?? 0) + 1;
        insertVersion.run(id, siteId, version, toInstant(now()));
        insertText.run(id, language, JSON.stringify(rules), sha256);
        journal.append({ actor, action: 'policy.published', subject: id, details: { version, language, sha256 } });
      }).immediate();
    },
  };
}
export type PolicyService = ReturnType<typeof createPolicyService>;
