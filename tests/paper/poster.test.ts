import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { PosterContent } from '../../electron/core/sign/poster-pdf.ts';
import { renderPoster } from '../../electron/core/sign/poster-pdf.ts';
import { fonts } from './drawn.ts';
import { darkness, inkIn } from './ink.ts';
import { asRead, imagesOf, infoOf, pictureOf, textOf, wordsOf } from './pdf.ts';

const photo = readFileSync(join(import.meta.dirname, 'references/photo.jpg'));
const content: PosterContent = {
  size: 'a4',
  siteName: 'Harbour Lane Nursery School',
  sentences: [{ language: 'en', text: 'No phones or cameras beyond this point, please.' }],
  ask: [{ text: 'Safeguarding lead: Marek Zielony' }],
  whoToAsk: 'Questions? Please ask',
};
const urdu = { language: 'ur', text: 'براہِ کرم اس جگہ سے آگے فون (یا کیمرہ) استعمال نہ کریں۔' };
const panjabi = { language: 'pa', text: 'ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਥਾਂ ਤੋਂ ਅੱਗੇ ਫ਼ੋਨ ਜਾਂ ਕੈਮਰਾ ਨਾ ਵਰਤੋ।' };
const people = ['Safeguarding lead: Marek Zielony', 'Deputy: Gwen Pritchard', 'Deputy: Leila Haddadi'].map(
  (text) => ({ text, photo }),
);
const points = (millimetres: number) => (millimetres / 25.4) * 72;
/** Without the marks above and below Arabic letters: poppler puts a space before them. */
const bare = (text: string) => text.replace(/[\u064b-\u065f\s]/g, '');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A logo of `width` × 40 dots, see-through beside a bar. */
function logoOf(width: number): Buffer {
  const png = new PNG({ width, height: 40 });
  for (let dot = 0; dot < width * 40; dot++) png.data.set([20, 90, 100, dot % width < 10 ? 0 : 255], dot * 4);
  return PNG.sync.write(png);
}

const posters: Record<string, PosterContent> = {
  'one sentence': content,
  'three languages, a logo and photos': {
    ...content,
    logo: logoOf(120),
    sentences: [...content.sentences, panjabi, urdu],
    ask: people,
  },
  'much of everything': {
    ...content,
    siteName: 'Harbour Lane Nursery School and Forest Kindergarten '.repeat(3),
    logo: logoOf(900),
    sentences: [content.sentences, panjabi, urdu].flat().map(({ language, text }) => ({
      language,
      text: `${text} ${text} ${text}`,
    })),
    ask: Array.from({ length: 9 }, (_, index) => ({ text: `Deputy: Leila Haddadi ${index}`, photo })),
    whoToAsk: 'Questions? Please ask '.repeat(6),
  },
};

