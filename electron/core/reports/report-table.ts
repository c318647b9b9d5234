import type { Pages } from '../paper/document.ts';
import type { TextStyle } from '../paper/paragraph.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';
import { ink, rule, small } from './report-look.ts';

export interface Column {
  title: string;
  /** A share of the page's width. */
  share: number;
}

interface TableLook {
  cell: TextStyle;
  head: TextStyle;
  /** The colour of the lines between rows. */
  line: string;
  /** Between two columns, in points. */
  gutter: number;
}
const reportLook: TableLook = {
  cell: { size: 9, color: ink },
  head: { ...small, weight: 'bold' },
  line: rule,
  gutter: 8,
};
const padding = 5;

/** A table that goes on over the end of a page, with its head again, if it has one; a row stays in one piece. */
export function drawTable(
  pages: Pages,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const drawRow = beginTable(pages, columns);
  for (const row of rows) drawRow(row);
}

/** Draws the head of a table. Gives what draws a row of it, for tables whose rows come one after the other. */
export function beginTable(
  pages: Pages,
  columns: readonly Column[],
  { cell, head, line, gutter }: TableLook = reportLook,
): (texts: readonly string[]) => void {
  const { doc, area } = pages;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * area.width);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, area.x));
  const titles = columns.map(({ title }) => title);
  const hasHead = titles.some((title) => title !== '');
  let page = pages.page();

  /** @param keep how much of what follows must stay on the same page */
  function drawRow(texts: readonly string[], style: TextStyle, keep: number, again: boolean): void {
    const set = texts.map((text, index) => pages.paragraph(text, style, (widths[index] ?? 0) - gutter));
    const height = Math.max(...set.map(heightOf)) + padding;
    pages.keep(height + keep);
    if (again && pages.page() !== page) drawHead();
    const y = pages.strip(height);
    set.forEach((paragraph, index) =>
      drawParagraph(doc, paragraph, starts[index] ?? area.x, y + padding / 2),
    );
    doc.lineWidth(0.4).strokeColor(line);
    doc
      .moveTo(area.x, y + height)
      .lineTo(area.x + area.width, y + height)
      .stroke();
  }
  function drawHead(): void {
    if (hasHead) drawRow(titles, head, 24, false);
    page = pages.page();
  }
  drawHead();
  return (texts) => drawRow(texts, cell, 0, true);
}
