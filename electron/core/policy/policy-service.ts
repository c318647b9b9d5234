import type { Acknowledgement } from '../../../shared/domain/acknowledgements.ts';
import type { Tier } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyText } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { VersionInForce } from './policy-repository.ts';
import { createPolicyRepository } from './policy-repository.ts';
import { createShippedPolicy } from './shipped-policy.ts';

/** Which version is in force, and since which one people have to agree again. */
export interface PolicyStanding {
  version: number;
  inForceSince: Instant;
  /** The latest version that changed the rules in substance; an acknowledgement of it or a later one still holds. */
  substantialVersion: number;
}

/** The device rules that visitors agree to, such as they are now. */
export function createPolicyService(db: Db, journal: Journal, now: () => Date) {
  const repository = createPolicyRepository(db);

  function versionInForce(): VersionInForce {
    const version = repository.inForce(toInstant(now()));
    if (!version) throw new Error('no policy is in force');
    return version;
  }

  /** The text in force now for a tier, in the language asked for, or in English where it has none. */
  function inForce(language: Language, tier: Tier): PolicyText {
    const { versionId, version } = versionInForce();
    const text = repository.textFor(versionId, tier, language);
    if (!text) throw new Error('a policy version without an English text');
    return { versionId, version, ...text };
  }

  /** Where there is no longer text, the one for visitors stands for both. */
  const hasLongerText = (id: PolicyVersionId) => repository.hashOf(id, 'regular', 'en') !== null;

  return {
    ...createShippedPolicy({ db, repository, journal, now }),
    repository,
    inForce,

    /** The texts in force now, by tier, in the language asked for, or in English where it has none. */
    byTier: (language: Language) => ({
      visitor: inForce(language, 'visitor'),
      regular: inForce(language, 'regular'),
    }),

    standing(): PolicyStanding {
      const { version, inForceSince } = versionInForce();
      return { version, inForceSince, substantialVersion: repository.lastSubstantial(version) };
    },

    /** Null before the site is set up. */
    idInForce: (): PolicyVersionId | null => repository.inForce(toInstant(now()))?.versionId ?? null,

    /** Whether who is asked for the longer text now gets another one than visitors. */
    hasLongerText: () => hasLongerText(versionInForce().versionId),

    /**
     * Whether this is the exact text in force now, and no shorter one than is asked for. Gives its version.
     *
     * @param asked the tier whose text is asked for
     * @throws AppError `policy-changed`
     */
    check({ versionId, tier, language, sha256 }: Acknowledgement, asked: Tier): number {
      const inForceNow = versionInForce();
      const isText =
        inForceNow.versionId === versionId && repository.hashOf(versionId, tier, language) === sha256;
      const isTooShort = asked === 'regular' && tier === 'visitor' && hasLongerText(versionId);
      if (!isText || isTooShort) throw new AppError('policy-changed');
      return inForceNow.version;
    },
  };
}
export type PolicyService = ReturnType<typeof createPolicyService>;
