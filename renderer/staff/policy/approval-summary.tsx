import { useTranslation } from 'react-i18next';
import { tiers } from '../../../shared/domain/categories.ts';
import type { PolicyDraft, PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { languagesOf } from './draft-edits.ts';
import { untouchedLanguages } from './draft-gaps.ts';
import { usePolicyWords } from './use-policy-words.ts';
import styles from './dialog-form.module.css';

interface ApprovalSummaryProps {
  draft: PolicyDraft;
  base: PolicyVersionTexts;
  version: number;
  inForceFrom: string;
  today: string;
  timeZone: string;
}

/** What approving will do, before it is done: it can't be undone once its day has come. */
export function ApprovalSummary({
  draft,
  base,
  version,
  inForceFrom,
  today,
  timeZone,
}: ApprovalSummaryProps) {
  const { t, i18n } = useTranslation();
  const words = usePolicyWords(timeZone);
  const day = dayInWords(inForceFrom, i18n.language) ?? '';
  const before = base.version.version;
  return (
    <ul className={styles.summary} aria-label={t('staff.policy.summary')}>
      <li>
        {inForceFrom > today
          ? t('staff.policy.summaryFrom', { version, day, before })
          : t('staff.policy.summaryNow', { version })}
      </li>
      <li>{t(`staff.policy.summaryAgain.${draft.substantial ? 'yes' : 'no'}`, { before })}</li>
      {tiers.map((tier) => (
        <li key={tier}>
          {t(`staff.policy.summaryLanguages.${tier}`, {
            languages: words.languages(languagesOf(draft, tier)),
          })}
        </li>
      ))}
      {tiers.map((tier) => {
        const untouched = untouchedLanguages(draft, base.content, tier);
        return (
          untouched.length > 0 && (
            <li key={tier}>
              <strong>
                {t('staff.policy.summaryUntouched', {
                  tier: t(`staff.policy.tierShort.${tier}`),
                  languages: words.languages(untouched),
                  before,
                })}
              </strong>
            </li>
          )
        );
      })}
      <li>{t('staff.policy.summaryForGood')}</li>
    </ul>
  );
}
