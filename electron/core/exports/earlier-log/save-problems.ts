import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../../shared/contract.ts';
import type { LogImportProblem } from '../../../../shared/domain/log-import.ts';
import { AppError } from '../../errors.ts';
import { csvLines, csvMark } from '../../files/csv-text.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { Host } from '../../ports.ts';

/** What is wrong with a file, line by line. Nothing of what stands in those lines. */
export async function saveProblems(
  host: Host,
  { t }: i18n,
  problems: readonly LogImportProblem[],
  isStillUnlocked: () => boolean,
): Promise<CallOutput<'logImport.saveProblems'>> {
  const path = await host.chooseSaveFile(`${t('staff.logImport.problemFile')}.csv`);
  if (path === null) return { saved: false };
  if (!isStillUnlocked()) throw new AppError('locked');
  const rows = problems.map(({ line, field, problem }) => [
    String(line),
    field === null ? '' : t(`staff.logImport.field.${field}`),
    t(`logImportProblem.${problem}`),
  ]);
  const head = (['line', 'column', 'problem'] as const).map((name) =>
    t(`staff.logImport.problemColumns.${name}`),
  );
  await writeWholeFile(path, (file) => file.writeFile(csvMark + csvLines([head, ...rows])));
  return { saved: true, fileName: basename(path) };
}
