import type { PaperFonts } from '../paper/fonts.ts';
import type { Area, Doc } from '../paper/page.ts';
import type { TextBox } from '../paper/text-block.ts';
import { drawText, fit } from '../paper/text-block.ts';
import type { BadgeContent } from './badge-content.ts';

/** The category, white on black across the whole width. */
export function drawBand(doc: Doc, category: string, fonts: PaperFonts, area: Area): void {
  doc.rect(area.x, area.y, area.width, area.height).fill('black');
  doc.fillColor('white');
  const inside = { ...area, x: area.x + 4, width: area.width - 8 };
  const style = { size: 16, wrapBelow: 9, weight: 'bold', align: 'center' } as const;
  drawText(doc, fonts, category.toUpperCase(), { ...inside, ...style });
  doc.fillColor('black');
}

type Sizes = Pick<TextBox, 'size' | 'wrapBelow'>;

/** Name and organisation. Without an organisation the name has the room of both. */
export function drawName(
  doc: Doc,
  content: BadgeContent,
  fonts: PaperFonts,
  rows: { name: Area; organisation: Area },
  style: { align: TextBox['align']; name: Sizes; organisation: Sizes },
): void {
  const { align } = style;
  const spare = content.organisation === '' ? rows.organisation.height : 0;
  const name = { ...rows.name, y: rows.name.y + 2, height: rows.name.height + spare - 4 };
  drawText(doc, fonts, content.name, { ...name, ...style.name, align, weight: 'bold' });
  if (content.organisation === '') return;
  drawText(doc, fonts, content.organisation, {
    ...rows.organisation,
    ...style.organisation,
    height: rows.organisation.height - 1.5,
    align,
    weight: 'regular',
  });
}

/** A word and a shape, since colours mean nothing on a label: two joined circles, or one in a diamond. */
export function drawEscort(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const frame = { x: area.x + 0.75, y: area.y + 2, width: area.width - 1.5, height: area.height - 4 };
  const middle = frame.y + frame.height / 2;
  const radius = frame.height * 0.24;
  const shapeX = frame.x + frame.height * 0.75;
  doc.lineWidth(1.5).roundedRect(frame.x, frame.y, frame.width, frame.height, 3).stroke('black');
  if (content.escort === 'escorted') {
    for (const side of [-0.8, 0.8]) doc.circle(shapeX + side * radius, middle, radius).stroke('black');
  } else {
    const reach = radius * 1.6;
    const [left, right] = [shapeX - reach, shapeX + reach];
    doc.polygon([shapeX, middle - reach], [right, middle], [shapeX, middle + reach], [left, middle]);
    doc.stroke('black');
    doc.circle(shapeX, middle, radius * 0.5).fill('black');
  }
  const shape = frame.height * 1.5;
  const word = { x: frame.x + shape, y: frame.y, width: frame.width - shape - 4, height: frame.height };
  const style = { size: 13, wrapBelow: 7, weight: 'bold', align: 'start' } as const;
  drawText(doc, fonts, content.escortWord, { ...word, ...style });
}

/** Label and value, a row each. A long value gets the room of up to three rows, so that it stays legible. */
export function drawFacts(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const style = { x: area.x, y: area.y, align: 'start', size: 8.5, wrapBelow: 6.5 } as const;
  const labelWidth = area.width * 0.38;
  const label = { ...style, width: labelWidth - 4, weight: 'regular' } as const;
  const value = { ...style, x: area.x + labelWidth, width: area.width - labelWidth, weight: 'bold' } as const;

  const shares = content.facts.map(([, text]) =>
    Math.min(3, fit(doc, fonts, text, { ...value, height: Infinity }).lines.length),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  const oneRow = area.height / Math.max(total, 1);
  // Labels of one size, that of the longest: five sizes in a column look like a mistake.
  const labelSize = Math.min(
    ...content.facts.map(([text]) => fit(doc, fonts, text, { ...label, height: oneRow }).size),
  );
  let { y } = area;
  content.facts.forEach(([labelText, valueText], index) => {
    const height = oneRow * (shares[index] ?? 1);
    drawText(doc, fonts, labelText, { ...label, y, height, size: labelSize, wrapBelow: labelSize });
    drawText(doc, fonts, valueText, { ...value, y, height });
    y += height;
  });
}

/** The number for people to type, and what is to be done with each device. */
export function drawNumberAndDevices(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const { x, y, width, height } = area;
  const at = (top: number, share: number) =>
    ({ x, y: y + top * height, width, height: share * height, align: 'start' }) as const;
  const label = { size: 8, wrapBelow: 6, weight: 'regular' } as const;
  const number = { size: 25, wrapBelow: 12, weight: 'bold' } as const;
  const line = { size: 9, wrapBelow: 7, weight: 'bold' } as const;
  const shares = content.devices.map(
    (device) => fit(doc, fonts, device, { ...at(0, 1), ...line, height: Infinity }).lines.length,
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  // With many lines the number is smaller, so that the lines are not.
  const devicesTop = total > 3 ? 0.38 : 0.5;
  drawText(doc, fonts, content.numberLabel, { ...at(0, 0.14), ...label });
  drawText(doc, fonts, content.number, { ...at(0.14, devicesTop - 0.16), ...number });
  let top = devicesTop;
  content.devices.forEach((device, index) => {
    const share = ((1 - devicesTop) * (shares[index] ?? 1)) / total;
    drawText(doc, fonts, device, { ...at(top, share), ...line });
    top += share;
  });
}
