import { foldWords } from './fold-words.ts';

/** What stands beside a great many names, and so says nothing of whose name it is. */
const beside: ReadonlySet<string> = new Set(
  ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'ltd', 'limited', 'the', 'and'], // prettier-ignore
);

/** The words that tell one person or company from others. */
export function tellingWords(text: string): string[] {
  return foldWords(text).filter((word) => !beside.has(word));
}

const lettersOf = (word: string): number => [...word].length;

/**
 * Tells of a text whether each typed word begins another one of its words. So that the door shows nobody to those who
 * type a letter or two, one of them has to have `fewestLetters`, or to be a word of the text in full; a word of one
 * letter, such as an initial, is only enough with all of the text.
 */
export function beginsWords(
  typed: string,
  fewestLetters: number,
  split: (text: string) => string[] = foldWords,
): (text: string) => boolean {
  const words = split(typed);
  const longEnough = words.some((word) => lettersOf(word) >= fewestLetters);
  return (text) => {
    const textWords = split(text);
    const inFull = words.filter((word) => textWords.includes(word));
    const enough =
      longEnough || inFull.some((word) => lettersOf(word) > 1) || inFull.length === textWords.length;
    return words.length > 0 && enough && eachBeginsAnother(words, textWords);
  };
}

/** The longest first: whatever a shorter one begins as well is as good for it as any other. */
function eachBeginsAnother(words: readonly string[], textWords: readonly string[]): boolean {
  const left = [...textWords];
  return words
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((textWord) => textWord.startsWith(word));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
}
