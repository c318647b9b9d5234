import type { i18n } from 'i18next';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { body, drawFurniture, drawHeading, drawTitle } from '../reports/report-look.ts';
import { drawTable } from '../reports/report-table.ts';
import type { ReportFacts } from '../reports/termly-report.ts';
import { madeInWords } from '../reports/termly-report.ts';
import type { SheetPart } from './data-sheet.ts';

/** The data-protection sheet as A4 pages. */
export function renderDataSheet(
  parts: readonly SheetPart[],
  facts: ReportFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t } = translations;
  const made = madeInWords(facts, translations);
  return renderDocument(
    t('dataSheet.title'),
    fonts,
    (pages) => {
      drawTitle(pages, {
        title: t('dataSheet.title'),
        site: facts.site.name,
        facts: [made, t('dataSheet.whatThisIs')],
      });
      for (const { title, sentences, table } of parts) {
        drawHeading(pages, title);
        for (const sentence of sentences) {
          pages.text(sentence, body);
          pages.gap(3);
        }
        if (!table) continue;
        pages.gap(4);
        drawTable(pages, table.columns, table.rows);
      }
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.site.name} · ${t('dataSheet.title')}`,
        foot: made,
        page: t('report.page', { number, count }),
      }),
  );
}
