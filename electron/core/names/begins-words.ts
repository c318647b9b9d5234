/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a text, case, accents and punctuation aside: what is typed in a hurry finds what is written with care. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * Tells of a text whether each typed word begins one of its words. It never does before `fewestLetters` were typed, so
 * that the door shows nobody to those who type a letter or two.
 */
export function beginsWords(typed: string, fewestLetters: number): (text: string) => boolean {
  const words = wordsOf(typed);
  if ([...words.join('')].length < fewestLetters) return () => false;
  return (text) => {
    const textWords = wordsOf(text);
    return words.every((word) => textWords.some((textWord) => textWord.startsWith(word)));
  };
}
