import type { Signature } from '../../../shared/domain/acknowledgements.ts';

/** What the records take, as `Signature` says it. */
const most = { strokes: 100, points: 4900, pointsOfStroke: 2000, far: 1000 };

/** A box on the screen; any unit, the same for both sides. */
export interface Box {
  width: number;
  height: number;
}
export type Stroke = readonly { x: number; y: number }[];
type Points = Signature['strokes'][number];

/**
 * What was drawn as the records keep it: in hundredths of the box's height, thinned to what they take. What was drawn
 * beyond the box's edge lies on the edge.
 *
 * @param drawn strokes in the box's unit, from its top left corner
 * @returns null as long as no stroke goes anywhere
 */
export function toSignature(drawn: readonly Stroke[], box: Box): Signature | null {
  if (!(box.width > 0 && box.height > 0)) return null;
  const strokes = longest(drawn.map((stroke) => onGrid(stroke, box)).filter((stroke) => stroke.length > 0));
  if (strokes.every((stroke) => stroke.length < 2)) return null;
  const total = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  // A stroke keeps its two ends, whatever its share is.
  const shared = most.points - 2 * strokes.length;
  return {
    strokes: strokes.map((stroke) =>
      thinned(stroke, Math.min(most.pointsOfStroke, 2 + Math.floor((shared * stroke.length) / total))),
    ),
  };
}

/** The strokes of a signature, in the unit of a box in which they are to be drawn. */
export function toStrokes(
  { strokes }: Signature,
  { height }: Pick<Box, 'height'>,
): { x: number; y: number }[][] {
  return strokes.map((stroke) => stroke.map(([x, y]) => ({ x: (x * height) / 100, y: (y * height) / 100 })));
}

/** A stroke in whole hundredths; a point that says nothing new is left out. */
function onGrid(stroke: Stroke, { width, height }: Box): Points {
  const right = Math.min(most.far, Math.floor((width / height) * 100));
  const points: Points = [];
  for (const { x, y } of stroke) {
    const point: Points[number] = [within((x / height) * 100, right), within((y / height) * 100, 100)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function within(value: number, end: number): number {
  return Math.min(end, Math.max(0, Math.round(value)));
}

/** The strokes with the most points, in the order in which they were drawn. */
function longest(strokes: readonly Points[]): Points[] {
  const kept = new Set(strokes.toSorted((a, b) => b.length - a.length).slice(0, most.strokes));
  return strokes.filter((stroke) => kept.has(stroke));
}

/** Points at even distances along the list, its two ends among them. */
function thinned(points: Points, count: number): Points {
  if (points.length <= count) return points;
  const step = (points.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => points[Math.round(i * step)] ?? [0, 0]);
}
