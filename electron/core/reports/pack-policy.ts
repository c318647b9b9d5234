import type { i18n } from 'i18next';
import { tiers } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { languageNames } from '../../../shared/domain/languages.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { Pages } from '../paper/document.ts';
import type { PackContent } from './inspection-pack.ts';
import { body, drawSubheading, small } from './report-look.ts';
import { drawTable } from './report-table.ts';

/** The policy in force: the full text of both tiers in English, which has authority, and the hash of every text. */
export function drawPolicyInForce(
  pages: Pages,
  { version, texts }: Pick<PackContent, 'version' | 'texts'>,
  timeZone: string,
  { t, language }: i18n,
): void {
  const since = siteDateTime(version.inForceFrom, timeZone, language);
  pages.text(t('report.pack.inForce', { version: String(version.version), since }), body);
  for (const tier of tiers) {
    const english = texts.find((text) => text.tier === tier && text.language === 'en');
    if (!english) continue;
    drawSubheading(pages, t(`report.tier.${tier}`));
    english.sentences.forEach((sentence, index) => {
      pages.text(`${index + 1}.  ${sentence}`, body);
      pages.gap(3);
    });
  }
  drawSubheading(pages, t('report.pack.hashes'));
  pages.text(t('report.pack.hashesMean'), small);
  pages.gap(4);
  drawTable(
    pages,
    [
      { title: t('report.pack.tier'), share: 2 },
      { title: t('report.pack.language'), share: 1.6 },
      { title: t('report.pack.sha256'), share: 6.4 },
    ],
    texts.map((text) => [t(`report.tier.${text.tier}`), inEnglish(text.language), text.sha256]),
  );
}

/** Every version that there was, latest first, with what each changed. */
export function drawVersions(
  pages: Pages,
  { version: inForce, versions }: Pick<PackContent, 'version' | 'versions'>,
  timeZone: string,
  { t, language }: i18n,
): void {
  const state = ({ version, withdrawn, substantial }: (typeof versions)[number]) => {
    if (withdrawn) return t('report.pack.withdrawn');
    const agree = substantial ? t('report.pack.agreeAgain') : t('report.pack.agreementHolds');
    if (version === inForce.version) return `${t('report.pack.inForceNow')} ${agree}`;
    return version > inForce.version ? `${t('report.pack.coming')} ${agree}` : agree;
  };
  drawTable(
    pages,
    [
      { title: t('report.pack.version'), share: 1 },
      { title: t('report.pack.from'), share: 2.2 },
      { title: t('report.pack.whatChanged'), share: 4 },
      { title: t('report.pack.standing'), share: 3 },
    ],
    versions.map((version) => [
      String(version.version),
      siteDateTime(version.inForceFrom, timeZone, language),
      version.whatChanged || t('report.pack.nothingSaid'),
      state(version),
    ]),
  );
}

/** English and the language's own name, as both are known to inspectors and visitors. */
export function inEnglish(language: Language): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return name === languageNames[language] ? name : `${name} (${languageNames[language]})`;
}
