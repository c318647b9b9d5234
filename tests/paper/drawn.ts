import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import type { TextBox } from '../../electron/core/paper/text-block.ts';
import { drawText } from '../../electron/core/paper/text-block.ts';

export const fontFile = (name: string): string => join(import.meta.dirname, '../../resources/fonts', name);
export const fonts = createPaperFonts(fontFile);

/** A page of `width` × 200 points with a text in a box that leaves 10 points at each side. */
export async function drawn(text: string, width: number, style: Partial<TextBox> = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: [width, 200], margin: 0 });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  const box = { x: 10, y: 10, width: width - 20, height: 180, size: 20, wrapBelow: 20 };
  drawText(doc, fonts, text, { ...box, weight: 'regular', align: 'start', ...style });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
