import type { i18n } from 'i18next';
import { minutesInWords, dayInWords } from '../../../shared/reports/figure-words.ts';
import { siteDateTime, siteTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import { inEnglish } from './pack-policy.ts';
import type { SampleReceipt } from './pack-repository.ts';
import { body, drawSubheading, small } from './report-look.ts';
import { drawTable } from './report-table.ts';
import type { SignDay } from './sign-days.ts';

/** The check of the journal: every entry that still is as it was written. */
export interface JournalState {
  intact: boolean;
  entries: number;
  headHash: string;
}

/** On which days the sign was up, and for how long. */
export function drawSignDays(
  pages: Pages,
  days: readonly SignDay[],
  timeZone: string,
  { t, language }: i18n,
): void {
  pages.text(t('report.pack.signMeans', { count: days.length }), body);
  if (days.length === 0) return;
  pages.gap(6);
  drawTable(
    pages,
    [
      { title: t('report.pack.day'), share: 3 },
      { title: t('report.pack.signFrom'), share: 2 },
      { title: t('report.pack.signTo'), share: 2 },
      { title: t('report.pack.signUp'), share: 2 },
    ],
    days.map(({ day, from, to, minutes }) => [
      dayInWords(day, language),
      siteTime(from, timeZone, language),
      siteTime(to, timeZone, language),
      minutesInWords(minutes, t),
    ]),
  );
}

/** The latest acknowledgements, without whose they are: what each receipt proves. */
export function drawReceipts(
  pages: Pages,
  receipts: readonly SampleReceipt[],
  timeZone: string,
  { t, language }: i18n,
): void {
  pages.text(t(receipts.length === 0 ? 'report.pack.noReceipts' : 'report.pack.receiptsMean'), body);
  receipts.forEach((receipt, index) => {
    drawSubheading(pages, t('report.pack.receipt', { number: String(index + 1) }), 90);
    const attempts = receipt.readBack.reduce((sum, answer) => sum + answer.attempts, 0);
    const rows: [string, string][] = [
      [t('report.pack.agreedAt'), siteDateTime(receipt.at, timeZone, language)],
      [t('report.pack.text'), t('report.pack.textOf', { version: String(receipt.version), tier: t(`report.tier.${receipt.tier}`) })],
      [t('report.pack.language'), inEnglish(receipt.language)],
      [t('report.pack.sha256'), receipt.sha256],
      [t('report.pack.how'), t(`report.how.${receipt.how}`)],
      [
        t('report.pack.readBack'),
        receipt.readBack.length === 0 ? t('report.pack.noReadBack') : t('report.pack.attempts', { count: attempts }),
      ],
    ]; // prettier-ignore
    drawFacts(pages, rows);
  });
}

export function drawJournal(pages: Pages, { intact, entries, headHash }: JournalState, { t }: i18n): void {
  pages.text(t(intact ? 'report.pack.journalIntact' : 'report.pack.journalBroken'), {
    ...body,
    weight: 'bold',
  });
  pages.gap(4);
  drawFacts(pages, [
    [t('report.pack.entries'), String(entries)],
    [t('report.pack.headHash'), headHash],
  ]);
  pages.gap(6);
  pages.text(t('report.pack.journalMeans'), small);
}

/** What is what, in two columns. */
export function drawFacts(pages: Pages, rows: readonly (readonly [string, string])[]): void {
  drawTable(pages, [{ title: '', share: 2.4 }, { title: '', share: 7.6 }], rows); // prettier-ignore
}
