import type { i18n } from 'i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import type { OfficeTexts } from '../../../shared/i18n/all-texts.ts';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { inEnglish } from '../reports/pack-policy.ts';
import type { PackVisit, SubjectPack } from './subject-pack.ts';

type FieldName = keyof OfficeTexts['report']['subject']['field'];
type Line = readonly [label: string, words: string];

const isLanguage = (code: string): code is Language => languages.some((language) => language === code);
export const languageInWords = (code: string) => (isLanguage(code) ? inEnglish(code) : code);

/** What a pack says, in words: codes become what they mean, and what is empty is left out. */
export function packWords({ site }: Pick<SubjectPack, 'site'>, { t, language }: i18n) {
  const at = (instant: Instant) => siteDateTime(instant, site.timeZone, language);
  const orEmpty = (instant: Instant | null) => (instant === null ? '' : at(instant));
  const field = (name: FieldName) => t(`report.subject.field.${name}`);
  // A word for a code, or the code where it has none: an older record may have one that is gone.
  const word = (key: string, code: string) =>
    t(`${key}.${code}` as 'report.subject.yes', { defaultValue: code });
  const by = (who: string) => word('report.subject.by', who);
  const filled = (lines: readonly Line[]) => lines.filter(([, words]) => words.trim() !== '');

  function agreedIn(agreed: NonNullable<PackVisit['acknowledgement']>): string {
    return t(agreed.fromEarlierVisit ? 'report.subject.agreedEarlier' : 'report.subject.agreedTo', {
      when: at(agreed.at),
      version: agreed.version,
      tier: word('report.tier', agreed.tier),
      language: languageInWords(agreed.language),
      how: word('report.how', agreed.how),
    });
  }

  function visitLines(visit: PackVisit): Line[] {
    const { child, identity, acknowledgement } = visit;
    const out = visit.signedOutAt
      ? t('report.subject.outBy', { when: at(visit.signedOutAt), by: by(visit.signedOutBy ?? '') })
      : t('report.subject.stillHere');
    const devices = visit.devices.map(({ kind, handling, accepted }) =>
      t(accepted ? 'report.subject.device' : 'report.subject.deviceNot', {
        device: word('deviceShort', kind),
        handling: word('handlingShort', handling),
      }),
    );
    const lockers = visit.lockers.map(({ number, kinds, handedInAt, handedBackAt }) =>
      t('report.subject.locker', {
        number,
        devices: kinds.map((kind) => word('deviceShort', kind)).join(', '),
        from: at(handedInAt),
        to: orEmpty(handedBackAt) || t('report.subject.lockerOpen'),
      }),
    );
    return filled([
      [field('name'), visit.name],
      [field('organisation'), visit.organisation],
      [field('category'), visit.category],
      [field('in'), at(visit.signedInAt)],
      [field('out'), out],
      [field('expectedOut'), at(visit.expectedOutAt)],
      [field('host'), visit.host],
      [field('group'), visit.group],
      [field('language'), languageInWords(visit.language)],
      [field('purpose'), visit.purpose],
      [field('vehicle'), visit.vehicle],
      [field('contact'), visit.contact],
      [field('leaving'), visit.leaving],
      [
        field('child'),
        child
          ? t('report.subject.child', {
              ...child,
              name: child.firstName,
              move: word('log.childMove', child.move),
            })
          : '',
      ],
      [field('devices'), devices.join('; ')],
      [field('lockers'), lockers.join('; ')],
      [field('agreed'), acknowledgement ? agreedIn(acknowledgement) : ''],
      [
        field('identity'),
        identity
          ? t('report.subject.identityWords', {
              seen: word('staff.identity.kinds', identity.seen),
              assurance: word('staff.identity.bases', identity.assurance),
              day: identity.assuredOn ? `, ${dayInWords(identity.assuredOn, language)}` : '',
              by: identity.by,
              when: at(identity.at),
            })
          : '',
      ],
      ...visit.challenges.map((one): Line => [field('challenge'), challengeInWords(one)]),
      ...visit.sentTo.map((one): Line => {
        return [field('sent'), t(`report.subject.sent.${one.what}`, { to: one.to, when: at(one.at) })];
      }),
    ]);
  }

  function challengeInWords(one: PackVisit['challenges'][number]): string {
    const said = t('report.subject.challenge', {
      when: at(one.at),
      by: one.by,
      seen: one.seen.map((code) => word('seen', code)).join(', '),
      outcomes: one.outcomes.map((code) => word('outcome', code)).join(', '),
      place: one.place,
      note: one.note,
    }).trim();
    if (!one.withdrawn) return said;
    const { at: when, by: who, reason } = one.withdrawn;
    return `${said} ${t('report.subject.challengeWithdrawn', { when: at(when), by: who, reason })}`;
  }

  return { at, orEmpty, field, word, by, filled, visitLines };
}
