import type { ImportProblem } from '../../../shared/domain/expected.ts';
import { isBlank, readCsvRecords } from '../files/csv-records.ts';

/** A line of the file, by the headings of its columns. A column that is not there is empty. */
export interface ImportLine<C extends string> {
  line: number;
  cells: Record<C, string>;
}
/** What is wrong in a file, by line and column. */
export type TableProblem<C extends string> = Omit<ImportProblem, 'column'> & { column: C | null };
interface Table<C extends string> {
  lines: ImportLine<C>[];
  problems: TableProblem<C>[];
}

/** A file of more is no day's visitors: reading it would stop the door for a while. */
const mostLines = 2000;
/** Those that are blank are not counted, but they are not read without end either. */
const mostRecords = 20_000;

/**
 * Takes a CSV file apart: comma, semicolon or tab, headings in any order.
 *
 * @param all the columns there can be, and `required` those that must be there
 */
export function readImportTable<C extends string>(
  text: string,
  all: readonly C[],
  required: readonly C[],
): Table<C> {
  const failed = (line: number, field: ImportProblem['field']): Table<C> => ({
    lines: [],
    problems: [{ line, column: null, field }],
  });
  const { records, brokenAt } = readCsvRecords(text, mostRecords);
  if (brokenAt !== null) return failed(brokenAt, 'not-csv');
  const [heading, ...rows] = records.filter((record) => !isBlank(record));
  if (records.length > mostRecords || rows.length > mostLines) return failed(1, 'too-large');
  if (!heading) return failed(1, 'empty-file');

  const columnOf = (cell: string) => all.find((column) => column === cell.trim().toLowerCase()) ?? null;
  const columns = heading.cells.map(columnOf);
  const extra = (cells: readonly string[]) =>
    cells.some((cell, index) => cell.trim() !== '' && !columns[index]);
  const problems: TableProblem<C>[] = [];
  const add = (line: number, field: ImportProblem['field'], column: C | null = null) =>
    problems.push({ line, column, field });
  if (extra(heading.cells)) add(heading.line, 'unknown-heading');
  for (const column of all) {
    const times = columns.filter((found) => found === column).length;
    if (times > 1) add(heading.line, 'repeated', column);
    if (times === 0 && required.includes(column)) add(heading.line, 'missing-heading', column);
  }
  if (problems.length > 0) return { lines: [], problems };

  const lines = rows.map(({ line, cells }) => {
    if (extra(cells)) add(line, 'too-many-cells');
    const cellOf = (column: C) => cells[columns.indexOf(column)] ?? '';
    return {
      line,
      cells: Object.fromEntries(all.map((c) => [c, cellOf(c)])) as ImportLine<C>['cells'],
    };
  });
  return { lines, problems };
}
