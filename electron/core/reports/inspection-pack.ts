import type { i18n } from 'i18next';
import type { Figures } from '../../../shared/domain/reports.ts';
import type { FigureSection } from '../../../shared/reports/figure-sections.ts';
import { figureSections } from '../../../shared/reports/figure-sections.ts';
import type { Pages } from '../paper/document.ts';
import { renderDocument } from '../paper/document.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import type { DocumentPart } from './contents.ts';
import { drawContents } from './contents.ts';
import { drawPolicyInForce, drawVersions } from './pack-policy.ts';
import type { JournalState } from './pack-proofs.ts';
import { drawJournal, drawReceipts, drawSignDays } from './pack-proofs.ts';
import type { PackText, PackVersion, SampleReceipt } from './pack-repository.ts';
import { body, drawFurniture, drawTitle } from './report-look.ts';
import type { SignDay } from './sign-days.ts';
import type { ReportFacts } from './termly-report.ts';
import { daysInWords, drawSection, madeInWords, roomFor } from './termly-report.ts';

export interface PackContent {
  figures: Figures;
  /** All reviews, and all that asked for one, whenever that was. */
  log: Pick<Figures, 'reviews' | 'triggers'>;
  /** The one in force. */
  version: PackVersion;
  texts: readonly PackText[];
  /** All of them, latest first. */
  versions: readonly PackVersion[];
  receipts: readonly SampleReceipt[];
  signDays: readonly SignDay[];
  journal: JournalState;
}

/** The pack for inspectors: proof that the policy is lived. No names of people. */
export async function renderInspectionPack(
  content: PackContent,
  facts: ReportFacts,
  fonts: PaperFonts,
  translations: i18n,
): Promise<Uint8Array> {
  const { t } = translations;
  const days = daysInWords(content.figures.range, translations);
  const made = madeInWords(facts, translations);
  const { timeZone } = facts.site;
  return renderDocument(
    t('report.inspection'),
    fonts,
    (pages) => {
      const title = t('report.inspection');
      drawTitle(pages, { title, site: facts.site.name, facts: [days, made] });
      pages.text(t('report.pack.intro'), body);
      drawContents(pages, t('report.pack.contents'), partsOf(content, timeZone, translations));
    },
    (pages, number, count) =>
      drawFurniture(pages, {
        head: `${facts.site.name} · ${t('report.inspection')}`,
        foot: `${days} · ${made}`,
        page: t('report.page', { number, count }),
      }),
  );
}

function partsOf(content: PackContent, timeZone: string, translations: i18n): DocumentPart[] {
  const { t } = translations;
  const part = (title: string, draw: (pages: Pages) => void, room = 120): DocumentPart => ({
    title,
    room,
    draw,
  });
  const sections = figureSections({ ...content.figures, ...content.log }, translations);
  const figures = (name: FigureSection['name']): DocumentPart[] =>
    sections
      .filter((section) => section.name === name)
      .map((section) =>
        part(section.title, (pages) => drawSection(pages, section, translations), roomFor(section)),
      );
  return [
    part(t('report.pack.policy'), (pages) => drawPolicyInForce(pages, content, timeZone, translations)),
    part(t('report.pack.versions'), (pages) => drawVersions(pages, content, timeZone, translations)),
    ...figures('reviews'),
    ...figures('acknowledged'),
    ...figures('visits'),
    part(t('report.pack.sign'), (pages) => drawSignDays(pages, content.signDays, timeZone, translations)),
    part(t('report.pack.receipts'), (pages) => drawReceipts(pages, content.receipts, timeZone, translations)),
    part(t('report.pack.journal'), (pages) => drawJournal(pages, content.journal, translations)),
  ];
}
