import PDFDocument from 'pdfkit';
import type { PaperFonts } from './fonts.ts';
import type { Area, Doc } from './page.ts';
import { pointsPerMillimetre, within } from './page.ts';
import type { Paragraph, TextStyle } from './paragraph.ts';
import { drawParagraphLine, heightOf, setParagraph } from './paragraph.ts';

/** Pages that fill from top to bottom. What does not fit goes onto the next one. */
export interface Pages {
  doc: Doc;
  fonts: PaperFonts;
  /** Of every page, without its margins. */
  area: Area;
  /** Where the next thing goes. */
  y: () => number;
  /** Which page that is, from 1. */
  page: () => number;
  /** Leaves room; none at the top of a page. */
  gap: (height: number) => void;
  /** Begins a new page where less than this is left. */
  keep: (height: number) => void;
  newPage: () => void;
  /** Takes a strip of this height, on one page, and says where it begins. */
  strip: (height: number) => number;
  /** A text across the page, or from `indent` on; long ones go on over the page's end, between lines. */
  text: (text: string, style: TextStyle, indent?: number) => void;
  /** A text ready to be drawn, to know its height. */
  paragraph: (text: string, style: TextStyle, width?: number) => Paragraph;
}

const upright = { size: { width: 210, height: 297 }, margin: { side: 20, end: 24 } };
/** For wide tables: they need the room more than a wide margin. */
export const across = { size: { width: 297, height: 210 }, margin: { side: 12, end: 20 } };

/**
 * A document of A4 pages, upright or across.
 *
 * @param title stands in the metadata, with the program's name and nothing else: no personal data
 * @param furniture drawn on every page once all are there, with its number, how many there are, and the whole page
 * @returns a PDF
 */
export async function renderDocument(
  title: string,
  fonts: PaperFonts,
  draw: (pages: Pages) => void | Promise<void>,
  furniture: (pages: Pages, number: number, count: number) => void,
  { size, margin } = upright,
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [size.width * pointsPerMillimetre, size.height * pointsPerMillimetre],
    margin: 0,
    // pdfkit would begin with Helvetica; its types want a name.
    font: null as unknown as string,
    bufferPages: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Creator: 'Porchlight' },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  const pages = fillPages(doc, fonts, within(size, margin));
  await draw(pages);
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    furniture(pages, index + 1, count);
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function fillPages(doc: Doc, fonts: PaperFonts, area: Area): Pages {
  const end = area.y + area.height;
  let y = area.y;
  let page = 1;
  const newPage = () => {
    doc.addPage();
    page += 1;
    ({ y } = area);
  };
  const keep = (height: number) => {
    if (y + height > end && y > area.y) newPage();
  };
  const strip = (height: number) => {
    keep(height);
    y += height;
    return y - height;
  };
  const paragraph = (text: string, style: TextStyle, width = area.width) =>
    setParagraph(doc, fonts, text, width, style);
  return {
    doc,
    fonts,
    area,
    y: () => y,
    page: () => page,
    gap: (height) => {
      if (y > area.y) y += height;
    },
    keep,
    newPage,
    strip,
    paragraph,
    text(text, style, indent = 0) {
      for (const part of text.split('\n').filter((line) => line.trim() !== '')) {
        const set = paragraph(part, style, area.width - indent);
        // A paragraph of a few lines stays in one piece.
        if (set.lines.length <= 3) keep(heightOf(set));
        for (const line of set.lines) {
          drawParagraphLine(doc, set, line, area.x + indent, strip(set.lineHeight));
        }
      }
    },
  };
}
