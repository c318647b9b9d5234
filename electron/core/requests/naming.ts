import { tellingWords } from '../names/begins-words.ts';

/** Shorter words stand in too many texts to say that they name somebody. */
const fewestLetters = 3;

/** Tells whether texts speak of a person. */
export interface Naming {
  /** One of the words of a name stands in it. */
  isNamedIn: (text: string) => boolean;
  /** The same, or a beginning of such a word: what is typed to search for somebody. */
  isSearchedBy: (words: string) => boolean;
}

/**
 * Any word of a name counts: a text that is taken for theirs in error is a small loss, while one that keeps their name after
 * an erasure is what they asked to be spared.
 */
export function createNaming(names: readonly string[]): Naming {
  const all = names.flatMap(tellingWords);
  const long = all.filter((word) => word.length >= fewestLetters);
  const own = new Set(long.length > 0 ? long : all);
  const isNamedIn = (text: string) => tellingWords(text).some((word) => own.has(word));
  return {
    isNamedIn,
    isSearchedBy: (words) =>
      isNamedIn(words) ||
      tellingWords(words).some(
        (typed) => typed.length >= fewestLetters && [...own].some((word) => word.startsWith(typed)),
      ),
  };
}
