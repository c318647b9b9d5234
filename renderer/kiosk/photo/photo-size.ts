import { maxPhotoBytes } from '../../../shared/plain/images.ts';

interface Size {
  width: number;
  height: number;
}
export interface Still extends Size {
  /** Of the JPEG, from 0 to 1. */
  quality: number;
}

/** Photos stand upright, three wide by four high. */
const shape: Size = { width: 3, height: 4 };

/** From what is wanted to what always fits. Dots a side. */
const stills: readonly Still[] = [480, 320, 160].flatMap((height) =>
  [0.9, 0.8, 0.7, 0.6, 0.5].map((quality) => ({
    width: (height * shape.width) / shape.height,
    height,
    quality,
  })),
);

/** The largest part of a picture that has a photo's shape, from its middle. */
export function middleOf({ width, height }: Size): Size & { x: number; y: number } {
  const part = Math.min(width / shape.width, height / shape.height);
  const size = { width: part * shape.width, height: part * shape.height };
  return { ...size, x: (width - size.width) / 2, y: (height - size.height) / 2 };
}

/**
 * The best of the stills that the records take.
 *
 * @param encode gives a JPEG in base64
 */
export function smallEnough(encode: (still: Still) => string): string {
  for (const still of stills) {
    const photo = encode(still);
    if (bytesOf(photo) <= maxPhotoBytes) return photo;
  }
  throw new Error('a photo of 160 dots is never that large');
}

function bytesOf(base64: string): number {
  return (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);
}
