import type { z } from 'zod';
import type { Category } from '../../../../shared/domain/categories.ts';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import type { EarlierField, LogImportPlan, LogImportProblem } from '../../../../shared/domain/log-import.ts';
import { logImportProblems } from '../../../../shared/domain/log-import.ts';
import { OptionalText, OrganisationName, PersonName } from '../../../../shared/domain/text.ts';
import type { Instant, SiteDay } from '../../../../shared/time.ts';
import { addDays } from '../../../../shared/time.ts';
import type { CsvRecord } from '../../files/csv-records.ts';
import { categoryWord, folded } from './category-words.ts';
import { clockIn, dayIn } from './dates.ts';

/** A visit of an earlier log, as it will be written. */
export interface EarlierVisit {
  line: number;
  name: string;
  organisation: string;
  category: Category;
  /** As the file has it, or the site's. */
  categoryName: string;
  hostId: StaffId | null;
  host: string;
  purpose: string;
  vehicle: string;
  contact: string;
  badgeNumber: number;
  signedInAt: Instant;
  /** Null where the file does not say. */
  signedOutAt: Instant | null;
}

export interface CheckContext {
  plan: LogImportPlan;
  now: Instant;
  at: (day: SiteDay, clock: string) => Instant;
  categoryOf: (cell: string) => Category;
  hosts: ReadonlyMap<string, StaffId>;
}

const detail = { purpose: OptionalText(200), vehicle: OptionalText(20), contact: OptionalText(200) };

/** A line as a visit; or null, and what is wrong with it. */
export function checkLine(
  { line, cells }: CsvRecord,
  context: CheckContext,
  problems: LogImportProblem[],
): EarlierVisit | null {
  const { plan } = context;
  const before = problems.length;
  const cell = (field: EarlierField): string => {
    const place = plan.columns[field];
    return place === null ? '' : (cells[place] ?? '');
  };
  function add(field: EarlierField, problem: string): void {
    const known = logImportProblems.find((one) => one === problem);
    problems.push({ line, field, problem: known ?? 'invalid' });
  }
  function check(field: EarlierField, shape: z.ZodType<string>): string {
    // A note of several lines becomes one: nothing of it is lost.
    const result = shape.safeParse(cell(field).replace(/\s*[\r\n\t]\s*/g, ' '));
    if (!result.success) add(field, result.error.issues[0]?.message ?? '');
    return result.success ? result.data : '';
  }

  const categoryText = categoryWord(cell('category'));
  const category = context.categoryOf(categoryText);
  const host = check('host', OptionalText(200));
  const times = timesOf(cell, context, add);
  const visit = {
    line,
    name: check('name', PersonName),
    organisation: check('organisation', OrganisationName),
    category,
    categoryName: categoryText === '' ? category.names.en : categoryText,
    hostId: context.hosts.get(folded(host)) ?? null,
    host,
    purpose: check('purpose', detail.purpose),
    vehicle: check('vehicle', detail.vehicle),
    contact: check('contact', detail.contact),
    // Where the file has no number, its line tells visits apart.
    badgeNumber: /^\d{1,6}$/.test(cell('badge').trim()) ? Number(cell('badge')) || line : line,
  };
  return problems.length === before && times ? { ...visit, ...times } : null;
}

function timesOf(
  cell: (field: EarlierField) => string,
  { plan, now, at }: CheckContext,
  add: (field: EarlierField, problem: LogImportProblem['problem']) => void,
): Pick<EarlierVisit, 'signedInAt' | 'signedOutAt'> | null {
  const dayField = cell('day').trim() === '' ? 'signedIn' : 'day';
  const day = dayIn(cell(dayField), plan.dates);
  const clock = clockIn(cell('signedIn')) ?? clockIn(cell('day'));
  if (!day) add(dayField, 'not-a-day');
  if (!clock) add('signedIn', 'not-a-time');
  if (!day || !clock) return null;
  const signedInAt = at(day, clock);
  if (signedInAt > now) add(dayField, 'in-future');

  const out = cell('signedOut').trim();
  if (out === '') return { signedInAt, signedOutAt: null };
  const outClock = clockIn(out);
  if (!outClock) {
    add('signedOut', 'not-a-time');
    return null;
  }
  const outDay = dayIn(out, plan.dates);
  let signedOutAt = at(outDay ?? day, outClock);
  // A time alone that lies before the sign-in is of the night after it, where it is no more than that.
  if (outDay === null && signedOutAt < signedInAt && clock >= '18:00' && outClock < '12:00') {
    signedOutAt = at(addDays(day, 1), outClock);
  }
  if (signedOutAt < signedInAt) add('signedOut', 'out-before-in');
  if (signedOutAt > now) add('signedOut', 'in-future');
  return { signedInAt, signedOutAt };
}
