import { inflateSync } from 'node:zlib';
import type { Area, Doc } from './page.ts';

/** A picture that was read: its size in dots. */
export interface Picture {
  width: number;
  height: number;
  /** The packed dots of a PNG. */
  imgData?: Uint8Array;
}

/**
 * Reads a JPEG or PNG. A picture that can't be read gives null: a badge or a poster without it is better than none.
 */
export function openPicture(doc: Doc, bytes: Uint8Array | undefined): Picture | null {
  if (!bytes) return null;
  try {
    // Its types don't have this method, nor do they take its result where pdfkit does.
    const opened = (doc as unknown as { openImage(src: Buffer): Picture }).openImage(Buffer.from(bytes));
    // pdfkit unpacks a PNG when nobody is there to catch what it throws.
    if (opened.imgData) inflateSync(opened.imgData);
    return opened.width > 0 && opened.height > 0 ? opened : null;
  } catch {
    return null;
  }
}

/** Draws a picture in the middle of an area: all of it (`fit`), or as much of its middle as covers the area. */
export function drawPicture(doc: Doc, picture: Picture, area: Area, how: 'fit' | 'cover'): void {
  const { x, y, width, height } = area;
  const size: [number, number] = [width, height];
  const place = how === 'fit' ? { fit: size } : { cover: size };
  doc.save();
  doc.rect(x, y, width, height).clip();
  doc.image(picture as unknown as Buffer, x, y, { ...place, align: 'center', valign: 'center' });
  doc.restore();
}
