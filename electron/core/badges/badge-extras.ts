import type { PaperFonts } from '../paper/fonts.ts';
import type { Area, Doc } from '../paper/page.ts';
import type { Picture } from '../paper/picture.ts';
import { drawPicture } from '../paper/picture.ts';
import { drawText } from '../paper/text-block.ts';
import type { BadgeContent } from './badge-content.ts';
import { drawQr, quietModules } from './qr.ts';

/** Portrait photos: width by height. */
const photoShape = 3 / 4;

/** Draws a photo at the left of an area, and gives what is left of the area beside it. */
export function drawPhoto(doc: Doc, photo: Picture | null, area: Area): Area {
  if (!photo) return area;
  const frame = { x: area.x + 0.5, y: area.y + 2, height: area.height - 4 };
  const width = frame.height * photoShape;
  drawPicture(doc, photo, { ...frame, width }, 'cover');
  doc.lineWidth(0.5).rect(frame.x, frame.y, width, frame.height).stroke('black');
  const beside = width + 7;
  return { ...area, x: area.x + beside, width: area.width - beside };
}

/** A row with the word for a pass, its code to type, and its QR at the right, within white of its own. */
export function drawPassRow(
  doc: Doc,
  { label, code, token }: NonNullable<BadgeContent['pass']>,
  fonts: PaperFonts,
  area: Area,
): void {
  const { x, y, width, height } = area;
  doc
    .lineWidth(0.5)
    .moveTo(x, y + 1)
    .lineTo(x + width, y + 1)
    .stroke('black');
  const size = height - 2 * quietModules * (height / 30) - 1;
  drawQr(doc, token, x + width - size, y + 1 + (height - size) / 2, size);
  const words = { x, width: width - size - 8, align: 'start' } as const;
  const labelStyle = { size: 8, wrapBelow: 6, weight: 'regular' } as const;
  const codeStyle = { size: 24, wrapBelow: 14, weight: 'bold' } as const;
  drawText(doc, fonts, label, { ...words, y: y + 3, height: 0.26 * height, ...labelStyle });
  drawText(doc, fonts, code, { ...words, y: y + 3 + 0.26 * height, height: 0.62 * height, ...codeStyle });
}

/** The same in a column: word, code, and the QR below. */
export function drawPassColumn(
  doc: Doc,
  { label, code, token }: NonNullable<BadgeContent['pass']>,
  fonts: PaperFonts,
  area: Area,
): void {
  const { x, y, width, height } = area;
  const size = 26;
  const labelStyle = { size: 7, wrapBelow: 5.5, weight: 'regular', align: 'center' } as const;
  const codeStyle = { size: 13, wrapBelow: 8, weight: 'bold', align: 'center' } as const;
  drawText(doc, fonts, label, { x, y, width, height: 7.5, ...labelStyle });
  drawText(doc, fonts, code, { x, y: y + 7, width, height: 13, ...codeStyle });
  drawQr(doc, token, x + (width - size) / 2, y + height - size, size);
}
