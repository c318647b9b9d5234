import type { i18n } from 'i18next';
import type { Figures } from '../../../shared/domain/reports.ts';
import { figureSections } from '../../../shared/reports/figure-sections.ts';
import type { FigureSection } from '../../../shared/reports/figure-sections.ts';
import { countInWords, dayInWords, headlines } from '../../../shared/reports/figure-words.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawParagraph, heightOf } from '../paper/paragraph.ts';
import { drawChart, roomForChart } from './charts.ts';
import { body, drawFurniture, drawHeading, drawTitle, green, ink, sand, small } from './report-look.ts';

/** What every report says of itself. */
export interface ReportFacts {
  site: { name: string; timeZone: string };
  madeAt: Instant;
}

/** The report to governors or staff: all figures with their charts, and no names. */
export async function renderTermlyReport(
  figures: Figures,
  facts: ReportFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t } = translations;
  const days = daysInWords(figures.range, translations);
  const made = madeInWords(facts, translations);
  return renderDocument(
    t('report.termly'),
    fonts,
    (pages) => {
      drawTitle(pages, { title: t('report.termly'), site: facts.site.name, facts: [days, made] });
      drawHeadlines(pages, headlines(figures, t));
      for (const section of figureSections(figures, translations)) {
        drawHeading(pages, section.title, roomFor(section));
        drawSection(pages, section, translations);
      }
      drawHeading(pages, t('report.howToRead'));
      pages.text(t('report.howToReadFew'), body);
      pages.gap(4);
      pages.text(t('report.howToReadMany'), body);
      pages.gap(4);
      pages.text(t('report.howToReadNames'), body);
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.site.name} · ${t('report.termly')}`,
        foot: `${days} · ${made}`,
        page: t('report.page', { number, count }),
      }),
  );
}

/** What has to stand with the heading: the sentences and the first chart. Points. */
export const roomFor = ({ sentences, charts }: FigureSection): number =>
  sentences.length * 30 + (charts[0] ? roomForChart(charts[0].rows.length) : 0);

/** What stands under the heading of a part of the figures: its sentences, then its charts. */
export function drawSection(pages: Pages, section: FigureSection, { t }: i18n): void {
  for (const sentence of section.sentences) {
    pages.text(sentence, body);
    pages.gap(2);
  }
  for (const chart of section.charts) {
    drawChart(pages, { ...chart, countTitle: t('report.number') }, ({ count }) => countInWords(count, t));
  }
}

export const daysInWords = ({ first, last }: Figures['range'], { t, language }: i18n): string =>
  t('report.days', { first: dayInWords(first, language), last: dayInWords(last, language) });

export const madeInWords = ({ site, madeAt }: ReportFacts, { t, language }: i18n): string =>
  t('report.made', { when: siteDateTime(madeAt, site.timeZone, language) });

/** The numbers to be seen first, side by side. */
function drawHeadlines(pages: Pages, numbers: ReturnType<typeof headlines>): void {
  const { doc, area } = pages;
  const gap = 8;
  const width = (area.width - gap * (numbers.length - 1)) / numbers.length;
  const tiles = numbers.map(({ label, value }) => ({
    label: pages.paragraph(label, { ...small, color: ink }, width - 16),
    // Words stand smaller than numbers, so that they stay on a line.
    value: pages.paragraph(
      value,
      { size: value.length > 5 ? 12 : 21, weight: 'bold', color: green },
      width - 16,
    ),
  }));
  const height = 52 + Math.max(...tiles.map(({ label }) => heightOf(label)));
  const y = pages.strip(height);
  tiles.forEach(({ label, value }, index) => {
    const x = area.x + index * (width + gap);
    doc.rect(x, y, width, height).fill(sand);
    doc.rect(x, y, width, 2.5).fill(green);
    drawParagraph(doc, value, x + 8, y + 24 - heightOf(value) / 2);
    drawParagraph(doc, label, x + 8, y + 44);
  });
}
