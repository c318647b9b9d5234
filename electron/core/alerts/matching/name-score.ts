import type { ReadName, Unit } from './name-words.ts';
import type { Reading } from './readings.ts';

/** From this score on, a name is a possible match: somebody compares. Between a missed person and a needless look, look. */
export const matchThreshold = 0.72;

/** For an initial that agrees. */
const asInitial = 0.82;
/** For each word that only one of the names has: a middle name, half of a surname. */
const perWordLeft = 0.96;
/** For a name of which there is only one word to compare. */
const singleWord = 0.85;
/** For names that contradict each other: each has a word that the other has not. */
const contradicting = 0.4;

export type Likeness = (a: Reading, b: Reading) => number;

interface Pair {
  a: Unit;
  b: Unit;
  likeness: number;
}

const countOf = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

function bestLikeness(a: Unit, b: Unit, likeness: Likeness): number {
  let best = 0;
  for (const x of a.readings) for (const y of b.readings) best = Math.max(best, likeness(x, y));
  return best;
}

function pairsOf(a: ReadName, b: ReadName, likeness: Likeness): Pair[] {
  const pairs: Pair[] = [];
  for (const x of a.units) {
    for (const y of b.units) {
      if ((x.joined && y.joined) || (x.initial === '') !== (y.initial === '')) continue;
      const alike = bestLikeness(x, y, likeness);
      if (alike > 0) pairs.push({ a: x, b: y, likeness: alike });
    }
  }
  for (const x of a.units) {
    for (const y of b.units) {
      if (x.joined || y.joined || (x.initial === '') === (y.initial === '')) continue;
      const [letter, word] = x.initial === '' ? [y.initial, x] : [x.initial, y];
      const begins = word.readings.some(({ sounds }) => sounds.charAt(0).toLowerCase() === letter.toLowerCase()); // prettier-ignore
      if (begins) pairs.push({ a: x, b: y, likeness: asInitial });
    }
  }
  // The surest first; of equals those in the same place.
  return pairs.toSorted((p, q) => q.likeness - p.likeness);
}

/**
 * How well a typed name fits that of an alert, 0 to 1. Order does not matter; a word more or less on one side matters
 * little; a word that is another one on both sides matters most.
 */
export function nameScore(alert: ReadName, typed: ReadName, likeness: Likeness): number {
  let [usedA, usedB, score, full] = [0, 0, 1, 0];
  for (const pair of pairsOf(alert, typed, likeness)) {
    if ((usedA & pair.a.covers) !== 0 || (usedB & pair.b.covers) !== 0) continue;
    usedA |= pair.a.covers;
    usedB |= pair.b.covers;
    score *= pair.likeness;
    if (pair.likeness !== asInitial) full |= pair.a.covers;
  }
  const leftA = countOf(((1 << alert.count) - 1) & ~usedA & ~alert.weak);
  const leftB = countOf(((1 << typed.count) - 1) & ~usedB & ~typed.weak);
  // Initials alone say nothing.
  if (countOf(full & ~alert.weak) === 0) return 0;
  const together = score * perWordLeft ** (leftA + leftB);
  if (leftA > 0 && leftB > 0) return together * contradicting;
  const compared = Math.min(countOf(usedA), countOf(usedB));
  if (compared >= 2 || (alert.count === 1 && typed.count === 1)) return together;
  // One word to go by: a surname, which stands last, or the only name an alert has.
  const surname = typed.count === 1 && (usedA & (1 << (alert.count - 1))) !== 0;
  return surname || alert.count === 1 ? together * singleWord : together * contradicting;
}
