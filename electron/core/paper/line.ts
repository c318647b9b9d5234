import type { Font } from 'fontkit';
import type { Direction, TextOrder } from './direction.ts';
import { backwards, fromLeftToRight, isLaidOutFromTheRight, orderOf } from './direction.ts';
import type { PaperFonts, Weight } from './fonts.ts';

type Doc = PDFKit.PDFDocument;

/** A text as it is to be set: the order of its letters and its fonts are those of the whole, on each of its lines. */
export interface SetText {
  text: string;
  weight: Weight;
  order: TextOrder | null;
  fonts: PaperFonts;
}

/** Places in a text: from the first letter to behind the last. */
export interface Line {
  start: number;
  end: number;
}

/** Letters of one font and one direction, as the font gets them. */
interface Piece {
  text: string;
  font: Font;
  level: number;
  fromTheRight: boolean;
}

/** Gets a text ready. Gaps of any kind and number become one space; letters typed in parts become whole ones. */
export function setText(fonts: PaperFonts, raw: string, weight: Weight, direction?: Direction): SetText {
  const text = raw.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return { text, weight, fonts, order: orderOf(text, direction) };
}

/** The pieces of a line, from left to right. */
function piecesOf({ text, weight, order, fonts }: SetText, { start, end }: Line): Piece[] {
  if (!order) {
    const runs = fonts.runs(text.slice(start, end), weight, text);
    return runs.map((run) => ({ ...run, level: 0, fromTheRight: false }));
  }
  const pieces = order.stretches(start, end).flatMap((stretch) =>
    // Each word of a text of two directions has the face that it has alone: one of them will be Latin.
    fonts.runs(stretch.text, weight).map((run): Piece => {
      const fromTheRight = isLaidOutFromTheRight(run.text);
      const agrees = fromTheRight === (stretch.level % 2 === 1);
      return { ...run, text: agrees ? run.text : backwards(run.text), level: stretch.level, fromTheRight };
    }),
  );
  return fromLeftToRight(pieces);
}

// With a list of features, pdfkit lays a piece out as one: its letters stay in order from right to left.
// Without one it lays out words, and remembers them, so that measuring and drawing a name is one piece of work.
const asOnePiece = { features: [] as [], lineBreak: false };
const asWords = { lineBreak: false };
const layoutOf = (piece: Piece) => (piece.fromTheRight ? asOnePiece : asWords);

function pieceWidth(doc: Doc, piece: Piece, size: number): number {
  // pdfkit takes an opened fontkit font as well as a file; its types don't say so yet. By its name it knows it again.
  doc.font(piece.font as unknown as string, piece.font.postscriptName).fontSize(size);
  return doc.widthOfString(piece.text, layoutOf(piece));
}

/** Points. */
export function lineWidth(doc: Doc, set: SetText, line: Line, size: number): number {
  return piecesOf(set, line).reduce((width, piece) => width + pieceWidth(doc, piece, size), 0);
}

const indic = /[\u0900-\u0dff]/u;

/** Draws a line from its left end on the base line: fonts differ in their ascent. */
export function drawLine(
  doc: Doc,
  set: SetText,
  line: Line,
  at: { x: number; y: number; size: number },
): void {
  let { x } = at;
  const letters = set.text.slice(line.start, line.end);
  // A font's glyphs lead back to its letters, but not where vowels change places with consonants: say what it reads.
  const isReordered = !set.order && indic.test(letters);
  if (isReordered) doc.markContent('Span', { actual: letters });
  for (const piece of piecesOf(set, line)) {
    const width = pieceWidth(doc, piece, at.size);
    doc.text(piece.text, x, at.y, { ...layoutOf(piece), baseline: 'alphabetic' });
    x += width;
  }
  if (isReordered) doc.endMarkedContent();
}
