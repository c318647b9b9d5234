import type { i18n } from 'i18next';
import type { IncidentEntry, IncidentEntryBody, IncidentFile } from '../../../shared/domain/incidents.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { entryLines } from './incident-words.ts';
import { drawFacts } from './pack-proofs.ts';
import { body, drawFurniture, drawHeading, drawSubheading, drawTitle, small } from './report-look.ts';
import { drawTable } from './report-table.ts';
import type { ReportFacts } from './termly-report.ts';
import { madeInWords } from './termly-report.ts';

/** One incident with all that was written about it, names and all: for its readers alone, marked so on each page. */
export async function renderIncidentFile(
  file: IncidentFile,
  facts: ReportFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t } = translations;
  const title = t('report.incident.title', { number: String(file.summary.number) });
  const made = madeInWords(facts, translations);
  return renderDocument(
    // The metadata of a file are read by many a program that does not open it.
    t('report.incident.mark'),
    fonts,
    (pages) => {
      drawTitle(pages, { title, site: facts.site.name, facts: [made] });
      drawHeading(pages, t('report.incident.facts'));
      drawReport(pages, file, facts.site.timeZone, translations);
      drawHeading(pages, t('report.incident.visits'));
      drawVisits(pages, file, facts.site.timeZone, translations);
      drawHeading(pages, t('report.incident.entries'));
      file.entries.forEach((entry) => drawEntry(pages, entry, file, facts.site.timeZone, translations));
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.site.name} · ${title}`,
        foot: made,
        page: t('report.page', { number, count }),
        mark: t('report.incident.mark'),
      }),
  );
}

function drawReport(
  pages: Pages,
  { summary, reportedBy }: IncidentFile,
  timeZone: string,
  { t, language }: i18n,
): void {
  const at = (instant: typeof summary.reportedAt) => siteDateTime(instant, timeZone, language);
  drawFacts(pages, [
    [t('report.incident.category'), t(`staff.incidents.category.${summary.category}`)],
    [t('report.incident.state'), t(`staff.incidents.state.${summary.state}`)],
    [t('report.incident.happened'), at(summary.happenedAt)],
    [t('report.incident.place'), summary.place || t('report.incident.noPlace')],
    [
      t('report.incident.reported'),
      t('report.incident.reportedBy', { when: at(summary.reportedAt), name: reportedBy }),
    ],
    [t('report.incident.to'), t(`report.incident.recipient.${summary.recipient}`)],
    [t('report.incident.hold'), t(summary.hold ? 'report.incident.holdOn' : 'report.incident.holdOff')],
  ]);
}

function drawVisits(pages: Pages, { visits }: IncidentFile, timeZone: string, { t, language }: i18n): void {
  if (visits.length === 0) {
    pages.text(t('report.incident.noVisits'), body);
    return;
  }
  drawTable(
    pages,
    [
      { title: t('report.incident.name'), share: 2.4 },
      { title: t('report.incident.organisation'), share: 2 },
      { title: t('report.incident.visitCategory'), share: 1.6 },
      { title: t('report.incident.host'), share: 1.8 },
      { title: t('report.incident.from'), share: 1.8 },
      { title: t('report.incident.until'), share: 1.8 },
    ],
    visits.map((visit) => [
      visit.name,
      visit.organisation,
      visit.category,
      visit.host,
      siteDateTime(visit.signedInAt, timeZone, language),
      visit.signedOutAt
        ? siteDateTime(visit.signedOutAt, timeZone, language)
        : t('report.incident.stillHere'),
    ]),
  );
}

function drawEntry(
  pages: Pages,
  { at, by, body: entry }: IncidentEntry,
  file: IncidentFile,
  timeZone: string,
  translations: i18n,
): void {
  const { t, language } = translations;
  const numberOf = (id: IncidentEntry['id']) => String(file.entries.findIndex((one) => one.id === id) + 1);
  const index = file.entries.findIndex((one) => one.body === entry);
  const kind = kindInWords(entry, numberOf, translations);
  drawSubheading(pages, t('report.incident.entry', { number: String(index + 1), kind }), 30);
  pages.text(t('report.incident.by', { when: siteDateTime(at, timeZone, language), name: by }), small, 14);
  for (const line of entryLines(entry, translations)) {
    pages.gap(2);
    pages.text(line, body, 14);
  }
}

function kindInWords(
  entry: IncidentEntryBody,
  numberOf: (id: IncidentEntry['id']) => string,
  { t }: i18n,
): string {
  return entry.kind === 'correction'
    ? t('report.incident.correctionOf', { of: numberOf(entry.of) })
    : t(`staff.incidents.entry.${entry.kind}`);
}
