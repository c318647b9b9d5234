import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import { openPaperFont } from '../../electron/core/paper/shaping.ts';
import { drawText } from '../../electron/core/paper/text-block.ts';
import { drawn, fontFile } from './drawn.ts';
import { asRead, textOf } from './pdf.ts';

// What HarfBuzz 6.0 (`hb-shape`) makes of a word in the same font: each glyph, its shift and its advance.
const References = z.record(z.string(), z.record(z.string(), z.string()));
const references = References.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'references/harfbuzz.json'), 'utf8')),
);

describe.each(Object.entries(references))('words in %s', (script, words) => {
  const { font } = openPaperFont(fontFile(`noto-sans-${script}-bold.ttf`));
  it.each(Object.entries(words))('shapes %s as HarfBuzz does', (word, expected) => {
    const { glyphs, positions } = font.layout(word);
    const shaped = glyphs.map(({ id }, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      return `${id}@${Math.round(xOffset)},${Math.round(yOffset)}+${Math.round(xAdvance)}`;
    });
    expect(shaped.join(' ')).toBe(expected);
    expect(glyphs.map(({ id }) => id)).not.toContain(0);
  });
});

describe('letters in parts', () => {
  const fonts = createPaperFonts(fontFile);
  const draw = (text: string) => {
    const doc = new PDFDocument({ size: [300, 100], margin: 0 });
    const box = { x: 5, y: 5, width: 290, height: 90, size: 30, wrapBelow: 12 } as const;
    drawText(doc, fonts, text, { ...box, weight: 'bold', align: 'start' });
    doc.end();
  };

  it('leaves a font for one that has a place for each mark', () => {
    // Atkinson Hyperlegible has the letter and the mark, and says that the one has no place for the other.
    const [run] = fonts.runs('\u0106\u0328', 'bold');
    expect(run?.font.postscriptName).toBe('NotoSans-Bold');
    expect(fonts.runs('xa', 'bold')[0]?.font.postscriptName).toContain('Atkinson');
  });

  it('knows a letter that was part of another one on an earlier page', async () => {
    for (const earlier of ['Françoise Coçar', 'خدیجہ جخجخ', 'لآ أإؤئ']) await drawn(earlier, 300);
    for (const text of ['Niccolò Conceição', 'محمد حسن حجاج', 'لا اویی']) {
      expect(textOf(await drawn(text, 300))).toContain(asRead(text));
    }
  });

  it('draws any letters with any marks', () => {
    const marks = fc.mapToConstant(
      { num: 0x70, build: (n) => String.fromCodePoint(0x300 + n) },
      { num: 0x600, build: (n) => String.fromCodePoint(0x600 + n) },
      { num: 0x280, build: (n) => String.fromCodePoint(0x900 + n) },
      { num: 0x60, build: (n) => String.fromCodePoint(0x20 + n) },
      { num: 0x70, build: (n) => String.fromCodePoint(0x2000 + n) },
    );
    const unit = fc.oneof(marks, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        draw(text);
      }),
      { numRuns: 300, examples: [['\u0106\u0328'], ['\u0637\u08ca\u0609'], ['Wa\u0328sowska'], ['\ud800']] },
    );
  });
});
