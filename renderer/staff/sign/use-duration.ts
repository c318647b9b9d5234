import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/time.ts';
import { useSpanText } from '../on-site/time-on-site.tsx';

const dayMinutes = 24 * 60;

/** How long it was from one instant to another, in words and to the minute: time that passed, whatever clocks showed. */
export function useDuration(): (from: Instant, to: Instant) => string {
  const { t } = useTranslation();
  const spanText = useSpanText();
  return (from, to) => {
    const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
    if (minutes < 1) return t('staff.sign.underAMinute');
    const rest = minutes % dayMinutes;
    if (minutes < dayMinutes) return spanText(minutes);
    return rest === 0 ? spanText(minutes) : `${spanText(minutes - rest)} ${spanText(rest)}`;
  };
}
