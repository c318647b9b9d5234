import type { FontRun, PaperFonts, Weight } from './fonts.ts';

type Doc = PDFKit.PDFDocument;

/** Where a text goes. Points, from the page's top left corner. */
export interface TextBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Largest size in points; the text shrinks from here. */
  size: number;
  /** Down to this size it stays on one line; from there on it wraps, and only then shrinks further. */
  wrapBelow: number;
  weight: Weight;
  align: 'left' | 'center';
}

const lineHeight = 1.16;

/**
 * Draws text so that all of it is seen: it shrinks, then wraps, then shrinks until it fits its box. Nothing is ever cut.
 */
export function drawText(doc: Doc, fonts: PaperFonts, text: string, box: TextBox): void {
  const { size, lines } = fit(doc, fonts, text, box);
  const top = box.y + Math.max(0, (box.height - lines.length * size * lineHeight) / 2);
  lines.forEach((line, index) => {
    drawLine(doc, fonts.runs(line, box.weight, text), size, box, top + index * size * lineHeight);
  });
}

/** Largest size and the lines at which the text fits. */
export function fit(
  doc: Doc,
  fonts: PaperFonts,
  text: string,
  box: TextBox,
): { size: number; lines: string[] } {
  // Widths grow with the size, and laying a line out is what takes time: each is measured once.
  const unitWidths = new Map<string, number>();
  const widthAt = (line: string, size: number) => {
    const width = unitWidths.get(line) ?? lineWidth(doc, fonts.runs(line, box.weight, text), 1);
    unitWidths.set(line, width);
    return width * size;
  };
  for (let size = box.size; size >= box.wrapBelow; size -= 0.5) {
    if (widthAt(text, size) <= box.width && size * lineHeight <= box.height) return { size, lines: [text] };
  }
  for (let size = box.wrapBelow; size > 1; size -= 0.25) {
    const lines = wrap(text, (line) => widthAt(line, size) <= box.width);
    if (lines.length * size * lineHeight <= box.height) return { size, lines };
  }
  return { size: 1, lines: wrap(text, (line) => widthAt(line, 1) <= box.width) };
}

function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    if (fits(word)) {
      line = word;
      continue;
    }
    line = '';
    // A word wider than the box is broken between letters as a reader sees them.
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (line !== '' && !fits(line + segment)) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function lineWidth(doc: Doc, runs: readonly FontRun[], size: number): number {
  return runs.reduce((width, run) => width + runWidth(doc, run, size), 0);
}

// With a list of features, pdfkit lays a run out as one piece: joined letters and right-to-left order stay whole.
// Without one it lays out words, and remembers them, so that measuring and drawing a name is one piece of work.
const asOnePiece = { features: [] as [], lineBreak: false };
const asWords = { lineBreak: false };
const layoutOf = (run: FontRun) => (run.rightToLeft ? asOnePiece : asWords);

function runWidth(doc: Doc, run: FontRun, size: number): number {
  // pdfkit takes an opened fontkit font as well as a file; its types don't say so yet. By its name it knows it again.
  doc.font(run.font as unknown as string, run.font.postscriptName).fontSize(size);
  return doc.widthOfString(run.text, layoutOf(run));
}

function drawLine(doc: Doc, runs: FontRun[], size: number, box: TextBox, y: number): void {
  const startsRightToLeft = runs[0]?.rightToLeft ?? false;
  const spare = box.width - lineWidth(doc, runs, size);
  let x = box.x + (box.align === 'center' ? spare / 2 : startsRightToLeft ? spare : 0);
  for (const run of startsRightToLeft ? runs.toReversed() : runs) {
    const width = runWidth(doc, run, size);
    // Fonts differ in their ascent: set them on one base line.
    doc.text(run.text, x, y + size * 0.92, { ...layoutOf(run), baseline: 'alphabetic' });
    x += width;
  }
}
