import { createHash } from 'node:crypto';
import type { Acknowledgement } from '../../../shared/domain/acknowledgements.ts';
import type { PolicyVersionId, SiteId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyRule, PolicyText as PolicyTextShape } from '../../../shared/domain/policy.ts';
import { canonicalPolicyText, PolicyText } from '../../../shared/domain/policy.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';

/** Which version is in force, and since which one people have to agree again. */
export interface PolicyStanding {
  version: number;
  /** The latest version that changed the rules in substance; an acknowledgement of it or a later one still holds. */
  substantialVersion: number;
}

/** A version of the rules as it is written: in English, which has authority, and in other languages. */
export interface NewPolicyVersion {
  rules: Partial<Record<Language, readonly PolicyRule[]>> & { en: readonly PolicyRule[] };
  /** One sentence on what differs from the version before, by language; none for the first. */
  whatChanged: Partial<Record<Language, string>>;
  /** Whether those who agreed to an earlier version have to agree again. */
  substantial: boolean;
}

interface TextRow {
  language: Language;
  rules: string;
  sha256: string;
  whatChanged: string;
}

/** The device rules that visitors agree to. A version, once written, is never edited: a change is a new version. */
export function createPolicyService(db: Db, journal: Journal, now: () => Date) {
  // By a clock that was set back none may be in force yet. The first one is then, or the door could not open.
  const inForce = db.prepare<{ now: string }, { versionId: PolicyVersionId; version: number }>(
    `SELECT id AS versionId, version FROM policy_version
     ORDER BY in_force_from <= @now DESC, iif(in_force_from <= @now, -version, version) LIMIT 1`,
  );
  const lastSubstantial = db.prepare<[number], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version WHERE substantial = 1 AND version <= ?',
  );
  // English has authority, and stands in where a language lacks the text.
  const textOf = db.prepare<[string, string], TextRow>(
    `SELECT language, rules, sha256, what_changed AS whatChanged FROM policy_text
     WHERE policy_version_id = ? AND language IN (?, 'en') ORDER BY language = 'en' LIMIT 1`,
  );
  // What a sign-in is held against: without the rules, which it has no use for.
  const hashOf = db.prepare<[string, string], { sha256: string }>(
    'SELECT sha256 FROM policy_text WHERE policy_version_id = ? AND language = ?',
  );
  const latest = db.prepare<[], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version',
  );
  const insertVersion = db.prepare(
    'INSERT INTO policy_version (id, site_id, version, in_force_from, substantial) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = db.prepare(
    `INSERT INTO policy_text (policy_version_id, language, rules, sha256, what_changed) VALUES (?, ?, ?, ?, ?)`,
  );

  const inEnglishAlone = db.prepare<[], { versionId: PolicyVersionId; sha256: string }>(
    `SELECT policy_version_id AS versionId, sha256 FROM policy_text
     GROUP BY policy_version_id HAVING count(*) = 1 AND language = 'en'`,
  );

  /** Gives the hash of each text, by language. */
  function insertTexts(
    id: PolicyVersionId,
    rules: Partial<NewPolicyVersion['rules']>,
    whatChanged: NewPolicyVersion['whatChanged'],
  ): Record<string, string> {
    const texts = Object.entries(rules).map(([language, text]) => {
      const sha256 = textHash(text);
      const changed = whatChanged[language as Language] ?? '';
      insertText.run(id, language, JSON.stringify(text), sha256, changed);
      return [language, sha256] as const;
    });
    return Object.fromEntries(texts);
  }

  function versionInForce(): { versionId: PolicyVersionId; version: number } {
    const version = inForce.get({ now: toInstant(now()) });
    if (!version) throw new Error('no policy is in force');
    return version;
  }

  return {
    /** The text in force now, in the language asked for, or in English where it has none. */
    inForce(language: Language): PolicyTextShape {
      const version = versionInForce();
      const text = textOf.get(version.versionId, language);
      if (!text) throw new Error('a policy version without an English text');
      return PolicyText.parse({ ...version, ...text, rules: JSON.parse(text.rules) });
    },

    standing(): PolicyStanding {
      const { version } = versionInForce();
      return { version, substantialVersion: lastSubstantial.get(version)?.version ?? 1 };
    },

    /**
     * Whether this is the exact text in force now. Gives its version.
     *
     * @throws AppError `policy-changed`
     */
    check({ versionId, language, sha256 }: Acknowledgement): number {
      const inForceNow = versionInForce();
      if (inForceNow.versionId !== versionId || hashOf.get(versionId, language)?.sha256 !== sha256) {
        throw new AppError('policy-changed');
      }
      return inForceNow.version;
    },

    /** Writes a new version, in force from now on. */
    publish(siteId: SiteId, { rules, whatChanged, substantial }: NewPolicyVersion, actor: Actor): void {
      db.transaction(() => {
        const id = newId<PolicyVersionId>();
        const version = (latest.get()?.version ?? 0) + 1;
        insertVersion.run(id, siteId, version, toInstant(now()), substantial ? 1 : 0);
        const texts = insertTexts(id, rules, whatChanged);
        journal.append({
          actor,
          action: 'policy.published',
          subject: id,
          details: { version, substantial, texts },
        });
      }).immediate();
    },

    /** Versions that have no text but the English one. */
    inEnglishAlone: () => inEnglishAlone.all(),

    /**
     * Adds the other languages of a text to versions that lack them. Nothing that anybody agreed to changes by that: the
     * English text has authority.
     *
     * @param rules those whose English text a version has to have, word by word, to be given the others
     * @returns whether there was one
     */
    translate(rules: NewPolicyVersion['rules'], actor: Actor): boolean {
      const { en, ...others } = rules;
      const english = textHash(en);
      return db
        .transaction(() => {
          const versions = inEnglishAlone.all().filter(({ sha256 }) => sha256 === english);
          for (const { versionId } of versions) {
            const texts = insertTexts(versionId, others, {});
            journal.append({ actor, action: 'policy.translated', subject: versionId, details: { texts } });
          }
          return versions.length > 0;
        })
        .immediate();
    },
  };
}

/** In hex, over the canonical text in UTF-8. */
function textHash(rules: readonly PolicyRule[]): string {
  return createHash('sha256').update(canonicalPolicyText(rules), 'utf8').digest('hex');
}
export type PolicyService = ReturnType<typeof createPolicyService>;
