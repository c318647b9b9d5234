import type { Pages } from '../paper/document.ts';
import { drawParagraph } from '../paper/paragraph.ts';
import { drawHeading, ink, rule } from './report-look.ts';

export interface DocumentPart {
  title: string;
  /** How much has to stand with the heading on its page, in points. */
  room: number;
  /** Draws what stands under the heading. */
  draw: (pages: Pages) => void;
}

// Points.
const lineHeight = 26;
const numberWidth = 40;
const lineStyle = { size: 11, color: ink };

/**
 * Lists the parts that follow, each with the page on which it begins, and draws them from the next page on. The lines
 * lead to their parts, as do the document's bookmarks.
 */
export function drawContents(pages: Pages, title: string, parts: readonly DocumentPart[]): void {
  const { doc, area } = pages;
  drawHeading(pages, title, parts.length * lineHeight);
  pages.gap(4);
  const contentsPage = pages.page();
  const tops = parts.map(() => pages.strip(lineHeight));
  pages.newPage();
  const begins = parts.map((part, index) => {
    drawHeading(pages, part.title, part.room);
    doc.addNamedDestination(`part-${index}`, 'XYZ', 0, pages.y() - 40, null);
    doc.outline.addItem(part.title);
    const page = pages.page();
    part.draw(pages);
    return page;
  });
  doc.switchToPage(contentsPage - 1);
  parts.forEach((part, index) => {
    const y = tops[index] ?? area.y;
    const number = String(begins[index]);
    drawParagraph(doc, pages.paragraph(part.title, lineStyle, area.width - numberWidth), area.x, y + 3);
    const right = pages.paragraph(number, { ...lineStyle, weight: 'bold', align: 'end' }, numberWidth);
    drawParagraph(doc, right, area.x + area.width - numberWidth, y + 3);
    doc.lineWidth(0.4).strokeColor(rule);
    doc
      .moveTo(area.x, y + lineHeight - 3)
      .lineTo(area.x + area.width, y + lineHeight - 3)
      .stroke();
    doc.goTo(area.x, y, area.width, lineHeight, `part-${index}`);
  });
}
