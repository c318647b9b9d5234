import type { Direction } from './direction.ts';
import type { PaperFonts, Weight } from './fonts.ts';
import type { Line, SetText } from './line.ts';
import { drawLine, lineWidth, setText } from './line.ts';
import type { Doc } from './page.ts';
import { fit } from './text-block.ts';

/** How running text looks. Sizes are points. */
export interface TextStyle {
  size: number;
  weight?: Weight;
  color?: string;
  align?: 'start' | 'end' | 'center';
  direction?: Direction;
}

/** A text with the lines that it takes at its size: it is never made smaller, but where a word is wider than a line. */
export interface Paragraph {
  set: SetText;
  lines: readonly Line[];
  size: number;
  width: number;
  lineHeight: number;
  style: TextStyle;
}

// Times the size: room for the letters of all scripts, and air to read by.
const leading = 1.42;
const base = 1.03;

export function setParagraph(
  doc: Doc,
  fonts: PaperFonts,
  text: string,
  width: number,
  style: TextStyle,
): Paragraph {
  const { size: wanted, weight = 'regular', direction } = style;
  const where = {
    x: 0,
    y: 0,
    width,
    height: Infinity,
    size: wanted,
    wrapBelow: wanted,
    align: 'start',
  } as const;
  const towards = direction && { direction };
  const { size, lines } = fit(doc, fonts, text, { ...where, weight, ...towards });
  const set = setText(fonts, text, weight, direction);
  return { set, lines, size, width, lineHeight: wanted * leading, style };
}

export const heightOf = ({ lines, lineHeight }: Paragraph): number => lines.length * lineHeight;

/** Draws one line of a paragraph, with its top at `y`. */
export function drawParagraphLine(doc: Doc, paragraph: Paragraph, line: Line, x: number, y: number): void {
  const { set, size, width, style } = paragraph;
  const start = set.order?.direction === 'rtl' ? 1 : 0;
  const share = style.align === 'center' ? 0.5 : style.align === 'end' ? 1 - start : start;
  const spare = share === 0 ? 0 : width - lineWidth(doc, set, line, size);
  doc.fillColor(style.color ?? 'black');
  drawLine(doc, set, line, { x: x + share * spare, y: y + style.size * base, size });
}

export function drawParagraph(doc: Doc, paragraph: Paragraph, x: number, y: number): void {
  paragraph.lines.forEach((line, index) =>
    drawParagraphLine(doc, paragraph, line, x, y + index * paragraph.lineHeight),
  );
}
