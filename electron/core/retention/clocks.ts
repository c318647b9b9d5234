import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { Journal } from '../journal/journal.ts';
import type { SearchIndex } from '../log/search-index.ts';
import type { Anonymise } from './anonymise.ts';
import type { Clock } from './clock.ts';
import { createIncidentClock } from './incident-clock.ts';
import { createJournalClock } from './journal-clock.ts';
import { createRequestClock } from './request-clock.ts';
import { createAcknowledgementClock, createChallengeClock, createSignatureClock } from './proof-clocks.ts';
import { createContactClock, createPhotoClock, createVisitClock } from './visit-clocks.ts';

/** All clocks, in the order of a run. A new kind of data is one more line here and a key in `shared/domain/retention.ts`. */
export function createClocks(
  db: Db,
  journal: Journal,
  anonymise: Anonymise,
  searchIndex: Pick<SearchIndex, 'put'>,
  now: () => Instant,
): readonly Clock[] {
  return [
    createPhotoClock(db),
    createContactClock(db),
    createSignatureClock(db),
    createAcknowledgementClock(db),
    createChallengeClock(db, searchIndex),
    createJournalClock(db),
    createRequestClock(db, now),
    createVisitClock(db, anonymise),
    createIncidentClock(db, journal, 'dsl'),
    createIncidentClock(db, journal, 'head'),
  ];
}
