import type { Font } from 'fontkit';
import type { PaperFont } from './shaping.ts';
import { openPaperFont } from './shaping.ts';

export type Weight = 'regular' | 'bold';

/** A stretch of text that one font can show. */
export interface FontRun {
  text: string;
  font: Font;
}

export interface PaperFonts {
  /**
   * Splits a line into stretches, each with the first font that has its letters. A text that one font has all of, and
   * a word that one font has all of, stays in it: half a name in another face looks like a mistake.
   */
  runs(line: string, weight: Weight, wholeText?: string): FontRun[];
}

// In order of preference. The last resort for signs that none of them has is Noto Sans' box.
const scripts = ['arabic', 'bengali', 'gujarati', 'gurmukhi', 'devanagari'];
const filesOf = (weight: Weight): readonly string[] => [
  `atkinson-hyperlegible-${weight}`,
  `noto-sans-${weight}`,
  ...scripts.map((script) => `noto-sans-${script}-${weight}`),
  'noto-emoji-regular',
];
const files: Record<Weight, readonly string[]> = { regular: filesOf('regular'), bold: filesOf('bold') };

// Joiners, variation selectors, marks and spaces stay with the letter before them.
const staysWithPrevious = /^[\p{M}\p{Cf}\p{Zs}]$/u;

/** Opens the fonts of paper when they are first needed, and keeps them open: parsing one costs more than a badge. */
export function createPaperFonts(fontFile: (name: string) => string): PaperFonts {
  const opened = new Map<string, PaperFont>();
  const open = (name: string): PaperFont => {
    const font = opened.get(name) ?? openPaperFont(fontFile(`${name}.ttf`));
    opened.set(name, font);
    return font;
  };
  const fontWithAll = (text: string, weight: Weight): Font | undefined => {
    const name = files[weight].find((candidate) => open(candidate).has(text));
    return name === undefined ? undefined : open(name).font;
  };
  const lastResort = (weight: Weight) => open(files[weight][1] ?? 'noto-sans-regular').font;

  return {
    runs(line, weight, wholeText = line) {
      const fontOfAll = fontWithAll(wholeText, weight);
      if (fontOfAll) return [{ text: line, font: fontOfAll }];
      const runs: FontRun[] = [];
      const add = (text: string, font: Font) => {
        const last = runs.at(-1);
        if (last && last.font === font) last.text += text;
        else runs.push({ text, font });
      };
      for (const word of line.match(/\s+|\S+/gu) ?? []) {
        const font = word.trim() === '' ? runs.at(-1)?.font : fontWithAll(word, weight);
        if (font) add(word, font);
        else {
          for (const sign of word) {
            const previous = staysWithPrevious.test(sign) ? runs.at(-1)?.font : undefined;
            add(sign, previous ?? fontWithAll(sign, weight) ?? lastResort(weight));
          }
        }
      }
      return runs;
    },
  };
}
