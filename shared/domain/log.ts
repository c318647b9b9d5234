import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { CategoryPictogram } from './categories.ts';
import { CategoryId, EntranceId, SavedFilterId, StaffId, VisitId } from './ids.ts';
import { SignedOutBy } from './visits.ts';

/**
 * Which visits of the log are meant. What is absent does not narrow; what is there narrows together. The log's page, an
 * export and a saved filter all say it in this shape.
 */
export const LogFilter = z
  .strictObject({
    /** Beginnings of words of the name, the organisation, the host or the number of the badge; accents and case don't matter. */
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

/** Place in the log: the moment of a sign-in and a tie-breaker. A page goes on after the last of the one before. */
export const LogKey = z.int().nonnegative();

/** One line of the log. */
export const LogRow = z.strictObject({
  visitId: VisitId,
  name: z.string(),
  organisation: z.string(),
  /** The category's English name as it was at the sign-in. */
  category: z.string(),
  pictogram: CategoryPictogram,
  host: z.string(),
  entrance: z.string(),
  badgeNumber: z.int(),
  signedInAt: Instant,
  signedOutAt: Instant.nullable(),
  signedOutBy: SignedOutBy.nullable(),
  /** Withdrawn ones aside. */
  challenges: z.int().nonnegative(),
});
export type LogRow = z.infer<typeof LogRow>;

/** No more than this many are counted: a search that finds half of the log is as quick as any other. */
export const mostCounted = 1000;

export const LogPage = z.strictObject({
  /** The latest first. */
  visits: z.array(LogRow),
  /** Where the next page goes on; null when there is none. */
  next: LogKey.nullable(),
  /** How many there are in all; with the first page only. `more`: there are more than were counted. */
  count: z.strictObject({ found: z.int(), more: z.boolean() }).nullable(),
});
export type LogPage = z.infer<typeof LogPage>;

/** What the filters offer: also what is no longer in use, since the log still speaks of it. */
export const LogChoices = z.strictObject({
  categories: z.array(z.strictObject({ id: CategoryId, name: z.string(), active: z.boolean() })),
  hosts: z.array(z.strictObject({ id: StaffId, name: z.string(), active: z.boolean() })),
  entrances: z.array(z.strictObject({ id: EntranceId, name: z.string() })),
  /** Whether there is any visit at all. */
  any: z.boolean(),
});
export type LogChoices = z.infer<typeof LogChoices>;

export const SavedFilter = z.strictObject({ id: SavedFilterId, name: z.string(), filter: LogFilter });
export type SavedFilter = z.infer<typeof SavedFilter>;
