import { z } from 'zod';
import { Instant } from '../time.ts';
import { ExportFormat, LayoutChoice } from './exports.ts';
import { ExportRunId } from './ids.ts';
import { Language } from './languages.ts';
import { RequiredText } from './text.ts';

/** In place of which the day of a file stands in its name. */
export const dayInName = '{date}';

const FileName = RequiredText(100)
  // What one system or another takes for a part of a path, or refuses.
  .refine((name) => !/[\\/:*?"<>|]/.test(name) && !name.startsWith('.'), { error: 'file-name' })
  // Or each file would take the place of the last one.
  .refine((name) => name.includes(dayInName), { error: 'file-name-day' });

/** What is exported by the clock, and when. */
export const ExportPlan = z.strictObject({
  every: z.enum(['day', 'week']),
  /** From 1, Monday, to 7; counts for those of every week. */
  weekday: z.int().min(1).max(7),
  /** By the site's clock. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }),
  /** The last day that is in the file: that of the run, or the one before. */
  upTo: z.enum(['that-day', 'day-before']),
  layout: LayoutChoice,
  format: ExportFormat,
  language: Language,
  fileName: FileName,
});
export type ExportPlan = z.infer<typeof ExportPlan>;

export const runProblems = ['disk-full', 'cannot-write-file', 'not-found', 'internal'] as const;
export const ExportRun = z.strictObject({
  id: ExportRunId,
  dueAt: Instant,
  triedAt: Instant,
  tries: z.int().positive(),
  /** Null where the file was written. */
  problem: z.enum(runProblems).nullable(),
  fileName: z.string(),
  visits: z.int().nonnegative(),
  /** Whether somebody saw that it failed. */
  seen: z.boolean(),
});
export type ExportRun = z.infer<typeof ExportRun>;

export const ScheduleState = z.strictObject({
  /** Null where nothing is exported by the clock. The folder is told by its name alone. */
  schedule: z.strictObject({ plan: ExportPlan, folderName: z.string(), dueAt: Instant }).nullable(),
  /** The latest first. */
  runs: z.array(ExportRun),
});
