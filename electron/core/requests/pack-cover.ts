import type { i18n } from 'i18next';
import type { OfficeTexts } from '../../../shared/i18n/all-texts.ts';
import type { Pages } from '../paper/document.ts';
import { drawFacts } from '../reports/pack-proofs.ts';
import { body, drawHeading } from '../reports/report-look.ts';
import { packParts } from './pack-parts.ts';
import type { SubjectPack } from './subject-pack.ts';

type Kept = keyof OfficeTexts['report']['subject']['kept'];
/** From so many days on a period is said in months. */
const monthsFrom = 60;

/** The first page: whose data it is, what is in the pack, why it is held and for how long, and what one can ask for. */
export function drawCover(pages: Pages, pack: SubjectPack, translations: i18n): void {
  const { t } = translations;
  const say = (text: string) => {
    pages.text(text, body);
    pages.gap(5);
  };
  say(t('report.subject.for', { name: pack.askedAs }));
  const names = [...new Set(pack.foundAs.map(({ name }) => name))];
  if (names.length > 0) say(t('report.subject.foundAs', { names: names.join(' · ') }));
  const mark = t('report.subject.withheld');
  say(t(pack.namesWithheld ? 'report.subject.namesWithheld' : 'report.subject.namesShown', { mark }));
  say(t(pack.safeguarding ? 'report.subject.safeguardingIn' : 'report.subject.safeguardingNot'));
  say(t('report.subject.sameAsFile', { file: t('report.subject.jsonName') }));

  drawHeading(pages, t('report.subject.contents'), 60);
  const counts: [string, string][] = packParts(pack, translations).map(({ name, rows }) => [
    t(`report.subject.part.${name}`),
    String(rows.length),
  ]);
  if (pack.visits.length > 0) counts.unshift([t('report.subject.part.visits'), String(pack.visits.length)]);
  if (counts.length === 0) say(t('report.subject.nothing'));
  else drawFacts(pages, counts);

  drawHeading(pages, t('report.subject.why'));
  say(t('report.subject.purposes'));
  drawHeading(pages, t('report.subject.who'));
  say(t('report.subject.whoWords'));
  drawHeading(pages, t('report.subject.howLong'), 100);
  drawFacts(pages, keptLines(pack, translations));
  pages.gap(4);
  say(t('report.subject.keptLonger'));
  drawHeading(pages, t('report.subject.rights'));
  say(t('report.subject.rightsWords'));
}

function keptLines({ keptDays }: SubjectPack, { t }: i18n): [string, string][] {
  const kept = t('report.subject.kept', { returnObjects: true }) as Record<Kept, string>;
  return (Object.keys(kept) as Kept[]).flatMap((key) => {
    const days = keptDays[key];
    if (days === undefined) return [];
    const months = Math.round(days / 30.44);
    const words =
      days < monthsFrom
        ? t('report.subject.days', { count: days })
        : t('report.subject.months', { count: months });
    return [[kept[key], words] as [string, string]];
  });
}
