import { describe, expect, it } from 'vitest';
import { BadgeMedia, mediaSizes } from '../../shared/domain/badges.ts';
import { badgeOf, visitOf } from './badge-of.ts';
import { darkness, hasGap, inkIn } from './ink.ts';
import type { Word } from './pdf.ts';
import { pictureOf, wordsOf } from './pdf.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;
const middle = ({ top, bottom }: Word) => (top + bottom) / 2;

function find(words: readonly Word[], text: string, which: 'first' | 'last' = 'first'): Word {
  const all = words.filter((word) => word.text.startsWith(text));
  const word = which === 'first' ? all[0] : all.at(-1);
  if (!word) throw new Error(`no ${text} on the badge`);
  return word;
}

describe.each(BadgeMedia.options)('a badge on %s', (media) => {
  const isCard = media === 'cr80';

  it('keeps its parts apart, even with the longest texts', async () => {
    const { pdf } = await badgeOf(media, visitOf('200 letters without a space'));
    const words = wordsOf(pdf);
    const picture = pictureOf(pdf);
    const label = find(words, 'Badge');
    // The left column of a card; all of a label.
    const right = isCard ? label.left - 3 : points(mediaSizes[media].width - 2);
    const parts: [string, Word, Word][] = [
      ['category and name', find(words, 'CONTRACTOR'), find(words, 'W')],
      ['name and organisation', find(words, 'W', 'last'), find(words, 'M')],
      ['organisation and escort', find(words, 'MM', 'last'), find(words, 'ESCORTED')],
      ['escort and host', find(words, 'ESCORTED'), find(words, 'QQ')],
      ['host and time', find(words, 'QQ', 'last'), find(words, '20')],
      ['time in and time out', find(words, '20'), find(words, '20', 'last')],
    ];
    for (const [between, above, below] of parts) {
      // Beside the bands and frames that run from side to side.
      const region = { left: points(3), right: right - points(1), top: middle(above), bottom: middle(below) };
      expect(hasGap(picture, region), between).toBe(true);
    }
  });

  it('leaves four modules of white around its code', async () => {
    for (const kind of ['Siân, with all devices', 'long words', 'a short name'] as const) {
      const { pdf } = await badgeOf(media, visitOf(kind));
      const picture = pictureOf(pdf);
      const label = find(wordsOf(pdf), 'Badge');
      const page = { right: points(mediaSizes[media].width), bottom: points(mediaSizes[media].height) };
      const corner = isCard
        ? { left: label.left - 1, top: 0, right: page.right, bottom: label.top }
        : { left: 0, top: label.top, right: label.left - 1, bottom: page.bottom };
      const code = inkIn(picture, corner);
      if (!code) throw new Error('no code');
      expect(code.right - code.left).toBeCloseTo(code.bottom - code.top, 0);
      const module = (code.right - code.left) / 21;
      expect(module).toBeGreaterThan(points(0.7));
      const white = 4 * module - 0.3;
      const around = {
        left: code.left - white,
        top: code.top - white,
        right: code.right + white,
        bottom: code.bottom + white,
      };
      expect(inkIn(picture, around), kind).toEqual(code);
      // The rest of the white is the label's margin: its edge lies no nearer than that.
      for (const edge of [code.left, code.top, page.right - code.right, page.bottom - code.bottom]) {
        expect(edge, kind).toBeGreaterThan(white);
      }
    }
  });

  it('tells escorted from unescorted by a word and by a shape', async () => {
    const shapeOf = async (category: 'visitor' | 'volunteer', text: string) => {
      const { pdf } = await badgeOf(media, { name: 'Ann Lee', category });
      const word = find(wordsOf(pdf), text);
      const picture = pictureOf(pdf);
      const inside = isCard ? 7 : 9.5; // of the frame, above and below its middle
      const [top, bottom] = [middle(word) - inside, middle(word) + inside];
      const shape = inkIn(picture, { left: points(2) + 3, right: word.left - 1, top, bottom });
      if (!shape) throw new Error('no shape beside the word');
      const width = shape.right - shape.left;
      const dot = 0.08 * width;
      const y = (shape.top + shape.bottom) / 2;
      const darkAt = (share: number) => {
        const x = shape.left + share * width;
        return darkness(picture, { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot });
      };
      return {
        ratio: width / (shape.bottom - shape.top),
        middle: darkAt(0.5),
        sides: darkAt(0.27) + darkAt(0.73),
      };
    };
    // Two empty circles side by side.
    const escorted = await shapeOf('visitor', 'ESCORTED');
    expect(escorted.ratio).toBeGreaterThan(1.4);
    expect(escorted.sides).toBe(0);
    // One diamond with a dot in it.
    const unescorted = await shapeOf('volunteer', 'UNESCORTED');
    expect(unescorted.ratio).toBeCloseTo(1, 1);
    expect(unescorted.middle).toBe(1);
  });

  it('keeps a long host legible', async () => {
    const host = { text: 'Mrs Gwendolyn Pritchard-Featherstone of the Garden Room' };
    const words = wordsOf((await badgeOf(media, { name: 'Ann Lee', host })).pdf);
    for (const text of ['Gwendolyn', 'Featherstone', 'Marek', 'Safeguarding']) {
      const word = words.find((w) => w.text.includes(text));
      expect((word?.bottom ?? 0) - (word?.top ?? 0), text).toBeGreaterThan(5.5);
    }
  });

  it('keeps the spaces of a name in two scripts between its words', async () => {
    const words = wordsOf((await badgeOf(media, visitOf('two scripts'))).pdf);
    const before = find(words, 'Zoë');
    const after = find(words, 'Lindqvist');
    const between = words.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    const left = Math.min(...between.map((word) => word.left));
    const right = Math.max(...between.map((word) => word.right));
    const size = before.bottom - before.top;
    expect((left - before.right) / size).toBeGreaterThan(0.08);
    expect((left - before.right) / size).toBeLessThan(0.3);
    if (middle(before) > middle(after) - 1) expect((after.left - right) / size).toBeGreaterThan(0.08);
  });

  it('gives a name as much room as there is', async () => {
    const heightOf = async (name: string) => {
      const { pdf } = await badgeOf(media, { name, category: 'parent' });
      const word = find(wordsOf(pdf), name.slice(0, 4));
      return word.bottom - word.top;
    };
    const [short, long] = [
      await heightOf('Anna Lee'),
      await heightOf('Annabella Featherstonehaugh-Cholmondeley'),
    ];
    expect(short).toBeGreaterThan(20);
    expect(long).toBeLessThan(short);
    expect(long).toBeGreaterThan(11);
  });
});
