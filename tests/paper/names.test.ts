import { describe, expect, it } from 'vitest';
import type { BadgeContent } from '../../electron/core/badges/badge-content.ts';
import { renderBadge } from '../../electron/core/badges/badge-pdf.ts';
import { fonts } from './drawn.ts';
import type { Region } from './ink.ts';
import { proportionIn, referenceOf, shapeIn, unlikeness } from './likeness.ts';
import type { NameKind } from './names.ts';
import { names } from './names.ts';
import type { Picture } from './pdf.ts';
import { asRead, pictureOf, textOf, wordsOf } from './pdf.ts';

const badgeFor = (name: string) => renderBadge({ ...content, name }, '62x100', fonts);
const content: BadgeContent = {
  site: 'SITE',
  name: '',
  organisation: '',
  category: 'Visitor',
  escort: 'escorted',
  escortWord: 'ESCORTED',
  facts: [],
  devices: [],
  numberLabel: 'Badge',
  number: '7',
  token: 'P2345',
};

/** A badge's picture, and where the name is on it: between the site's name and the frame of the escort's word. */
async function pictureOfName(name: string): Promise<{ picture: Picture; region: Region }> {
  const pdf = await badgeFor(name);
  const words = wordsOf(pdf);
  const [site, escort] = ['SITE', 'ESCORTED'].map((text) => words.find((word) => word.text === text));
  if (!site || !escort) throw new Error('no site or escort on the badge');
  const region = { left: 0, right: 200, top: site.bottom, bottom: escort.top - 8 };
  return { picture: pictureOf(pdf), region };
}

// The references are Pango's (`pango-view`, with HarfBuzz and FriBidi), in the same fonts.
const kinds = Object.keys(names) as NameKind[];
const referenceFor = (kind: NameKind) => referenceOf(kind.replace(' ', '-'));

describe.each(kinds)('a name in %s on a badge', (kind) => {
  const name = names[kind];

  it('looks as another program draws it', async () => {
    const reference = referenceFor(kind);
    const { picture, region } = await pictureOfName(name);
    const proportion = proportionIn(picture, region) / (reference.width / reference.height);
    expect(Math.abs(proportion - 1)).toBeLessThan(0.025);
    expect(unlikeness(shapeIn(picture, region, reference), reference)).toBeLessThan(0.04);
  });

  it('looks different with its words the other way round', async () => {
    const reference = referenceFor(kind);
    const { picture, region } = await pictureOfName(name.split(' ').toReversed().join(' '));
    expect(unlikeness(shapeIn(picture, region, reference), reference)).toBeGreaterThan(0.15);
  });

  it('has a glyph for each letter', () => {
    for (const { font, text } of fonts.runs(name, 'bold')) {
      expect(font.layout(text).glyphs.map(({ id }) => id)).not.toContain(0);
    }
  });

  it('can be read out of the PDF', async () => {
    const text = textOf(await badgeFor(name));
    // Readers put the parts of a line of two directions in their own order.
    const parts = kind === 'two directions' ? name.split(/[ ()]+/u) : [name];
    for (const part of parts) expect(text).toContain(asRead(part));
  });
});
