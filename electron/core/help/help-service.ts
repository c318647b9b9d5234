import type { HelpCallId, StaffId } from '../../../shared/domain/ids.ts';
import type { HelpCall } from '../../../shared/domain/help.ts';
import { unansweredAfterSeconds } from '../../../shared/domain/help.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';

interface HelpRow {
  id: HelpCallId;
  kind: 'door' | 'staff' | 'dsl' | 'head';
  at: Instant;
  by: string;
  place: string;
  answeredBy: string | null;
}

/** A call that nobody answered is not shown for longer than this: by then the visitor found another way. */
const shownForMinutes = 15;

const select = `
  SELECT help_call.id, kind, at, coalesce(caller.name, '') AS by, place, answerer.name AS answeredBy FROM help_call
  LEFT JOIN staff_member AS caller ON caller.id = staff_id
  LEFT JOIN staff_member AS answerer ON answerer.id = answered_by`;

/** "Ask a member of staff": from the door to every open staff view, until one answers. */
export function createHelpService(db: Db, host: Host, site: SiteService, journal: Journal) {
  const insert = db.prepare(
    `INSERT INTO help_call (id, entrance_id, kind, subject, staff_id, place, at)
     VALUES (@id, @entranceId, @kind, @subject, @staffId, @place, @at)`,
  );
  const find = db.prepare<[string], HelpRow>(`${select} WHERE help_call.id = ?`);
  const waiting = db.prepare<[string], HelpRow>(
    `${select} WHERE answered_at IS NULL AND at >= ? ORDER BY at`,
  );
  const answer = db.prepare(
    'UPDATE help_call SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL',
  );
  const waitingNow = () => waiting.all(toInstant(new Date(host.now().getTime() - shownForMinutes * 60_000)));

  const isOld = (at: Instant) => host.now().getTime() - Date.parse(at) >= unansweredAfterSeconds * 1000;

  function ring(kind: HelpRow['kind'], subject: string, staffId: StaffId | null, place: string): HelpCallId {
    const id = newId<HelpCallId>();
    const at = toInstant(host.now());
    db.transaction(() => {
      insert.run({ id, entranceId: site.get().entranceId, kind, subject, staffId, place, at });
      journal.append({ actor: staffId ?? 'door', action: 'help.asked', subject: id, details: { kind } });
    }).immediate();
    host.emit('help.changed');
    host.alertStaff();
    return id;
  }

  return {
    /** A second touch while the first call is still waiting joins it. */
    ask(): HelpCallId {
      const earlier = waitingNow().findLast(({ kind }) => kind === 'door');
      return earlier ? earlier.id : ring('door', '', null, '');
    },
    /** A colleague needs help with a challenge. */
    call: (place: string, staffId: StaffId): HelpCallId => ring('staff', '', staffId, place),
    state(id: HelpCallId): { answered: boolean; unanswered: boolean } {
      const row = find.get(id);
      if (!row) throw new AppError('not-found');
      return { answered: row.answeredBy !== null, unanswered: row.answeredBy === null && isOld(row.at) };
    },
    waiting: (): HelpCall[] =>
      waitingNow().map(({ answeredBy: _, ...call }) => ({ ...call, unanswered: isOld(call.at) })),
    answer(id: HelpCallId, staffId: StaffId): void {
      if (!find.get(id)) throw new AppError('not-found');
      db.transaction(() => {
        if (answer.run(toInstant(host.now()), staffId, id).changes === 0) throw new AppError('already-done');
        journal.append({ actor: staffId, action: 'help.answered', subject: id, details: {} });
      }).immediate();
      host.emit('help.changed');
    },
  };
}
