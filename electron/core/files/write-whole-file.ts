import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '../errors.ts';

/**
 * Writes a file that appears whole or not at all.
 *
 * @param beforeItAppears called when all is written; if it throws, there will be no file
 * @throws AppError `disk-full` or `cannot-write-file`
 */
export async function writeWholeFile(
  path: string,
  write: (file: FileHandle) => Promise<void>,
  beforeItAppears: () => void = () => {},
): Promise<void> {
  // A name of its own: two exports to one place at once must not write into each other's file, nor over a stranger's.
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`;
  const file = await open(partial, 'wx', 0o600).catch(throwAsWriteError);
  try {
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    beforeItAppears();
    await rename(partial, path);
  } catch (error) {
    // It may be the disk that is gone; what went wrong first is what is told.
    await rm(partial, { force: true }).catch(() => {});
    throwAsWriteError(error);
  }
}

/** @throws AppError `disk-full` or `cannot-write-file` for what a disk said; anything else as it is */
export function throwAsWriteError(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') throw new AppError('disk-full');
  if (/^E[A-Z]+$/.test(code)) throw new AppError('cannot-write-file');
  throw error;
}
