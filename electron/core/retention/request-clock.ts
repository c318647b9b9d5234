import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { createRequestRepository } from '../requests/request-repository.ts';
import type { Clock } from './clock.ts';
import { createClock, oneByOne } from './clock.ts';

/** When it was closed: by the last answer or refusal that nothing has taken back. A note, and taking it back, opens nothing. */
const closedAt = `(SELECT max(closing.at) FROM subject_request_event AS closing
  WHERE closing.request_id = subject_request.id AND closing.kind IN ('answered', 'refused')
  AND NOT EXISTS (SELECT 1 FROM subject_request_event AS undoing WHERE undoing.request_id = closing.request_id
    AND undoing.kind = 'undone' AND undoing.facts ->> '$.of' = closing.id))`;

/** The words of requests that are closed: who asked, for what, and what was written about it. */
export function createRequestClock(db: Db, now: () => Instant): Clock {
  const repository = createRequestRepository(db);
  return createClock(db, 'request', [
    {
      due: `FROM subject_request WHERE blanked_at IS NULL AND ${closedAt} < @before`,
      id: 'subject_request.id',
      at: 'recorded_at',
      erase: oneByOne((id) => repository.blank(id as SubjectRequestId, now())),
    },
  ]);
}
