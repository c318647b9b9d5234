import type { TFunction } from 'i18next';
import type { NoticeFacts } from '../domain/notice.ts';
import { intlLocale } from '../plain/time.ts';

/** A part of the notice: a heading and its lines. */
export interface NoticeSection {
  title: string;
  lines: string[];
  /** Words of the site's own, which are in English whatever the rest is in. */
  own: string;
}

/**
 * The notice in words: what is recorded, why, who sees it, how long, and whom to ask. The same on screen and on paper.
 *
 * @param period writes a number of days, as `periodIn` does
 */
export function noticeSections(
  facts: NoticeFacts,
  t: TFunction,
  period: (days: number) => string,
): NoticeSection[] {
  const { contact, extra } = facts;
  const whom = [contact.name, contact.reach].filter((part) => part !== '').join(', ');
  return [
    { title: t('notice.what.title'), lines: recorded(facts, t), own: '' },
    {
      title: t('notice.why.title'),
      lines: [
        t('notice.why.onSite'),
        t('notice.why.rules'),
        ...(facts.badges ? [t('notice.why.badge')] : []),
      ],
      own: '',
    },
    {
      title: t('notice.who.title'),
      lines: [t('notice.who.staff'), t('notice.who.computer')],
      own: '',
    },
    { title: t('notice.long.title'), lines: [...kept(facts, t, period), t('notice.long.hold')], own: '' },
    {
      title: t('notice.ask.title'),
      lines: [
        t('notice.ask.rights'),
        whom === '' ? t('notice.ask.staff') : t('notice.ask.contact', { contact: whom }),
      ],
      own: extra,
    },
  ];
}

function recorded({ fields, child, identity, photo, signature }: NoticeFacts, t: TFunction): string[] {
  return [
    t('notice.what.name'),
    ...fields.map((field) => t(`notice.what.${field}`)),
    ...(child ? [t('notice.what.child')] : []),
    t('notice.what.devices'),
    t('notice.what.agreement'),
    ...(signature ? [t('notice.what.signature')] : []),
    ...(photo ? [t('notice.what.photo')] : []),
    ...(identity ? [t('notice.what.identity')] : []),
  ];
}

/** What is kept shortest first; nothing of what is not asked for here. */
function kept(
  { fields, photo, signature, days }: NoticeFacts,
  t: TFunction,
  period: (days: number) => string,
): string[] {
  const clocks = [
    ...(photo ? (['photo'] as const) : []),
    ...(fields.includes('contact') ? (['contact'] as const) : []),
    ...(signature ? (['signature'] as const) : []),
    'visit',
    'acknowledgement',
    'challenge',
    'incident',
  ] as const;
  return clocks.map((clock) =>
    t('notice.long.line', { what: t(`notice.long.${clock}`), period: period(days[clock]) }),
  );
}

/** As in `30 days` or `3 years`, as the language writes it. */
export function periodIn(days: number, language: string): string {
  const [count, unit] = days >= 365 && days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(intlLocale(language), style).format(count);
}
