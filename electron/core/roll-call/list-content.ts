import type { i18n } from 'i18next';
import type { RollCallList, RollCallMode, SaidMark } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import { sinceInWords } from '../../../shared/plain/roll-call.ts';
import { siteDateTime } from '../../../shared/time.ts';
import type { ReportFacts } from '../reports/termly-report.ts';
import type { Listed, PersonHere } from './who-is-here.ts';

/** A person on the list, in words. */
export interface ListLine {
  name: string;
  /** Badge, organisation, category, group, since when: what tells namesakes apart. */
  facts: string;
  /** What was said of them by the time the list was printed. */
  mark: SaidMark['mark'] | null;
}
/** Those of one entrance and one host, under one heading. */
export interface ListGroup {
  title: string;
  lines: readonly ListLine[];
}
/** What stands on a list of people on paper. */
export interface PeopleList {
  title: string;
  mode: RollCallMode | null;
  /** Stands on every page; empty where it is none. */
  drill: string;
  site: string;
  facts: readonly string[];
  counts: string;
  groups: readonly ListGroup[];
}

type Person = Listed & { kind: PersonHere['kind']; now?: SaidMark | null };

/** The list of a roll call as it stands: whoever arrived since is on it, and says so. */
export function listOfRollCall(
  { summary, entries }: RollCallList,
  facts: ReportFacts,
  translations: i18n,
): PeopleList {
  const { t, language } = translations;
  const { timeZone, name: site } = facts.site;
  const started = siteDateTime(summary.startedAt, timeZone, language);
  const people = entries.filter(({ kind, arrivedAt }) => kind !== 'expected' || arrivedAt === null);
  return {
    title: t(`rollCall.mode.${summary.mode}`),
    mode: summary.mode,
    drill: summary.drill ? t('rollCall.drillMark') : '',
    site,
    facts: [
      t('paper.rollCall.started', { when: started }),
      t('paper.rollCall.printed', { when: siteDateTime(facts.madeAt, timeZone, language) }),
    ],
    counts: countsInWords(people, translations),
    groups: groupsOf(people, facts, translations),
  };
}

/** A list without a roll call: the copy for the day the power is off. */
export function listOfPeople(
  people: readonly PersonHere[],
  kind: 'hourly' | 'nightly',
  facts: ReportFacts,
  translations: i18n,
): PeopleList {
  const { t, language } = translations;
  const { timeZone, name: site } = facts.site;
  return {
    title: t('paper.rollCall.fireList'),
    mode: null,
    drill: '',
    site,
    facts: [
      t(`paper.rollCall.copy.${kind}`, { when: siteDateTime(facts.madeAt, timeZone, language) }),
      t('paper.rollCall.copyWarning'),
    ],
    counts: countsInWords(people, translations),
    groups: groupsOf(people, facts, translations),
  };
}

function countsInWords(people: readonly Person[], { t }: i18n): string {
  const count = (kind: Person['kind']) => people.filter((person) => person.kind === kind).length;
  return [
    t('paper.rollCall.visitors', { count: count('visitor') }),
    t('paper.rollCall.staff', { count: count('staff') }),
    t('paper.rollCall.expected', { count: count('expected') }),
  ].join(' · ');
}

/** Visitors by entrance and host, then staff by entrance, then who is expected: the order in which one looks for them. */
function groupsOf(
  people: readonly Person[],
  { site: { timeZone }, madeAt }: ReportFacts,
  { t, language }: i18n,
): ListGroup[] {
  const order = { visitor: 0, staff: 1, expected: 2 };
  const titleOf = ({ kind, entrance, host }: Person): string => {
    if (kind === 'expected') return t('rollCall.group.expected');
    if (kind === 'staff') return t('rollCall.group.staff', { entrance });
    return host === ''
      ? t('rollCall.group.noHost', { entrance })
      : t('rollCall.group.host', { entrance, host });
  };
  const sorted = people.toSorted(
    (one, other) =>
      order[one.kind] - order[other.kind] ||
      one.entrance.localeCompare(other.entrance) ||
      one.host.localeCompare(other.host) ||
      one.name.localeCompare(other.name),
  );
  const since = (person: Person) => {
    if (person.kind !== 'expected')
      return t('paper.rollCall.since', {
        time: sinceInWords(person.since as Instant, madeAt, timeZone, language),
      });
    return person.since === '' ? '' : t('paper.rollCall.expectedAt', { time: person.since });
  };
  const factsOf = (person: Person): string =>
    [
      person.badgeNumber === null ? '' : t('paper.rollCall.badge', { number: String(person.badgeNumber) }),
      person.organisation,
      person.category,
      person.group,
      person.kind === 'expected' && person.host !== '' ? t('paper.rollCall.sees', { host: person.host }) : '',
      since(person),
    ]
      .filter(Boolean)
      .join(' · ');
  return [...Map.groupBy(sorted, titleOf)].map(([title, group]) => ({
    title,
    lines: group.map((person) => ({
      name: person.name,
      facts: factsOf(person),
      mark: person.now?.mark ?? null,
    })),
  }));
}
