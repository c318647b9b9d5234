import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BadgeContent } from '../../electron/core/badges/badge-content.ts';
import { renderBadge } from '../../electron/core/badges/badge-pdf.ts';
import { renderPassCard } from '../../electron/core/badges/pass-card.ts';
import { passToken } from '../../shared/domain/passes.ts';
import { BadgeMedia, mediaSizes } from '../../shared/domain/badges.ts';
import { fonts } from './drawn.ts';
import type { Region } from './ink.ts';
import { colourIn, inkIn } from './ink.ts';
import { codesIn, imagesOf, infoOf, pictureOf, textOf, wordsOf } from './pdf.ts';

const photo = readFileSync(join(import.meta.dirname, 'references/photo.jpg'));
const code = 'K7M3QX';
const pass = { label: 'Pass', code, token: passToken(code) };
const content: BadgeContent = {
  site: 'Harbour Lane Nursery School',
  name: 'Łucja Nguyễn-Siân',
  organisation: 'Penrose Heating',
  category: 'Contractor',
  escort: 'escorted',
  escortWord: 'ESCORTED',
  facts: [
    ['To see', 'Gwen Pritchard'],
    ['In', '20 Nov 2026, 09:00'],
    ['Valid until', '20 Nov 2026, 13:00'],
    ['Safeguarding lead', 'Marek Zielony'],
    ['Assembly point', 'Oak tree, front lawn'],
  ],
  devices: ['Phone: off in bag', 'Tablet: left in car'],
  numberLabel: 'Badge',
  number: '4831',
  token: 'PABCDEFGH23456789JKL',
};
const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** Millimetres, of a code of 21 modules. */
const moduleOf = ({ left, right }: Region) => ((right - left) / 21 / 72) * 25.4;

describe.each(BadgeMedia.options)('a badge on %s', (media) => {
  const page = {
    left: 0,
    top: 0,
    right: points(mediaSizes[media].width),
    bottom: points(mediaSizes[media].height),
  };
  const margins = (pdf: Uint8Array) => {
    const ink = inkIn(pictureOf(pdf), page);
    expect(ink?.left).toBeGreaterThan(points(2) - 0.3);
    expect(ink?.right).toBeLessThan(page.right - points(2) + 0.3);
    expect(ink?.top).toBeGreaterThan(points(3.5) - 0.3);
    expect(ink?.bottom).toBeLessThan(page.bottom - points(3.5) + 0.3);
  };

  it('names the site', async () => {
    expect(textOf(await renderBadge(content, media, fonts))).toContain(content.site);
  });

  it('shows a photo beside the name, three wide by four high', async () => {
    const pdf = await renderBadge({ ...content, photo }, media, fonts);
    expect(imagesOf(pdf)).toBe(1);
    const words = wordsOf(pdf);
    const escort = words.find(({ text }) => text === 'ESCORTED');
    const site = words.find(({ text }) => text === 'Harbour');
    if (!escort || !site) throw new Error('no site or escort');
    const person = words.filter(({ top, bottom }) => top > site.top + 2 && bottom < escort.top + 4);
    const frame = inkIn(pictureOf(pdf), {
      left: points(2) - 1,
      right: Math.min(...person.map((word) => word.left)) - 1,
      top: site.bottom + 0.5,
      bottom: escort.top - 4,
    });
    if (!frame) throw new Error('no photo');
    expect((frame.right - frame.left) / (frame.bottom - frame.top)).toBeCloseTo(3 / 4, 1);
    expect(frame.bottom - frame.top).toBeGreaterThan(points(11));
    expect(colourIn(pictureOf(pdf))).toBeGreaterThan(0);
    margins(pdf);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no picture', new TextEncoder().encode('not a picture at all')],
    ['a picture cut off', photo.subarray(0, 40)],
  ])('prints without the photo where that is %s', async (_, bytes) => {
    const pdf = await renderBadge({ ...content, photo: bytes }, media, fonts);
    expect(imagesOf(pdf)).toBe(0);
    expect(textOf(pdf)).toContain('Łucja');
  });

  it.each([
    ['alone', {}],
    ['beside a photo', { photo }],
  ])('has a pass %s, whose code and the badge’s both read', async (_, extra) => {
    const pdf = await renderBadge({ ...content, ...extra, pass }, media, fonts);
    const picture = pictureOf(pdf);
    expect(codesIn(picture).toSorted()).toEqual([content.token, pass.token].toSorted());
    const words = wordsOf(pdf);
    const typed = words.find(({ text }) => text === code);
    const label = words.find(({ text }) => text === 'Pass');
    if (!typed || !label) throw new Error('no pass');
    expect(typed.bottom - typed.top).toBeGreaterThan(media === 'cr80' ? 10 : 22);
    margins(pdf);

    // The pass's code: below its signs on a card, right of them on a label. White of four modules around it.
    const isCard = media === 'cr80';
    const around = isCard
      ? { left: typed.left - 3, right: typed.right + 3, top: typed.bottom - 1, bottom: page.bottom }
      : { left: typed.right + 4, right: page.right, top: label.top + 2, bottom: typed.bottom + 4 };
    const ink = inkIn(picture, around);
    if (!ink) throw new Error('no code beside the pass');
    const module = moduleOf(ink);
    expect(ink.right - ink.left).toBeCloseTo(ink.bottom - ink.top, 0);
    expect(module).toBeGreaterThan(0.33);
    const white = 4 * points(module) - 0.3;
    const { left, top, right, bottom } = ink;
    const quiet = { left: left - white, top: top - white, right: right + white, bottom: bottom + white };
    expect(inkIn(picture, quiet)).toEqual(ink);
  });

  it('names the longest pass, site and person', async () => {
    const long = {
      ...content,
      site: 'Harbour Lane Nursery School and Forest Kindergarten '.repeat(3),
      name: 'W'.repeat(80),
      pass: { ...pass, label: 'Pass for your next visit to us' },
      photo,
    };
    const pdf = await renderBadge(long, media, fonts);
    expect(codesIn(pictureOf(pdf))).toHaveLength(2);
    const letters = textOf(pdf).replace(/\s/g, '');
    expect(letters.match(/W/g)).toHaveLength(80);
    expect(letters.match(/Kindergarten/g)).toHaveLength(3);
    margins(pdf);
  });
});

