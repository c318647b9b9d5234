import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import exceljs from 'exceljs';
import { directionOf } from '../../../shared/domain/languages.ts';
import type { Cell, Moment } from './cells.ts';
import type { LogTable, LogWriter } from './log-writer.ts';

// One object each, however many cells: exceljs knows a style that it has seen by the object that it came in.
const styles: Record<Moment['shows'] | 'plain', Partial<exceljs.Style>> = {
  plain: {},
  day: { numFmt: 'yyyy-mm-dd' },
  time: { numFmt: 'hh:mm' },
  both: { numFmt: 'yyyy-mm-dd hh:mm' },
};
type Sheet = ReturnType<InstanceType<typeof exceljs.stream.xlsx.WorkbookWriter>['addWorksheet']>;

/**
 * A workbook: the visits on its first sheet, what they are on its second. Dates are dates, as the site's clock showed
 * them; whatever was typed is text, even where it begins like a formula.
 */
export const writeXlsx: LogWriter = async (file, table) => {
  const stop = new AbortController();
  const end = () => stop.abort(table.signal.reason);
  table.signal.addEventListener('abort', end);
  const sink = intoFile(file).on('error', (error) => stop.abort(error));
  try {
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({
      stream: sink,
      useStyles: true,
      useSharedStrings: false,
    });
    workbook.creator = 'Porchlight';
    const sheet = workbook.addWorksheet(sheetName(table.title), {
      views: [{ state: 'frozen', ySplit: 1, rightToLeft: directionOf(table.language) === 'rtl' }],
      pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    const count = await writeVisits(sheet, table, stop.signal);
    sheet.commit();
    writeAbout(workbook.addWorksheet('About this file'), table.about(count));
    await Promise.race([workbook.commit(), aborted(stop.signal)]);
    return count;
  } finally {
    table.signal.removeEventListener('abort', end);
    sink.destroy();
  }
};

async function writeVisits(sheet: Sheet, { columns, rows }: LogTable, signal: AbortSignal): Promise<number> {
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { vertical: 'top', wrapText: true };
  head.commit();
  let count = 0;
  for await (const batch of rows) {
    for (const cells of batch) {
      const row = sheet.addRow(cells.map(valueOf));
      cells.forEach((cell, index) => {
        if (cell !== null && cell !== '')
          row.getCell(index + 1).style = styles[isMoment(cell) ? cell.shows : 'plain'];
      });
      row.commit();
    }
    count += batch.length;
    await drained(sheet, signal);
  }
  return count;
}

const isMoment = (cell: Cell): cell is Moment => typeof cell === 'object' && cell !== null;
const valueOf = (cell: Cell) => (isMoment(cell) ? new Date(momentOf(cell)) : cell === '' ? null : cell);
const momentOf = ({ wall, shows }: Moment) =>
  shows === 'day' ? Math.floor(wall / 86_400_000) * 86_400_000 : wall;

function writeAbout(sheet: Sheet, about: ReturnType<LogTable['about']>): void {
  sheet.columns = [{ width: 24 }, { width: 80 }];
  for (const [name, value] of about) {
    const row = sheet.addRow([name, value]);
    row.getCell(1).font = { bold: true };
    row.alignment = { vertical: 'top', wrapText: true };
    row.commit();
  }
  sheet.commit();
}

/**
 * exceljs takes rows as fast as they come and keeps them until they are packed: a long log would pile up in memory. What
 * it hands them to is a stream that can be waited for, though its types don't show it.
 */
async function drained(sheet: Sheet, signal: AbortSignal): Promise<void> {
  // The zip takes the sheet up in a later turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
  const { stream } = sheet as unknown as { stream: { pipes: Pipe[] } };
  for (const pipe of stream.pipes) {
    // oxlint-disable-next-line no-underscore-dangle -- streams of this age have no other way to tell
    if (pipe._writableState.needDrain) await once(pipe, 'drain', { signal });
  }
}

type Pipe = Writable & { _writableState: { needDrain: boolean } };

/** Never resolves. @throws what the signal was set with */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

function intoFile(file: FileHandle): Writable {
  return new Writable({
    highWaterMark: 1 << 20,
    write(chunk: Uint8Array, _, callback) {
      // oxlint-disable-next-line promise/no-callback-in-promise -- a stream is told by a callback
      file.writeFile(chunk).then(() => callback(), callback);
    },
  });
}

/** Excel takes neither more letters nor these signs in the name of a sheet. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
