import bidiJs from 'bidi-js';
import type { Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** Letters of one direction that stand together. An odd level is read from right to left (Unicode annex 9). */
export interface Stretch {
  text: string;
  level: number;
}

/** The order of a text with right-to-left letters in it. */
export interface TextOrder {
  direction: Direction;
  /** The stretches of the line from `start` to `end`, in the order of reading. */
  stretches(start: number, end: number): Stretch[];
}

// Hebrew, Arabic, Syriac, Thaana, N'Ko and all that Unicode keeps for such scripts, and the marks that turn a text.
const anyRightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const turningMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

let loaded: Bidi | undefined;

/**
 * The order of a text by the Unicode bidirectional algorithm, or null where all of it runs from left to right and
 * nothing is to be done. Without a direction, that of the first letter counts.
 */
export function orderOf(text: string, direction?: Direction): TextOrder | null {
  if (direction !== 'rtl' && !anyRightToLeft.test(text)) return null;
  // Its types are those of a module with a default export; what Node gets is the function itself.
  loaded ??= (bidiJs as unknown as typeof bidiJs.default)();
  const bidi = loaded;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, direction ?? 'auto');
  const shown = (sign: string, level: number) =>
    level % 2 === 1 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign;

  return {
    direction: (paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr',
    stretches(start, end) {
      const stretches: Stretch[] = [];
      let at = start;
      for (const sign of text.slice(start, end)) {
        const level = levels[at] ?? 0;
        const last = stretches.at(-1);
        if (last && last.level === level) last.text += shown(sign, level);
        else stretches.push({ text: shown(sign, level), level });
        at += sign.length;
      }
      return stretches
        .map((stretch) => ({ ...stretch, text: stretch.text.replace(turningMarks, '') }))
        .filter((stretch) => stretch.text !== '');
    },
  };
}

/** Puts the pieces of a line in the order in which they stand from left to right (rule L2). */
export function fromLeftToRight<P extends { level: number }>(pieces: readonly P[]): P[] {
  const ordered = [...pieces];
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
      start = end;
    }
  }
  return ordered;
}

const firstScript =
  /^[\p{Script=Common}\p{Script=Inherited}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a font lays a text out from right to left: it goes by the first letter that has a script. */
export const isLaidOutFromTheRight = (text: string): boolean => firstScript.test(text);

/** Text that a font lays out the other way round than the line needs is handed to it backwards. */
export const backwards = (text: string): string =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    .toReversed()
    .join('');
