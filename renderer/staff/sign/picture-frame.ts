/** The longest side of a picture of the sign, in dots: enough for a screen and for an A3 poster. */
const longestSide = 1200;

/** Which part of a picture is kept, and how large it then is; all in dots. */
export interface PictureFrame {
  x: number;
  y: number;
  width: number;
  height: number;
  scaledWidth: number;
  scaledHeight: number;
}

/**
 * Cuts a picture to a shape and makes it as small as is needed, never larger.
 *
 * @param aspect width by height; absent: all of it is kept. Of a picture that is too high the upper part is kept, where
 *   a face is; of one that is too wide, the middle
 */
export function frameOf(size: { width: number; height: number }, aspect?: number): PictureFrame {
  const shape = aspect ?? size.width / size.height;
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * shape)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / shape)));
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return {
    x: Math.round((size.width - width) / 2),
    y: Math.round((size.height - height) / 4),
    width,
    height,
    scaledWidth: Math.max(1, Math.round(width * scale)),
    scaledHeight: Math.max(1, Math.round(height * scale)),
  };
}

/** One way to write a picture. */
export interface Attempt {
  type: 'image/png' | 'image/jpeg';
  /** Of a JPEG, from 0 to 1. */
  quality: number;
  /** By which both sides are made smaller still. */
  scale: number;
}

/**
 * How to write a picture so that it is small enough, best first: the first that fits is taken.
 *
 * @param from a PNG is kept as one, since logos are drawn; it becomes a JPEG only where that loses nothing to see through
 */
export function attemptsFor(from: { isPng: boolean; isSeeThrough: boolean }): Attempt[] {
  const smaller = [1, 0.8, 0.64, 0.5, 0.4, 0.3, 0.2, 0.1];
  const png = smaller.map((scale) => ({ type: 'image/png' as const, quality: 1, scale }));
  if (from.isPng && from.isSeeThrough) return png;
  const jpeg = smaller.flatMap((scale) =>
    [0.9, 0.8, 0.7].map((quality) => ({ type: 'image/jpeg' as const, quality, scale })),
  );
  return from.isPng ? [...png.slice(0, 1), ...jpeg] : jpeg;
}
