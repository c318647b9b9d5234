import type { Pages } from '../paper/document.ts';
import { across, renderDocument } from '../paper/document.ts';
import { drawFurniture } from '../reports/report-look.ts';
import { beginTable } from '../reports/report-table.ts';
import type { Cell } from './cells.ts';
import { cellText } from './cells.ts';
import type { LogTable, LogWriter } from './log-writer.ts';
import { gutter, paperWidths } from './paper-widths.ts';

const black = '#000000';
const small = { size: 8, color: black } as const;
/** Rows by which the widths of the columns are found. */
const sample = 100;
/** Rows between which others get their turn: setting a text takes a while. */
const atOnce = 10;

/** A table on A4 across, with its head on every page; in black, so that any printer does. */
export const writePdf: LogWriter = async (file, table) => {
  const fonts = await table.fonts();
  let count = 0;
  const pdf = await renderDocument(
    table.title,
    fonts,
    async (pages) => {
      pages.text(table.title, { size: 15, color: black, weight: 'bold' });
      pages.gap(8);
      let drawRow: ReturnType<typeof beginTable> | null = null;
      for await (const batch of table.rows) {
        for (const row of batch) {
          drawRow ??= beginLog(pages, table, batch);
          drawRow(row.map(cellText));
          count += 1;
          if (count % atOnce === 0) await turn(table.signal);
        }
      }
      if (count === 0) beginLog(pages, table, []);
      pages.gap(12);
      for (const [name, value] of table.about(count)) pages.text(`${name}: ${value}`, small);
    },
    (pages, number, all) =>
      drawFurniture(pages, {
        head: table.site,
        foot: table.title,
        page: table.pageOf(number, all),
        color: black,
      }),
    across,
  );
  await file.writeFile(pdf);
  return count;
};

/** @param rows the first of them: the columns are as wide as what stands in them */
function beginLog(pages: Pages, { columns }: LogTable, rows: readonly (readonly Cell[])[]) {
  const headings = columns.map(({ heading }) => heading);
  const texts = rows.slice(0, sample).map((row) => row.map(cellText));
  const { size, widths } = paperWidths(pages, headings, texts);
  const cell = { size, color: black };
  return beginTable(
    pages,
    headings.map((title, index) => ({ title, share: widths[index] ?? 0 })),
    { cell, head: { ...cell, weight: 'bold' }, line: black, gutter },
  );
}

/** Lets the door, and whoever else waits, have a turn. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
