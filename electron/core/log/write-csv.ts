import { open, rename, rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { AppError } from '../errors.ts';

/**
 * Writes rows as CSV that spreadsheets open well: UTF-8 with a BOM, Windows line ends, and cells that would run as a
 * formula made harmless by a leading apostrophe. The file appears whole or not at all.
 *
 * @param rows batches of rows; each is written before the next is asked for, so memory stays flat
 * @returns how many rows were written, the heading aside
 * @throws AppError `disk-full` or `cannot-write-file`
 */
export async function writeCsv(
  path: string,
  heading: readonly string[],
  rows: AsyncIterable<readonly (readonly string[])[]>,
): Promise<number> {
  const partial = `${path}.partial`;
  let count = 0;
  try {
    const file = await open(partial, 'w', 0o600);
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
    await rename(partial, path);
    return count;
  } catch (error) {
    await rm(partial, { force: true });
    throw asWriteError(error);
  }
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', escape_formulas: true });
}

function asWriteError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full');
  if (/^E[A-Z]+$/.test(code)) return new AppError('cannot-write-file');
  return error;
}
