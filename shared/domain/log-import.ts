import { z } from 'zod';
import { Instant } from '../time.ts';
import { CategoryId, ImportId, LogImportId } from './ids.ts';

/** What an earlier log may say of a visit. */
export const earlierFields = [
  'name', 'organisation', 'category', 'host', 'purpose', 'vehicle', 'contact', 'badge', 'day', 'signedIn', 'signedOut',
] as const; // prettier-ignore
export const EarlierField = z.enum(earlierFields);
export type EarlierField = z.infer<typeof EarlierField>;

/** More of what a file calls a category is not looked at. */
export const mostCategoryLetters = 200;

/** How a file is read: which of its columns says what, and what its dates mean. */
export const LogImportPlan = z.strictObject({
  /** For each field the place of its column, from 0; null where the file has none. */
  columns: z.record(EarlierField, z.int().min(0).max(500).nullable()),
  /** Which comes first in a date such as 03/04/2025. */
  dates: z.enum(['day-first', 'month-first']),
  /** What the file calls a category → which of the site's it is, where that was not guessed rightly. */
  categories: z.record(z.string().max(mostCategoryLetters), CategoryId),
  /** Of visits whose category is none of the site's. */
  otherwise: CategoryId,
});
export type LogImportPlan = z.infer<typeof LogImportPlan>;

/** What can be wrong in an earlier log; each is a sentence, `logImportProblem.<code>`. */
export const logImportProblems = [
  'required', 'too-long', 'control-characters', 'invalid', 'not-a-day', 'not-a-time', 'in-future', 'out-before-in',
  'missing-column', 'not-csv', 'empty-file', 'too-large', 'too-many-lines', 'not-readable', 'already-imported',
] as const; // prettier-ignore
export const LogImportProblem = z.strictObject({
  /** From 1; the headings are line 1. */
  line: z.int().positive(),
  field: EarlierField.nullable(),
  problem: z.enum(logImportProblems),
});
export type LogImportProblem = z.infer<typeof LogImportProblem>;

/** A file that was chosen, taken apart, and how it may be read. */
export const ReadLog = z.union([
  z.strictObject({ chosen: z.literal(false) }),
  z.strictObject({
    chosen: z.literal(true),
    importId: ImportId,
    fileName: z.string(),
    /** That keep it from being read at all. */
    problems: z.array(LogImportProblem),
    headings: z.array(z.string()),
    lines: z.int(),
    guess: LogImportPlan,
  }),
]);
export type ReadLog = z.infer<typeof ReadLog>;

/** The first visits as they would be, and what is wrong with any. */
export const LogImportPreview = z.strictObject({
  rows: z.array(
    z.strictObject({
      line: z.int(),
      name: z.string(),
      organisation: z.string(),
      category: z.string(),
      host: z.string(),
      signedInAt: Instant,
      signedOutAt: Instant.nullable(),
    }),
  ),
  /** What the file calls its categories, the commonest first, and what each will be. */
  categories: z.array(z.strictObject({ word: z.string(), visits: z.int(), categoryId: CategoryId })),
  visits: z.int(),
  /** The first of them. */
  problems: z.array(LogImportProblem),
  problemCount: z.int(),
});
export type LogImportPreview = z.infer<typeof LogImportPreview>;

export const ImportedLog = z.strictObject({
  id: LogImportId,
  fileName: z.string(),
  visits: z.int(),
  importedBy: z.string(),
  importedAt: Instant,
  undoneAt: Instant.nullable(),
});
export type ImportedLog = z.infer<typeof ImportedLog>;
