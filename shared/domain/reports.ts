import { z } from 'zod';
import { PolicyReview, PolicyTrigger } from './policy-reviews.ts';
import { ExportRange } from './visits.ts';

/** Groups smaller than this are told as "fewer than 5": a number that small can point at a person. */
export const smallGroup = 5;

/** How many; null stands for 1 to 4. */
export const Count = z.int().nonnegative().nullable();
export type Count = z.infer<typeof Count>;

const Bar = z.strictObject({ code: z.string(), count: Count });
/** A list of counts to be drawn as bars, in order. `code` is a code of its list, or a category's own name. */
export const Bars = z.array(Bar);
export type Bars = z.infer<typeof Bars>;

/** What a range of site days came to, without a name in it. */
export const Figures = z.strictObject({
  range: ExportRange,
  visits: Count,
  visitsByCategory: Bars,
  /** Of visits, those whose visitor agreed to the rules then in force. `rate` in percent, null for too few to tell. */
  acknowledged: z.strictObject({ count: Count, rate: z.int().min(0).max(100).nullable() }),
  /** What was seen, and what came of it; withdrawn entries aside. */
  challenges: Count,
  challengesBySeen: Bars,
  challengesByOutcome: Bars,
  incidents: Count,
  incidentsByCategory: Bars,
  incidentsByState: Bars,
  /** Minutes from a report to its first reading by the safeguarding lead: half were faster; null for too few to tell. */
  medianMinutesToDsl: z.int().nonnegative().nullable(),
  exceptions: Count,
  exceptionsByReason: Bars,
  reviews: z.array(PolicyReview),
  triggers: z.array(PolicyTrigger),
});
export type Figures = z.infer<typeof Figures>;

/** `termly`: for governors or staff. `inspection`: proof that the policy is lived. Neither has names. */
export const reportKinds = ['termly', 'inspection'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;
export const ReportRequest = z.strictObject({ kind: ReportKind, range: ExportRange });
export type ReportRequest = z.infer<typeof ReportRequest>;
