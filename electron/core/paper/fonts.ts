import type { Font } from 'fontkit';
import { openSync } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** A stretch of text that one font can show. */
export interface FontRun {
  text: string;
  font: Font;
  rightToLeft: boolean;
}

export interface PaperFonts {
  /**
   * Splits a line into stretches, each with the first font that has its letters. A text that one font has all of, and
   * a word that one font has all of, stays in it: half a name in another face looks like a mistake.
   */
  runs(line: string, weight: Weight, wholeText?: string): FontRun[];
}

// In order of preference. The last resort for signs that none of them has is Noto Sans' box.
const files: Record<Weight, readonly string[]> = {
  regular: [
    'atkinson-hyperlegible-regular',
    'noto-sans-regular',
    'noto-sans-arabic-regular',
    'noto-emoji-regular',
  ],
  bold: ['atkinson-hyperlegible-bold', 'noto-sans-bold', 'noto-sans-arabic-bold', 'noto-emoji-regular'],
};

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
// Joiners, variation selectors, marks and spaces stay with the letter before them.
const staysWithPrevious = /^[\p{M}\p{Cf}\p{Zs}]$/u;

/** Opens the fonts of paper when they are first needed, and keeps them open: parsing one costs more than a badge. */
export function createPaperFonts(fontFile: (name: string) => string): PaperFonts {
  const opened = new Map<string, Font>();
  const open = (name: string): Font => {
    const font = opened.get(name) ?? (openSync(fontFile(`${name}.ttf`)) as Font);
    opened.set(name, font);
    return font;
  };

  const has = (font: Font, text: string) =>
    [...text].every(
      (sign) => /[\p{Cf}\s]/u.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
  const fontWithAll = (text: string, weight: Weight): Font | undefined => {
    const name = files[weight].find((candidate) => has(open(candidate), text));
    return name === undefined ? undefined : open(name);
  };
  const lastResort = (weight: Weight) => open(files[weight][1] ?? 'noto-sans-regular');

  return {
    runs(line, weight, wholeText = line) {
      // Numbers and Latin words run left to right among Arabic ones: they are stretches of their own.
      const fontOfAll = rightToLeft.test(wholeText) ? undefined : fontWithAll(wholeText, weight);
      const runs: FontRun[] = [];
      const add = (text: string, font: Font) => {
        const last = runs.at(-1);
        if (last && last.font === font) last.text += text;
        else runs.push({ text, font, rightToLeft: rightToLeft.test(text) });
      };
      for (const word of line.match(/\s+|\S+/gu) ?? []) {
        const font = fontOfAll ?? (word.trim() === '' ? runs.at(-1)?.font : fontWithAll(word, weight));
        if (font) add(word, font);
        else {
          for (const sign of word) {
            const previous = staysWithPrevious.test(sign) ? runs.at(-1)?.font : undefined;
            add(sign, previous ?? fontWithAll(sign, weight) ?? lastResort(weight));
          }
        }
      }
      return runs.flatMap(splitOffTrailingSpace);
    },
  };
}

/** A space that follows right-to-left letters would be drawn at their left end, away from the word that comes next. */
function splitOffTrailingSpace(run: FontRun): FontRun[] {
  const letters = run.text.trimEnd();
  if (!run.rightToLeft || letters === run.text) return [run];
  return [
    { ...run, text: letters },
    { ...run, text: run.text.slice(letters.length), rightToLeft: false },
  ];
}
