import { directionOf, Language } from '../../../shared/domain/languages.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import type { Area, Doc } from '../paper/page.ts';
import { renderPage, within } from '../paper/page.ts';
import { drawPicture, openPicture } from '../paper/picture.ts';
import { drawText } from '../paper/text-block.ts';
import { drawNoPhonesSign } from './no-phones-sign.ts';
import { drawWhomToAsk, heightOfWhomToAsk } from './whom-to-ask.ts';

export interface PosterContent {
  size: 'a4' | 'a3';
  siteName: string;
  /** A PNG or JPEG. */
  logo?: Uint8Array;
  /** A PNG or JPEG of the setting's own, in place of the drawing. */
  picture?: Uint8Array;
  /** The sign's sentence, in the languages of the setting; the first is the largest. */
  sentences: readonly { language: string; text: string }[];
  /** Whom to ask: title and name, with a JPEG three wide by four high. */
  ask: readonly { text: string; photo?: Uint8Array }[];
  /** The line above them. */
  whoToAsk: string;
}

/** Millimetres. */
const sizes = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } };
const margin = 15;
const ink = '#1d2733';
/** Points on A4. */
const smallestSign = 170;

/**
 * Draws the sign as a poster on one page, all in lines but for the logo and the photos. It is laid out for A4, and a
 * larger page has the same at a larger scale.
 *
 * @returns a PDF; its title and metadata hold no personal data
 */
export async function renderPoster(content: PosterContent, fonts: PaperFonts): Promise<Uint8Array> {
  const page = sizes[content.size];
  const area = within(sizes.a4, { side: margin, end: margin });
  return renderPage(page, 'Porchlight sign', (doc) => {
    doc.scale(page.width / sizes.a4.width);
    doc.fillColor(ink);
    drawPoster(doc, content, fonts, area);
  });
}

function drawPoster(doc: Doc, content: PosterContent, fonts: PaperFonts, page: Area): void {
  const logo = openPicture(doc, content.logo);
  const own = openPicture(doc, content.picture);
  const people = content.ask.map(({ text, photo }) => ({ text, picture: openPicture(doc, photo) }));
  const sentences = content.sentences.map(({ language, text }, index) => ({
    text,
    direction: directionOf(Language.catch('en').parse(language)),
    // The more languages, the less room for each; the first keeps the most.
    height: (index === 0 ? 96 : 66) - 8 * (content.sentences.length - 1),
  }));

  const heights = {
    logo: logo ? 62 : 0,
    name: 46,
    sentences: sentences.reduce((sum, { height }) => sum + height, 0),
    ask: heightOfWhomToAsk(people, content.whoToAsk),
  };
  const gaps = { head: 14, sign: 16, ask: heights.ask > 0 ? 16 : 0 };
  const taken = [...Object.values(heights), ...Object.values(gaps)].reduce((sum, height) => sum + height, 0);
  // With many people to ask, all of it is drawn smaller, so that the sign keeps its place.
  const shrink = Math.min(1, page.height / (taken + smallestSign));
  doc.translate(page.x, page.y).scale(shrink);
  const area = { x: 0, y: 0, width: page.width / shrink, height: page.height / shrink };
  const sign = Math.min(area.width * 0.86, area.height - taken);
  // What is left when the sign is as large as it may be goes above and below it.
  const spare = (area.height - taken - sign) / 3;

  let { y } = area;
  const row = (height: number): Area => {
    y += height;
    return { ...area, y: y - height, height };
  };
  if (logo) drawPicture(doc, logo, { ...row(heights.logo), height: heights.logo - 8 }, 'fit');
  const name = { size: 30, wrapBelow: 20, weight: 'bold', align: 'center', isBalanced: true } as const;
  drawText(doc, fonts, content.siteName, { ...row(heights.name), ...name });
  row(gaps.head + spare);
  const square = { x: area.x + (area.width - sign) / 2, y, width: sign, height: sign };
  if (own) drawPicture(doc, own, square, 'fit');
  else drawNoPhonesSign(doc, square);
  doc.fillColor(ink);
  row(sign + gaps.sign + spare);
  sentences.forEach(({ text, direction, height }, index) => {
    const isFirst = index === 0;
    const style = isFirst ? { size: 36, wrapBelow: 32 } : { size: 26, wrapBelow: 23 };
    const weight = isFirst ? 'bold' : 'regular';
    drawText(doc, fonts, text, {
      ...row(height),
      ...style,
      weight,
      align: 'center',
      direction,
      isBalanced: true,
    });
  });
  // At the foot of the page, whatever is above.
  const foot = { ...area, y: area.y + area.height - heights.ask, height: heights.ask };
  if (heights.ask > 0) drawWhomToAsk(doc, fonts, people, content.whoToAsk, foot);
}
