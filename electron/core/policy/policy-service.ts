import { createHash } from 'node:crypto';
import type { PolicyVersionId, SiteId } from '../../../shared/domain/ids.ts';
import type { Language, PolicyRule, PolicyText as PolicyTextShape } from '../../../shared/domain/policy.ts';
import { canonicalPolicyText, PolicyText } from '../../../shared/domain/policy.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';

/** Which text it is that visitors agree to, without its words. */
const PolicyVersion = PolicyText.omit({ rules: true });
type PolicyVersion = Omit<PolicyTextShape, 'rules'>;

/** The device rules that visitors agree to. A version, once written, is never edited: a change is a new version. */
export function createPolicyService(db: Db, journal: Journal, now: () => Date) {
  // By a clock that was set back none may be in force yet. The first one is then, or the door could not open.
  const inForce = db.prepare<
    { language: string; now: string },
    { versionId: PolicyVersionId; version: number }
  >(
    `SELECT id AS versionId, version FROM policy_version
     WHERE id IN (SELECT policy_version_id FROM policy_text WHERE language = @language)
     ORDER BY in_force_from <= @now DESC, iif(in_force_from <= @now, -version, version) LIMIT 1`,
  );
  const textOf = db.prepare<[string, string], { rules: string; sha256: string }>(
    'SELECT rules, sha256 FROM policy_text WHERE policy_version_id = ? AND language = ?',
  );
  const latest = db.prepare<[], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version',
  );
  const insertVersion = db.prepare(
    'INSERT INTO policy_version (id, site_id, version, in_force_from) VALUES (?, ?, ?, ?)',
  );
  const insertText = db.prepare(
    'INSERT INTO policy_text (policy_version_id, language, rules, sha256) VALUES (?, ?, ?, ?)',
  );

  function find(language: Language) {
    const version = inForce.get({ language, now: toInstant(now()) });
    const text = version && textOf.get(version.versionId, language);
    if (!text) throw new Error('no policy is in force');
    return { ...version, language, ...text };
  }

  return {
    /** The text in force now. */
    inForce(language: Language): PolicyTextShape {
      const row = find(language);
      return PolicyText.parse({ ...row, rules: JSON.parse(row.rules) });
    },

    /** Which text is in force now, for a sign-in, which has no use for the words. */
    versionInForce(language: Language): PolicyVersion {
      const { rules: _, ...version } = find(language);
      return PolicyVersion.parse(version);
    },

    /** Writes a new version, in force from now on. */
    publish(siteId: SiteId, language: Language, rules: readonly PolicyRule[], actor: Actor): void {
      const sha256 = createHash('sha256').update(canonicalPolicyText(rules), 'utf8').digest('hex');
      db.transaction(() => {
        const id = newId<PolicyVersionId>();
        const version = (latest.get()?.version ?? 0) + 1;
        insertVersion.run(id, siteId, version, toInstant(now()));
        insertText.run(id, language, JSON.stringify(rules), sha256);
        journal.append({
          actor,
          action: 'policy.published',
          subject: id,
          details: { version, language, sha256 },
        });
      }).immediate();
    },
  };
}
export type PolicyService = ReturnType<typeof createPolicyService>;
