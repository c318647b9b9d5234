import { z } from 'zod';
import type { NewAlert } from '../../../shared/domain/alerts.ts';
import { AlertKind } from '../../../shared/domain/alerts.ts';
import type { AlertId, SiteId, StaffId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface AlertRow {
  id: AlertId;
  kind: string;
  name: string;
  spellings: string;
  relation: string;
  instructions: string;
  reviewOn: SiteDay;
  active: number;
  writtenBy: string;
  writtenAt: Instant;
}

/** An alert as it was last written. */
export interface AlertRecord extends NewAlert {
  id: AlertId;
  active: boolean;
  writtenBy: string;
  writtenAt: Instant;
}

/** Somebody who has just come in. */
export interface Arrival {
  number: number;
  visitorId: VisitorId;
  name: string;
}

const select = `
  SELECT alert.id, alert.kind, alert.name, spellings, relation, instructions, review_on AS reviewOn, alert.active,
    staff_member.name AS writtenBy, written_at AS writtenAt
  FROM alert JOIN staff_member ON staff_member.id = written_by`;

function toRecord(row: AlertRow): AlertRecord {
  return {
    ...row,
    kind: AlertKind.parse(row.kind),
    spellings: z.array(z.string()).parse(JSON.parse(row.spellings)),
    active: row.active === 1,
  };
}

export function createAlertRepository(db: Db) {
  const all = db.prepare<[], AlertRow>(`${select} ORDER BY alert.name, alert.id`);
  const active = db.prepare<[], AlertRow>(`${select} WHERE alert.active = 1`);
  const byId = db.prepare<[string], AlertRow>(`${select} WHERE alert.id = ?`);
  const insert = db.prepare(
    `INSERT INTO alert (id, site_id, kind, name, spellings, relation, instructions, review_on, active, written_by, written_at)
     VALUES (@id, @siteId, @kind, @name, @spellings, @relation, @instructions, @reviewOn, 1, @staffId, @at)`,
  );
  const change = db.prepare(
    `UPDATE alert SET kind = @kind, name = @name, spellings = @spellings, relation = @relation,
       instructions = @instructions, review_on = @reviewOn, written_by = @staffId, written_at = @at WHERE id = @id`,
  );
  const setActive = db.prepare('UPDATE alert SET active = ? WHERE id = ?');
  const lastArrival = db.prepare<[], { number: number | null }>('SELECT max(rowid) AS number FROM visit');
  const arrivals = db.prepare<[number], Arrival>(
    `SELECT visit.rowid AS number, visitor_id AS visitorId, visitor.name FROM visit
     JOIN visitor ON visitor.id = visitor_id WHERE visit.rowid > ? ORDER BY visit.rowid`,
  );

  const columns = ({ spellings, ...alert }: NewAlert) => ({
    ...alert,
    spellings: JSON.stringify(spellings),
  });

  return {
    all: (): AlertRecord[] => all.all().map(toRecord),
    active: (): AlertRecord[] => active.all().map(toRecord),
    find(id: AlertId): AlertRecord | null {
      const row = byId.get(id);
      return row ? toRecord(row) : null;
    },
    insert: (alert: NewAlert, by: { id: AlertId; siteId: SiteId; staffId: StaffId; at: Instant }) =>
      void insert.run({ ...columns(alert), ...by }),
    /** False when there is no such alert. */
    change: (alert: NewAlert, by: { id: AlertId; staffId: StaffId; at: Instant }) =>
      change.run({ ...columns(alert), ...by }).changes === 1,
    setActive: (id: AlertId, isActive: boolean) => setActive.run(isActive ? 1 : 0, id).changes === 1,
    /** The number of the visit that was written last; 0 before the first. */
    lastArrival: (): number => lastArrival.get()?.number ?? 0,
    /** Visits that were written after the given one, in order. */
    arrivalsAfter: (number: number): Arrival[] => arrivals.all(number),
  };
}
export type AlertRepository = ReturnType<typeof createAlertRepository>;
