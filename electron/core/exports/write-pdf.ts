import { across, renderDocument } from '../paper/document.ts';
import { drawFurniture } from '../reports/report-look.ts';
import { beginTable } from '../reports/report-table.ts';
import { cellText } from './cells.ts';
import type { LogTable, LogWriter } from './log-writer.ts';

const black = '#000000';
const look = {
  cell: { size: 8, color: black },
  head: { size: 8, color: black, weight: 'bold' },
  line: black,
} as const;
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
      const drawRow = beginTable(pages, columnsOf(table), look);
      for await (const batch of table.rows) {
        for (const row of batch) {
          drawRow(row.map(cellText));
          count += 1;
          if (count % atOnce === 0) await turn(table.signal);
        }
      }
      pages.gap(12);
      for (const [name, value] of table.about(count)) pages.text(`${name}: ${value}`, look.cell);
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

const columnsOf = ({ columns }: LogTable) =>
  columns.map(({ heading, width }) => ({ title: heading, share: Math.sqrt(width) }));

/** Lets the door, and whoever else waits, have a turn. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
