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

/** Case, accents and punctuation aside: what is typed in a hurry finds what is written with care. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const fewestLetters = 2;
const mostMatches = 5;

/**
 * The people whose name fits what a visitor typed: each typed word begins a word of the name. At most five, and none
 * before two letters, so that the door never shows a staff list.
 */
export function matchHosts<P extends { name: string }>(typed: string, people: readonly P[]): P[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.join('').length < fewestLetters) return [];
  const matches = people.filter(({ name }) => {
    const nameWords = fold(name).split(' ');
    return words.every((word) => nameWords.some((nameWord) => nameWord.startsWith(word)));
  });
  // Who has two entries, one for each role, is one person to a visitor.
  const names = matches.map(({ name }) => name);
  return matches.filter(({ name }, index) => names.indexOf(name) === index).slice(0, mostMatches);
}
