import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import type { Area, Doc } from '../paper/page.ts';
import { renderPage, stack, within } from '../paper/page.ts';
import { openPicture } from '../paper/picture.ts';
import type { TextBox } from '../paper/text-block.ts';
import { drawText } from '../paper/text-block.ts';
import type { BadgeContent } from './badge-content.ts';
import { drawPassColumn, drawPassRow, drawPhoto } from './badge-extras.ts';
import { drawBand, drawEscort, drawFacts, drawName, drawNumberAndDevices } from './badge-parts.ts';
import { drawQr } from './qr.ts';

/** Label printers can't reach the edge: millimetres that stay clear at the sides, and at top and bottom. */
const clear = { side: 2, end: 3.5 };

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
  const size = mediaSizes[media];
  const area = within(size, clear);
  const draw = size.height > size.width ? drawPortrait : drawCard;
  return renderPage(size, 'Porchlight badge', (doc) => {
    draw(doc, content, fonts, area);
  });
}

function drawPortrait(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const plain = { band: 26, site: 14, person: 81, escort: 26, facts: 54, pass: 0, foot: 64 };
  const rows = stack(
    area,
    content.pass ? { ...plain, band: 23, person: 68, escort: 23, facts: 48, pass: 39 } : plain,
  );
  const site = { size: 9, wrapBelow: 6.5, weight: 'regular', align: 'center' } as const;
  drawBand(doc, content.category, fonts, rows.band);
  drawText(doc, fonts, content.site, { ...rows.site, ...site });
  drawPerson(doc, content, fonts, rows.person, {
    shares: { name: 62, organisation: 19 },
    align: 'center',
    name: { size: 29, wrapBelow: 20 },
    organisation: { size: 12, wrapBelow: 8 },
  });
  drawEscort(doc, content, fonts, rows.escort);
  drawFacts(doc, content, fonts, { ...rows.facts, y: rows.facts.y + 3, height: rows.facts.height - 3 });
  if (content.pass) drawPassRow(doc, content.pass, fonts, rows.pass);

  // White around the code: the label's margin is part of it at the left and at the bottom.
  const { x, y, width, height } = rows.foot;
  const white = { left: 5, right: 11 };
  const code = Math.min(52, height - 11);
  drawQr(doc, content.token, x + white.left, y + height - code, code);
  const beside = white.left + code + white.right;
  const rest = { x: x + beside, y: y + 3, width: width - beside, height: height - 3 };
  drawNumberAndDevices(doc, content, fonts, rest);
}

function drawCard(doc: Doc, content: BadgeContent, fonts: PaperFonts, area: Area): void {
  const rightWidth = 52;
  const left = { ...area, width: area.width - rightWidth - 6 };
  const plain = { band: 18, site: 10, person: 46, escort: 20, facts: 40 };
  const rows = stack(left, content.pass ? { ...plain, band: 17, person: 37, escort: 17, facts: 57 } : plain);
  const site = { size: 8, wrapBelow: 6, weight: 'regular', align: 'start' } as const;
  drawBand(doc, content.category, fonts, rows.band);
  drawText(doc, fonts, content.site, { ...rows.site, ...site });
  drawPerson(doc, content, fonts, rows.person, {
    shares: { name: 36, organisation: 14 },
    align: 'start',
    name: { size: 22, wrapBelow: 15 },
    organisation: { size: 9, wrapBelow: 7 },
  });
  drawEscort(doc, content, fonts, rows.escort);
  const facts = { ...rows.facts, y: rows.facts.y + 2, height: rows.facts.height - 2 };
  const passWidth = content.pass ? 55 : 0;
  drawFacts(doc, content, fonts, { ...facts, width: facts.width - passWidth });
  const passArea = { ...facts, x: facts.x + facts.width - passWidth, width: passWidth };
  if (content.pass) drawPassColumn(doc, content.pass, fonts, passArea);

  // White around the code: the card's margin is part of it at the right and at the top.
  const white = { left: 3, below: 9 };
  const code = rightWidth - white.left - 3;
  const x = area.x + area.width - rightWidth;
  drawQr(doc, content.token, x + white.left, area.y, code);
  const below = code + white.below;
  const rest = { x, y: area.y + below, width: rightWidth, height: area.height - below };
  drawNumberAndDevices(doc, content, fonts, rest);
}

/** Who it is: name and organisation, beside the photo where there is one. */
function drawPerson(
  doc: Doc,
  content: BadgeContent,
  fonts: PaperFonts,
  area: Area,
  style: Parameters<typeof drawName>[4] & {
    shares: { name: number; organisation: number };
    align: TextBox['align'];
  },
): void {
  const words = drawPhoto(doc, openPicture(doc, content.photo), area);
  drawName(doc, content, fonts, stack(words, style.shares), style);
}
