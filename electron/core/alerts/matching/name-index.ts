import type { Likeness } from './name-score.ts';
import { matchThreshold, nameScore } from './name-score.ts';
import type { ReadName } from './name-words.ts';
import { readName } from './name-words.ts';
import type { Reading, ReadWord } from './readings.ts';
import { readingOnce } from './readings.ts';

export interface Named<Id> {
  id: Id;
  /** Each a whole name: the name, and other ways of writing it. */
  names: readonly string[];
}

export interface NameIndex<Id> {
  /** Everybody whose name the typed one may be, best first, with scores of `matchThreshold` to 1. */
  find(typed: string): { id: Id; score: number }[];
}

interface IndexWord {
  reading: Reading;
  /** Numbers of the names it stands in. */
  names: number[];
}

/** The frame of a word, and what is left of it without any one of its signs: frames one sign apart share one of these. */
function frameKeys(frame: string): string[] {
  if (frame.length <= 2) return [frame];
  return [frame, ...Array.from(frame, (_, i) => frame.slice(0, i) + frame.slice(i + 1))];
}

/** Where a word may be looked up: by its frame, and by the names it is known as. */
const keysOf = ({ frame, known }: Reading): string[] => [
  ...new Set([...frameKeys(frame), ...known.map((line) => `#${line}`)]),
];

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Two words are compared once in a search, in however many names they stand. */
function comparingOnce(likeness: Likeness): Likeness {
  const compared = new Map<Reading, Map<Reading, number>>();
  return (a, b) => {
    const withA = compared.get(a) ?? new Map<Reading, number>();
    compared.set(a, withA);
    const alike = withA.get(b) ?? likeness(a, b);
    withA.set(b, alike);
    return alike;
  };
}

const hasInitial = (name: ReadName): boolean => name.units.some(({ initial }) => initial !== '');

/** Makes a look-up in many names quick: it compares only those that have a word with nearly the same consonants. */
export function createNameIndex<Id>(
  everybody: readonly Named<Id>[],
  readWord: ReadWord,
  likeness: Likeness,
): NameIndex<Id> {
  const readOnce = readingOnce(readWord);
  const names: { id: Id; read: ReadName; oneIsEnough: boolean }[] = [];
  const words = new Map<Reading, IndexWord>();
  for (const { id, names: written } of everybody) {
    for (const name of written) {
      const read = readName(name, readOnce);
      const number = names.push({ id, read, oneIsEnough: read.count === 1 || hasInitial(read) }) - 1;
      for (const reading of read.units.flatMap(({ readings }) => readings)) {
        const word = words.get(reading) ?? { reading, names: [] };
        words.set(reading, word);
        if (word.names.at(-1) !== number) word.names.push(number);
      }
    }
  }
  const byKey = new Map<string, IndexWord[]>();
  for (const word of words.values()) for (const key of keysOf(word.reading)) addTo(byKey, key, word);

  /** Names with two words in common, or one where more can't be expected. */
  function candidates(typed: ReadName, compare: Likeness): number[] {
    const covered = new Map<number, number>();
    for (const { readings, covers } of typed.units) {
      const near = new Set(readings.flatMap(keysOf).flatMap((key) => byKey.get(key) ?? []));
      for (const word of near) {
        if (!readings.some((reading) => compare(word.reading, reading) > 0)) continue;
        for (const number of word.names) covered.set(number, (covered.get(number) ?? 0) | covers);
      }
    }
    const oneIsEnough = typed.count === 1 || hasInitial(typed);
    const isWorth = ([number, bits]: [number, number]): boolean =>
      oneIsEnough || (bits & (bits - 1)) !== 0 || names[number]?.oneIsEnough === true;
    return [...covered].filter(isWorth).map(([number]) => number);
  }

  return {
    find(typedName) {
      const typed = readName(typedName, readWord);
      const compare = comparingOnce(likeness);
      const best = new Map<Id, number>();
      for (const number of candidates(typed, compare)) {
        const name = names[number];
        if (!name) continue;
        const score = nameScore(name.read, typed, compare);
        if (score >= matchThreshold && score > (best.get(name.id) ?? 0)) best.set(name.id, score);
      }
      return [...best].map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
    },
  };
}
