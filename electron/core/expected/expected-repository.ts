import { z } from 'zod';
import type { ExpectedVisit, NewExpected } from '../../../shared/domain/expected.ts';
import type { CategoryId, ExpectedId, SiteId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';

export interface ExpectedRecord extends ExpectedVisit {
  categoryId: CategoryId;
  categoryActive: boolean;
  /** One of the site's people who is still there; null where the host is words, or left. */
  hostId: StaffId | null;
}

interface ExpectedRow extends Omit<ExpectedRecord, 'members' | 'categoryActive'> {
  members: string;
  categoryActive: number;
}

const select = `
  SELECT expected_visit.id, expected_visit.name, organisation, category_id AS categoryId, names ->> '$.en' AS category,
    category.active AS categoryActive, iif(staff_member.active, host_id, NULL) AS hostId,
    coalesce(staff_member.name, host_text) AS host, purpose, day, time, group_name AS "group", members,
    CASE WHEN visit_id IS NOT NULL THEN 'arrived' WHEN cancelled THEN 'cancelled' ELSE 'expected' END AS state
  FROM expected_visit
  JOIN category ON category.id = category_id
  LEFT JOIN staff_member ON staff_member.id = host_id`;

const Members = z.array(z.string());

/** Who is expected. */
export function createExpectedRepository(db: Db) {
  const byId = db.prepare<[string], ExpectedRow>(`${select} WHERE expected_visit.id = ?`);
  const from = db.prepare<[string], ExpectedRow>(
    `${select} WHERE day >= ? ORDER BY day, time, expected_visit.id`,
  );
  const open = db.prepare<[string], ExpectedRow>(
    `${select} WHERE day = ? AND visit_id IS NULL AND NOT cancelled ORDER BY time, expected_visit.id`,
  );
  const insert = db.prepare(
    `INSERT INTO expected_visit (id, site_id, name, organisation, category_id, host_id, host_text, purpose, day, time,
       group_name, members, cancelled, added_by, added_at)
     VALUES (@id, @siteId, @name, @organisation, @categoryId, @hostId, @hostText, @purpose, @day, @time,
       @group, @members, 0, @by, @at)`,
  );
  const setCancelled = db.prepare('UPDATE expected_visit SET cancelled = ? WHERE id = ?');
  const arrive = db.prepare(
    'UPDATE expected_visit SET visit_id = ? WHERE id = ? AND day = ? AND visit_id IS NULL AND NOT cancelled',
  );
  const toRecord = (row: ExpectedRow): ExpectedRecord => ({
    ...row,
    categoryActive: row.categoryActive === 1,
    // Whoever of a group was erased is not asked for at the door.
    members: Members.parse(JSON.parse(row.members)).filter((name) => name !== noName),
  });

  return {
    find(id: ExpectedId): ExpectedRecord | null {
      const row = byId.get(id);
      return row ? toRecord(row) : null;
    },
    /** From a day on, in the order in which they come. */
    listFrom: (day: SiteDay) => from.all(day).map(toRecord),
    /** Who may still come on a day. */
    openOn: (day: SiteDay) => open.all(day).map(toRecord),
    insert(expected: NewExpected & { id: ExpectedId; siteId: SiteId; by: StaffId; at: Instant }): void {
      const { host, members, ...rest } = expected;
      insert.run({
        ...rest,
        hostId: 'staffId' in host ? host.staffId : null,
        hostText: 'text' in host ? host.text : '',
        members: JSON.stringify(members),
      });
    },
    setCancelled: (id: ExpectedId, cancelled: boolean) => void setCancelled.run(cancelled ? 1 : 0, id),
    /** False when this was not open, or not for this day. */
    arrive: (id: ExpectedId, visitId: VisitId, day: SiteDay) => arrive.run(visitId, id, day).changes === 1,
  };
}
export type ExpectedRepository = ReturnType<typeof createExpectedRepository>;
