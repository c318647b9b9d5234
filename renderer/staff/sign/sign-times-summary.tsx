import { useTranslation } from 'react-i18next';
import type { SignTime } from '../../../shared/domain/sign-times.ts';
import { siteDateTime, toInstant } from '../../../shared/time.ts';
import { useDuration } from './use-duration.ts';

/** The record in a sentence that can be cited: since when, how often the sign was not up, and for how long in all. */
export function SignTimesSummary({ times, timeZone }: { times: readonly SignTime[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const duration = useDuration();
  const first = times.at(-1);
  if (!first) return null;
  const when = siteDateTime(first.from, timeZone, i18n.language);
  const gaps = times.filter(({ isUp }) => !isUp);
  const lost = gaps.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  const zero = toInstant(new Date(0));
  return (
    <p>
      {gaps.length === 0
        ? t('staff.sign.neverDown', { when })
        : t('staff.sign.downTimes', {
            when,
            count: gaps.length,
            time: duration(zero, toInstant(new Date(lost))),
          })}
    </p>
  );
}
