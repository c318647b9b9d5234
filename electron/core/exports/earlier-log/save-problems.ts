import { basename } from 'node:path';
import type { CallOutput } from '../../../../shared/contract.ts';
import type { LogImportProblem } from '../../../../shared/domain/log-import.ts';
import { allTextsInEnglish } from '../../../../shared/i18n/all-texts.ts';
import { AppError } from '../../errors.ts';
import { csvLines, csvMark } from '../../files/csv-text.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { Host } from '../../ports.ts';

const { logImportProblem, staff } = allTextsInEnglish;
const words = staff.logImport;

/** What is wrong with a file, line by line. Nothing of what stands in those lines. */
export async function saveProblems(
  host: Host,
  problems: readonly LogImportProblem[],
  isStillUnlocked: () => boolean,
): Promise<CallOutput<'logImport.saveProblems'>> {
  const path = await host.chooseSaveFile(`${words.problemFile}.csv`);
  if (path === null) return { saved: false };
  if (!isStillUnlocked()) throw new AppError('locked');
  const rows = problems.map(({ line, field, problem }) => [
    String(line),
    field === null ? '' : words.field[field],
    logImportProblem[problem],
  ]);
  const { line, column, problem } = words.problemColumns;
  await writeWholeFile(path, (file) =>
    file.writeFile(csvMark + csvLines([[line, column, problem], ...rows])),
  );
  return { saved: true, fileName: basename(path) };
}
