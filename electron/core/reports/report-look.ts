import type { Pages } from '../paper/document.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';

/** The look of reports: ink and one deep green, which prints as dark grey. All sizes in points. */
export const ink = '#1d2733';
export const soft = '#4a5561';
export const green = '#0d4a47';
export const rule = '#c9bfa9';
export const lamp = '#f5b544';
export const sand = '#f6f0e4';

export const body = { size: 10, color: ink };
export const small = { size: 8.5, color: soft };
export const strong = { size: 10, color: ink, weight: 'bold' } as const;

/** The head of a report: what it is, whose, and of which days. */
export function drawTitle(
  pages: Pages,
  { title, site, facts }: { title: string; site: string; facts: readonly string[] },
): void {
  const { doc, area } = pages;
  const bar = pages.strip(5);
  doc.rect(area.x, bar, 54, 5).fill(lamp);
  pages.gap(12);
  pages.text(title, { size: 26, weight: 'bold', color: ink });
  pages.text(site, { size: 14, color: green, weight: 'bold' });
  pages.gap(4);
  for (const fact of facts) pages.text(fact, small);
  pages.gap(20);
}

/** A part's heading, with a line above. `below` is how much of what follows must stay with it. */
export function drawHeading(pages: Pages, title: string, below = 60): void {
  const { doc, area } = pages;
  pages.gap(20);
  const heading = pages.paragraph(title, { size: 15, weight: 'bold', color: ink });
  pages.keep(heightOf(heading) + 10 + below);
  const y = pages.strip(heightOf(heading) + 10);
  doc.lineWidth(1).strokeColor(green);
  doc
    .moveTo(area.x, y)
    .lineTo(area.x + area.width, y)
    .stroke();
  drawParagraph(doc, heading, area.x, y + 7);
  pages.gap(3);
}

/** A smaller heading within a part. */
export function drawSubheading(pages: Pages, title: string, below = 40): void {
  const heading = pages.paragraph(title, strong);
  pages.gap(10);
  pages.keep(heightOf(heading) + 4 + below);
  drawParagraph(pages.doc, heading, pages.area.x, pages.strip(heightOf(heading) + 4));
}

/** What stands on every page: whose it is, what, and which page of how many. */
export function drawFurniture(
  { doc, area, paragraph }: Pages,
  {
    head,
    foot,
    page,
    mark,
    color = soft,
  }: { head: string; foot: string; page: string; mark?: string | undefined; color?: string },
): void {
  const top = area.y - 34;
  const bottom = area.y + area.height + 16;
  const quiet = { size: 8, color };
  const half = area.width / 2;
  drawParagraph(doc, paragraph(head, quiet, area.width * 0.7), area.x, top);
  if (mark !== undefined) {
    const words = paragraph(mark, { size: 9, weight: 'bold', color: ink, align: 'end' }, half);
    drawParagraph(doc, words, area.x + half, top - 1);
  }
  doc.lineWidth(0.5).strokeColor(rule);
  doc
    .moveTo(area.x, bottom - 5)
    .lineTo(area.x + area.width, bottom - 5)
    .stroke();
  drawParagraph(doc, paragraph(foot, quiet, area.width * 0.75), area.x, bottom);
  drawParagraph(doc, paragraph(page, { ...quiet, align: 'end' }, half), area.x + half, bottom);
}
