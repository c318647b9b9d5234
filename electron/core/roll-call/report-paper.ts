import type { i18n } from 'i18next';
import type { RollCallEvent, RollCallReport } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import { drawFacts } from '../reports/pack-proofs.ts';
import { body, drawFurniture, drawHeading, drawTitle } from '../reports/report-look.ts';
import { drawTable } from '../reports/report-table.ts';
import type { ReportFacts } from '../reports/termly-report.ts';
import { madeInWords } from '../reports/termly-report.ts';
import { rollCallFacts } from '../../../shared/reports/roll-call-facts.ts';
import { durationInWords, exactTime } from '../../../shared/reports/roll-call-facts.ts';

/** How a roll call went: how long, who was unaccounted for when, and all that was said, in order. */
export async function renderRollCallReport(
  report: RollCallReport,
  facts: ReportFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t, language } = translations;
  const { timeZone } = facts.site;
  const { summary } = report;
  const title = t('paper.rollCall.report', { mode: t(`rollCall.mode.${summary.mode}`) });
  const made = madeInWords(facts, translations);
  return renderDocument(
    t('paper.rollCall.reportTitle'),
    fonts,
    (pages) => {
      drawTitle(pages, {
        title,
        site: facts.site.name,
        facts: [
          ...(summary.drill ? [t('rollCall.drillMark')] : []),
          siteDateTime(summary.startedAt, timeZone, language),
          made,
        ],
      });
      drawFacts(pages, rollCallFacts(report, timeZone, translations));
      drawUnaccounted(pages, report, timeZone, translations);
      drawEvents(pages, report.events, timeZone, translations);
      drawPeople(pages, report, timeZone, translations);
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.site.name} · ${title}`,
        foot: made,
        page: t('report.page', { number, count }),
        mark: summary.drill ? t('rollCall.drillMark') : undefined,
      }),
  );
}

function drawUnaccounted(
  pages: Pages,
  { unaccounted, summary }: RollCallReport,
  timeZone: string,
  translations: i18n,
): void {
  const { t, language } = translations;
  drawHeading(pages, t('rollCall.report.unaccounted'));
  if (unaccounted.length === 0) {
    pages.text(t('rollCall.report.nobody'), body);
    return;
  }
  const time = (at: Instant) => exactTime(at, timeZone, language);
  drawTable(
    pages,
    [
      { title: t('rollCall.report.name'), share: 3 },
      { title: t('rollCall.report.from'), share: 1.2 },
      { title: t('rollCall.report.until'), share: 1.6 },
      { title: t('rollCall.report.duration'), share: 1.4 },
    ],
    unaccounted.map(({ name, from, until }) => [
      name,
      time(from),
      until ? time(until) : t('rollCall.report.toTheEnd'),
      durationInWords(from, until ?? summary.endedAt ?? from, translations),
    ]),
  );
}

function drawEvents(
  pages: Pages,
  events: readonly RollCallEvent[],
  timeZone: string,
  { t, language }: i18n,
): void {
  drawHeading(pages, t('rollCall.report.events'));
  if (events.length === 0) {
    pages.text(t('rollCall.report.nothing'), body);
    return;
  }
  drawTable(
    pages,
    [
      { title: t('rollCall.report.at'), share: 1 },
      { title: t('rollCall.report.name'), share: 2.6 },
      { title: t('rollCall.report.what'), share: 2 },
      { title: t('rollCall.report.by'), share: 2 },
    ],
    events.map(({ at, name, what, by }) => [
      exactTime(at, timeZone, language),
      name,
      t(`rollCall.event.${what}`),
      by,
    ]),
  );
}

function drawPeople(
  pages: Pages,
  { entries }: RollCallReport,
  timeZone: string,
  { t, language }: i18n,
): void {
  drawHeading(pages, t('rollCall.report.people'));
  drawTable(
    pages,
    [
      { title: t('rollCall.report.name'), share: 2.4 },
      { title: t('rollCall.report.kind'), share: 1.2 },
      { title: t('rollCall.report.host'), share: 1.8 },
      { title: t('rollCall.report.atEnd'), share: 2.6 },
    ],
    entries.map(({ name, kind, host, now, arrivedAt }) => [
      name,
      t(`rollCall.kind.${kind}`),
      host,
      now
        ? [t(`rollCall.mark.${now.mark}`), now.by, exactTime(now.at, timeZone, language)]
            .filter(Boolean)
            .join(', ')
        : t(kind === 'expected' && arrivedAt ? 'rollCall.cameIn' : 'rollCall.mark.none'),
    ]),
  );
}
