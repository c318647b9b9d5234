import type { i18n } from 'i18next';
import { directionOf, Language } from '../../../shared/domain/languages.ts';
import type { NoticeFacts } from '../../../shared/domain/notice.ts';
import { noticeSections, periodIn } from '../../../shared/notice/notice-sections.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { body, drawFurniture, drawSubheading, drawTitle } from '../reports/report-look.ts';

const line = { ...body, size: 10.5 };

/**
 * The notice in one language after the other, each on a page of its own.
 *
 * @param texts the notice's texts, one for each language
 * @returns a PDF of A4 pages
 */
export async function renderNotice(
  facts: NoticeFacts,
  { madeAt, timeZone }: { madeAt: Instant; timeZone: string },
  fonts: PaperFonts,
  texts: readonly i18n[],
  { t, language }: i18n,
): Promise<Uint8Array> {
  const title = t('staff.notice.paperTitle');
  return renderDocument(
    title,
    fonts,
    (pages) =>
      texts.forEach((inLanguage, index) => {
        if (index > 0) pages.newPage();
        drawNotice(pages, facts, inLanguage);
      }),
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.siteName} · ${title}`,
        foot: t('report.made', { when: siteDateTime(madeAt, timeZone, language) }),
        page: t('report.page', { number, count }),
      }),
  );
}

function drawNotice(pages: Pages, facts: NoticeFacts, { t, language }: i18n): void {
  const style = { ...line, direction: directionOf(Language.parse(language)) };
  drawTitle(pages, { title: t('notice.title'), site: facts.siteName, facts: [] });
  for (const { title, lines, own } of noticeSections(facts, t, (days) => periodIn(days, language))) {
    drawSubheading(pages, title);
    for (const text of lines) {
      pages.text(text, style);
      pages.gap(3);
    }
    if (own !== '') pages.text(own, { ...line, direction: 'ltr' });
  }
}
