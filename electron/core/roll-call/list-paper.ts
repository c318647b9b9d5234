import type { i18n } from 'i18next';
import { rollCallMarks } from '../../../shared/domain/roll-call.ts';
import { modeShapes } from '../../../shared/plain/roll-call.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';
import { drawFurniture } from '../reports/report-look.ts';
import type { ListGroup, ListLine, PeopleList } from './list-content.ts';

// Points. Names are read at arm's length, in the rain, by whoever holds the torch; all prints black on any printer.
const ink = 'black';
const nameStyle = { size: 17, weight: 'bold', color: ink } as const;
const factStyle = { size: 12, color: ink };
const headStyle = { size: 10.5, weight: 'bold', color: ink, align: 'center' } as const;
const box = 20;
const boxColumn = 58;
const boxes = 3 * boxColumn;
const writeInRows = 6;
const writeInHeight = 38;

/** A list of people to tick off by hand: three boxes each, and room for names that are not on it. */
export async function renderPeopleList(
  list: PeopleList,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t } = translations;
  return renderDocument(
    // The metadata are read by many a program that does not open the file: no names in them.
    t('paper.rollCall.fireList'),
    fonts,
    (pages) => {
      drawHead(pages, list);
      const heads = rollCallMarks.map((mark) => t(`rollCall.mark.${mark}`));
      const table = startTable(pages, heads);
      for (const group of list.groups) drawGroup(pages, group, table);
      if (list.groups.length === 0) pages.text(t('paper.rollCall.nobody'), { size: 16, color: ink });
      drawWriteIn(pages, t('paper.rollCall.writeIn'), table);
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${list.site} · ${list.title}`,
        foot: list.facts.join(' · '),
        page: t('report.page', { number, count }),
        mark: list.drill || undefined,
      }),
  );
}

function drawHead(pages: Pages, list: PeopleList): void {
  const { doc, area } = pages;
  const indent = list.mode ? 66 : 0;
  const title = pages.paragraph(list.title, { size: 34, weight: 'bold', color: ink }, area.width - indent);
  const y = pages.strip(Math.max(heightOf(title), list.mode ? 56 : 0));
  if (list.mode) {
    doc.save().translate(area.x, y).scale(1.6);
    doc.path(modeShapes[list.mode]).fill(ink, 'even-odd');
    doc.restore();
  }
  drawParagraph(doc, title, area.x + indent, y);
  if (list.drill) pages.text(list.drill, { size: 20, weight: 'bold', color: ink });
  pages.text(list.site, { size: 16, weight: 'bold', color: ink });
  for (const fact of list.facts) pages.text(fact, { size: 13, color: ink });
  pages.gap(3);
  pages.text(list.counts, { size: 14, weight: 'bold', color: ink });
  pages.gap(8);
}

interface Table {
  /** Takes a strip for a row; on a new page, below the headings of the boxes. */
  row: (height: number) => number;
  /** Three boxes, one of them ticked where something was said already. */
  boxesAt: (y: number, mark?: ListLine['mark']) => void;
}

function startTable(pages: Pages, heads: readonly string[]): Table {
  const { doc, area } = pages;
  const left = area.x + area.width - boxes;
  function drawHeads(): void {
    const set = heads.map((head) => pages.paragraph(head, headStyle, boxColumn));
    const y = pages.strip(Math.max(...set.map(heightOf)) + 3);
    set.forEach((head, index) => drawParagraph(doc, head, left + index * boxColumn, y));
  }
  drawHeads();
  let page = pages.page();
  return {
    row(height) {
      pages.keep(height);
      if (pages.page() !== page) {
        page = pages.page();
        drawHeads();
      }
      return pages.strip(height);
    },
    boxesAt(y, mark = null) {
      doc.lineWidth(1.4).strokeColor(ink);
      rollCallMarks.forEach((one, index) => {
        const x = left + index * boxColumn + (boxColumn - box) / 2;
        doc.rect(x, y, box, box).stroke();
        if (one === mark)
          doc
            .path(`M${x + 4} ${y + 10}l5 6l8 -13`)
            .lineWidth(3)
            .stroke()
            .lineWidth(1.4);
      });
    },
  };
}

function drawGroup(pages: Pages, { title, lines }: ListGroup, table: Table): void {
  const heading = pages.paragraph(title, { size: 14, weight: 'bold', color: ink });
  // A heading at the foot of a page, with its people on the next, would be looked for in vain.
  pages.keep(heightOf(heading) + 70);
  const y = table.row(heightOf(heading) + 8);
  pages.doc.rect(pages.area.x, y + 2, pages.area.width, heightOf(heading) + 3).fill('#e4e4e4');
  drawParagraph(pages.doc, heading, pages.area.x + 5, y + 3);
  for (const line of lines) drawLine(pages, line, table);
}

function drawLine(pages: Pages, { name, facts, mark }: ListLine, table: Table): void {
  const { doc, area } = pages;
  const width = area.width - boxes - 8;
  const words = [pages.paragraph(name, nameStyle, width), pages.paragraph(facts, factStyle, width)];
  const height = Math.max(box + 12, words.reduce((sum, text) => sum + heightOf(text), 0) + 8);
  let y = table.row(height);
  table.boxesAt(y + (height - box) / 2, mark);
  drawRule(pages, y + height);
  y += 3;
  for (const text of words) {
    drawParagraph(doc, text, area.x + 5, y);
    y += heightOf(text);
  }
}

function drawWriteIn(pages: Pages, title: string, table: Table): void {
  const heading = pages.paragraph(title, { size: 14, weight: 'bold', color: ink });
  pages.gap(10);
  pages.keep(heightOf(heading) + writeInHeight * 2);
  drawParagraph(pages.doc, heading, pages.area.x, table.row(heightOf(heading) + 2));
  for (let row = 0; row < writeInRows; row++) {
    const y = table.row(writeInHeight);
    table.boxesAt(y + (writeInHeight - box) / 2);
    drawRule(pages, y + writeInHeight, pages.area.width - boxes - 8);
  }
}

function drawRule({ doc, area }: Pages, y: number, width = area.width): void {
  doc.lineWidth(0.6).strokeColor('#777777');
  doc
    .moveTo(area.x, y)
    .lineTo(area.x + width, y)
    .stroke();
}
