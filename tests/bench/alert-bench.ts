import { createNameMatcher } from '../../electron/core/alerts/matching/name-matcher.ts';
import { measure } from '../names/measure.ts';
import { readPairs } from '../names/read-pairs.ts';
import { createDice } from './dice.ts';
import { summary } from './touch-bench.ts';

const alertCount = 10_000;
const lookUpCount = 2_000;

/** Names put together from the first and the last words of the labelled ones. */
function createNameMaker(names: readonly string[]): () => string {
  const words = names.map((name) => name.split(' '));
  const first = [...new Set(words.map((parts) => parts[0] ?? ''))];
  const last = [...new Set(words.map((parts) => parts.at(-1) ?? ''))];
  const dice = createDice();
  const one = (list: readonly string[]) => list[Math.floor(dice() * list.length)] ?? '';
  return () => `${one(first)} ${one(last)}`;
}

/** How well the matcher of alerts does on the labelled pairs, and how long it takes among ten thousand alerts. */
export function benchAlerts() {
  const matcher = createNameMatcher();
  const pairs = readPairs();
  const half = (name: 'development' | 'held out') => measure(matcher, pairs.filter((pair) => pair.half === name)); // prettier-ignore

  const makeName = createNameMaker(pairs.flatMap(({ names, typed }) => [...names, typed]));
  const alerts = Array.from({ length: alertCount }, (_, id) => ({ id, names: [makeName(), makeName()] }));
  const begun = performance.now();
  const index = matcher.index(alerts);
  const making = performance.now() - begun;
  const took: number[] = [];
  let found = 0;
  for (let i = 0; i < lookUpCount; i += 1) {
    const name = makeName();
    const start = performance.now();
    found += index.find(name).length;
    took.push(performance.now() - start);
  }
  return {
    pairs: pairs.length,
    all: measure(matcher, pairs),
    development: half('development'),
    heldOut: half('held out'),
    lookUps: summary(took),
    making,
    matchesEach: found / lookUpCount,
  };
}
