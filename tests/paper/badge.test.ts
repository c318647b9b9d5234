import { describe, expect, it } from 'vitest';
import { BadgeMedia, mediaSizes } from '../../shared/domain/badges.ts';
import type { VisitKind } from './badge-of.ts';
import { badgeOf, visitOf, visits } from './badge-of.ts';
import { colourIn, inkIn } from './ink.ts';
import { asRead, codesIn, fontsOf, infoOf, pictureOf, textOf, wordsOf } from './pdf.ts';

const cases = BadgeMedia.options.flatMap((media) =>
  (Object.keys(visits) as VisitKind[]).map((kind) => [media, kind] as const),
);
const points = (millimetres: number) => (millimetres / 25.4) * 72;
// Nor hyphens: poppler takes those at a line's end for its own.
const withoutSpaces = (text: string) => text.replace(/[\s-]+/g, '');

/** The words that must stand on a badge. */
function wordsExpected(kind: VisitKind, number: string): string[] {
  const { name, category, organisation, host } = visitOf(kind);
  const hostWords = host === undefined ? 'Gwen Pritchard' : 'text' in host ? host.text : '';
  const asked = category === 'contractor' || category === 'professional';
  const minutes: Partial<Record<string, number>> = {
    parent: 30,
    contractor: 240,
    professional: 120,
    volunteer: 240,
  };
  const out = new Date(Date.UTC(2026, 10, 20, 9, minutes[category ?? 'visitor'] ?? 60))
    .toISOString()
    .slice(11, 16);
  const ofVisit = [name ?? '', asked ? (organisation ?? '') : '', hostWords, number];
  const always = ['Safeguarding lead', 'Marek Zielony', 'Assembly point', 'Oak tree, front lawn'];
  return [
    ...ofVisit,
    ...always,
    category === 'volunteer' ? 'UNESCORTED' : 'ESCORTED',
    category === 'parent' ? 'PARENT OR CARER' : (category ?? '').toUpperCase(),
    '20 Nov 2026, 09:00',
    `20 Nov 2026, ${out}`,
  ];
}

describe.each(cases)('a badge on %s for %s', (media, kind) => {
  it('is one page of the label’s size, with its words, within its margins, in black, and with a code that reads', async () => {
    const { pdf, number, token } = await badgeOf(media, visitOf(kind));

    const { width, height } = mediaSizes[media];
    const info = infoOf(pdf);
    expect(info).toMatch(/^Pages: +1$/m);
    const [, pageWidth, pageHeight] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(info) ?? [];
    expect(Number(pageWidth)).toBeCloseTo(points(width), 1);
    expect(Number(pageHeight)).toBeCloseTo(points(height), 1);

    // A long text is wrapped, even within a word: what must be there is its letters, in order.
    const letters = withoutSpaces(textOf(pdf));
    const expected = kind === 'two scripts' ? ['Zoë', 'محمد', 'Lindqvist'] : wordsExpected(kind, number);
    for (const text of expected) {
      const whole = letters.includes(asRead(withoutSpaces(text)));
      expect(
        whole || text.split(' ').every((word) => letters.includes(asRead(withoutSpaces(word)))),
        text,
      ).toBe(true);
    }

    const picture = pictureOf(pdf);
    const page = { left: 0, top: 0, right: points(width), bottom: points(height) };
    const ink = inkIn(picture, page);
    expect(ink?.left).toBeGreaterThan(points(2) - 0.3);
    expect(ink?.right).toBeLessThan(page.right - points(2) + 0.3);
    expect(ink?.top).toBeGreaterThan(points(3.5) - 0.3);
    expect(ink?.bottom).toBeLessThan(page.bottom - points(3.5) + 0.3);
    expect(colourIn(picture)).toBe(0);

    expect(codesIn(picture)).toEqual([token]);
  });

  it('has no word on top of another', async () => {
    const { pdf } = await badgeOf(media, visitOf(kind));
    // The middle of each box: fonts' boxes of neighbouring lines overlap a little, their letters must not.
    const cores = wordsOf(pdf).map(({ text, left, top, right, bottom }) => {
      const height = bottom - top;
      return { text, left, right, top: top + height * 0.25, bottom: bottom - height * 0.25 };
    });
    expect(cores.length).toBeGreaterThan(15);
    for (const [index, a] of cores.entries()) {
      for (const b of cores.slice(index + 1)) {
        const meet =
          a.left < b.right - 0.1 &&
          b.left < a.right - 0.1 &&
          a.top < b.bottom - 0.1 &&
          b.top < a.bottom - 0.1;
        expect(meet, `${a.text} and ${b.text}`).toBe(false);
      }
    }
  });
});

describe('the PDF of a badge', () => {
  it('embeds its fonts, with a way back to the letters', async () => {
    for (const kind of ['Nguyễn', 'an Arabic name', 'Łucja'] as const) {
      const [, , ...fonts] = fontsOf((await badgeOf('62x100', visitOf(kind))).pdf)
        .trim()
        .split('\n');
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d/);
    }
  });

  it('shows names in signs that no letter font has', async () => {
    const { pdf } = await badgeOf('62x100', { name: '🎈 Ada 🦊' });
    expect(fontsOf(pdf)).toContain('NotoEmoji');
    expect(textOf(pdf)).toContain('Ada');
  });

  it('shows a whole name in one face', async () => {
    const { pdf } = await badgeOf('62x100', { name: 'Nguyễn Minh Anh', category: 'volunteer' });
    expect(fontsOf(pdf)).toContain('NotoSans-Bold');
  });

  it('says nothing of the visitor in its metadata', async () => {
    const { pdf } = await badgeOf('62x100', {
      name: 'Canarybird',
      organisation: 'Canarybird',
      category: 'contractor',
    });
    expect(infoOf(pdf)).toMatch(/^Title: +Porchlight badge$/m);
    expect(infoOf(pdf)).not.toMatch(/Author|Subject|Keywords|Canarybird/);
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('Canarybird');
  });

  it('has a code that stands for nothing', async () => {
    const visit = { name: 'Canarybird', category: 'visitor' } as const;
    const [first, second] = [await badgeOf('62x100', visit), await badgeOf('62x100', visit)];
    for (const { token } of [first, second]) {
      expect(token).toMatch(/^P[2-9A-HJ-NP-Z]{19}$/);
      expect(token).not.toContain('CANARY');
    }
    // By chance a random token may hold the four digits of its badge; that both do is no chance.
    expect([first, second].every(({ token, number }) => token.includes(number))).toBe(false);
    expect(first.token).not.toBe(second.token);
  });
});
