import { z } from 'zod';
import { JobId } from './ids.ts';

/** What takes long enough to be watched and stopped. */
export const jobKinds = ['export', 'log-import', 'subject-search', 'subject-pack'] as const;
export const JobKind = z.enum(jobKinds);
export type JobKind = z.infer<typeof JobKind>;

/** Long work of one window. */
export const Job = z.strictObject({
  id: JobId,
  kind: JobKind,
  /** How much is done, of how much; in whatever is counted, such as visits. */
  done: z.int().nonnegative(),
  /** Null while that is not known. */
  total: z.int().nonnegative().nullable(),
});
export type Job = z.infer<typeof Job>;
