import { createHash } from 'node:crypto';
import type { LogImportProblem } from '../../../../shared/domain/log-import.ts';
import { readImportFile } from '../../expected/import-file.ts';
import type { CsvRecord } from '../../files/csv-records.ts';
import { isBlank, readLongCsv } from '../../files/csv-records.ts';

export interface LogFile {
  sha256: string;
  headings: string[];
  records: CsvRecord[];
  /** That keep it from being read at all. */
  problems: LogImportProblem[];
}

const mostBytes = 50 * 1024 * 1024;
/** All of them are held in memory, and checked again with each change of how they are read. */
export const mostLines = 100_000;

/** Takes the file of an earlier log apart. */
export async function readLog(path: string): Promise<LogFile> {
  const failed = (line: number, problem: LogImportProblem['problem']): LogFile => ({
    sha256: '',
    headings: [],
    records: [],
    problems: [{ line, field: null, problem }],
  });
  const file = await readImportFile(path, mostBytes);
  if ('problem' in file) return failed(1, file.problem);
  const { records, brokenAt } = await readLongCsv(file.text, mostLines + 1);
  if (brokenAt !== null) return failed(brokenAt, 'not-csv');
  const [heading, ...lines] = records.filter((record) => !isBlank(record));
  if (records.length > mostLines + 1) return failed(1, 'too-many-lines');
  if (!heading || lines.length === 0) return failed(1, 'empty-file');
  const sha256 = createHash('sha256').update(file.text).digest('hex');
  return { sha256, headings: heading.cells.map((cell) => cell.trim()), records: lines, problems: [] };
}
