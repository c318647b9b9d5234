import type { i18n } from 'i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { fields } from '../../../shared/plain/categories.ts';
import { backupDays, clockKeys } from '../../../shared/domain/retention.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import type { Role } from '../../../shared/roles.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { StoredNumbers } from './data-sheet-repository.ts';

/** A part of the sheet: sentences, and where something is compared, a table. */
export interface SheetPart {
  title: string;
  sentences: readonly string[];
  table?: { columns: readonly { title: string; share: number }[]; rows: readonly (readonly string[])[] };
}

export interface SheetFacts {
  site: { name: string; timeZone: string };
  settings: Settings;
  /** All of them; those that are not offered are left out. */
  categories: readonly Category[];
  numbers: StoredNumbers;
  roles: readonly { role: Role; count: number }[];
}

/**
 * What this installation stores, from its settings and nothing else: a change of the settings is a change of the sheet. No
 * names are on it.
 */
export function dataSheet(facts: SheetFacts, translations: i18n): SheetPart[] {
  return [
    { title: translations.t('dataSheet.about'), sentences: about(facts, translations) },
    asked(facts, translations),
    kept(facts, translations),
    { title: translations.t('dataSheet.others'), sentences: others(facts, translations) },
    seenBy(facts, translations),
    { title: translations.t('dataSheet.leaves'), sentences: leaves(facts, translations) },
    { title: translations.t('dataSheet.notStored'), sentences: sentencesOf(translations, 'notStoredWords') },
    { title: translations.t('dataSheet.protection'), sentences: protection(facts, translations) },
    { title: translations.t('dataSheet.toDo'), sentences: sentencesOf(translations, 'toDoWords') },
  ];
}

/** The sentences that hold for every installation. */
function sentencesOf({ t }: i18n, key: 'notStoredWords' | 'toDoWords'): string[] {
  return t(`dataSheet.${key}`).split('\n');
}

function about({ site, numbers }: SheetFacts, { t, language }: i18n): string[] {
  const when = (at: NonNullable<StoredNumbers['firstVisit']>) => siteDateTime(at, site.timeZone, language);
  const { firstVisit, lastRun } = numbers;
  return [
    t('dataSheet.where', { site: site.name }),
    t('dataSheet.visits', { count: numbers.visits, named: numbers.visitsWithName }),
    ...(firstVisit === null ? [] : [t('dataSheet.firstVisit', { when: when(firstVisit) })]),
    t('dataSheet.amounts', { ...numbers }),
    lastRun === null ? t('dataSheet.noRun') : t('dataSheet.lastRun', { when: when(lastRun) }),
  ];
}

/** What the door asks, by category. */
function asked({ categories }: SheetFacts, { t }: i18n): SheetPart {
  const rows = categories
    .filter(({ active }) => active)
    .map((category) => [
      category.names.en,
      [
        t('dataSheet.name'),
        ...fields
          .filter((field) => category.fields[field] !== 'no')
          .map((field) => {
            const name = t(`staff.categories.field.${field}`);
            return category.fields[field] === 'optional' ? t('dataSheet.ifTheyWish', { name }) : name;
          }),
        ...(category.asksChild ? [t('dataSheet.child')] : []),
      ].join(', '),
      t(`dataSheet.photo.${category.photo}`),
      t(`dataSheet.signature.${category.signature}`),
      t(category.identityCheck ? 'dataSheet.identityChecked' : 'dataSheet.identityNot'),
    ]);
  const columns = [
    { key: 'category', share: 2 },
    { key: 'asked', share: 4.4 },
    { key: 'photoColumn', share: 1.6 },
    { key: 'agreement', share: 1.6 },
    { key: 'identity', share: 2 },
  ] as const;
  return {
    title: t('dataSheet.askedAtTheDoor'),
    sentences: [t('dataSheet.alwaysRecorded')],
    table: { columns: columns.map(({ key, share }) => ({ title: t(`dataSheet.${key}`), share })), rows },
  };
}

function kept({ settings }: SheetFacts, { t }: i18n): SheetPart {
  return {
    title: t('dataSheet.kept'),
    sentences: [
      t('dataSheet.keptNightly'),
      t('staff.retention.backups', { count: backupDays(settings.retention) }),
      t('dataSheet.keptHolds'),
    ],
    table: {
      columns: [
        { title: t('dataSheet.howLong'), share: 4 },
        { title: t('dataSheet.why'), share: 4 },
        { title: t('dataSheet.afterwards'), share: 4 },
      ],
      rows: clockKeys.map((key) => [
        t(`staff.retention.clock.${key}`, { count: settings.retention[key] }),
        t(`dataSheet.purpose.${key}`),
        t(`staff.retention.then.${key}`),
      ]),
    },
  };
}

function others({ numbers }: SheetFacts, { t }: i18n): string[] {
  return [
    t('dataSheet.staff', { count: numbers.people }),
    t('dataSheet.alerts', { count: numbers.alerts }),
    t('dataSheet.alertsStay'),
    t('dataSheet.exceptions', { count: numbers.exceptions }),
    t('dataSheet.holds', { count: numbers.holds }),
    t('dataSheet.requests'),
    t('dataSheet.officeWords'),
    t('dataSheet.neverClosed'),
    t('dataSheet.fireLists'),
  ];
}

function seenBy({ roles }: SheetFacts, { t }: i18n): SheetPart {
  return {
    title: t('dataSheet.seenBy'),
    sentences: [t('dataSheet.seenByWords')],
    table: {
      columns: [
        { title: t('dataSheet.role'), share: 3 },
        { title: t('dataSheet.howMany'), share: 2 },
        { title: t('dataSheet.sees'), share: 8 },
      ],
      rows: roles.map(({ role, count }) => [t(`role.${role}`), String(count), t(`dataSheet.rights.${role}`)]),
    },
  };
}

function leaves({ settings, numbers }: SheetFacts, { t }: i18n): string[] {
  return [
    t('dataSheet.noCloud'),
    t(settings.printer.kind === 'none' ? 'dataSheet.noBadges' : 'dataSheet.badges'),
    t(numbers.mailIsOn === 1 ? 'dataSheet.mail' : 'dataSheet.noMail'),
    t('dataSheet.exports'),
  ];
}

function protection({ settings }: SheetFacts, { t }: i18n): string[] {
  return [
    t('dataSheet.lock', { count: settings.staffLockMinutes }),
    t('dataSheet.idle', { seconds: settings.idleSeconds + settings.idleWarningSeconds }),
    t('dataSheet.noNames'),
    t('dataSheet.journal'),
    t('dataSheet.erased'),
  ];
}
