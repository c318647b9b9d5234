import type { Recipient } from '../../../shared/domain/incidents.ts';
import type { Db } from '../db/open.ts';
import { incidentIsKept } from '../incidents/incident-repository.ts';
import type { Journal } from '../journal/journal.ts';
import type { Clock } from './clock.ts';
import { createClock, oneByOne } from './clock.ts';
import { heldVisits } from './held.ts';

const closedAt = `(SELECT max(at) FROM incident_entry WHERE incident_id = incident.id AND kind = 'closed')`;

/** Files that are closed so long and that nothing holds, of one reader: how many there are is for that reader alone. */
export function createIncidentClock(db: Db, journal: Journal, reader: Recipient): Clock {
  const statements = [
    'DELETE FROM incident_entry WHERE incident_id = ?',
    'DELETE FROM incident_visit WHERE incident_id = ?',
    'DELETE FROM help_call WHERE subject = ?',
    'DELETE FROM incident WHERE id = ?',
    `UPDATE journal_detail SET salt = NULL, details = NULL
     WHERE details IS NOT NULL AND seq IN (SELECT seq FROM journal WHERE subject = ?)`,
  ].map((sql) => db.prepare<[string]>(sql));
  return createClock(
    db,
    'incident',
    [
      {
        due: `FROM incident WHERE recipient = '${reader}' AND ${closedAt} < @before
          AND NOT coalesce(${incidentIsKept}, 0)
          AND NOT EXISTS (SELECT 1 FROM incident_visit WHERE incident_id = incident.id AND visit_id IN (${heldVisits}))`,
        id: 'incident.id',
        at: closedAt,
        erase: oneByOne((id) => {
          for (const statement of statements) statement.run(id);
          journal.append({ actor: 'system', action: 'incident.erased', subject: id, details: {} });
        }),
      },
    ],
    reader,
  );
}
