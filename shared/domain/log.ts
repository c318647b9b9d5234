import { z } from 'zod';
import { SiteDay } from '../time.ts';
import { CategoryId, EntranceId, StaffId } from './ids.ts';

/**
 * Which visits of the log are meant. What is absent does not narrow; what is there narrows together. The log's page, an
 * export and a saved filter all say it in this shape.
 */
export const LogFilter = z
  .strictObject({
    /** Beginnings of words of the name, the host or the number of the badge; accents and case don't matter. */
    words: z.string().max(200).optional(),
    organisation: z.string().max(200).optional(),
    categoryId: CategoryId.optional(),
    hostId: StaffId.optional(),
    entranceId: EntranceId.optional(),
    /** Site days of the sign-in, both included. */
    first: SiteDay.optional(),
    last: SiteDay.optional(),
    stillHere: z.literal(true).optional(),
    challenged: z.literal(true).optional(),
  })
  .refine(({ first, last }) => first === undefined || last === undefined || first <= last, {
    error: 'range',
    path: ['last'],
  });
export type LogFilter = z.infer<typeof LogFilter>;
