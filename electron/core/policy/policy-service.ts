import { createHash } from 'node:crypto';
import type { Acknowledgement } from '../../../shared/domain/acknowledgements.ts';
import type { PolicyVersionId, SiteId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Tier } from '../../../shared/domain/categories.ts';
import type {
  PolicyContent,
  PolicyRule,
  PolicyText as PolicyTextShape,
} from '../../../shared/domain/policy.ts';
import { canonicalPolicyText, PolicyText } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';

/** Which version is in force, and since which one people have to agree again. */
export interface PolicyStanding {
  version: number;
  inForceSince: Instant;
  /** The latest version that changed the rules in substance; an acknowledgement of it or a later one still holds. */
  substantialVersion: number;
}

interface VersionInForce {
  versionId: PolicyVersionId;
  version: number;
  inForceSince: Instant;
}

type Texts = Partial<Record<Language, readonly PolicyRule[]>>;

interface TextRow {
  tier: Tier;
  language: Language;
  rules: string;
  sha256: string;
  whatChanged: string;
}

/** The device rules that visitors agree to. A version, once written, is never edited: a change is a new version. */
export function createPolicyService(db: Db, journal: Journal, now: () => Date) {
  // By a clock that was set back none may be in force yet. The first one is then, or the door could not open.
  const versionAt = db.prepare<{ now: string }, VersionInForce>(
    `SELECT id AS versionId, version, in_force_from AS inForceSince FROM policy_version
     ORDER BY in_force_from <= @now DESC, iif(in_force_from <= @now, -version, version) LIMIT 1`,
  );
  const lastSubstantial = db.prepare<[number], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version WHERE substantial = 1 AND version <= ?',
  );
  // English has authority, and stands in where a language lacks the text. A version from before there were tiers has no
  // longer text: there the short one stands for both.
  const textOf = db.prepare<{ id: string; tier: Tier; language: string }, TextRow>(
    `SELECT tier, language, rules, sha256, what_changed AS whatChanged FROM policy_text
     WHERE policy_version_id = @id AND tier IN (@tier, 'visitor') AND language IN (@language, 'en')
     ORDER BY tier = @tier DESC, language = @language DESC LIMIT 1`,
  );
  // What a sign-in is held against: without the rules, which it has no use for.
  const hashOf = db.prepare<[string, string, string], { sha256: string }>(
    'SELECT sha256 FROM policy_text WHERE policy_version_id = ? AND tier = ? AND language = ?',
  );
  const latest = db.prepare<[], { version: number | null }>(
    'SELECT max(version) AS version FROM policy_version',
  );
  const insertVersion = db.prepare(
    'INSERT INTO policy_version (id, site_id, version, in_force_from, substantial) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = db.prepare(
    `INSERT INTO policy_text (policy_version_id, tier, language, rules, sha256, what_changed) VALUES (?, ?, ?, ?, ?, ?)`,
  );

  const inEnglishAlone = db.prepare<[], { versionId: PolicyVersionId; sha256: string }>(
    `SELECT policy_version_id AS versionId, sha256 FROM policy_text
     WHERE tier = 'visitor' GROUP BY policy_version_id HAVING count(*) = 1 AND language = 'en'`,
  );

  /** Gives the hash of each text, by language. */
  function insertTexts(
    id: PolicyVersionId,
    tier: Tier,
    rules: Texts,
    whatChanged: PolicyContent['whatChanged'],
  ): Record<string, string> {
    const texts = Object.entries(rules).map(([language, text]) => {
      const sha256 = textHash(text);
      const changed = whatChanged[language as Language] ?? '';
      insertText.run(id, tier, language, JSON.stringify(text), sha256, changed);
      return [language, sha256] as const;
    });
    return Object.fromEntries(texts);
  }

  function versionInForce(): VersionInForce {
    const version = versionAt.get({ now: toInstant(now()) });
    if (!version) throw new Error('no policy is in force');
    return version;
  }

  /** The text in force now for a tier, in the language asked for, or in English where it has none. */
  function inForce(language: Language, tier: Tier): PolicyTextShape {
    const version = versionInForce();
    const text = textOf.get({ id: version.versionId, tier, language });
    if (!text) throw new Error('a policy version without an English text');
    const { versionId, version: number } = version;
    return PolicyText.parse({ versionId, version: number, ...text, rules: JSON.parse(text.rules) });
  }

  return {
    inForce,

    /** The texts in force now, by tier, in the language asked for, or in English where it has none. */
    byTier: (language: Language) => ({
      visitor: inForce(language, 'visitor'),
      regular: inForce(language, 'regular'),
    }),

    standing(): PolicyStanding {
      const { version, inForceSince } = versionInForce();
      return { version, inForceSince, substantialVersion: lastSubstantial.get(version)?.version ?? 1 };
    },

    /**
     * Whether this is the exact text in force now. Gives its version.
     *
     * @throws AppError `policy-changed`
     */
    check({ versionId, tier, language, sha256 }: Acknowledgement): number {
      const inForceNow = versionInForce();
      if (inForceNow.versionId !== versionId || hashOf.get(versionId, tier, language)?.sha256 !== sha256) {
        throw new AppError('policy-changed');
      }
      return inForceNow.version;
    },

    /** Writes a new version, in force from now on. */
    publish(siteId: SiteId, { rules, whatChanged, substantial }: PolicyContent, actor: Actor): void {
      db.transaction(() => {
        const id = newId<PolicyVersionId>();
        const version = (latest.get()?.version ?? 0) + 1;
        insertVersion.run(id, siteId, version, toInstant(now()), substantial ? 1 : 0);
        const texts = {
          visitor: insertTexts(id, 'visitor', rules.visitor, whatChanged),
          regular: insertTexts(id, 'regular', rules.regular, whatChanged),
        };
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
    translate(rules: PolicyContent['rules']['visitor'], actor: Actor): boolean {
      const { en, ...others } = rules;
      const english = textHash(en);
      return db
        .transaction(() => {
          const versions = inEnglishAlone.all().filter(({ sha256 }) => sha256 === english);
          for (const { versionId } of versions) {
            const texts = insertTexts(versionId, 'visitor', others, {});
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
