import type { i18n } from 'i18next';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import { packWords } from './pack-words.ts';
import type { SubjectPack } from './subject-pack.ts';

/** A part of a pack as a table. */
export interface PackPart {
  name: 'expected' | 'passes' | 'permissions' | 'rollCalls' | 'corrections' | 'hosted' | 'cameFor' | 'staff' | 'safeguarding' | 'journal'; // prettier-ignore
  /** Each with its share of the page's width. */
  columns: readonly (readonly [title: string, share: number])[];
  rows: readonly (readonly string[])[];
}

/** All that a pack holds beside visits, as tables; those that are empty are left out. */
export function packParts(pack: SubjectPack, translations: i18n): PackPart[] {
  const { t, language } = translations;
  const { at, orEmpty, field, word, by } = packWords(pack, translations);
  const day = (on: string) => dayInWords(on, language);
  const parts: PackPart[] = [
    {
      name: 'expected',
      columns: [[field('day'), 2], [field('name'), 2], [field('host'), 2], [field('purpose'), 2], [field('members'), 2.4], [field('addedBy'), 2]], // prettier-ignore
      rows: pack.expected.map((one) => [
        [day(one.day), one.time].join(' ').trim(),
        [one.name, one.organisation, one.category].filter(Boolean).join(', '),
        one.host,
        one.purpose,
        [one.group, one.members.join(', ')].filter(Boolean).join(': '),
        `${one.addedBy}, ${at(one.addedAt)}${one.cancelled ? `, ${field('cancelled')}` : ''}`,
      ]),
    },
    {
      name: 'passes',
      columns: [
        [field('issued'), 2],
        [field('by'), 2],
        [field('lastUsed'), 2],
        [field('revoked'), 2],
      ],
      rows: pack.passes.map((one) => [
        at(one.issuedAt),
        one.issuedBy,
        orEmpty(one.lastUsedAt),
        orEmpty(one.revokedAt),
      ]),
    },
    {
      name: 'permissions',
      columns: [[field('device'), 1.4], [field('reason'), 1.4], [field('note'), 3], [field('places'), 1.6], [field('from'), 2.6], [field('approvedBy'), 2]], // prettier-ignore
      rows: pack.permissions.map((one) => [
        word('deviceShort', one.device),
        word('exceptionReason', one.reason),
        one.note,
        one.places,
        `${day(one.from)} – ${day(one.until)}`,
        one.approvedBy,
      ]),
    },
    {
      name: 'rollCalls',
      columns: [
        [field('started'), 2],
        [field('mode'), 2],
        [field('listedAs'), 2],
        [field('marks'), 4],
      ],
      rows: pack.rollCalls.map((one) => {
        const mode = word('report.subject.rollCall', one.mode);
        const marks = one.marks.map((mark) =>
          t('report.subject.marked', {
            mark: word('report.subject.mark', mark.mark),
            when: at(mark.at),
            by: by(mark.by),
          }),
        );
        return [
          at(one.startedAt),
          one.drill ? t('report.subject.drill', { mode }) : mode,
          one.listedAs,
          marks.join('; '),
        ];
      }),
    },
    {
      name: 'corrections',
      columns: [[field('when'), 2], [field('what'), 1.4], [field('before'), 2], [field('after'), 2], [field('reason'), 2], [field('by'), 2]], // prettier-ignore
      rows: pack.corrections.map((one) => [
        at(one.at),
        word('report.subject.corrected', one.field),
        one.before,
        one.after,
        one.reason,
        one.by,
      ]),
    },
    {
      name: 'hosted',
      columns: [
        [field('in'), 2],
        [field('out'), 2],
        [field('visitor'), 3],
        [field('category'), 2],
      ],
      rows: pack.hosted.map((one) => [
        at(one.signedInAt),
        orEmpty(one.signedOutAt),
        one.visitor,
        one.category,
      ]),
    },
    {
      name: 'cameFor',
      columns: [[field('when'), 2], [field('adult'), 2.4], [field('name'), 2], [field('what'), 1.4], [field('places'), 1.6], [field('reason'), 2.4]], // prettier-ignore
      rows: pack.cameFor.map((one) => [
        at(one.at),
        one.adult,
        one.firstName,
        word('log.childMove', one.move),
        one.room,
        one.reason,
      ]),
    },
    {
      name: 'staff',
      columns: [[field('name'), 2.4], [field('role'), 2], [field('email'), 3], [field('added'), 2], [field('presence'), 3]], // prettier-ignore
      rows: pack.staff.map((one) => [
        one.name,
        one.role === null ? '' : word('role', one.role),
        one.email,
        at(one.addedAt),
        one.presence.map((stay) => `${at(stay.signedInAt)} – ${orEmpty(stay.signedOutAt)}`).join('; '),
      ]),
    },
    {
      name: 'safeguarding',
      columns: [['', 1]],
      rows: (pack.safeguarding?.incidents ?? [])
        .map((one) => [
          t('report.subject.report', {
            number: one.number,
            category: word('staff.incidents.category', one.category),
            when: at(one.happenedAt),
          }),
        ])
        .concat(
          (pack.safeguarding?.alerts ?? []).map((one) => [
            t('report.subject.alert', {
              kind: word('staff.alerts.kinds', one.kind),
              when: at(one.writtenAt),
            }),
          ]),
        ),
    },
    {
      name: 'journal',
      columns: [
        [field('when'), 2],
        [field('what'), 4],
        [field('by'), 3],
      ],
      rows: pack.journal.map((one) => [at(one.at), word('report.subject.action', one.action), by(one.by)]),
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}
