import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '../../electron/core/alerts/matching/name-matcher.ts';
import { matchThreshold } from '../../electron/core/alerts/matching/name-score.ts';
import { measure } from '../names/measure.ts';
import { readPairs } from '../names/read-pairs.ts';

const matcher = createNameMatcher();
const pairs = readPairs();
const matches = (name: string, typed: string) => matcher.score([name], typed) >= matchThreshold;

describe('the labelled pairs', () => {
  it('are many, of both kinds, each of them once', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(200);
    expect(new Set(pairs.map(({ names, typed }) => `${names.join(';')}|${typed}`)).size).toBe(pairs.length);
  });

  it('are matched with a recall of 0.97 and a precision of 0.9 or better', () => {
    const { recall, precision } = measure(matcher, pairs);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['development', 'held out'] as const)('are matched as well in the half %s', (half) => {
    const { recall, precision } = measure(matcher, pairs.filter((pair) => pair.half === half)); // prettier-ignore
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('are found by the index where the score says so, and nowhere else', () => {
    const index = matcher.index(pairs.map(({ names }, id) => ({ id, names })));
    for (const [id, { names, typed }] of pairs.entries()) {
      const found = index.find(typed).find((hit) => hit.id === id);
      const score = matcher.score(names, typed);
      expect(found?.score ?? null, `${names.join(';')} | ${typed}`).toBe(
        score >= matchThreshold ? score : null,
      );
    }
  });
});

describe('a name', () => {
  it.each([
    ['Łukasz Wrona', 'lukasz wrona'],
    ['Muhammad Yaqub', 'Yaqub, Mohammed'],
    ['Declan O’Neil', 'Declan ONeil'],
    ['Adam Lord', 'Lord, Adam'],
    ['Wei Pan', 'Ms Wei Pan'],
    ['Edmund Ashby', 'Sir Edmund Ashby'],
    ['Edmund Ashby', 'Rev. Ashby'],
    ['Lord', 'Lord'],
  ])('%s is matched by %s', (name, typed) => {
    expect(matches(name, typed)).toBe(true);
  });

  it.each([
    ['John Smith', 'James Smith'],
    ['Anna Nowak', 'Hanna Nowak'],
    ['Anna Nowak', 'Anna'],
    ['Anna Nowak', 'Anna Zielińska'],
    ['Adam Lord', 'Adam'],
    ['Adam Lord', 'Adam Brightwater'],
    ['Wei Pan', 'Wei Zhang'],
  ])('%s is not matched by %s', (name, typed) => {
    expect(matches(name, typed)).toBe(false);
  });

  it.each(['', ' ', '-', '...', '123', '🙂', '’', 'x'.repeat(200), 'a '.repeat(100), '王伟'])(
    'such as %j is compared without trouble',
    (typed) => {
      expect(matches('Anna Nowak', typed)).toBe(false);
      expect(matches(typed, 'Anna Nowak')).toBe(false);
    },
  );
});
