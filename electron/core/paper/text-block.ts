import type { Direction } from './direction.ts';
import type { PaperFonts, Weight } from './fonts.ts';
import type { Line, SetText } from './line.ts';
import { drawLine, lineWidth, setText } from './line.ts';

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
  /** A text that begins with a right-to-left letter starts at the right. */
  align: 'start' | 'center';
  /** The direction of the text's language. Without it, that of the first letter counts. */
  direction?: Direction;
}

/** A text at the size and with the lines at which it fits, and the height that it takes, in points. */
interface Fitted {
  size: number;
  lines: Line[];
  height: number;
}

// Times the size: a line, and its base line. Letters from Hebrew to Sinhala reach higher and deeper than Latin ones.
const latin = { height: 1.16, base: 0.92 };
const tall = { height: 1.38, base: 0.95 };
const tallLetters = /[\u0590-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const lineOf = (text: string) => (tallLetters.test(text) ? tall : latin);

/**
 * Draws text so that all of it is seen: it shrinks, then wraps, then shrinks until it fits its box. Nothing is ever cut.
 */
export function drawText(doc: Doc, fonts: PaperFonts, text: string, box: TextBox): void {
  const set = setText(fonts, text, box.weight, box.direction);
  const { size, lines, height } = fitSet(doc, set, box);
  const top = box.y + Math.max(0, (box.height - height) / 2);
  const { base } = lineOf(set.text);
  lines.forEach((line, index) => {
    const share = box.align === 'center' ? 0.5 : set.order?.direction === 'rtl' ? 1 : 0;
    const spare = share === 0 ? 0 : box.width - lineWidth(doc, set, line, size);
    const x = box.x + share * spare;
    drawLine(doc, set, line, { x, y: top + (height / lines.length) * index + size * base, size });
  });
}

/** Largest size and the lines at which the text fits. */
export const fit = (doc: Doc, fonts: PaperFonts, text: string, box: TextBox): Fitted =>
  fitSet(doc, setText(fonts, text, box.weight, box.direction), box);

function fitSet(doc: Doc, set: SetText, box: TextBox): Fitted {
  const { height: lineHeight } = lineOf(set.text);
  // Widths grow with the size, and laying a line out is what takes time: each is measured once.
  const unitWidths = new Map<string, number>();
  const widthAt = (line: Line, size: number) => {
    const key = `${line.start} ${line.end}`;
    const width = unitWidths.get(key) ?? lineWidth(doc, set, line, 1);
    unitWidths.set(key, width);
    return width * size;
  };
  const fitted = (size: number, lines: Line[]) => ({ size, lines, height: lines.length * size * lineHeight });
  const whole = { start: 0, end: set.text.length };
  for (let size = box.size; size >= box.wrapBelow; size -= 0.5) {
    if (widthAt(whole, size) <= box.width && size * lineHeight <= box.height) return fitted(size, [whole]);
  }
  for (let size = box.wrapBelow; size > 1; size -= 0.25) {
    const all = fitted(
      size,
      wrap(set.text, (line) => widthAt(line, size) <= box.width),
    );
    if (all.height <= box.height) return all;
  }
  return fitted(
    1,
    wrap(set.text, (line) => widthAt(line, 1) <= box.width),
  );
}

function wrap(text: string, fits: (line: Line) => boolean): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { 0: letters, index: start } of text.matchAll(/\S+/gu)) {
    const word = { start, end: start + letters.length };
    const longer: Line = { start: line?.start ?? start, end: word.end };
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    if (fits(word)) continue;
    // A word wider than the box is broken between letters as a reader sees them.
    line = { start, end: start };
    for (const { segment } of new Intl.Segmenter().segment(letters)) {
      const end: number = line.end + segment.length;
      if (line.end > line.start && !fits({ start: line.start, end })) {
        lines.push(line);
        line = { start: line.end, end };
      } else line = { start: line.start, end };
    }
  }
  if (line) lines.push(line);
  return lines;
}
