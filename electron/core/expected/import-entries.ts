import type { z } from 'zod';
import type { Category } from '../../../shared/domain/categories.ts';
import type { ImportColumn, ImportProblem, NewExpected } from '../../../shared/domain/expected.ts';
import { groupSize, importProblems, NewExpected as Entry } from '../../../shared/domain/expected.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { RequiredText } from '../../../shared/domain/text.ts';
import { SiteDay } from '../../../shared/time.ts';
import { canBeFound } from './expected-search.ts';
import type { ImportLine } from './import-table.ts';

/** What the lines of a file are held against. */
export interface ImportContext {
  today: SiteDay;
  /** Those that are offered. */
  categories: readonly Category[];
  /** Those whom one can come to see. */
  hosts: readonly { id: StaffId; name: string }[];
  /** Who is expected already, from today on. */
  open: readonly Pick<NewExpected, 'name' | 'day' | 'organisation'>[];
}

interface CheckedLine {
  line: number;
  cells: ImportLine<ImportColumn>['cells'];
  /** Null when something of it is wrong. */
  entry: NewExpected | null;
  /** Equal for those who come together; null for who comes alone. */
  together: string | null;
}

/** Turns lines into entries: those of one group and day become one, with the first as their lead. */
export function toEntries(lines: readonly ImportLine<ImportColumn>[], context: ImportContext) {
  const problems: ImportProblem[] = [];
  const known = new Set(context.open.map(identityOf));
  const checked = lines.map((line) => checkLine(line, context, problems));
  const groups = Map.groupBy(checked, ({ line, together }) => together ?? line);
  const entries = [...groups.values()].flatMap((all) => {
    const [lead, ...others] = all;
    if (!lead) return [];
    const tooFew = lead.together !== null && all.length < groupSize.min;
    if (tooFew || all.length > groupSize.max)
      problems.push({ line: lead.line, column: 'group', field: 'group-size' });
    for (const other of others) {
      const columns = unlike(lead, other);
      problems.push(
        ...columns.map((column) => ({ line: other.line, column, field: 'unlike-first' }) as const),
      );
    }
    if (!lead.entry) return [];
    if (!canBeFound(lead.entry))
      problems.push({ line: lead.line, column: 'organisation', field: 'organisation-or-host' });
    const identity = identityOf(lead.entry);
    if (known.has(identity)) problems.push({ line: lead.line, column: 'name', field: 'repeated' });
    known.add(identity);
    return [{ ...lead.entry, members: others.flatMap(({ entry }) => (entry ? [entry.name] : [])) }];
  });
  return { entries, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** What holds for a whole group, as its first line says it, and is said otherwise by another line. */
function unlike(lead: CheckedLine, other: CheckedLine): ImportColumn[] {
  const texts = (['organisation', 'host'] as const).filter(
    (column) => other.cells[column].trim() !== '' && !same(other.cells[column], lead.cells[column]),
  );
  const categories = [lead, other].flatMap(({ entry }) => entry?.categoryId ?? []);
  return new Set(categories).size > 1 ? ['category', ...texts] : texts;
}

/** By what two entries are one and the same visit. */
const identityOf = ({ name, day, organisation }: ImportContext['open'][number]): string =>
  JSON.stringify([day, plain(name), plain(organisation)]);

function checkLine(
  { line, cells }: ImportLine<ImportColumn>,
  context: ImportContext,
  problems: ImportProblem[],
): CheckedLine {
  const before = problems.length;
  /** The value of a cell by its shape; what is wrong with it becomes a problem, and the value is null. */
  function check<T>(column: ImportColumn, shape: z.ZodType<T>, text: string = cells[column]): T | null {
    const result = shape.safeParse(text);
    if (result.success) return result.data;
    add(column, result.error.issues[0]?.message ?? '');
    return null;
  }
  function add(column: ImportColumn, problem: string): null {
    problems.push({ line, column, field: importProblems.find((known) => known === problem) ?? 'invalid' });
    return null;
  }
  function categoryId() {
    const name = check('category', RequiredText(200));
    if (name === null) return null;
    const found = context.categories.find(({ names }) => Object.values(names).some((n) => same(n, name)));
    return found?.id ?? add('category', 'unknown-category');
  }
  function day(): SiteDay | null {
    const text = check('day', RequiredText(200));
    if (text === null) return null;
    const found = SiteDay.safeParse(isoDay(text)).data;
    if (!found) return add('day', 'not-a-day');
    return found < context.today ? add('day', 'past-day') : found;
  }

  const { shape } = Entry;
  const hostText = check('host', shape.purpose) ?? '';
  const host = context.hosts.find(({ name }) => name === hostText);
  const fields = {
    name: check('name', shape.name),
    organisation: check('organisation', shape.organisation),
    categoryId: categoryId(),
    host: host ? { staffId: host.id } : { text: hostText },
    purpose: check('purpose', shape.purpose),
    day: day(),
    time: check('time', shape.time, clock(cells.time)),
    group: check('group', shape.group),
    members: [],
  };
  const { group, day: on } = fields;
  return {
    line,
    cells,
    // Nothing is null where nothing was wrong.
    entry: problems.length === before ? (fields as NewExpected) : null,
    together: group !== null && group !== '' && on !== null ? `${on} ${group}` : null,
  };
}

const plain = (text: string): string => text.normalize().toLowerCase().trim();
const same = (a: string, b: string): boolean => plain(a) === plain(b);

/** `23/11/2026`, as spreadsheets of this country write a day, as `2026-11-23`. */
function isoDay(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `9:30` and `09:30:00`, as spreadsheets may write a time, as `09:30`. */
function clock(text: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text.trim()) ?? [];
  return minute === '' ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}
