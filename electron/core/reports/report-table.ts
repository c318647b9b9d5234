import type { Pages } from '../paper/document.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';
import { ink, rule, small } from './report-look.ts';

export interface Column {
  title: string;
  /** A share of the page's width. */
  share: number;
}

const cell = { size: 9, color: ink };
const padding = 5;

/** A table that goes on over the end of a page, with its head again, if it has one; a row stays in one piece. */
export function drawTable(
  pages: Pages,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const { doc, area } = pages;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * area.width);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, area.x));

  function drawRow(texts: readonly string[], style: typeof cell & { weight?: 'bold' }, keep: number): void {
    const set = texts.map((text, index) => pages.paragraph(text, style, (widths[index] ?? 0) - 8));
    const height = Math.max(...set.map(heightOf)) + padding;
    pages.keep(height + keep);
    const y = pages.strip(height);
    set.forEach((paragraph, index) =>
      drawParagraph(doc, paragraph, starts[index] ?? area.x, y + padding / 2),
    );
    doc.lineWidth(0.4).strokeColor(rule);
    doc
      .moveTo(area.x, y + height)
      .lineTo(area.x + area.width, y + height)
      .stroke();
  }
  const titles = columns.map(({ title }) => title);
  const drawHead = () => {
    if (titles.some((title) => title !== '')) drawRow(titles, { ...small, weight: 'bold' }, 24);
  };

  drawHead();
  let page = pages.page();
  for (const row of rows) {
    const height = Math.max(
      ...row.map((text, index) => heightOf(pages.paragraph(text, cell, (widths[index] ?? 0) - 8))),
    );
    pages.keep(height + padding);
    if (pages.page() !== page) drawHead();
    page = pages.page();
    drawRow(row, cell, 0);
  }
}
