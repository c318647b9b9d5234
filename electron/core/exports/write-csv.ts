import { csvLines, csvMark } from '../files/csv-text.ts';
import { cellText } from './cells.ts';
import type { LogWriter } from './log-writer.ts';

export const writeCsv: LogWriter = async (file, { columns, rows }) => {
  let count = 0;
  await file.writeFile(csvMark + csvLines([columns.map(({ heading }) => heading)]));
  for await (const batch of rows) {
    await file.writeFile(csvLines(batch.map((row) => row.map(cellText))));
    count += batch.length;
  }
  return count;
};
