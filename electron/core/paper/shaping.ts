import type { Font, GlyphRun } from 'fontkit';
import { openSync } from 'fontkit';

export interface PaperFont {
  font: Font;
  /** Whether the font has all letters of the text, and a place for each mark on them. */
  has(text: string): boolean;
}

/**
 * Opens a font for paper. fontkit chooses and places glyphs as HarfBuzz does in all scripts that Porchlight brings
 * fonts for, but for three things that are mended here: glyphs that forget their letters, the start of a Bengali word,
 * and marks that a font has no place for.
 */
export function openPaperFont(file: string): PaperFont {
  const font = openSync(file) as Font;
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, letters = []) => {
    // fontkit keeps a glyph with the letters that it first stood for: none, if it first came as a part of another glyph.
    // Without its letter it is neither joined to its neighbours nor found by a search.
    const glyph = getGlyph(id, letters);
    const { codePoints: known } = glyph;
    const isKnown =
      letters.length === known.length && letters.every((letter, index) => letter === known[index]);
    return isKnown || letters.length === 0
      ? glyph
      : (Object.create(glyph, { codePoints: { value: letters } }) as typeof glyph);
  };
  const layOut = font.layout.bind(font);
  font.layout = (text, features, ...rest) => {
    if (typeof text === 'string' && bengaliLeftVowel.test(text)) return layOutBengali(layOut, text);
    try {
      return layOut(text, features, ...rest);
    } catch {
      // fontkit trips where a font says that a mark has no place on a letter. A mark beside it is better than no badge.
      return layOut(text, { mark: false, mkmk: false }, ...rest);
    }
  };

  const hasLetters = (text: string) =>
    [...text].every(
      (sign) => /[\p{Cf}\s]/u.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
  const placesMarks = (text: string) => {
    if (!/\p{M}/u.test(text)) return true;
    try {
      layOut(text);
      return true;
    } catch {
      return false;
    }
  };
  return { font, has: (text) => hasLetters(text) && placesMarks(text) };
}

/** Vowels that stand left of their consonants, and have another shape where a word begins. */
const bengaliLeftVowel = /[\u09c7\u09c8\u09cb\u09cc]/u;

/** fontkit takes every such vowel for one at a word's start. Only the first syllable may have that shape. */
function layOutBengali(layOut: Font['layout'], text: string): GlyphRun {
  const pieces: { text: string; startsWord: boolean }[] = [];
  let previous = ' ';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const startsWord = bengaliLeftVowel.test(segment) && !/[\p{L}\p{M}\p{Cf}]$/u.test(previous);
    const last = pieces.at(-1);
    if (last && !last.startsWord && !startsWord) last.text += segment;
    else pieces.push({ text: segment, startsWord });
    previous = segment;
  }
  const [whole, ...rest] = pieces.map((piece) =>
    layOut(piece.text, piece.startsWord ? undefined : { init: false }),
  );
  if (!whole) return layOut(text);
  for (const run of rest) {
    whole.glyphs.push(...run.glyphs);
    whole.positions.push(...run.positions);
  }
  return whole;
}
