import PDFDocument from 'pdfkit';
import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawText } from '../paper/text-block.ts';
import type { BadgeContent } from './badge-content.ts';
import { drawQr } from './qr.ts';

const pointsPerMillimetre = 72 / 25.4;
/** Label printers can't reach the edge: millimetres that stay clear at the sides, and at top and bottom. */
const clear = { side: 2, end: 3.5 };

/**
 * Draws a badge in black on one page of the media's size. Portrait media stack its parts; a card puts the code beside.
 *
 * @returns a PDF; its title and metadata hold no personal data
 */
export async function renderBadge(content: BadgeContent, media: BadgeMedia, fonts: PaperFonts): Promise<Uint8Array> {
  const { width, height } = mediaSizes[media];
  const doc = new PDFDocument({
    size: [width * pointsPerMillimetre, height * pointsPerMillimetre],
    margin: 0,
    info: { Title: 'Porchlight badge', Creator: 'Porchlight' },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));

  const area: Area = {
    x: clear.side * pointsPerMillimetre,
    y: clear.end * pointsPerMillimetre,
    width: (width - 2 * clear.side) * pointsPerMillimetre,
    height: (height - 2 * clear.end) * pointsPerMillimetre,
  };
  if (height > width) drawPortrait(doc, content, fonts, area);
  else drawCard(doc, content, fonts, area);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Doc = PDFKit.PDFDocument;

function drawPortrait(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const { x, width } = area;
  const rows = stack(area, { band: 26, site: 14, name: 62, organisation: 19, escort: 26, facts: 52, foot: 66 });
  drawBand(doc, content.category, fonts, rows.band);
  drawText(doc, fonts, content.site, { ...rows.site, size: 9, wrapBelow: 6.5, weight: 'regular', align: 'center' });
  drawText(doc, fonts, content.name, { ...rows.name, size: 29, wrapBelow: 20, weight: 'bold', align: 'center' });
  if (content.organisation !== '') {
    const style = { size: 12, wrapBelow: 8, weight: 'regular', align: 'center' } as const;
    drawText(doc, fonts, content.organisation, { ...rows.organisation, ...style });
  }
  drawEscort(doc, content, fonts, rows.escort);
  drawFacts(doc, content, fonts, { ...rows.facts, y: rows.facts.y + 3, height: rows.facts.height - 5 });

  const code = rows.foot.height;
  drawQr(doc, content.token, x, rows.foot.y, code);
  drawNumberAndDevices(doc, content, fonts, { x: x + code + 7, y: rows.foot.y, width: width - code - 7, height: code });
}

function drawCard(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const right = 52;
  const left = { ...area, width: area.width - right - 6 };
  const rows = stack(left, { band: 20, name: 40, organisation: 14, escort: 20, facts: 40 });
  drawBand(doc, content.category, fonts, rows.band);
  drawText(doc, fonts, content.name, { ...rows.name, size: 22, wrapBelow: 15, weight: 'bold', align: 'left' });
  if (content.organisation !== '') {
    const style = { size: 9, wrapBelow: 7, weight: 'regular', align: 'left' } as const;
    drawText(doc, fonts, content.organisation, { ...rows.organisation, ...style });
  }
  drawEscort(doc, content, fonts, rows.escort);
  drawFacts(doc, content, fonts, { ...rows.facts, y: rows.facts.y + 2, height: rows.facts.height - 2 });
  const x = area.x + area.width - right;
  drawQr(doc, content.token, x, area.y, right);
  const rest = { x, y: area.y + right + 4, width: right, height: area.height - right - 4 };
  drawNumberAndDevices(doc, content, fonts, rest);
}

/** Rows from top to bottom; the heights are shares of the area's height. */
function stack<R extends string>(area: Area, shares: Record<R, number>): Record<R, Area> {
  const entries = Object.entries(shares) as [R, number][];
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  let { y } = area;
  const rows = entries.map(([row, share]) => {
    const height = (share / total) * area.height;
    y += height;
    return [row, { ...area, y: y - height, height }] as const;
  });
  return Object.fromEntries(rows) as Record<R, Area>;
}

function drawBand(doc: Doc, category: string, fonts: PaperFonts, area: Area): void {
  doc.rect(area.x, area.y, area.width, area.height).fill('black');
  doc.fillColor('white');
  const inside = { ...area, x: area.x + 4, width: area.width - 8 };
  drawText(doc, fonts, category.toLocaleUpperCase(), { ...inside, size: 16, wrapBelow: 9, weight: 'bold', align: 'center' });
  doc.fillColor('black');
}

/** A word and a shape, since colours mean nothing on a label: two joined circles, or one in a diamond. */
function drawEscort(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const frame = { x: area.x + 0.75, y: area.y + 2, width: area.width - 1.5, height: area.height - 4 };
  const middle = frame.y + frame.height / 2;
  const radius = frame.height * 0.24;
  const shapeX = frame.x + frame.height * 0.75;
  doc.lineWidth(1.5).roundedRect(frame.x, frame.y, frame.width, frame.height, 3).stroke('black');
  if (content.escort === 'escorted') {
    doc.circle(shapeX - radius * 0.8, middle, radius).circle(shapeX + radius * 0.8, middle, radius).stroke('black');
  } else {
    const reach = radius * 1.6;
    doc.polygon([shapeX, middle - reach], [shapeX + reach, middle], [shapeX, middle + reach], [shapeX - reach, middle]);
    doc.stroke('black');
    doc.circle(shapeX, middle, radius * 0.5).fill('black');
  }
  const shape = frame.height * 1.5;
  const word = { x: frame.x + shape, y: frame.y, width: frame.width - shape - 4, height: frame.height };
  drawText(doc, fonts, content.escortWord, { ...word, size: 13, wrapBelow: 7, weight: 'bold', align: 'left' });
}

function drawFacts(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const height = area.height / Math.max(content.facts.length, 1);
  const labelWidth = area.width * 0.36;
  content.facts.forEach(([label, value], index) => {
    const row = { y: area.y + index * height, height, align: 'left', size: 8.5, wrapBelow: 6.5 } as const;
    drawText(doc, fonts, label, { ...row, x: area.x, width: labelWidth - 4, weight: 'regular' });
    drawText(doc, fonts, value, { ...row, x: area.x + labelWidth, width: area.width - labelWidth, weight: 'bold' });
  });
}

function drawNumberAndDevices(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const { x, y, width, height } = area;
  const at = (top: number, share: number) => ({ x, y: y + top * height, width, height: share * height }) as const;
  const label = { size: 8, wrapBelow: 6, weight: 'regular', align: 'left' } as const;
  const number = { size: 25, wrapBelow: 12, weight: 'bold', align: 'left' } as const;
  const line = { size: 9, wrapBelow: 7, weight: 'bold', align: 'left' } as const;
  drawText(doc, fonts, content.numberLabel, { ...at(0, 0.14), ...label });
  drawText(doc, fonts, content.number, { ...at(0.14, 0.34), ...number });
  const share = 0.5 / content.devices.length;
  content.devices.forEach((device, index) => {
    drawText(doc, fonts, device, { ...at(0.5 + index * share, share), ...line });
  });
}
