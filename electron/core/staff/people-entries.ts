import type {
  PeopleColumn,
  PeopleImportProblem,
  PeopleImportRow,
} from '../../../shared/domain/people-import.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { importProblems } from '../../../shared/domain/expected.ts';
import { Email, StaffKind } from '../../../shared/domain/staff.ts';
import { OptionalText, PersonName } from '../../../shared/domain/text.ts';
import type { ImportLine } from '../expected/import-table.ts';
import type { StaffRecord } from './staff-repository.ts';

/** Somebody whom a file names, and who of those that are there already they are. */
export interface PeopleEntry extends PeopleImportRow {
  existing: StaffId | null;
}
interface Read {
  line: number;
  kind: StaffRecord['kind'];
  name: string;
  email: string;
  area: string;
}

/**
 * Lines of a file as people and areas. Who is there already, and is met by name and e-mail (where one of both has none,
 * by name alone), is the same; somebody with the name and another e-mail is somebody else. An area that a person names
 * and that is nowhere else becomes one.
 */
export function toPeopleEntries(lines: readonly ImportLine<PeopleColumn>[], known: readonly StaffRecord[]) {
  const problems: PeopleImportProblem[] = [];
  const add = (line: number, column: PeopleColumn, field: string) =>
    problems.push({ line, column, field: importProblems.find((code) => code === field) ?? 'invalid' });
  const read = lines.flatMap((line) => readLine(line, add) ?? []);
  const all = [...missingAreas(read, known), ...read].toSorted(byKind);
  const areaName = (id: StaffId | null) => known.find((one) => one.id === id)?.name ?? '';

  const seen = new Set<string>();
  const entries = all.map(({ line, ...one }): PeopleEntry => {
    const identity = JSON.stringify([one.kind, plain(one.name), plain(one.email)]);
    if (seen.has(identity)) add(line, 'name', 'repeated');
    seen.add(identity);
    const matches = known.filter((other) => isSame(one, other));
    const exact = matches.filter((other) => plain(other.email) === plain(one.email));
    const [existing, second] = exact.length > 0 ? exact : matches;
    if (second) add(line, 'name', 'namesakes');
    if (!existing) return { ...one, fate: 'new', existing: null };
    const { email, areaId } = existing;
    const after = { ...one, email: email || one.email, area: one.area || areaName(areaId) };
    const isChanged = after.email !== email || plain(after.area) !== plain(areaName(areaId));
    return { ...after, fate: isChanged ? 'changed' : 'same', existing: existing.id };
  });
  const taken = entries.flatMap(({ existing }) => existing ?? []);
  entries.forEach(({ existing }, index) => {
    // Two lines with the name of one who is there: whose address it is, nobody knows.
    const line = all[index]?.line ?? 1;
    if (existing !== null && taken.indexOf(existing) !== taken.lastIndexOf(existing))
      add(line, 'name', 'repeated');
  });
  return { entries, problems: withoutDoubles(problems) };
}

/** Areas come first, so that people can be put into them. */
const byKind = (a: Read, b: Read) => Number(a.kind === 'person') - Number(b.kind === 'person');

function readLine(
  { line, cells }: ImportLine<PeopleColumn>,
  add: (line: number, column: PeopleColumn, field: string) => void,
): Read | null {
  const checks = {
    name: PersonName.safeParse(cells.name),
    email: Email.safeParse(cells.email),
    area: OptionalText(200).safeParse(cells.area),
    kind: StaffKind.safeParse(cells.kind.trim().toLowerCase() || 'person'),
  };
  const { name, email, area, kind } = checks;
  for (const column of ['name', 'email', 'area'] as const) {
    const { error } = checks[column];
    if (error) add(line, column, error.issues[0]?.message ?? '');
  }
  if (!kind.success) add(line, 'kind', 'not-a-kind');
  if (kind.data === 'area' && area.data) add(line, 'area', 'area-in-area');
  if (!name.success || !email.success || !area.success || !kind.success) return null;
  return { line, name: name.data, email: email.data, area: area.data, kind: kind.data };
}

/** Areas that people of the file are in, and that neither the file nor the site has. Each at the line that names it first. */
function missingAreas(read: readonly Read[], known: readonly StaffRecord[]): Read[] {
  const areas = [...known, ...read].filter(({ kind }) => kind === 'area').map(({ name }) => plain(name));
  const have = new Set(areas);
  return read.flatMap(({ line, area }) => {
    if (area === '' || have.has(plain(area))) return [];
    have.add(plain(area));
    return [{ line, kind: 'area' as const, name: area, email: '', area: '' }];
  });
}

function isSame(one: Read | Omit<Read, 'line'>, other: StaffRecord): boolean {
  if (one.kind !== other.kind || plain(one.name) !== plain(other.name)) return false;
  return one.email === '' || other.email === '' || plain(one.email) === plain(other.email);
}

function withoutDoubles(problems: readonly PeopleImportProblem[]): PeopleImportProblem[] {
  const keyed = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...keyed.values()].toSorted((a, b) => a.line - b.line);
}

/** As names are compared: case and the way an accent is written don't matter. */
export const plain = (text: string): string => text.normalize().toLowerCase().trim();
