import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { renderPage, stack, within } from '../paper/page.ts';
import type { TextBox } from '../paper/text-block.ts';
import { drawText } from '../paper/text-block.ts';
import { drawQr } from './qr.ts';

/** All that stands on a pass, in words. How much of the name is for the caller to say: a pass can be lost. */
export interface PassCardContent {
  site: string;
  title: string;
  name: string;
  /** The signs to type. */
  code: string;
  /** What the QR says. */
  token: string;
  /** What to do with it. */
  hint: string;
}

/**
 * A pass in black on a card of the size of a bank card: words at the left, the code to scan at the right.
 *
 * @returns a PDF; its title and metadata hold no personal data
 */
export async function renderPassCard(content: PassCardContent, fonts: PaperFonts): Promise<Uint8Array> {
  const size = mediaSizes.cr80;
  const area = within(size, { side: 4.5, end: 4.5 });
  // 21 modules, and white for four more on each side, of which the card's margin is a part.
  const code = { size: 88, x: area.x + area.width - 88 - 4, y: area.y + (area.height - 88) / 2 };
  const words = { ...area, width: code.x - area.x - 17 };
  const rows = stack(words, { site: 18, title: 24, name: 18, code: 36, rule: 6, hint: 26 });

  return renderPage(size, 'Porchlight pass', (doc) => {
    const line = (
      row: Exclude<keyof PassCardContent, 'token'>,
      style: Pick<TextBox, 'size' | 'wrapBelow' | 'weight'>,
    ) => {
      drawText(doc, fonts, content[row], { ...rows[row], ...style, align: 'start' });
    };
    line('site', { size: 8.5, wrapBelow: 6.5, weight: 'regular' });
    line('title', { size: 17, wrapBelow: 11, weight: 'bold' });
    line('name', { size: 11, wrapBelow: 8, weight: 'regular' });
    line('code', { size: 29, wrapBelow: 18, weight: 'bold' });
    const { x, y, width } = rows.rule;
    doc
      .lineWidth(0.5)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke('black');
    line('hint', { size: 8, wrapBelow: 7, weight: 'regular' });
    drawQr(doc, content.token, code.x, code.y, code.size);
  });
}
