import type { i18n } from 'i18next';
import type { Bars, Count, Figures } from '../domain/reports.ts';
import { amountOf, countInWords, dayInWords, minutesInWords } from './figure-words.ts';

export interface ChartRow {
  label: string;
  count: Count;
}

/** A part of the figures as people read it: sentences, and charts with their tables. */
export interface FigureSection {
  name: 'visits' | 'acknowledged' | 'challenges' | 'incidents' | 'exceptions' | 'reviews';
  title: string;
  sentences: string[];
  charts: { title: string; rows: ChartRow[] }[];
}

type Section = Omit<FigureSection, 'name' | 'title'>;

/** The figures in words and charts, for the page and for paper alike: what one says, the other does. */
export function figureSections(figures: Figures, translations: i18n): FigureSection[] {
  const { t } = translations;
  const sections = {
    visits: visitsSection(figures, translations),
    acknowledged: acknowledgedSection(figures, translations),
    challenges: challengesSection(figures, translations),
    incidents: incidentsSection(figures, translations),
    exceptions: exceptionsSection(figures, translations),
    reviews: reviewsSection(figures, translations),
  };
  return (Object.entries(sections) as [FigureSection['name'], Section][]).map(([name, section]) => ({
    name,
    title: t(`report.section.${name}`),
    ...section,
  }));
}

/** Bars with their words. Bars without a number in them are no chart. */
function chartOf(title: string, bars: Bars, label: (code: string) => string): FigureSection['charts'] {
  if (bars === null || bars.every(({ count }) => count === 0)) return [];
  return [{ title, rows: bars.map(({ code, count }) => ({ label: label(code), count })) }];
}

function visitsSection({ visits }: Figures, { t }: i18n): Section {
  return {
    sentences: [t('report.visits', { visits: amountOf('visits', visits.total, t) })],
    charts: chartOf(t('report.byCategory'), visits.byCategory, (name) => name),
  };
}

function acknowledgedSection({ visits }: Figures, { t }: i18n): Section {
  const { total, acknowledged } = visits;
  const isNothing = acknowledged === null || (acknowledged.count === 0 && acknowledged.missing === 0);
  if (total === 0 || isNothing) return { sentences: [t('report.acknowledgedNone')], charts: [] };
  const { count, missing, imported, rate } = acknowledged;
  const sentence = () => {
    if (rate === 100) return t('report.acknowledgedAll');
    if (rate !== null) {
      return t('report.acknowledgedSome', { visits: amountOf('visits', count, t), rate });
    }
    // What "fewer than 5" leaves open, taken at its worst: it tells nothing more.
    if (missing === 'few' && typeof total === 'number' && typeof imported === 'number') {
      const all = total - imported;
      return t('report.acknowledgedNearly', { rate: Math.floor((100 * (all - 4)) / all) });
    }
    const words = { count: countInWords(count, t), missing: countInWords(missing, t) };
    return t('report.acknowledgedWords', words);
  };
  const rows = [
    { label: t('report.agreed'), count },
    { label: t('report.notAgreed'), count: missing },
  ];
  return {
    sentences: [sentence(), t('report.acknowledgedMeans')],
    // Two numbers in words are no chart.
    charts: rate === null ? [] : [{ title: t('report.byAgreement'), rows }],
  };
}

function challengesSection({ challenges }: Figures, { t }: i18n): Section {
  const { total, bySeen, byOutcome } = challenges;
  return {
    sentences: [
      t('report.challenges', { challenges: amountOf('challenges', total, t) }),
      ...(total === 0 ? [] : [t('report.challengesSeveral')]),
    ],
    charts: [
      ...chartOf(t('report.bySeen'), bySeen, (code) => t(`seen.${code}` as 'seen.other')),
      ...chartOf(t('report.byOutcome'), byOutcome, (code) => t(`outcome.${code}` as 'outcome.escorted')),
    ],
  };
}

function incidentsSection({ incidents }: Figures, { t }: i18n): Section {
  if (incidents === null) return { sentences: [t('report.incidentsNotForYou')], charts: [] };
  const { total, byCategory, byState, medianMinutesToDsl: minutes } = incidents;
  const read =
    minutes === null
      ? t('report.incidentsReadUnknown')
      : t('report.incidentsRead', { time: minutesInWords(minutes, t) });
  return {
    sentences: [
      t('report.incidents', { incidents: amountOf('incidents', total, t) }),
      ...(total === 0 ? [] : [read]),
      t('report.incidentsToHead'),
    ],
    charts: [
      ...chartOf(t('report.byCategory'), byCategory, (code) =>
        t(`staff.incidents.category.${code}` as 'staff.incidents.category.other'),
      ),
      ...chartOf(t('report.byState'), byState, (code) =>
        t(`staff.incidents.state.${code}` as 'staff.incidents.state.new'),
      ),
    ],
  };
}

function exceptionsSection({ exceptions }: Figures, { t }: i18n): Section {
  const label = (code: string) => t(`staff.exceptions.reasons.${code}` as 'staff.exceptions.reasons.other');
  return {
    sentences: [t('report.exceptions', { exceptions: amountOf('exceptions', exceptions.total, t) })],
    charts: chartOf(t('report.byReason'), exceptions.byReason, label),
  };
}

function reviewsSection({ reviews, triggers }: Figures, { t, language }: i18n): Section {
  const told = [
    ...reviews.map(({ reviewedOn, outcome, nextReviewOn }) =>
      t('report.reviewed', {
        day: dayInWords(reviewedOn, language),
        outcome: t(`report.reviewOutcome.${outcome}`),
        next: dayInWords(nextReviewOn, language),
      }),
    ),
    ...triggers.map(({ happenedOn, kind, open }) =>
      t(open ? 'report.triggerOpen' : 'report.triggerReviewed', {
        day: dayInWords(happenedOn, language),
        kind: t(`report.triggerKind.${kind}`),
      }),
    ),
  ];
  return { sentences: told.length > 0 ? told : [t('report.reviewsNone')], charts: [] };
}
