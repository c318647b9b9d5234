import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parts } from '../../electron/core/reports/small-groups.ts';
import { hideSmallGroups } from '../../electron/core/reports/small-groups.ts';
import type { Count } from '../../shared/domain/reports.ts';

const one = (...counts: number[]): Parts => ({ of: 'one', counts });
const several = (...counts: number[]): Parts => ({ of: 'several', counts });
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const tell = (total: number, ...parts: Parts[]) => hideSmallGroups(total, parts);

describe('small groups', () => {
  it('are told as words, and zero stays zero', () => {
    expect(tell(0, one(0, 0))).toEqual({ total: 0, parts: [[0, 0]] });
    expect(tell(3, one(0, 3))).toEqual({ total: 'few', parts: [[0, 'few']] });
    expect(tell(30, one(5, 25))).toEqual({ total: 30, parts: [[5, 25]] });
  });

  it('take the smallest of the others with them where there is but one', () => {
    expect(tell(33, one(20, 3, 10))).toEqual({ total: 33, parts: [[20, 'few', 'many']] });
  });

  it('take the total with them where nothing else is left', () => {
    // With a total of 6, a group that is at least 5 leaves but one for the small one.
    expect(tell(6, one(5, 1))).toEqual({ total: 'many', parts: [['many', 'few']] });
    expect(tell(8, one(4, 4))).toEqual({ total: 'many', parts: [['few', 'few']] });
    expect(tell(2, one(1, 1)).total).toBe('few');
  });

  it('stay hidden where two of them could only be ones, or only fours', () => {
    expect(tell(22, one(20, 1, 1)).parts).toEqual([['many', 'few', 'few']]);
    expect(tell(28, one(20, 4, 4)).parts).toEqual([['many', 'few', 'few']]);
    expect(tell(23, one(20, 1, 2)).parts).toEqual([[20, 'few', 'few']]);
  });

  it('are not told at all where four of a total under 5 are one each', () => {
    expect(tell(4, one(1, 1, 1, 1))).toEqual({ total: 'few', parts: [null] });
    expect(tell(4, one(1, 1, 1, 1), one(4, 0))).toEqual({ total: 'few', parts: [null, ['few', 0]] });
  });

  it('cannot be worked out from other parts of the same total', () => {
    const { total, parts } = tell(9, one(6, 3), one(9, 0));
    expect({ total, parts }).toEqual({
      total: 9,
      parts: [
        ['many', 'few'],
        [9, 0],
      ],
    });
    // Nothing is left to take beside two ones but the total, and what adds up to it.
    expect(tell(6, one(1, 1, 1, 1, 1, 1), one(6, 0))).toEqual({
      total: 'many',
      parts: [
        ['few', 'few', 'few', 'few', 'few', 'few'],
        ['many', 0],
      ],
    });
  });

  it('of things that can be in several groups hide from the total as well', () => {
    // Of 10, six are in the first: the other four must be in the second.
    expect(tell(10, several(6, 4)).parts).toEqual([['many', 'few']]);
    expect(tell(10, several(9, 4)).parts).toEqual([[9, 'few']]);
  });
});

/** Every list of whole numbers of which each fits what is told of it, numbers kept small. */
function* allThatFit(told: readonly Count[]): Generator<number[]> {
  const [first, ...rest] = told;
  if (first === undefined) return void (yield []);
  const values = first === 'few' ? [1, 2, 3, 4] : first === 'many' ? range(5, 45) : [first];
  for (const value of values) for (const others of allThatFit(rest)) yield [value, ...others];
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Which totals a reader may take for true, and which numbers for each `few`: tried out, one by one. */
function whatFits(total: Count, parts: readonly { of: Parts['of']; counts: Count[] | null }[]) {
  const shown = parts.flatMap(({ of, counts }) => (counts ? [{ of, fits: [...allThatFit(counts)] }] : []));
  const totals = [...allThatFit([total])].flat();
  const fits = (of: Parts['of'], list: readonly number[], all: number) =>
    of === 'one' ? sum(list) === all : Math.max(0, ...list) <= all && sum(list) >= all;
  const possible = totals.filter((all) =>
    shown.every(({ of, fits: lists }) => lists.some((l) => fits(of, l, all))),
  );
  const lists = shown.map(({ of, fits: all }) =>
    all.filter((list) => possible.some((t) => fits(of, list, t))),
  );
  return { totals: possible, lists };
}

// Few and small numbers, so that everything a reader could think of can be tried.
const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 }));
const partition = fc.array(count, { minLength: 1, maxLength: 4 });
/** Another split of the same total, in three. */
const split = (total: number) =>
  fc.tuple(fc.nat({ max: total }), fc.nat({ max: total })).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return [low, high - low, total - high];
  });

describe('whatever the numbers are', () => {
  it('nobody can work out a small one from those that are told', () => {
    const cases = partition.chain((first) => split(sum(first)).map((second) => [first, second] as const));
    fc.assert(
      fc.property(cases, ([first, second]) => expectHidden(sum(first), [one(...first), one(...second)])),
      { numRuns: 400 },
    );
  });

  it('nor where things can be in several groups', () => {
    // Most of them in the first alone: else a second one hardly ever has four that are nowhere else.
    const lists = fc.array(fc.constantFrom<number[]>([0], [0], [1], [0, 1]), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (things) => {
        const counts = [0, 1].map((code) => things.filter((codes) => codes.includes(code)).length);
        expectHidden(things.length, [several(...counts)]);
      }),
      { numRuns: 1000 },
    );
  });
});

function expectHidden(total: number, parts: readonly Parts[]): void {
  const result = hideSmallGroups(total, parts);
  const shown = parts.map(({ of }, index) => ({ of, counts: result.parts[index] ?? null }));
  // What is told is true, and no small number is told as a number.
  parts.forEach(({ counts }, index) =>
    result.parts[index]?.forEach((word, at) => {
      const exact = counts[at] ?? 0;
      if (exact >= 1 && exact <= 4) expect(word).toBe('few');
      else expect([exact, 'many']).toContain(word);
      if (word === 'many') expect(exact).toBeGreaterThanOrEqual(5);
    }),
  );
  const { totals, lists } = whatFits(result.total, shown);
  expect(totals).toContain(total);
  if (result.total === 'few') expect(totals.length).toBeGreaterThan(1);
  const toldParts = shown.flatMap(({ counts }) => (counts ? [counts] : []));
  toldParts.forEach((counts, index) =>
    counts.forEach((word, at) => {
      if (word !== 'few') return;
      const numbers = new Set(lists[index]?.map((list) => list[at]));
      expect(numbers.size).toBeGreaterThan(1);
    }),
  );
}
