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
  /** Splits text into stretches, each with the first font that has its letters. */
  runs(text: string, weight: Weight): FontRun[];
}

// In order of preference. The last resort for signs that none of them has is Noto Sans' box.
const files: Record<Weight, readonly string[]> = {
  regular: ['atkinson-hyperlegible-regular', 'noto-sans-regular', 'noto-sans-arabic-regular', 'noto-emoji-regular'],
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

  function fontFor(word: string, weight: Weight): Font {
    const has = (font: Font) =>
      [...word].every((sign) => /\p{Cf}/u.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    const names = files[weight];
    return open(names.find((name) => has(open(name))) ?? names[1] ?? 'noto-sans-regular');
  }

  return {
    runs(text, weight) {
      const runs: FontRun[] = [];
      // A word is shown in one font if any font has all of it: half a name in another face looks like a mistake.
      for (const word of text.match(/\s+|\S+/gu) ?? []) {
        const whole = fontFor(word, weight);
        const pieces = [...word].every((s) => whole.hasGlyphForCodePoint(s.codePointAt(0) ?? 0)) ? [word] : [...word];
        for (const piece of pieces) {
          const last = runs.at(-1);
          const font = last && staysWithPrevious.test(piece) ? last.font : fontFor(piece, weight);
          if (last && (last.font === font || /^\s+$/u.test(piece))) last.text += piece;
          else runs.push({ text: piece, font, rightToLeft: rightToLeft.test(piece) });
        }
      }
      return runs;
    },
  };
}
