import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { throwAsWriteError } from './write-whole-file.ts';

/** So many folders of one name may be there already. */
const most = 100;

/**
 * Writes a new folder of files that appears with all of them or not at all. One of that name that is there already stays
 * as it is: the new one gets a number.
 *
 * @param files name → content
 * @param beforeItAppears called when all is written; if it throws, there will be no folder
 * @returns the folder's name
 * @throws AppError `disk-full` or `cannot-write-file`
 */
export async function writeWholeFolder(
  parent: string,
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
  beforeItAppears: () => void,
): Promise<string> {
  const partial = join(parent, `${name}.${randomBytes(4).toString('hex')}.partial`);
  try {
    await mkdir(partial, { mode: 0o700 });
    for (const [file, content] of Object.entries(files)) await writeThrough(join(partial, file), content);
    beforeItAppears();
    return basename(await appear(partial, join(parent, name)));
  } catch (error) {
    // It may be the disk that is gone; what went wrong first is what is told.
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throwAsWriteError(error);
  }
}

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function appear(partial: string, wanted: string, number = 1): Promise<string> {
  const path = number === 1 ? wanted : `${wanted} (${number})`;
  try {
    await rename(partial, path);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const isTaken = code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR' || code === 'EPERM';
    if (!isTaken || number === most) throw error;
    return appear(partial, wanted, number + 1);
  }
}
