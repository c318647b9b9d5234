import { z } from 'zod';
import { SiteDay } from '../time.ts';
import { CategoryId, ExpectedId, ImportId, StaffId } from './ids.ts';
import { OptionalText, OrganisationName, PersonName } from './text.ts';
import { HostChoice, SiteClock } from './visits.ts';
import { groupSize } from '../plain/expected.ts';

export * from '../plain/expected.ts';

/** Somebody who is expected, as the office enters them. With `members`, the lead of a group. */
export const NewExpected = z.strictObject({
  name: PersonName,
  organisation: OrganisationName,
  categoryId: CategoryId,
  host: HostChoice,
  purpose: OptionalText(200),
  day: SiteDay,
  /** When they should come, or empty. */
  time: SiteClock,
  /** The group's name, or empty for one person. */
  group: OptionalText(120),
  /** Who comes with the lead. */
  members: z.array(PersonName).max(groupSize.max - 1),
});
export type NewExpected = z.infer<typeof NewExpected>;

export const expectedStates = ['expected', 'arrived', 'cancelled'] as const;
export const ExpectedVisit = z.strictObject({
  id: ExpectedId,
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  host: z.string(),
  purpose: z.string(),
  day: SiteDay,
  time: z.string(),
  group: z.string(),
  members: z.array(z.string()),
  state: z.enum(expectedStates),
});
export type ExpectedVisit = z.infer<typeof ExpectedVisit>;

/** What the door gets of an expected visit once both questions were answered: what is filled in for the visitor. */
export const FoundExpected = z.strictObject({
  id: ExpectedId,
  name: z.string(),
  organisation: z.string(),
  categoryId: CategoryId,
  host: z.strictObject({ id: StaffId.nullable(), name: z.string() }),
  purpose: z.string(),
  group: z.string(),
  members: z.array(z.string()),
});
export type FoundExpected = z.infer<typeof FoundExpected>;

/** The columns of an import, by their heading in the first line (case and order don't matter). */
export const importColumns = [
  'name', 'organisation', 'category', 'host', 'purpose', 'day', 'time', 'group',
] as const; // prettier-ignore
export const ImportColumn = z.enum(importColumns);
export type ImportColumn = z.infer<typeof ImportColumn>;

/** What can be wrong in an import; each is a sentence, `importProblem.<code>`. */
export const importProblems = [
  'required', 'too-long', 'control-characters', 'invalid', 'unknown-category', 'not-a-day', 'past-day', 'time',
  'group-size', 'too-many-cells', 'unknown-heading', 'missing-heading', 'repeated', 'empty-file', 'not-csv',
  'too-large', 'not-readable', 'organisation-or-host', 'unlike-first', 'email', 'not-a-kind', 'namesakes',
  'area-in-area',
] as const; // prettier-ignore

/** What is wrong in an import, by line (from 1, the heading is line 1) and column, where it is of one. */
export const importProblemOf = <C extends z.ZodType>(column: C) =>
  z.strictObject({ line: z.int().positive(), column: column.nullable(), field: z.enum(importProblems) });
export const ImportProblem = importProblemOf(ImportColumn);
export type ImportProblem = z.infer<typeof ImportProblem>;

/** A file that was read and understood, or not: it can be imported only without a problem. All or nothing. */
export const ImportPreview = z.union([
  z.strictObject({ chosen: z.literal(false) }),
  z.strictObject({
    chosen: z.literal(true),
    importId: ImportId,
    fileName: z.string(),
    rows: z.array(ExpectedVisit.omit({ id: true, state: true })),
    problems: z.array(ImportProblem),
  }),
]);
export type ImportPreview = z.infer<typeof ImportPreview>;
