import type { Picture } from './pdf.ts';
import { dotsPerInch } from './pdf.ts';

/** A part of a page, in points from its top left corner. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const dots = (points: number) => (points / 72) * dotsPerInch;

function isDark({ data, width }: Picture, x: number, y: number): boolean {
  return (data[(y * width + x) * 4] ?? 255) < 200;
}

/** The smallest part of a region that has all its ink, or null where there is none. */
export function inkIn(picture: Picture, region: Region): Region | null {
  const from = { x: Math.max(0, Math.ceil(dots(region.left))), y: Math.max(0, Math.ceil(dots(region.top))) };
  const to = {
    x: Math.min(picture.width, Math.floor(dots(region.right))),
    y: Math.min(picture.height, Math.floor(dots(region.bottom))),
  };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = from.y; y < to.y; y++) {
    for (let x = from.x; x < to.x; x++) {
      if (!isDark(picture, x, y)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  }
  if (left > right) return null;
  const points = (n: number) => (n / dotsPerInch) * 72;
  return { left: points(left), top: points(top), right: points(right), bottom: points(bottom) };
}

/** Whether a row of dots without any ink runs through the region from side to side. */
export function hasGap(picture: Picture, region: Region): boolean {
  for (let y = Math.ceil(dots(region.top)); y < dots(region.bottom); y++) {
    let isBlank = true;
    for (let x = Math.ceil(dots(region.left)); x < dots(region.right) && isBlank; x++) {
      isBlank = !isDark(picture, x, y);
    }
    if (isBlank) return true;
  }
  return false;
}

/** Share of a region's dots that are dark. */
export function darkness(picture: Picture, region: Region): number {
  let [dark, all] = [0, 0];
  for (let y = Math.ceil(dots(region.top)); y < dots(region.bottom); y++) {
    for (let x = Math.ceil(dots(region.left)); x < dots(region.right); x++) {
      all++;
      if (isDark(picture, x, y)) dark++;
    }
  }
  return dark / all;
}

/** The largest difference between red, green and blue of any dot: 0 for a picture in greys. */
export function colourIn({ data }: Picture): number {
  let most = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    most = Math.max(most, Math.abs(red - green), Math.abs(green - blue));
  }
  return most;
}
