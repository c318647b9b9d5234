/** What is said in place of what must not be told of others. */
export interface Veil {
  /** A field that holds a name, or nothing. */
  name: (name: string) => string;
  /** Words that people wrote, in which names may stand. */
  words: (text: string) => string;
}

export const noVeil: Veil = { name: (name) => name, words: (text) => text };

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** A name this short is a word of many languages. */
const shortest = 3;

/** Without accents and case; Polish ł and its like have no accent that could be taken off. */
const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ø', 'o');
const wordsOf = (name: string) => [...name.matchAll(word)].map(([text]) => folded(text));
/** Scripts without capitals count as if each word began with one. */
const isSmall = (text: string) => /^\p{Ll}/u.test(text);

/**
 * Withholds the names of other people. Where a field is a name, all of it goes; in words that people wrote, each name of
 * somebody known goes: as a whole however it is written, and each of its words where it begins with a capital.
 *
 * @param own names of the person who asks: their words are never withheld
 * @param others names of everybody else that may be spoken of
 * @param mark what stands there instead
 */
export function createVeil(own: readonly string[], others: readonly string[], mark: string): Veil {
  const ownNames = new Set(own.map((name) => wordsOf(name).join(' ')));
  const ownWords = new Set(own.flatMap(wordsOf));
  const names = others.map(wordsOf).filter((name) => name.length > 0 && !ownNames.has(name.join(' ')));
  const single = new Set(
    names.flat().filter((text) => [...text].length >= shortest && !ownWords.has(text) && !/^\d+$/.test(text)),
  );
  const byFirst = Map.groupBy(names, ([first = '']) => first);

  function withhold(text: string): string {
    const found = [...text.matchAll(word)].map((match) => ({
      text: match[0],
      folded: folded(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const hidden = new Set<number>();
    for (const [at, one] of found.entries()) {
      if (single.has(one.folded) && !isSmall(one.text)) hidden.add(at);
      for (const name of byFirst.get(one.folded) ?? []) {
        // A name of one word, written small, may be any word.
        const isWhole = name.length > 1 || !isSmall(one.text);
        if (!isWhole || name.some((part, index) => found[at + index]?.folded !== part)) continue;
        name.forEach((_, index) => hidden.add(at + index));
      }
    }
    let said = '';
    let upTo = 0;
    for (const at of [...hidden].toSorted((a, b) => a - b)) {
      const one = found[at];
      if (!one) continue;
      const runsOn = hidden.has(at - 1) && !/[.;!?\n]/.test(text.slice(upTo, one.start));
      said += runsOn ? '' : text.slice(upTo, one.start) + mark;
      upTo = one.end;
    }
    return said + text.slice(upTo);
  }

  return {
    name: (name) => (name === '' || ownNames.has(wordsOf(name).join(' ')) ? name : mark),
    words: withhold,
  };
}
