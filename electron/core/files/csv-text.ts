import { stringify } from 'csv-stringify/sync';

/** The first letter of a CSV file: by it, spreadsheets know UTF-8. */
export const csvMark = '\uFEFF';

/**
 * Lines of CSV that spreadsheets open well: as RFC 4180 has it, with Windows line ends, and with cells that would run as a
 * formula made harmless by a leading apostrophe.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', escape_formulas: true });
}
