import { describe, expect, it } from 'vitest';
import { fromLeftToRight, orderOf } from '../../electron/core/paper/direction.ts';
import { drawn } from './drawn.ts';
import type { Word } from './pdf.ts';
import { wordsOf } from './pdf.ts';

/** The letters of a line as they stand from left to right. */
function seen(text: string, direction?: 'ltr' | 'rtl'): string {
  const order = orderOf(text, direction);
  if (!order) return text;
  return fromLeftToRight(order.stretches(0, text.length))
    .map(({ text: letters, level }) => (level % 2 === 1 ? [...letters].toReversed().join('') : letters))
    .join('');
}

describe('the order of a line', () => {
  // Hebrew and Arabic letters are given by their numbers: editors show a mixed line in their own order.
  const [alef, bet, gimel] = ['\u0627', '\u0628', '\u062c'];
  it.each([
    ['Latin words', 'Ann (Lee) 7', 'Ann (Lee) 7'],
    ['right-to-left letters', `${alef}${bet} ${gimel}`, `${gimel} ${bet}${alef}`],
    ['a right-to-left word in a Latin line', `Ann ${alef}${bet} Lee`, `Ann ${bet}${alef} Lee`],
    ['a Latin word in a right-to-left line', `${alef} Ann Lee ${bet}`, `${bet} Ann Lee ${alef}`],
    ['a number in a right-to-left line', `${alef} 12 ${bet}`, `${bet} 12 ${alef}`],
    ['a price and a time', `${alef} 50% 09:30`, `09:30 %50 ${alef}`],
    ['Urdu digits', `${alef} \u06f1\u06f2:\u06f3`, `\u06f1\u06f2:\u06f3 ${alef}`],
    ['brackets around right-to-left letters', `${alef} (${bet})`, `(${bet}) ${alef}`],
    ['brackets around Latin letters', `${alef} (Ann)`, `(Ann) ${alef}`],
    ['brackets in a Latin line', `Ann (${alef} ${bet}) Lee`, `Ann (${bet} ${alef}) Lee`],
    ['a full stop at the end', `${alef} Ann.`, `.Ann ${alef}`],
    ['turning marks', `\u202eAnn\u202c Lee`, `nnA Lee`],
  ])('puts %s where they belong', (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it('goes by the language where one is told, else by the first letter', () => {
    expect(orderOf('Ann Lee')).toBeNull();
    expect(orderOf(`7 ${alef} Ann`)?.direction).toBe('rtl');
    expect(orderOf(`Ann ${alef}`)?.direction).toBe('ltr');
    expect(orderOf(`Ann ${alef}`, 'rtl')?.direction).toBe('rtl');
    expect(seen('Ann: 7.', 'rtl')).toBe('.Ann: 7');
  });
});

describe('lines on paper', () => {
  // With places, poppler gives the letters of a right-to-left word as they stand.
  const asSeen = (word: string) => (/\p{Script=Arabic}/u.test(word) ? [...word].toReversed().join('') : word);
  const rows = (words: readonly Word[]) => {
    const tops = [...new Set(words.map(({ top }) => Math.round(top / 6)))].toSorted((a, b) => a - b);
    return tops.map((top) => words.filter((word) => Math.round(word.top / 6) === top));
  };

  it('stand from right to left, and Latin words in them from left to right', async () => {
    const words = wordsOf(await drawn('محمد Ann Lee (علي) 12', 400));
    const left = (text: string) => {
      const word = words.find((candidate) => candidate.text.includes(asSeen(text)));
      if (!word) throw new Error(`no ${text}`);
      return word.left;
    };
    expect(left('محمد')).toBeGreaterThan(left('Lee'));
    expect(left('Lee')).toBeGreaterThan(left('Ann'));
    expect(left('Ann')).toBeGreaterThan(left('علي'));
    expect(left('علي')).toBeGreaterThan(left('12'));
    expect(Math.max(...words.map(({ right }) => right))).toBeCloseTo(390, 0);
  });

  it('wrap in the order of reading, each from the side of the whole text', async () => {
    const text = 'أحمد بدر تميم Penrose Heating جمال حسن خالد داود';
    const lines = rows(wordsOf(await drawn(text, 120)));
    expect(lines.length).toBeGreaterThan(3);
    // The order of reading within a line: from the right, Latin ones among them from the left.
    const read = lines.flatMap((line) => {
      const fromTheRight = line.toSorted((a, b) => b.left - a.left).map((word) => asSeen(word.text));
      const latin = fromTheRight.filter((word) => /[a-z]/i.test(word)).toReversed();
      return fromTheRight.map((word) => (/[a-z]/i.test(word) ? (latin.shift() ?? word) : word));
    });
    expect(read.join(' ')).toBe(text);
    for (const line of lines) {
      expect(Math.max(...line.map(({ right }) => right))).toBeCloseTo(110, 0);
    }
  });

  it('start at the left in a Latin text, wherever a line begins', async () => {
    const lines = rows(wordsOf(await drawn('Penrose Heating أحمد بدر تميم', 120)));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(Math.min(...line.map(({ left }) => left))).toBeCloseTo(10, 0);
  });
});
