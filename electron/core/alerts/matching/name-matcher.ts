import { readKnownNames } from './known-names.ts';
import type { NameIndex, Named } from './name-index.ts';
import { createNameIndex } from './name-index.ts';
import type { Likeness } from './name-score.ts';
import { nameScore } from './name-score.ts';
import { readName } from './name-words.ts';
import { createReadWord } from './readings.ts';
import { createSoundDistance } from './sound-distance.ts';
import { wordLikeness } from './word-likeness.ts';

/** Compares names. Making it reads the tables of known names: keep it. */
export function createNameMatcher() {
  const readWord = createReadWord(readKnownNames());
  const distance = createSoundDistance();
  const likeness: Likeness = (a, b) => wordLikeness(a, b, distance);
  return {
    /** 0 to 1: see `matchThreshold`. Of several names the one that fits best. */
    score(names: readonly string[], typed: string): number {
      const read = readName(typed, readWord);
      return Math.max(0, ...names.map((name) => nameScore(readName(name, readWord), read, likeness)));
    },
    index: <Id>(everybody: readonly Named<Id>[]): NameIndex<Id> =>
      createNameIndex(everybody, readWord, likeness),
  };
}
export type NameMatcher = ReturnType<typeof createNameMatcher>;
