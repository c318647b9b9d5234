import { beforeAll, expect, it } from 'vitest';
import { createPaperFonts } from '../../electron/core/paper/fonts.ts';
import { renderReceipt } from '../../electron/core/receipts/receipt-pdf.ts';
import type { Receipt } from '../../electron/core/receipts/receipt-repository.ts';
import { shippedRulesForRegulars } from '../../electron/core/set-up/shipped-texts.ts';
import { languages } from '../../shared/domain/languages.ts';
import type { AcknowledgementId } from '../../shared/domain/ids.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import type { Instant } from '../../shared/time.ts';
import { createTestHost } from '../support/test-host.ts';
import { infoOf, textOf } from './pdf.ts';

const at = '2026-11-20T09:00:00.000Z' as Instant;
let fonts: ReturnType<typeof createPaperFonts>;
beforeAll(() => {
  fonts = createPaperFonts(createTestHost().host.fontFile);
});

const receipt = (change: Partial<Receipt>): Receipt => ({
  acknowledgementId: '0190a000-0000-7000-8000-000000000001' as AcknowledgementId,
  name: 'Oduya Lindqvist',
  organisation: 'Penrose Heating',
  badgeNumber: 4821,
  visitAt: at,
  reliesOnEarlier: false,
  at,
  version: 3,
  tier: 'regular',
  language: 'en',
  sha256: '0123456789abcdef'.repeat(4),
  sentences: [],
  how: 'signature',
  strokes: [[[20, 80], [60, 10], [90, 70]], [[100, 50]], [[120, 60], [260, 40]]], // prettier-ignore
  readBack: [],
  ...change,
});
const draw = (change: Partial<Receipt>) =>
  renderReceipt(
    receipt(change),
    { site: { name: 'Larkfield Nursery', timeZone: 'Europe/London' }, madeAt: at },
    fonts,
    createTranslations(allTextsInEnglish),
  );
/** The letters alone: what reads from the right comes out of a PDF in lines of another order. */
const letters = (text: string) => [...text.normalize('NFKC').replace(/[^\p{L}]/gu, '')].toSorted().join('');

it.each(languages)('a receipt has every sentence that was read in %s, on A4', async (language) => {
  const sentences = shippedRulesForRegulars[language].map(({ sentence }) => sentence);
  const [whole, without] = [await draw({ language, sentences }), await draw({ language })];
  expect(infoOf(whole)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  expect(infoOf(whole)).not.toContain('Lindqvist');
  expect(textOf(whole)).toContain('01234567 89abcdef');
  if (language === 'en') {
    const words = textOf(whole).replace(/\s+/g, ' ');
    for (const sentence of sentences) expect(words).toContain(sentence);
  }
  expect(textOf(whole).length).toBeGreaterThan(textOf(without).length + sentences.join('').length * 0.9);
});

it('a receipt draws a signature in lines, wherever its strokes go', async () => {
  const drawn = await draw({ strokes: [[[0, 0], [1000, 1000]]] }); // prettier-ignore
  const forgotten = await draw({ strokes: null });
  expect(letters(textOf(drawn))).not.toBe(letters(textOf(forgotten)));
  expect(textOf(forgotten)).toContain('no longer kept');
  expect(Buffer.compare(drawn, forgotten)).not.toBe(0);
});
