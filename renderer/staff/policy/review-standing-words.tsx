import { useTranslation } from 'react-i18next';
import type { ReviewStanding } from '../../../shared/domain/policy-reviews.ts';
import { dayInWords } from '../shell/day-input.tsx';

/** How the review stands, in a sentence. */
export function ReviewStandingWords({ standing }: { standing: ReviewStanding }) {
  const { t, i18n } = useTranslation();
  const { state, nextReviewOn, openTriggers } = standing;
  const day = dayInWords(nextReviewOn, i18n.language) ?? nextReviewOn;
  return t(`staff.policy.reviewState.${state}`, { day, count: openTriggers });
}
