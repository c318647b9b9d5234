import type { LogColumnId } from '../../../shared/domain/exports.ts';
import { logColumnIds } from '../../../shared/domain/exports.ts';
import type { Cell } from './cells.ts';
import { onOneDay } from './cells.ts';
import type { Fact, FactName } from './exported-visits-repository.ts';
import type { SaidFact, SayingFacts } from './saying-facts.ts';
import type { SiteClock } from './site-clock.ts';

export interface ColumnContext {
  clock: SiteClock;
  say: SayingFacts;
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

const inWords = (name: SaidFact, width: number): LogColumn => ({
  facts: [name],
  cell: (fact, _, { say }) => say(name, fact),
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
  child: inWords('child', 24),
  identity: inWords('identity', 12),
  escort: inWords('escort', 13),
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
  signedOutBy: inWords('signedOutBy', 13),
  devices: inWords('devices', 30),
  policyVersion: asNumber('policyVersion', 12),
  badgesPrinted: asNumber('badgesPrinted', 10),
  challenges: asNumber('challenges', 11),
  imported: inWords('imported', 14),
};

/** All of them, in their order. */
export const everyColumn: readonly LogColumnId[] = logColumnIds;
