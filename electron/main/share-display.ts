import type { Rectangle } from 'electron';

/** The part of a display that one of several windows gets: side by side, or one above the other where it is upright. */
export function shareOf(bounds: Rectangle, index: number, count: number): Rectangle {
  const { x, y, width, height } = bounds;
  const [wide, high] = [Math.floor(width / count), Math.floor(height / count)];
  return width > height
    ? { x: x + index * wide, y, width: wide, height }
    : { x, y: y + index * high, width, height: high };
}
