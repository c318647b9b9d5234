import type { i18n } from 'i18next';
import type { ChartName, Insight } from '../domain/insight.ts';
import { chartNames, stayBounds, toChallengeBounds } from '../domain/insight.ts';
import { minutesInWords } from '../reports/figure-words.ts';
import { busiestHalfHour, busiestHour, clockOf, hoursShown, quartersShown } from './busiest.ts';

export interface InsightBar {
  label: string;
  count: number;
  /** The one the sentence speaks of; drawn darker, and its number stands by it like every other's. */
  stands?: boolean;
}

/** How a chart is drawn: bars that stand, in the order of time; bars that lie, by size; or a week of hours. */
export type Drawing =
  | { kind: 'standing' | 'lying'; bars: InsightBar[] }
  | { kind: 'week'; hours: string[]; days: { label: string; counts: number[] }[] };

/** A chart as a sentence that says what it shows, what has to be known of it, its table, and how it is drawn. */
export interface InsightChart {
  name: ChartName;
  /** What it is about, in a word or two. */
  subject: string;
  sentence: string;
  notes: string[];
  columns: string[];
  rows: (string | number)[][];
  drawing: Drawing;
}
type Made = Pick<InsightChart, 'sentence' | 'notes' | 'drawing'>;

/** The charts that have something to show, in order: for the page, and for the files saved from it. */
export function insightCharts(insight: Insight, translations: i18n): InsightChart[] {
  return chartNames.flatMap((name) => insightChart(name, insight, translations) ?? []);
}

/** One of them; null where there is nothing to show. */
export function insightChart(name: ChartName, insight: Insight, translations: i18n): InsightChart | null {
  const made = makers[name](insight, translations);
  if (made === null) return null;
  const { t } = translations;
  const subject = t(`insight.subject.${name}`);
  return { name, subject, ...made, ...tableOf(made.drawing, t(`insight.column.${name}`), translations) };
}

function tableOf(drawing: Drawing, first: string, { t }: i18n): Pick<InsightChart, 'columns' | 'rows'> {
  if (drawing.kind === 'week') {
    return {
      columns: [first, ...drawing.hours],
      rows: drawing.days.map(({ label, counts }) => [label, ...counts]),
    };
  }
  return {
    columns: [first, t('report.number')],
    rows: drawing.bars.map(({ label, count }) => [label, count]),
  };
}

