import { describe, expect, test } from 'vitest';
import type { Look, Spell } from '../../electron/main/page-health.ts';
import {
  afterLook,
  cureFor,
  isIll,
  slowRetryMs,
  startAgain,
  unseen,
} from '../../electron/main/page-health.ts';

const after = (looks: Look[], from: Spell = unseen) => looks.reduce(afterLook, from);
const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);
/** At the how manieth look a page is ill, which is the same number of seconds. */
function illAt(looks: Look[]): number | null {
  let spell = unseen;
  for (const [index, look] of looks.entries()) {
    spell = afterLook(spell, look);
    if (isIll(spell)) return index + 1;
  }
  return null;
}

describe('when a page is ill', () => {
  test('a page that answers is well, however long', () => {
    expect(illAt(times(1000, 'well'))).toBeNull();
  });
  test('one that does not answer, or shows nothing, is ill at the fourth look', () => {
    expect(illAt(['well', ...times(9, 'silent')])).toBe(5);
    expect(illAt(['well', ...times(9, 'empty')])).toBe(5);
  });
  test('a page that is busy, again and again, for up to three seconds is not', () => {
    expect(
      illAt(Array.from({ length: 20 }, () => [...times(3, 'silent'), 'well' as const]).flat()),
    ).toBeNull();
  });
  test('nor one that shows nothing for a moment at the start', () => {
    expect(illAt(['loading', 'loading', 'empty', 'empty', 'well'])).toBeNull();
  });
  test('a first load may be slow; a later one has its files in the cache', () => {
    expect(illAt(times(29, 'loading'))).toBeNull();
    expect(illAt(times(30, 'loading'))).toBe(30);
    expect(isIll(after(['well', ...times(8, 'loading')]))).toBe(true);
  });
});

describe('what is done about it', () => {
  const now = 1_000_000;
  test('the first time it is loaded again', () => {
    expect(cureFor([], now)).toBe('reload');
  });
  test('a load that did not help is not tried again', () => {
    expect(cureFor([{ at: now - 5000, helped: false }], now)).toBe('give-up');
  });
  test('one that helped is, but not a third time within half a minute', () => {
    const once = [{ at: now - 9000, helped: true }];
    expect(cureFor(once, now)).toBe('reload');
    expect(cureFor([...once, { at: now - 1000, helped: true }], now)).toBe('give-up');
  });
  test('what was half a minute ago does not count', () => {
    const long = [
      { at: now - 30_000, helped: false },
      { at: now - 30_000, helped: true },
      { at: now - 40_000, helped: true },
    ];
    expect(cureFor(long, now)).toBe('reload');
  });
});

describe('starting afresh', () => {
  const now = Date.parse('2026-11-20T09:00:00Z');
  test('twice at once, then once a minute, and for ever', () => {
    let note = null;
    const waits: number[] = [];
    for (let start = 0; start < 5; start++) {
      const decided = startAgain(note, now + start * 1000);
      waits.push(decided.waitMs);
      note = decided.next;
    }
    expect(waits).toEqual([0, 0, slowRetryMs, slowRetryMs, slowRetryMs]);
  });
  test('ten quiet minutes later it is as new', () => {
    expect(startAgain({ count: 7, at: now - 600_001 }, now)).toEqual({
      next: { count: 1, at: now },
      waitMs: 0,
    });
  });
  test('a clock that was set back does not make it new', () => {
    expect(startAgain({ count: 7, at: now + 86_400_000 }, now).waitMs).toBe(slowRetryMs);
  });
});
