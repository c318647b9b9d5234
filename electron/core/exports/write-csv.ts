import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cells.ts';
import { cellText } from './cells.ts';
import type { LogWriter } from './log-writer.ts';

/**
 * CSV that spreadsheets open well: as RFC 4180 has it, in UTF-8 with a BOM, with Windows line ends, and with cells that
 * would run as a formula made harmless by a leading apostrophe.
 */
export const writeCsv: LogWriter = async (file, { columns, rows }) => {
  let count = 0;
  await file.writeFile(`\uFEFF${toCsv([columns.map(({ heading }) => heading)])}`);
  for await (const batch of rows) {
    await file.writeFile(toCsv(batch));
    count += batch.length;
  }
  return count;
};

function toCsv(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(cellText));
  return stringify(texts, { record_delimiter: 'windows', escape_formulas: true });
}
