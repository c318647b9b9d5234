import { useTranslation } from 'react-i18next';
import type { Tier } from '../../../shared/domain/categories.ts';
import { tiers } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import { intlLocale, siteDay } from '../../../shared/time.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { useEnglishName } from '../shell/use-english-name.ts';

const namedAtMost = 3;

/** What is said of versions in several places. */
export function usePolicyWords(timeZone: string) {
  const { t, i18n } = useTranslation();
  const englishName = useEnglishName();
  const list = new Intl.ListFormat(intlLocale(i18n.language), { type: 'conjunction' });

  const languages = (all: readonly Language[]): string =>
    all.length > namedAtMost
      ? t('staff.policy.languageCount', { count: all.length })
      : list.format(all.map(englishName));

  return {
    /** As in `Saturday 21 November 2026`. */
    day: (instant: Instant): string => dayInWords(siteDay(instant, timeZone), i18n.language) ?? instant,

    approvedBy: ({ approvedBy }: Pick<PolicyVersion, 'approvedBy'>): string =>
      approvedBy === '' ? t('staff.policy.shipped') : approvedBy,

    /** The same as a sentence. */
    approval: ({ approvedBy }: Pick<PolicyVersion, 'approvedBy'>): string =>
      approvedBy === ''
        ? t('staff.policy.shippedSentence')
        : t('staff.policy.approvedSentence', { approvedBy }),

    languages,

    /** One sentence where both texts are in the same languages, else one for each. */
    languagesByTier(all: Record<Tier, readonly Language[]>): string[] {
      if (all.visitor.join() === all.regular.join()) return [languages(all.visitor)];
      return tiers.map((tier) =>
        t('staff.policy.languagesOf', {
          tier: t(`staff.policy.tierShort.${tier}`),
          languages: languages(all[tier]),
        }),
      );
    },
  };
}
