import type { i18n } from 'i18next';
import { directionOf, languages } from '../../../shared/domain/languages.ts';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawPicture, openPicture } from '../paper/picture.ts';
import { drawSignature } from '../receipts/drawn-signature.ts';
import { drawFacts } from '../reports/pack-proofs.ts';
import {
  body,
  drawFurniture,
  drawHeading,
  drawSubheading,
  drawTitle,
  small,
} from '../reports/report-look.ts';
import { drawTable } from '../reports/report-table.ts';
import { madeInWords } from '../reports/termly-report.ts';
import { drawCover } from './pack-cover.ts';
import { packParts } from './pack-parts.ts';
import { languageInWords, packWords } from './pack-words.ts';
import type { PackVisit, SubjectPack } from './subject-pack.ts';

/** Points: how large a photo stands in a pack. */
const photoSize = { width: 108, height: 144 };

/**
 * Everything that is held about a person, for that person to read.
 *
 * @returns a PDF of A4 pages; its title and metadata hold no personal data
 */
export async function renderSubjectPack(
  pack: SubjectPack,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t, language } = translations;
  const title = t('report.subject.title');
  const made = madeInWords(pack, translations);
  const about = t('report.subject.facts', {
    number: pack.request.number,
    day: dayInWords(pack.request.receivedOn, language),
  });
  return renderDocument(
    title,
    fonts,
    (pages) => {
      drawTitle(pages, { title, site: pack.site.name, facts: [about, made] });
      drawCover(pages, pack, translations);
      drawVisits(pages, pack, translations);
      for (const { name, columns, rows } of packParts(pack, translations)) {
        drawHeading(pages, t(`report.subject.part.${name}`), 80);
        const titled = columns.map(([columnTitle, share]) => ({ title: columnTitle, share }));
        drawTable(pages, titled, rows);
      }
      drawTexts(pages, pack, translations);
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${pack.site.name} · ${title}`,
        foot: `${about} · ${made}`,
        page: t('report.page', { number, count }),
        mark: t('report.subject.confidential'),
      }),
  );
}

function drawVisits(pages: Pages, pack: SubjectPack, translations: i18n): void {
  if (pack.visits.length === 0) return;
  const { t } = translations;
  const { at, visitLines, field } = packWords(pack, translations);
  pages.newPage();
  drawHeading(pages, t('report.subject.part.visits'), 120);
  for (const visit of pack.visits) {
    const when = at(visit.signedInAt);
    drawSubheading(pages, t('report.subject.visit', { when, badge: visit.badgeNumber }), 100);
    drawFacts(pages, visitLines(visit));
    drawPhoto(pages, visit, field('photo'));
    const { signature } = visit.acknowledgement ?? {};
    if (!signature) continue;
    pages.gap(6);
    pages.keep(110);
    pages.text(field('signature'), small);
    drawSignature(pages, signature as Parameters<typeof drawSignature>[1]);
    pages.gap(8);
  }
}

function drawPhoto(pages: Pages, { photo }: PackVisit, label: string): void {
  const picture = openPicture(pages.doc, photo === null ? undefined : Buffer.from(photo, 'base64'));
  if (!picture) return;
  pages.gap(6);
  pages.keep(photoSize.height + 20);
  pages.text(label, small);
  drawPicture(pages.doc, picture, { x: pages.area.x, y: pages.strip(photoSize.height), ...photoSize }, 'fit');
}

/** Each text once, however often it was agreed to. */
function drawTexts(pages: Pages, { visits }: SubjectPack, { t }: i18n): void {
  const agreed = visits.flatMap(({ acknowledgement }) => (acknowledgement ? [acknowledgement] : []));
  const texts = new Map(agreed.map((one) => [one.sha256, one]));
  if (texts.size === 0) return;
  drawHeading(pages, t('report.subject.part.texts'), 80);
  for (const { version, tier, language, sentences, sha256 } of texts.values()) {
    const tierInWords = t(tier === 'regular' ? 'report.tier.regular' : 'report.tier.visitor');
    const facts = { version, tier: tierInWords, language: languageInWords(language) };
    drawSubheading(pages, t('report.subject.text', facts));
    const known = languages.find((one) => one === language);
    for (const sentence of sentences) {
      pages.text(sentence, { ...body, ...(known && { direction: directionOf(known) }) });
      pages.gap(2);
    }
    pages.text(`SHA-256: ${sha256}`, small);
  }
}
