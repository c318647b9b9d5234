import type { i18n } from 'i18next';
import type { RollCallReport } from '../domain/roll-call.ts';
import { intlLocale, siteDateTime } from '../plain/time.ts';
import type { Instant } from '../time.ts';

type Words = Pick<i18n, 't' | 'language'>;

/** From one instant to another, to the second: in an emergency minutes are long. */
export function durationInWords(from: Instant, to: Instant, { t }: Pick<i18n, 't'>): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  return t('rollCall.duration', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

/** A time of day with its seconds. */
export function exactTime(instant: Instant, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(intlLocale(language), { timeZone, timeStyle: 'medium' }).format(
    new Date(instant),
  );
}

/** What is to be known of a roll call first, as pairs of a word and what holds; for screen and paper. */
export function rollCallFacts(
  { summary, entries }: RollCallReport,
  timeZone: string,
  words: Words,
): [string, string][] {
  const { t, language } = words;
  const { startedAt, startedBy, endedAt, endedBy, endedAs, counts } = summary;
  const at = (instant: Instant) => siteDateTime(instant, timeZone, language);
  const arrived = entries.filter(({ kind, arrivedAt }) => kind !== 'expected' && arrivedAt !== null).length;
  const left = entries.filter(({ now }) => now?.mark === 'left').length;
  return [
    [t('rollCall.report.mode'), t(`rollCall.mode.${summary.mode}`)],
    [t('rollCall.report.reality'), t(summary.drill ? 'rollCall.aDrill' : 'rollCall.real')],
    [
      t('rollCall.report.started'),
      t('rollCall.report.byAt', { when: at(startedAt), name: startedBy || t('rollCall.lockedView') }),
    ],
    ...(endedAt === null || endedAs === null
      ? []
      : ([
          [
            t('rollCall.report.ended'),
            t('rollCall.report.byAt', { when: at(endedAt), name: endedBy || t('rollCall.lockedView') }),
          ],
          [t('rollCall.report.endedAs'), t(`rollCall.endedAs.${endedAs}`, { why: summary.why })],
          [t('rollCall.report.duration'), durationInWords(startedAt, endedAt, words)],
        ] as [string, string][])),
    [
      t('rollCall.report.counted'),
      t('rollCall.report.countedOf', { accounted: counts.accounted, people: counts.people }),
    ],
    [t('rollCall.report.notFound'), String(counts.notFound)],
    [t('rollCall.report.expected'), String(counts.expected)],
    [t('rollCall.report.arrived'), String(arrived)],
    [t('rollCall.report.left'), String(left)],
  ];
}
