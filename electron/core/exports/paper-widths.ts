import type { Pages } from '../paper/document.ts';
import { lineWidth } from '../paper/line.ts';
import type { TextStyle } from '../paper/paragraph.ts';

/** Between two columns, in points. */
export const gutter = 6;
/** From the easiest to read, down to the least that an office printer still prints clearly. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
/** A cell need not stand in one line that is longer than this, times its size. */
const longest = 20;

interface Wish {
  /** At a size of one point: of the widest word, and of the widest cell. */
  word: number;
  cell: number;
}

/**
 * How wide each column of a table is, in points, and the size of its letters: the largest at which no word has to be
 * broken, going by its headings and its first rows.
 */
export function paperWidths(
  pages: Pages,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): { size: number; widths: number[] } {
  const known = new Map<string, number>();
  function widthOf(text: string, weight: TextStyle['weight'] = 'regular'): number {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const { set, lines } = pages.paragraph(text, { size: 1, weight }, Infinity);
      width = Math.max(0, ...lines.map((line) => lineWidth(pages.doc, set, line, 1)));
      known.set(key, width);
    }
    return width;
  }
  const widest = (words: readonly string[], weight?: TextStyle['weight']): number =>
    Math.max(0, ...words.map((word) => widthOf(word, weight)));
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

  const wishes = headings.map((heading, index): Wish => {
    const cells = rows.map((row) => row[index] ?? '').filter((text) => text !== '');
    const word = Math.max(widest(wordsOf(heading), 'bold'), widest(cells.flatMap(wordsOf)));
    return { word, cell: Math.max(word, Math.min(longest, widest(cells))) };
  });
  const room = pages.area.width - headings.length * gutter;
  const least = wishes.reduce((sum, { word }) => sum + word, 0);
  const size = sizes.find((one) => one * least <= room) ?? sizes[sizes.length - 1] ?? 6;
  const spare = Math.max(0, room - size * least);
  const wanted = wishes.reduce((sum, { word, cell }) => sum + size * (cell - word), 0);
  const given = wanted === 0 ? 0 : Math.min(1, spare / wanted);
  // What nobody needs goes to all alike.
  const rest = (spare - given * wanted) / headings.length;
  return {
    size,
    widths: wishes.map(({ word, cell }) => gutter + size * (word + given * (cell - word)) + rest),
  };
}
