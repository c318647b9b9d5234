import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/time.ts';
import { siteDateTime, siteDay, siteTime, toInstant } from '../../../shared/time.ts';

interface Span {
  since: Instant;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
}

/** Since when somebody is here: a time of day, with its date when it was an earlier site day. */
export function Since({ since, now, timeZone }: Span) {
  const { i18n } = useTranslation();
  const today = siteDay(since, timeZone) === siteDay(toInstant(new Date(now)), timeZone);
  return <time dateTime={since}>{(today ? siteTime : siteDateTime)(since, timeZone, i18n.language)}</time>;
}

/** How long that is, in the largest unit that says something. */
export function HowLong({ since, now }: Pick<Span, 'since' | 'now'>) {
  const spanText = useSpanText();
  return spanText(Math.max(0, Math.floor((now - Date.parse(since)) / 60_000)));
}

/** A number of minutes in words: one way of saying it wherever a time is told. */
export function useSpanText(): (minutes: number) => string {
  const { t } = useTranslation();
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    if (hours < 1) return t('staff.onSite.minutes', { count: minutes });
    if (hours < 24) return t('staff.onSite.hours', { hours, minutes: minutes % 60 });
    return t('staff.onSite.days', { count: Math.floor(hours / 24) });
  };
}
