import { CsvError, parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** At which it begins, from 1. */
  line: number;
  cells: string[];
}

/**
 * The records of a CSV file, up to `most` and one more, or the line at which one begins that cannot be read.
 *
 * @param text with line ends of any kind
 */
export function readCsvRecords(
  text: string,
  most: number,
): { records: CsvRecord[]; brokenAt: number | null } {
  const records: CsvRecord[] = [];
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.includes('\0')) return { records, brokenAt: 1 };
  let last = 0;
  try {
    parse(lines, {
      bom: true,
      delimiter: delimiterOf(lines),
      relax_column_count: true,
      to: most + 1,
      on_record: (cells: string[], context) => {
        records.push({ line: last + 1, cells });
        last = context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], brokenAt: last + 1 };
  }
  return { records, brokenAt: null };
}

/** Comma, semicolon or tab: the one that stands most often in the first line that is not blank. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.trimStart().split('\n', 1);
  const count = (delimiter: string) => heading.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

export const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');
