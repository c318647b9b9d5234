import type { i18n } from 'i18next';
import type { LogColumnId } from '../../../shared/domain/exports.ts';
import { logColumnIds } from '../../../shared/domain/exports.ts';
import { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import { Child } from '../../../shared/domain/visits.ts';
import type { Cell } from './cells.ts';
import { onOneDay } from './cells.ts';
import type { Fact, FactName } from './exported-visits-repository.ts';
import type { SiteClock } from './site-clock.ts';

export interface ColumnContext {
  clock: SiteClock;
  t: i18n['t'];
}
interface LogColumn {
  /** What it is made of: one fact of the visit, or two. */
  facts: readonly [FactName] | readonly [FactName, FactName];
  cell: (first: Fact, second: Fact, context: ColumnContext) => Cell;
  /** In letters, for spreadsheets; on paper, a share of the page. */
  width: number;
}

const text = (fact: Fact): string => (fact === null ? '' : String(fact));
const asText = (name: FactName, width: number): LogColumn => ({ facts: [name], cell: text, width });
const asNumber = (name: FactName, width: number): LogColumn => ({
  facts: [name],
  cell: (fact) => (typeof fact === 'number' ? fact : null),
  width,
});

/** The columns of the visitor log. A new one is one more entry, and a heading in each language. */
export const logColumns: Record<LogColumnId, LogColumn> = {
  number: asNumber('badgeNumber', 9),
  name: asText('name', 26),
  organisation: asText('organisation', 24),
  category: asText('category', 18),
  group: asText('group', 18),
  host: asText('host', 22),
  entrance: asText('entrance', 16),
  purpose: asText('purpose', 26),
  vehicle: asText('vehicle', 12),
  contact: asText('contact', 22),
  child: { facts: ['child'], cell: (fact, _, { t }) => childText(fact, t), width: 24 },
  identity: {
    facts: ['identity'],
    cell: (fact, _, { t }) =>
      fact === 'waiting' || fact === 'checked' ? t(`log.identityState.${fact}`) : '',
    width: 12,
  },
  escort: {
    facts: ['escort'],
    cell: (fact, _, { t }) => t(`escort.${fact === 'unescorted' ? 'unescorted' : 'escorted'}`),
    width: 13,
  },
  day: {
    facts: ['signedInAt'],
    cell: (fact, _, { clock }) => ({ wall: clock(text(fact)), shows: 'day' }),
    width: 12,
  },
  signedIn: {
    facts: ['signedInAt'],
    cell: (fact, _, { clock }) => ({ wall: clock(text(fact)), shows: 'time' }),
    width: 10,
  },
  signedOut: {
    facts: ['signedOutAt', 'signedInAt'],
    cell(out, signedIn, { clock }) {
      if (out === null) return null;
      const wall = clock(text(out));
      return { wall, shows: onOneDay(wall, clock(text(signedIn))) ? 'time' : 'both' };
    },
    width: 17,
  },
  signedOutBy: {
    facts: ['signedOutBy'],
    cell: (fact, _, { t }) =>
      fact === 'visitor' || fact === 'staff' || fact === 'office' ? t(`log.by.${fact}`) : '',
    width: 13,
  },
  devices: { facts: ['devices'], cell: (fact, _, { t }) => devicesText(fact, t), width: 30 },
  policyVersion: asNumber('policyVersion', 12),
  badgesPrinted: asNumber('badgesPrinted', 10),
  challenges: asNumber('challenges', 11),
  imported: {
    facts: ['imported'],
    cell: (fact, _, { t }) => (fact === 1 ? t('log.fromEarlierLog') : ''),
    width: 14,
  },
};

function childText(fact: Fact, t: i18n['t']): string {
  if (fact === null) return '';
  const { move, firstName, room, reason } = Child.parse(JSON.parse(text(fact)));
  return [t(`log.childMove.${move}`), firstName, room, reason].filter(Boolean).join(', ');
}

// What people carry is much the same from visit to visit: each list is put into words once.
const inWords = new WeakMap<object, Map<string, string>>();

/** `fact` is as in `phone:bag,watch:office`. */
function devicesText(fact: Fact, t: i18n['t']): string {
  if (fact === null || fact === '') return '';
  const known = inWords.get(t) ?? new Map<string, string>();
  inWords.set(t, known);
  const list = text(fact);
  const words =
    known.get(list) ??
    list
      .split(',')
      .map((pair) => {
        const [kind, handling] = pair.split(':');
        const device = DeviceDeclaration.parse({ kind, handling });
        return `${t(`deviceShort.${device.kind}`)}: ${t(`handlingShort.${device.handling}`)}`;
      })
      .join('; ');
  if (known.size < 5000) known.set(list, words);
  return words;
}

/** All of them, in their order. */
export const everyColumn: readonly LogColumnId[] = logColumnIds;
