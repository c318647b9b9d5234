import { z } from 'zod';
import { Outcome, Seen } from './challenges.ts';
import { ExportRange } from './visits.ts';

/** The charts of the insight page, in their order. */
export const chartNames = [
  'hours',
  'quarters',
  'categories',
  'stay',
  'acknowledgement',
  'seen',
  'outcomes',
  'toChallenge',
] as const;
export const ChartName = z.enum(chartNames);
export type ChartName = z.infer<typeof ChartName>;

/** Minutes at which one span of stays ends and the next begins; the last span is open. */
export const stayBounds = [15, 30, 60, 120, 240, 480] as const;
/** The same for the time until somebody was spoken to. */
export const toChallengeBounds = [5, 15, 30, 60, 120] as const;

const count = z.int().nonnegative();
const minutes = z.int().nonnegative().nullable();

/**
 * What a range of site days came to, for charts. Small numbers are told as they are: whoever may ask for them may read
 * the visits and challenges themselves. There are no names in it, and nothing of incidents.
 */
export const Insight = z.strictObject({
  range: ExportRange,
  visits: count,
  /** Sign-ins by the site's own clock; 1 is Monday. Hours without any are left out. */
  hours: z.array(z.strictObject({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23), count })),
  /** Sign-ins by quarter of an hour: 0 is 00:00 to 00:15, 95 the last of the day. Those without any are left out. */
  quarters: z.array(z.strictObject({ quarter: z.int().min(0).max(95), count })),
  /** By the category's English name on the day of the visit, the most frequent first. */
  categories: z.array(z.strictObject({ name: z.string(), count })),
  /** `count` visits that ended with a sign-out; those still open, and those closed by the office, are not among them. */
  stay: z.strictObject({
    count,
    meanMinutes: minutes,
    medianMinutes: minutes,
    spans: z.array(count).length(stayBounds.length + 1),
    stillOpen: count,
    closedByOffice: count,
  }),
  /** Whether the visitor had agreed to the rules in force. Visits that were imported are in neither: it is not known. */
  acknowledged: z.strictObject({ count, missing: count }),
  /** Withdrawn ones aside; each may have several things seen and several outcomes. */
  challenges: z.strictObject({
    total: count,
    seen: z.array(z.strictObject({ code: Seen, count })),
    outcomes: z.array(z.strictObject({ code: Outcome, count })),
  }),
  /**
   * From the first moment at which a reason could be flagged to the first challenge of the visit: from the sign-in; where
   * somebody was spoken to for being still here, from the time they were expected to leave. `withoutVisit`: challenges of
   * people who were not on the list, which can't be measured.
   */
  toChallenge: z.strictObject({
    count,
    medianMinutes: minutes,
    spans: z.array(count).length(toChallengeBounds.length + 1),
    withoutVisit: count,
  }),
});
export type Insight = z.infer<typeof Insight>;

export const ChartTable = z.strictObject({ chart: ChartName, range: ExportRange });

/** What a chart's picture may take, in characters of base64. */
export const maxChartPicture = 4_000_000;
export const ChartPicture = z.strictObject({
  chart: ChartName,
  range: ExportRange,
  /** A PNG in base64. */
  png: z.base64().min(1).max(maxChartPicture),
});
