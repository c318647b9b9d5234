import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dayInName } from '../../../shared/domain/export-schedule.ts';

/** Nobody writes one file for that long; what is younger may be another computer's, at work in the same share. */
const oldEnough = 60 * 60_000;

/**
 * Removes what a crash left of earlier runs: files with names in them that nobody would look for. Only those that a run
 * with this file name writes. A folder that is not there is no trouble here: the run itself says so.
 */
export async function removeLeftPartials(folder: string, fileName: string, now: Date): Promise<void> {
  const parts = fileName.split(dayInName).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const ours = new RegExp(
    `^${parts.join('\\d{4}-\\d{2}-\\d{2}')}( \\(\\d+\\))?\\.(csv|xlsx|pdf)\\.[0-9a-f]{8}\\.partial$`,
  );
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => ours.test(one))) {
    const path = join(folder, name);
    try {
      const { mtimeMs } = await stat(path);
      if (now.getTime() - mtimeMs > oldEnough) await rm(path);
    } catch {
      // The next run tries again.
    }
  }
}
