import { stringify } from 'csv-stringify/sync';
import { writeWholeFile } from '../files/write-whole-file.ts';

/**
 * Writes rows as CSV that spreadsheets open well: UTF-8 with a BOM, Windows line ends, and cells that would run as a
 * formula made harmless by a leading apostrophe. The file appears whole or not at all.
 *
 * @param rows batches of rows; each is written before the next is asked for, so memory stays flat
 * @param beforeItAppears called with the number of rows when all is written; if it throws, there will be no file
 * @returns how many rows were written, the heading aside
 * @throws AppError `disk-full` or `cannot-write-file`
 */
export async function writeCsv(
  path: string,
  heading: readonly string[],
  rows: AsyncIterable<readonly (readonly string[])[]>,
  beforeItAppears: (count: number) => void,
): Promise<number> {
  let count = 0;
  await writeWholeFile(
    path,
    async (file) => {
      await file.writeFile(`\uFEFF${toCsv([heading])}`);
      for await (const batch of rows) {
        await file.writeFile(toCsv(batch));
        count += batch.length;
      }
    },
    () => beforeItAppears(count),
  );
  return count;
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', escape_formulas: true });
}
