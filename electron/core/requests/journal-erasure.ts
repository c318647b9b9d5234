import type { Db } from '../db/open.ts';
import { heldWithGroups } from '../retention/held.ts';

/** SQL, beside a `challenge`: a report rests on it, which goes by a clock of its own. */
export const restsOnIt = 'EXISTS (SELECT 1 FROM incident WHERE challenge_id = challenge.id)';

const visits = '(SELECT value FROM json_each(@visits))';
const visitors = '(SELECT value FROM json_each(@visitors))';
const liftedOfThem = `lifted_at IS NOT NULL AND (visit_id IN ${visits} OR visitor_id IN ${visitors})`;
const blank = 'UPDATE journal_detail SET salt = NULL, details = NULL WHERE details IS NOT NULL';

/** Everything that the journal may name when it speaks of what goes. */
const subjects = `
  SELECT value FROM json_each(@visits)
  UNION SELECT value FROM json_each(@visitors)
  UNION SELECT id FROM challenge WHERE visit_id IN ${visits} AND NOT ${restsOnIt}
  UNION SELECT id FROM acknowledgement WHERE visit_id IN ${visits}
  UNION SELECT id FROM locker_use WHERE visit_id IN ${visits}
  UNION SELECT id FROM expected_visit WHERE visit_id IN ${visits} AND visit_id NOT IN (${heldWithGroups})
  UNION SELECT id FROM alert_answer WHERE visit_id IN ${visits} OR visitor_id IN ${visitors}
  UNION SELECT id FROM pass WHERE revoked_at IS NOT NULL AND (visit_id IN ${visits} OR visitor_id IN ${visitors})
  UNION SELECT id FROM device_exception WHERE visitor_id IN ${visitors}
  UNION SELECT id FROM legal_hold WHERE ${liftedOfThem}`;

/** What the journal says beside what was done: blanked, the journal is still whole. Only while something is erased. */
export function createJournalErasure(db: Db) {
  const blankSubjects = db.prepare<{ visits: string; visitors: string }>(
    `${blank} AND seq IN (SELECT seq FROM journal WHERE subject IN (${subjects}))`,
  );
  // Of rows that are gone already, such as permissions that ended, only the detail itself tells whose they were.
  const blankPointers = db.prepare<{ visits: string; visitors: string }>(
    `${blank} AND instr(details, '"visit') > 0
       AND (details ->> '$.visitId' IN ${visits} OR details ->> '$.visitorId' IN ${visitors})
       AND seq NOT IN (SELECT seq FROM journal
         WHERE subject IN (SELECT challenge_id FROM incident WHERE challenge_id IS NOT NULL))`,
  );
  const blankHolds = db.prepare<{ visits: string; visitors: string }>(
    `UPDATE legal_hold SET reason = '—', lifted_reason = '—' WHERE ${liftedOfThem}`,
  );
  return {
    /** Before the visits lose their visitors. */
    forget(visitIds: readonly string[], visitorIds: readonly string[]): void {
      if (visitIds.length === 0 && visitorIds.length === 0) return;
      const of = { visits: JSON.stringify(visitIds), visitors: JSON.stringify(visitorIds) };
      for (const statement of [blankSubjects, blankPointers, blankHolds]) statement.run(of);
    },
  };
}
export type JournalErasure = ReturnType<typeof createJournalErasure>;
