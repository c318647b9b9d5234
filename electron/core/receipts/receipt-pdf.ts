import type { i18n } from 'i18next';
import { directionOf } from '../../../shared/domain/languages.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { inEnglish } from '../reports/pack-policy.ts';
import { drawFacts } from '../reports/pack-proofs.ts';
import { body, drawFurniture, drawHeading, drawTitle, small } from '../reports/report-look.ts';
import type { Site } from '../site/site-service.ts';
import { drawSignature } from './drawn-signature.ts';
import type { Receipt } from './receipt-repository.ts';

interface ReceiptFacts {
  site: Pick<Site, 'name' | 'timeZone'>;
  madeAt: Instant;
}

/**
 * What a visitor agreed to: the exact text in the language that was read, its hash, when and how, and how anybody can
 * check that.
 *
 * @returns a PDF of A4 pages; its title and metadata hold no personal data
 */
export async function renderReceipt(
  receipt: Receipt,
  { site, madeAt }: ReceiptFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t, language } = translations;
  const at = (instant: Instant) => siteDateTime(instant, site.timeZone, language);
  const made = t('receipt.made', { when: at(madeAt) });
  return renderDocument(
    t('receipt.title'),
    fonts,
    (pages) => {
      drawTitle(pages, { title: t('receipt.title'), site: site.name, facts: [made] });
      drawFacts(pages, [
        [t('receipt.visitor'), receipt.name],
        ...(receipt.organisation === '' ? [] : [[t('receipt.organisation'), receipt.organisation] as const]),
        [t('receipt.visit'), t('receipt.visitOf', { when: at(receipt.visitAt), badge: receipt.badgeNumber })],
        [t('receipt.agreed'), at(receipt.at)],
        [t('receipt.how'), t(`receipt.by.${receipt.how}`)],
        [t('receipt.version'), String(receipt.version)],
        [t('receipt.tier'), t(`report.tier.${receipt.tier}`)],
        [t('receipt.language'), inEnglish(receipt.language)],
        [t('receipt.readBack'), readBackInWords(receipt, translations)],
      ]);
      if (receipt.reliesOnEarlier) {
        pages.gap(8);
        pages.text(t('receipt.earlier', { when: at(receipt.at) }), body);
      }
      drawHeading(pages, t('receipt.text'));
      drawExactText(pages, receipt);
      drawProof(pages, receipt, translations);
      if (receipt.how === 'signature') drawSigned(pages, receipt, translations);
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${site.name} · ${t('receipt.title')}`,
        foot: made,
        page: t('report.page', { number, count }),
      }),
  );
}

/** Every sentence on a line of its own, as it is hashed. */
function drawExactText(pages: Pages, { sentences, language }: Receipt): void {
  const direction = directionOf(language);
  for (const sentence of sentences) {
    pages.text(sentence, { ...body, size: 11, direction });
    pages.gap(5);
  }
}

function drawProof(pages: Pages, { sha256 }: Receipt, { t }: i18n): void {
  drawHeading(pages, t('receipt.hash'));
  pages.text(inGroups(sha256), { ...body, weight: 'bold' });
  pages.gap(6);
  pages.text(t('receipt.check'), small);
}

function drawSigned(pages: Pages, { strokes }: Receipt, { t }: i18n): void {
  drawHeading(pages, t('receipt.signature'), 90);
  if (strokes) drawSignature(pages, strokes);
  else pages.text(t('receipt.signatureForgotten'), body);
}

function readBackInWords({ readBack }: Receipt, { t }: i18n): string {
  if (readBack.length === 0) return t('receipt.noReadBack');
  return readBack
    .map(({ question, attempts, right }) =>
      t(right ? 'receipt.right' : 'receipt.notRight', {
        question: t(`receipt.question.${question}`),
        count: attempts,
      }),
    )
    .join(' ');
}

/** Eight signs at a time: easier to hold against another one. */
const inGroups = (sha256: string) => sha256.replace(/.{8}(?=.)/g, '$& ');