const makers: Record<ChartName, (insight: Insight, translations: i18n) => Made | null> = {
  hours({ visits, hours }, { t, language }) {
    const top = busiestHour(hours);
    if (top === null) return null;
    const { first, last } = hoursShown(hours);
    const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    // 2024 began on a Monday.
    const dayName = (weekday: number) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2024, 0, weekday),
      );
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      label: dayName(weekday),
      counts: shown.map(
        (hour) => hours.find((one) => one.weekday === weekday && one.hour === hour)?.count ?? 0,
      ),
    }));
    return {
      sentence: t('insight.sentence.hours', {
        day: dayName(top.weekday),
        from: clockOf(top.hour * 4),
        to: clockOf(top.hour * 4 + 4),
      }),
      notes: [t('insight.note.hours', { count: visits })],
      // A weekend without anybody is no news.
      drawing: {
        kind: 'week',
        hours: shown.map((hour) => clockOf(hour * 4)),
        days: days.filter(({ counts }, index) => index < 5 || counts.some((count) => count > 0)),
      },
    };
  },

  quarters({ visits, quarters }, { t }) {
    const top = busiestHalfHour(quarters);
    if (top === null) return null;
    const times = { from: clockOf(top.quarter), to: clockOf(top.quarter + 2) };
    const isTop = (quarter: number) => quarter === top.quarter || quarter === top.quarter + 1;
    return {
      sentence: t(
        top.count * 2 > visits ? 'insight.sentence.quartersMost' : 'insight.sentence.quarters',
        times,
      ),
      notes: [t('insight.note.quarters', { count: top.count, all: visits })],
      drawing: {
        kind: 'standing',
        bars: quartersShown(quarters).map(({ quarter, count }) => ({
          label: clockOf(quarter),
          count,
          stands: isTop(quarter),
        })),
      },
    };
  },

  categories({ visits, categories }, { t }) {
    const [top] = categories;
    if (!top) return null;
    return {
      sentence: t('insight.sentence.categories', { name: top.name, percent: percentOf(top.count, visits) }),
      notes: [],
      drawing: {
        kind: 'lying',
        bars: withTop(categories.map(({ name, count }) => ({ label: name, count }))),
      },
    };
  },

  stay({ stay }, { t }) {
    if (stay.medianMinutes === null || stay.meanMinutes === null) return null;
    return {
      sentence: t('insight.sentence.stay', {
        mean: minutesInWords(stay.meanMinutes, t),
        median: minutesInWords(stay.medianMinutes, t),
      }),
      notes: [
        t('insight.note.stay', { count: stay.count }),
        t('insight.note.stayLeftOut', { open: stay.stillOpen, closed: stay.closedByOffice }),
      ],
      drawing: { kind: 'standing', bars: spanBars(stay.spans, stayBounds, t) },
    };
  },

  acknowledgement({ acknowledged: { count, missing } }, { t }) {
    const known = count + missing;
    if (known === 0) return null;
    return {
      sentence:
        missing === 0
          ? t('insight.sentence.acknowledgedAll')
          : t('insight.sentence.acknowledgement', { percent: percentOf(count, known) }),
      notes: [t('report.acknowledgedMeans')],
      drawing: {
        kind: 'lying',
        bars: [
          { label: t('report.agreed'), count, stands: true },
          { label: t('report.notAgreed'), count: missing },
        ],
      },
    };
  },

  seen: ({ challenges: { total, seen } }, { t }) =>
    ofChallenges(
      'seen',
      total,
      seen.map(({ code, count }) => ({ label: t(`seen.${code}`), count })),
      t,
    ),
  outcomes: ({ challenges: { total, outcomes } }, { t }) =>
    ofChallenges(
      'outcomes',
      total,
      outcomes.map(({ code, count }) => ({ label: t(`outcome.${code}`), count })),
      t,
    ),

  toChallenge({ toChallenge }, { t }) {
    if (toChallenge.medianMinutes === null) return null;
    return {
      sentence: t('insight.sentence.toChallenge', { median: minutesInWords(toChallenge.medianMinutes, t) }),
      notes: [
        t('insight.note.toChallenge'),
        t('insight.note.toChallengeCount', { count: toChallenge.count, without: toChallenge.withoutVisit }),
      ],
      drawing: { kind: 'standing', bars: spanBars(toChallenge.spans, toChallengeBounds, t) },
    };
  },
};

function ofChallenges(
  name: 'seen' | 'outcomes',
  total: number,
  bars: InsightBar[],
  t: i18n['t'],
): Made | null {
  const shown = withTop(bars.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count));
  const [top] = shown;
  if (!top) return null;
  return {
    sentence: t(`insight.sentence.${name}`, { what: top.label, count: top.count, all: total }),
    notes: [t('report.challengesSeveral')],
    drawing: { kind: 'lying', bars: shown },
  };
}

const withTop = (bars: InsightBar[]) => bars.map((bar, index) => ({ ...bar, stands: index === 0 }));

function spanBars(spans: readonly number[], bounds: readonly number[], t: i18n['t']): InsightBar[] {
  return withLargest(spans.map((count, index) => ({ label: spanLabel(index, bounds, t), count })));
}

/** As in `under 15 min`, `30–60 min`, `2–4 h`, `over 8 h`: short, to stand below a bar. The first bound is under an hour. */
function spanLabel(index: number, bounds: readonly number[], t: i18n['t']): string {
  const [from, to] = [bounds[index - 1], bounds[index]];
  if (from === undefined) return t('insight.span.under', { to: String(to) });
  const inHours = from >= 60;
  const [begin, end] = [from, to].map((minutes) => String(inHours && minutes ? minutes / 60 : minutes));
  if (to === undefined)
    return t(inHours ? 'insight.span.overHours' : 'insight.span.overMinutes', { from: begin });
  return t(inHours ? 'insight.span.hours' : 'insight.span.minutes', { from: begin, to: end });
}

function withLargest(bars: InsightBar[]): InsightBar[] {
  const most = Math.max(...bars.map(({ count }) => count));
  return bars.map((bar) => ({ ...bar, stands: bar.count === most }));
}

/** Whole percent; all and none are said of nothing but all and none. */
function percentOf(count: number, all: number): number {
  if (count === 0 || count === all) return count === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * count) / all)));
}
