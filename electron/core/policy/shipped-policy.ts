import type { PolicyVersionId, SiteId } from '../../../shared/domain/ids.ts';
import type { PolicyContent } from '../../../shared/domain/policy.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';
import { policyHash } from './policy-hash.ts';
import type { PolicyRepository } from './policy-repository.ts';
import { writePolicyTexts } from './policy-texts.ts';

/** The version that a site begins with, which nobody has approved, and its languages. */
export function createShippedPolicy(deps: {
  db: Db;
  repository: PolicyRepository;
  journal: Journal;
  now: () => Date;
}) {
  const { db, repository, journal } = deps;

  return {
    /** Writes a new version, in force from now on. */
    publish(siteId: SiteId, { rules, whatChanged, substantial }: PolicyContent, actor: Actor): void {
      db.transaction(() => {
        const id = newId<PolicyVersionId>();
        const version = repository.nextNumber();
        const inForceFrom = toInstant(deps.now());
        repository.insertVersion({ id, siteId, version, inForceFrom, substantial, approval: null });
        const texts = writePolicyTexts(repository, id, rules, whatChanged);
        journal.append({
          actor,
          action: 'policy.published',
          subject: id,
          details: { version, substantial, texts },
        });
      }).immediate();
    },

    /** Shipped versions that have no text but the English one. */
    inEnglishAlone: () => repository.inEnglishAlone(),

    /**
     * Adds the other languages of a text to versions that lack them. Nothing that anybody agreed to changes by that: the
     * English text has authority.
     *
     * @param rules those whose English text a version has to have, word by word, to be given the others
     * @returns whether there was one
     */
    translate(rules: PolicyContent['rules']['visitor'], actor: Actor): boolean {
      const { en, ...others } = rules;
      const english = policyHash(en);
      return db
        .transaction(() => {
          const versions = repository.inEnglishAlone().filter(({ sha256 }) => sha256 === english);
          for (const { versionId } of versions) {
            const texts = writePolicyTexts(repository, versionId, { visitor: others }, {});
            journal.append({ actor, action: 'policy.translated', subject: versionId, details: { texts } });
          }
          return versions.length > 0;
        })
        .immediate();
    },
  };
}
