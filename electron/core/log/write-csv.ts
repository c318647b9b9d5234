import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { AppError } from '../errors.ts';

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
  // A name of its own: two exports to one place at once must not write into each other's file, nor over a stranger's.
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  const file = await open(partial, 'wx', 0o600).catch(throwAsWriteError);
  try {
    let count = 0;
    try {
      await file.writeFile(`\uFEFF${toCsv([heading])}`);
      for await (const batch of rows) {
        await file.writeFile(toCsv(batch));
        count += batch.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    beforeItAppears(count);
    await rename(partial, path);
    return count;
  } catch (error) {
    await rm(partial, { force: true });
    return throwAsWriteError(error);
  }
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', escape_formulas: true });
}

function throwAsWriteError(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') throw new AppError('disk-full');
  if (/^E[A-Z]+$/.test(code)) throw new AppError('cannot-write-file');
  throw error;
}