describe.each(Object.entries(posters))('a poster with %s', (_, poster) => {
  it.each([
    ['a4', 210, 297],
    ['a3', 297, 420],
  ] as const)('is one page of %s with all its words, within its margins', async (size, width, height) => {
    const pdf = await renderPoster({ ...poster, size }, fonts);
    const info = infoOf(pdf);
    expect(info).toMatch(/^Pages: +1$/m);
    const [, pageWidth, pageHeight] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(info) ?? [];
    expect(Number(pageWidth)).toBeCloseTo(points(width), 0);
    expect(Number(pageHeight)).toBeCloseTo(points(height), 0);

    const text = oneLine(textOf(pdf));
    const expected = [poster.siteName, ...poster.ask.map((person) => person.text), poster.whoToAsk];
    for (const word of expected.flatMap((words) => words.trim().split(/\s/))) expect(text).toContain(word);
    for (const sentence of poster.sentences) {
      for (const word of sentence.text.split(/[ ()]+/u)) expect(bare(text)).toContain(asRead(bare(word)));
    }

    const edge = points((15 * width) / 210) - 1;
    const ink = inkIn(pictureOf(pdf), { left: 0, top: 0, right: points(width), bottom: points(height) });
    expect(ink?.left).toBeGreaterThan(edge);
    expect(ink?.top).toBeGreaterThan(edge);
    expect(ink?.right).toBeLessThan(points(width) - edge);
    expect(ink?.bottom).toBeLessThan(points(height) - edge);
  });

  it('has the sign above its sentences, as lines and not as a picture', async () => {
    const pdf = await renderPoster(poster, fonts);
    const photos = poster.ask.filter((person) => person.photo).length;
    // A picture that one can see through counts twice: its colours and its mask.
    expect(imagesOf(pdf)).toBe(photos + (poster.logo ? 2 : 0));

    const words = wordsOf(pdf);
    const name = words.find(({ text }) => text === 'Harbour');
    const first = words.find(({ text }) => text === 'No');
    if (!name || !first) throw new Error('no name or sentence');
    const names = words.filter(({ text }) => text === 'Kindergarten' || text === 'Harbour');
    const top = Math.max(...names.map(({ bottom }) => bottom));
    const picture = pictureOf(pdf);
    const sign = inkIn(picture, { left: 0, right: points(210), top, bottom: first.top });
    if (!sign) throw new Error('no sign');
    const [width, height] = [sign.right - sign.left, sign.bottom - sign.top];
    expect(width / height).toBeCloseTo(1, 1);
    expect(width).toBeGreaterThan(points(35));
    expect((sign.left + sign.right) / 2).toBeCloseTo(points(105), 0);
    // The bar from the upper left to the lower right, and the ring: dark. Between bar and ring, white.
    const at = (x: number, y: number) => {
      const middle = { x: sign.left + x * width, y: sign.top + y * height };
      const reach = 0.01 * width;
      const [left, right] = [middle.x - reach, middle.x + reach];
      return darkness(picture, { left, right, top: middle.y - reach, bottom: middle.y + reach });
    };
    expect(at(0.5, 0.5)).toBe(1);
    expect(at(0.28, 0.28)).toBe(1);
    expect(at(0.5, 0.03)).toBe(1);
    expect(at(0.75, 0.2)).toBe(0);
  });
});

describe('a poster', () => {
  it('reads in black and white: its ring is dark', async () => {
    const { data } = pictureOf(await renderPoster(content, fonts));
    let reddest = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
      if (red - green < 120) continue;
      const light = (channel: number) => (channel / 255) ** 2.2;
      reddest = Math.max(reddest, 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue));
    }
    expect(reddest).toBeGreaterThan(0);
    // Against white paper.
    expect(1.05 / (Math.min(reddest, 0.3) + 0.05)).toBeGreaterThan(3);
  });

  it('sets each sentence in the direction of its language, even one that begins with a word of another', async () => {
    const text = 'Wi-Fi اور فون بند رکھیں';
    const words = wordsOf(await renderPoster({ ...content, sentences: [{ language: 'ur', text }] }, fonts));
    const wifi = words.find((word) => word.text.includes('Fi'));
    const others = words.filter((word) => /\p{Script=Arabic}/u.test(word.text));
    expect(others.length).toBeGreaterThan(0);
    expect(wifi?.left).toBeGreaterThan(Math.max(...others.map(({ left }) => left)));
  });

  it('stands without whom to ask, and with pictures that cannot be read', async () => {
    const broken = new TextEncoder().encode('no picture');
    const cutOff = logoOf(300).subarray(0, 90);
    for (const logo of [broken, cutOff]) {
      const ask = [{ text: 'Deputy: Gwen Pritchard', photo: broken }];
      const pdf = await renderPoster({ ...content, logo, ask }, fonts);
      expect(imagesOf(pdf)).toBe(0);
      expect(textOf(pdf)).toContain('Deputy: Gwen Pritchard');
    }
    const pdf = await renderPoster({ ...content, ask: [], whoToAsk: '' }, fonts);
    expect(textOf(pdf)).not.toContain('ask');
  });

  it('says nothing of anybody in its metadata', async () => {
    const ask = [{ text: 'CANARY' }];
    const info = infoOf(await renderPoster({ ...content, siteName: 'CANARY', ask }, fonts));
    expect(info).toContain('Porchlight sign');
    expect(info).not.toContain('CANARY');
  });
});
