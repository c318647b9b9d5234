import type { NameMatcher } from '../../electron/core/alerts/matching/name-matcher.ts';
import { matchThreshold } from '../../electron/core/alerts/matching/name-score.ts';
import type { LabelledPair } from './read-pairs.ts';

/** Of the pairs that are the same, how many are found; of those found, how many are the same. Both 0 to 1. */
export function measure(matcher: NameMatcher, pairs: readonly LabelledPair[]) {
  const found = pairs.filter(({ names, typed }) => matcher.score(names, typed) >= matchThreshold);
  const right = found.filter(({ same }) => same).length;
  const all = pairs.filter(({ same }) => same).length;
  return { recall: right / all, precision: right / found.length };
}
