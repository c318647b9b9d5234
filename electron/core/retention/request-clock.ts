import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { createRequestRepository } from '../requests/request-repository.ts';
import type { Clock } from './clock.ts';
import { createClock } from './clock.ts';

/** What closes a request, and what may have opened it again: the last of them decides. */
const lastWord = (what: string) =>
  `(SELECT ${what} FROM subject_request_event WHERE request_id = subject_request.id
    AND subject_request_event.kind IN ('answered', 'refused', 'undone') ORDER BY seq DESC LIMIT 1)`;

/** The words of requests that are closed: who asked, for what, and what was written about it. */
export function createRequestClock(db: Db, now: () => Instant): Clock {
  const repository = createRequestRepository(db);
  return createClock(db, 'request', [
    {
      due: `FROM subject_request WHERE blanked_at IS NULL
        AND ${lastWord('subject_request_event.kind')} <> 'undone' AND ${lastWord('at')} < @before`,
      id: 'subject_request.id',
      at: 'recorded_at',
      erase: (id) => repository.blank(id as SubjectRequestId, now()),
    },
  ]);
}
