import type { ChartRow } from '../../../shared/reports/figure-sections.ts';
import type { ChartBar } from '../../../shared/reports/bar-chart.ts';
import { barChart } from '../../../shared/reports/bar-chart.ts';
import type { Pages } from '../paper/document.ts';
import type { Area, Doc } from '../paper/page.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';
import { body, drawSubheading, green, rule, soft, strong } from './report-look.ts';

// Points.
const labelWidth = 158;
const countWidth = 82;
const gap = 14;
const barHeight = 11;
const rowPadding = 4;
const axisHeight = 14;

/** Roughly: how much of a page a chart of so many rows takes, with its heading. Points. */
export const roomForChart = (rows: number) => rows * 19 + axisHeight + 50;

/**
 * A table of labels and numbers with a bar beside each row, and the lines of the chart behind the bars. It stays on one
 * page. Numbers that are told in words have a hatched stub, which says that it is not to scale also in black and white.
 */
export function drawChart(
  pages: Pages,
  { title, rows, countTitle }: { title: string; rows: readonly ChartRow[]; countTitle: string },
  words: (row: ChartRow) => string,
): void {
  const { doc, area } = pages;
  const chart = barChart(rows.map(({ count }) => count));
  const set = rows.map((row) => ({
    label: pages.paragraph(row.label, body, labelWidth),
    count: pages.paragraph(words(row), { ...strong, align: 'end' }, countWidth),
  }));
  const heights = set.map(({ label, count }) => Math.max(heightOf(label), heightOf(count)) + rowPadding);
  const height = heights.reduce((sum, row) => sum + row, 0);
  drawSubheading(pages, title, height + axisHeight + 8);

  const left = area.x + labelWidth + countWidth + gap;
  const width = area.width - (left - area.x);
  const top = pages.strip(axisHeight + height + 4);
  const small = { size: 7.5, color: soft };
  const number = pages.paragraph(countTitle, { ...small, align: 'end' }, labelWidth + countWidth);
  drawParagraph(doc, number, area.x, top + 1);
  for (const { value, at } of chart.ticks) {
    const x = left + at * width;
    const mark = pages.paragraph(String(value), { ...small, align: 'center' }, 30);
    drawParagraph(doc, mark, x - 15, top + 1);
    doc.lineWidth(value === 0 ? 1 : 0.5).strokeColor(value === 0 ? soft : rule);
    doc
      .moveTo(x, top + axisHeight)
      .lineTo(x, top + axisHeight + height)
      .stroke();
  }
  let y = top + axisHeight;
  set.forEach(({ label, count }, index) => {
    const row = heights[index] ?? 0;
    const middle = (paragraph: typeof label) => y + (row - heightOf(paragraph)) / 2;
    drawParagraph(doc, label, area.x, middle(label));
    drawParagraph(doc, count, area.x + labelWidth, middle(count));
    const bar = chart.bars[index];
    if (bar) drawBar(doc, bar, { x: left, y: y + (row - barHeight) / 2, width, height: barHeight });
    y += row;
    doc.lineWidth(0.4).strokeColor(rule);
    if (index < set.length - 1)
      doc
        .moveTo(area.x, y)
        .lineTo(left - gap, y)
        .stroke();
  });
}

function drawBar(doc: Doc, { length, look }: ChartBar, { x, y, width, height }: Area): void {
  if (length === 0) return;
  const long = length * width;
  if (look === 'exact') {
    doc.rect(x, y, long, height).fill(green);
    return;
  }
  doc.save();
  doc.rect(x, y, long, height).clip();
  doc.rect(x, y, long, height).fill('white');
  doc.lineWidth(1).strokeColor(green);
  for (let at = x - height; at < x + long; at += 4) {
    doc
      .moveTo(at, y + height)
      .lineTo(at + height, y)
      .stroke();
  }
  doc.restore();
  doc.lineWidth(0.8).strokeColor(green);
  doc.rect(x, y, long, height).stroke();
}
