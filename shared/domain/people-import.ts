import { z } from 'zod';
import { importProblemOf } from './expected.ts';
import { ImportId } from './ids.ts';
import { StaffKind } from './staff.ts';

/** The columns of a file of people, by their heading in the first line (case and order don't matter). */
export const peopleColumns = ['name', 'email', 'area', 'kind'] as const;
export const PeopleColumn = z.enum(peopleColumns);
export type PeopleColumn = z.infer<typeof PeopleColumn>;

export const PeopleImportProblem = importProblemOf(PeopleColumn);
export type PeopleImportProblem = z.infer<typeof PeopleImportProblem>;

/**
 * What becomes of somebody whom a file names. Who is there already, by name and e-mail, gets what was missing or is
 * otherwise now, and is left alone where nothing is.
 */
export const importFates = ['new', 'changed', 'same'] as const;
export const PeopleImportRow = z.strictObject({
  kind: StaffKind,
  name: z.string(),
  email: z.string(),
  area: z.string(),
  fate: z.enum(importFates),
});
export type PeopleImportRow = z.infer<typeof PeopleImportRow>;

/** A file that was read and understood, or not: it can be imported only without a problem. All or nothing. */
export const PeopleImportPreview = z.union([
  z.strictObject({ chosen: z.literal(false) }),
  z.strictObject({
    chosen: z.literal(true),
    importId: ImportId,
    fileName: z.string(),
    rows: z.array(PeopleImportRow),
    problems: z.array(PeopleImportProblem),
  }),
]);
export type PeopleImportPreview = z.infer<typeof PeopleImportPreview>;
