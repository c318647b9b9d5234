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
  /** Lines of about the same length, rather than a last one with a single word. */
  isBalanced?: boolean;
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
/** A text whose words don't fit shrinks to this share of the size at which it wraps before they are broken. */
const smallestUnbroken = 0.65;

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
  // Smaller before a word is broken, but not much smaller: below that, a broken word is easier to read.
  for (const mayBreak of [false, true]) {
    for (let size = box.wrapBelow; size > (mayBreak ? 1 : box.wrapBelow * smallestUnbroken); size -= 0.25) {
      const wrapAt = (width: number) => wrap(set.text, (line) => widthAt(line, size) <= width, mayBreak);
      const lines = wrapAt(box.width);
      if (!lines || fitted(size, lines).height > box.height) continue;
      return fitted(size, box.isBalanced ? balance(lines, box.width, wrapAt) : lines);
    }
  }
  return fitted(1, wrap(set.text, (line) => widthAt(line, 1) <= box.width, true) ?? []);
}

/** As many lines, as narrow as they can be. */
function balance(lines: Line[], width: number, wrapAt: (width: number) => Line[] | null): Line[] {
  let best = lines;
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const next = wrapAt(narrower);
    if (next?.length !== lines.length) return best;
    best = next;
  }
  return best;
}

/** The lines of a text, or null where a word is wider than a line and must not be broken. */
function wrap(text: string, fits: (line: Line) => boolean, mayBreak: boolean): Line[] | null {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const word of words(text)) {
    const longer: Line = { start: line?.start ?? word.start, end: word.end };
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    if (fits(word)) continue;
    if (!mayBreak) return null;
    // Between letters as a reader sees them.
    line = { start: word.start, end: word.start };
    for (const { segment } of new Intl.Segmenter().segment(text.slice(word.start, word.end))) {
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

/** Words, and the parts of a word between which a hyphen stands. */
function words(text: string): Line[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    let start = index;
    return word.split(/(?<=\p{L}-)(?=\p{L})/u).map((part) => {
      const from = start;
      start += part.length;
      return { start: from, end: start };
    });
  });
}
