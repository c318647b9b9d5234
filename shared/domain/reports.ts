import { z } from 'zod';
import { PolicyReview, PolicyTrigger } from './policy-reviews.ts';
import { ExportRange } from './visits.ts';

/** Groups smaller than this are told as "fewer than 5": a number that small can point at a person. */
export const smallGroup = 5;

/**
 * How many. `few` stands for 1 to 4. `many` stands for 5 or more, kept back so that nobody can work out a `few` from
 * the other numbers.
 */
export const Count = z.union([z.int().nonnegative(), z.enum(['few', 'many'])]);
export type Count = z.infer<typeof Count>;

const Bar = z.strictObject({ code: z.string(), count: Count });
/**
 * A list of counts to be drawn as bars, in order. `code` is a code of its list, or a category's own name. Null where
 * even the words would tell an exact number.
 */
export const Bars = z.array(Bar).nullable();
export type Bars = z.infer<typeof Bars>;

/** What a range of site days came to, without a name in it. */
export const Figures = z.strictObject({
  range: ExportRange,
  visits: z.strictObject({
    total: Count,
    byCategory: Bars,
    /**
     * Whether the visitor had agreed to the rules in force. `imported`: not known, and not in the rate. `rate` in whole
     * percent, null where a count is in words.
     */
    acknowledged: z
      .strictObject({
        count: Count,
        missing: Count,
        imported: Count,
        rate: z.int().min(0).max(100).nullable(),
      })
      .nullable(),
  }),
  /** What was seen, and what came of it (several of each are possible); withdrawn entries aside. */
  challenges: z.strictObject({ total: Count, bySeen: Bars, byOutcome: Bars }),
  /** Reports to the safeguarding lead. Null for those who may not read them. */
  incidents: z
    .strictObject({
      total: Count,
      byCategory: Bars,
      /** As they stood at the end of the range. */
      byState: Bars,
      /** Minutes from a report to its first reading: half were faster; null for too few to tell. */
      medianMinutesToDsl: z.int().nonnegative().nullable(),
    })
    .nullable(),
  /** Permissions that held on at least one day of the range. */
  exceptions: z.strictObject({ total: Count, byReason: Bars }),
  reviews: z.array(PolicyReview.pick({ reviewedOn: true, outcome: true, nextReviewOn: true })),
  triggers: z.array(PolicyTrigger.pick({ kind: true, happenedOn: true, open: true })),
});
export type Figures = z.infer<typeof Figures>;

/** `termly`: for governors or staff. `inspection`: proof that the policy is lived. Neither has names. */
export const reportKinds = ['termly', 'inspection'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;
export const ReportRequest = z.strictObject({ kind: ReportKind, range: ExportRange });
export type ReportRequest = z.infer<typeof ReportRequest>;
