import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Signature } from '../../shared/domain/acknowledgements.ts';
import { toSignature, toStrokes } from '../../renderer/kiosk/signature/to-signature.ts';

const box = { width: 600, height: 200 };
const line = (points: number, y = 20) =>
  Array.from({ length: points }, (_, i) => ({ x: i * 2, y: y + (i % 2) * 2 }));

describe('what was drawn, as the records keep it', () => {
  test('in hundredths of the box’s height', () => {
    const drawn = [[{ x: 0, y: 0 }, { x: 300, y: 100 }, { x: 600, y: 200 }]]; // prettier-ignore
    expect(toSignature(drawn, box)).toEqual({ strokes: [[[0, 0], [150, 50], [300, 100]]] }); // prettier-ignore
  });

  test('the same on any size of screen', () => {
    const drawn = [line(100)];
    const larger = drawn.map((stroke) => stroke.map(({ x, y }) => ({ x: x * 1.7, y: y * 1.7 })));
    expect(toSignature(larger, { width: 1020, height: 340 })).toEqual(toSignature(drawn, box));
  });

  test('nothing, a touch and a finger that rests are no signature', () => {
    expect(toSignature([], box)).toBeNull();
    expect(toSignature([[{ x: 5, y: 5 }], []], box)).toBeNull();
    expect(toSignature([Array.from({ length: 50 }, () => ({ x: 90.2, y: 40.1 }))], box)).toBeNull();
    expect(toSignature([line(10)], { width: 0, height: 0 })).toBeNull();
  });

  test('the dot of an i stays', () => {
    const drawn = [line(3), [{ x: 100, y: 10 }]];
    expect(toSignature(drawn, box)?.strokes[1]).toEqual([[50, 5]]);
  });

  test('what goes beyond the edge lies on the edge', () => {
    const drawn = [[{ x: -40, y: -3 }, { x: 900, y: 260 }]]; // prettier-ignore
    expect(toSignature(drawn, box)).toEqual({ strokes: [[[0, 0], [300, 100]]] }); // prettier-ignore
  });

  test('a stroke too long for the records keeps its ends, and as many points as they take', () => {
    const [stroke = []] =
      toSignature([line(9000, 10).map(({ x, y }) => ({ x: x % 600, y }))], box)?.strokes ?? [];
    expect(stroke).toHaveLength(2000);
    expect(stroke[0]).toEqual([0, 5]);
    expect(stroke.at(-1)).toEqual([299, 6]);
  });

  test('of too many strokes the longest stay, in their order', () => {
    const drawn = Array.from({ length: 140 }, (_, i) => line(i < 40 ? 2 : 3, i));
    const strokes = toSignature(drawn, box)?.strokes ?? [];
    expect(strokes).toHaveLength(100);
    expect(strokes.every((stroke) => stroke.length === 3)).toBe(true);
    expect(strokes[0]?.[0]).toEqual([0, 20]);
  });

  test('whatever is scribbled, the records take it', () => {
    const points = fc.array(fc.record({ x: fc.double({ min: -50, max: 2500, noNaN: true }), y: fc.double({ min: -50, max: 300, noNaN: true }) }), { maxLength: 300, size: 'max' }); // prettier-ignore
    const scribbles = fc.array(points, { maxLength: 150, size: 'max' });
    fc.assert(
      fc.property(scribbles, (drawn) => {
        const signature = toSignature(drawn, box);
        expect(signature === null || Signature.safeParse(signature).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('a kept signature is drawn where it was, in a box of any size', () => {
  const signature = { strokes: [[[0, 0], [150, 50]]] } satisfies Signature; // prettier-ignore
  expect(toStrokes(signature, { height: 300 })).toEqual([[{ x: 0, y: 0 }, { x: 450, y: 150 }]]); // prettier-ignore
});