describe('the card of a pass', () => {
  const card = {
    site: 'Harbour Lane Nursery School',
    title: 'Visitor pass',
    name: 'Ł. N.',
    code,
    token: pass.token,
    hint: 'Scan this card or type the code at the door.',
  };

  it('is one page of a bank card’s size in black, with its words and a code that reads', async () => {
    const pdf = await renderPassCard(card, fonts);
    expect(infoOf(pdf)).toMatch(/^Pages: +1$/m);
    const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(infoOf(pdf)) ?? [];
    expect(Number(width)).toBeCloseTo(points(85.6), 1);
    expect(Number(height)).toBeCloseTo(points(53.98), 1);
    const text = textOf(pdf).replace(/\s+/g, ' ');
    for (const words of [card.site, card.title, card.name, code, card.hint]) expect(text).toContain(words);
    const picture = pictureOf(pdf);
    expect(colourIn(picture)).toBe(0);
    expect(codesIn(picture)).toEqual([pass.token]);
    const signs = wordsOf(pdf).find((word) => word.text === code);
    expect((signs?.bottom ?? 0) - (signs?.top ?? 0)).toBeGreaterThan(26);
  });

  it('keeps four modules of white around its code, with the longest words', async () => {
    const words = 'Visitors’ pass for the whole term '.repeat(4);
    const pdf = await renderPassCard({ ...card, site: words, title: words, name: words, hint: words }, fonts);
    const picture = pictureOf(pdf);
    const ink = inkIn(picture, { left: points(48), top: 0, right: points(85.6), bottom: points(53.98) });
    if (!ink) throw new Error('no code');
    const white = (4 * (ink.right - ink.left)) / 21 - 0.3;
    const { left, top, right, bottom } = ink;
    expect(
      inkIn(picture, { left: left - white, top: top - white, right: right + white, bottom: bottom + white }),
    ).toEqual(ink);
    expect(points(85.6) - right).toBeGreaterThan(white);
    expect(codesIn(picture)).toEqual([pass.token]);
  });

  it('says nothing of its holder in its metadata', async () => {
    const info = infoOf(await renderPassCard({ ...card, name: 'CANARY', site: 'CANARY' }, fonts));
    expect(info).toContain('Porchlight pass');
    expect(info).not.toContain('CANARY');
  });
});
