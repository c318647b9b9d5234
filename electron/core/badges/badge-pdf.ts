import PDFDocument from 'pdfkit';
import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawText } from '../paper/text-block.ts';
import type { BadgeContent } from './badge-content.ts';
import type { Area, Doc } from './badge-parts.ts';
import { drawBand, drawEscort, drawFacts, drawName, drawNumberAndDevices } from './badge-parts.ts';
import { drawQr } from './qr.ts';

const pointsPerMillimetre = 72 / 25.4;
/** Label printers can't reach the edge: millimetres that stay clear at the sides, and at top and bottom. */
const clear = { side: 2, end: 3.5 };
// pdfkit would begin with Helvetica, and reading its widths takes as long as a line of text. Its types want a name.
const noFont = null as unknown as string;

/**
 * Draws a badge in black on one page of the media's size. Portrait media stack its parts; a card puts the code beside.
 *
 * @returns a PDF; its title and metadata hold no personal data
 */
export async function renderBadge(
  content: BadgeContent,
  media: BadgeMedia,
  fonts: PaperFonts,
): Promise<Uint8Array> {
  const { width, height } = mediaSizes[media];
  const doc = new PDFDocument({
    size: [width * pointsPerMillimetre, height * pointsPerMillimetre],
    margin: 0,
    font: noFont,
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

function drawPortrait(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const shares = { band: 26, site: 14, name: 62, organisation: 19, escort: 26, facts: 54, foot: 64 };
  const rows = stack(area, shares);
  const site = { size: 9, wrapBelow: 6.5, weight: 'regular', align: 'center' } as const;
  drawBand(doc, content.category, fonts, rows.band);
  drawText(doc, fonts, content.site, { ...rows.site, ...site });
  drawName(doc, content, fonts, rows, {
    align: 'center',
    name: { size: 29, wrapBelow: 20 },
    organisation: { size: 12, wrapBelow: 8 },
  });
  drawEscort(doc, content, fonts, rows.escort);
  drawFacts(doc, content, fonts, { ...rows.facts, y: rows.facts.y + 3, height: rows.facts.height - 3 });

  // White around the code: the label's margin is part of it at the left and at the bottom.
  const { x, y, width, height } = rows.foot;
  const white = { left: 5, right: 11 };
  const code = 52;
  drawQr(doc, content.token, x + white.left, y + height - code, code);
  const beside = white.left + code + white.right;
  const rest = { x: x + beside, y: y + 3, width: width - beside, height: height - 3 };
  drawNumberAndDevices(doc, content, fonts, rest);
}

function drawCard(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const rightWidth = 52;
  const left = { ...area, width: area.width - rightWidth - 6 };
  const rows = stack(left, { band: 20, name: 39, organisation: 15, escort: 20, facts: 40 });
  drawBand(doc, content.category, fonts, rows.band);
  drawName(doc, content, fonts, rows, {
    align: 'start',
    name: { size: 22, wrapBelow: 15 },
    organisation: { size: 9, wrapBelow: 7 },
  });
  drawEscort(doc, content, fonts, rows.escort);
  drawFacts(doc, content, fonts, { ...rows.facts, y: rows.facts.y + 2, height: rows.facts.height - 2 });

  // White around the code: the card's margin is part of it at the right and at the top.
  const white = { left: 3, below: 9 };
  const code = rightWidth - white.left - 3;
  const x = area.x + area.width - rightWidth;
  drawQr(doc, content.token, x + white.left, area.y, code);
  const below = code + white.below;
  const rest = { x, y: area.y + below, width: rightWidth, height: area.height - below };
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
