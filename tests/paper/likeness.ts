import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Region } from './ink.ts';
import { inkIn } from './ink.ts';
import type { Picture } from './pdf.ts';
import { dotsPerInch } from './pdf.ts';

/** Shares of ink, row by row, of a picture cut to its ink and brought to a given size. */
interface Shape {
  width: number;
  height: number;
  ink: number[];
}

/** A reference picture of `references/`, made by another program. */
export function referenceOf(name: string): Shape {
  const file = join(import.meta.dirname, 'references', `${name}.png`);
  const { width, height, data } = PNG.sync.read(readFileSync(file));
  const ink = Array.from({ length: width * height }, (_, dot) => 1 - (data[dot * 4] ?? 255) / 255);
  return { width, height, ink };
}

/** Width by height of a region's ink. */
export function proportionIn(picture: Picture, region: Region): number {
  const { left, top, right, bottom } = boxIn(picture, region);
  return (right - left) / (bottom - top);
}

/** The ink of a region, brought to the size of another shape. */
export function shapeIn(picture: Picture, region: Region, { width, height }: Shape): Shape {
  const box = boxIn(picture, region);
  const scale = { x: (box.right - box.left) / width, y: (box.bottom - box.top) / height };
  const cell = (x: number, y: number) => {
    let [sum, all] = [0, 0];
    const from = { x: box.left + x * scale.x, y: box.top + y * scale.y };
    const to = { x: from.x + scale.x, y: from.y + scale.y };
    for (let v = Math.floor(from.y); v < to.y; v++) {
      for (let u = Math.floor(from.x); u < to.x; u++) {
        const share =
          (Math.min(u + 1, to.x) - Math.max(u, from.x)) * (Math.min(v + 1, to.y) - Math.max(v, from.y));
        sum += share * (1 - (picture.data[(v * picture.width + u) * 4] ?? 255) / 255);
        all += share;
      }
    }
    return sum / all;
  };
  const ink = Array.from({ length: width * height }, (_, dot) => cell(dot % width, Math.floor(dot / width)));
  return { width, height, ink };
}

/** In dots. */
function boxIn(picture: Picture, region: Region): Region {
  const box = inkIn(picture, region);
  if (!box) throw new Error('no ink there');
  const dots = (points: number) => Math.round((points / 72) * dotsPerInch);
  return { left: dots(box.left), top: dots(box.top), right: dots(box.right), bottom: dots(box.bottom) };
}

/**
 * How unlike two shapes are: the share of their ink that is not common to both, where ink within one dot of the
 * other's counts as common: programs round and smooth edges differently. 0 is alike, 1 has nothing in common.
 */
export function unlikeness(a: Shape, b: Shape): number {
  const alone = (one: Shape, other: Shape) => {
    let [missed, all] = [0, 0];
    for (let y = 0; y < one.height; y++) {
      for (let x = 0; x < one.width; x++) {
        const here = one.ink[y * one.width + x] ?? 0;
        let near = 0;
        for (let v = y - 1; v <= y + 1; v++) {
          for (let u = x - 1; u <= x + 1; u++) {
            if (u >= 0 && u < other.width) near = Math.max(near, other.ink[v * other.width + u] ?? 0);
          }
        }
        missed += Math.max(0, here - near);
        all += here;
      }
    }
    return missed / all;
  };
  return Math.max(alone(a, b), alone(b, a));
}
