/**
 * A page of keys. The keys of a row stand between spaces, the last row is the one of the space bar. A name in braces is
 * a key with a meaning; a mark that needs a letter to sit on is written on the circle ◌, which is shown and not typed.
 */
export interface KeyboardPage {
  /** What the key shows that leads here. */
  sign: string;
  rows: readonly string[];
  /** In place of the rows while the shift is on. */
  shifted?: readonly string[];
}

export interface KeyboardLayout {
  script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Gurmukhi' | 'Bengali' | 'Gujarati';
  /**
   * What the shift is for: capitals begin a word; vowels are letters of their own where no consonant went before them,
   * and signs on the consonant where one did.
   */
  shift: 'capitals' | 'vowels' | 'none';
  /** The letters, then digits with what else the script has, then more of that. */
  pages: readonly [KeyboardPage, KeyboardPage, ...KeyboardPage[]];
  /** What a voice says for keys whose sign it can't say, in the language of the layout. */
  names?: Readonly<Record<string, string>>;
}

const ownCapitals: Readonly<Record<string, string>> = { ß: 'ẞ', ı: 'İ' };

/** The same rows in capitals; `instead` gives other keys for some of them. */
export function inCapitals(
  rows: readonly string[],
  instead: Readonly<Record<string, string>> = {},
): readonly string[] {
  const capital = (key: string) =>
    key.startsWith('{') ? key : (instead[key] ?? ownCapitals[key] ?? key.toUpperCase());
  return rows.map((row) => row.split(' ').map(capital).join(' '));
}
