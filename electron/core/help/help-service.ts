import type { HelpCallId, StaffId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';

export interface HelpRow {
  id: HelpCallId;
  at: Instant;
  answeredBy: string | null;
}

/** A call that nobody answered is not shown for longer than this: by then the visitor found another way. */
const shownForMinutes = 15;

/** "Ask a member of staff": from the door to every open staff view, until one answers. */
export function createHelpService(db: Db, host: Host, site: SiteService, journal: Journal) {
  const insert = db.prepare('INSERT INTO help_call (id, entrance_id, at) VALUES (?, ?, ?)');
  const find = db.prepare<[string], HelpRow>(
    `SELECT help_call.id, at, staff_member.name AS answeredBy
     FROM help_call LEFT JOIN staff_member ON staff_member.id = answered_by WHERE help_call.id = ?`,
  );
  const waiting = db.prepare<[string], HelpRow>(
    'SELECT id, at, NULL AS answeredBy FROM help_call WHERE answered_at IS NULL AND at >= ? ORDER BY at',
  );
  const answer = db.prepare(
    'UPDATE help_call SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL',
  );
  const waitingNow = () => waiting.all(toInstant(new Date(host.now().getTime() - shownForMinutes * 60_000)));

  return {
    /** A second touch while the first call is still waiting joins it. */
    ask(): HelpCallId {
      const earlier = waitingNow().at(-1);
      if (earlier) return earlier.id;
      const id = newId<HelpCallId>();
      db.transaction(() => {
        insert.run(id, site.get().entranceId, toInstant(host.now()));
        journal.append({ actor: 'door', action: 'help.asked', subject: id, details: {} });
      }).immediate();
      host.emit('help.changed');
      host.alertStaff();
      return id;
    },
    isAnswered(id: HelpCallId): boolean {
      const row = find.get(id);
      if (!row) throw new AppError('not-found');
      return row.answeredBy !== null;
    },
    waiting: waitingNow,
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
