import type { RollCallEntryId, RollCallId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { RollCallEntry, SaidMark } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { PersonHere } from './who-is-here.ts';

/** A person of a roll call, as copied when it began or when they arrived. */
export type EntryRecord = Omit<RollCallEntry, 'now' | 'conflicting'> & {
  visitId: VisitId | null;
  staffId: StaffId | null;
};
export interface MarkRecord extends SaidMark {
  entryId: RollCallEntryId;
  staffId: StaffId | null;
}

/** The people of roll calls, and what was said of each. */
export function createRollCallEntries(db: Db) {
  const of = db.prepare<[string], EntryRecord>(
    `SELECT id, kind, name, organisation, category, host, entrance, badge_number AS badgeNumber, group_name AS "group",
       since, arrived_at AS arrivedAt, visit_id AS visitId, staff_id AS staffId
     FROM roll_call_entry WHERE roll_call_id = ? ORDER BY id`,
  );
  const rollCallOf = db
    .prepare<[string], RollCallId>('SELECT roll_call_id FROM roll_call_entry WHERE id = ?')
    .pluck();
  const insert = db.prepare(
    `INSERT INTO roll_call_entry (id, roll_call_id, kind, visit_id, expected_id, staff_id, name, organisation, category,
       host, entrance, badge_number, group_name, since, arrived_at)
     VALUES (@id, @rollCallId, @kind, @visitId, @expectedId, @staffId, @name, @organisation, @category,
       @host, @entrance, @badgeNumber, @group, @since, @arrivedAt)`,
  );
  const expectedCame = db.prepare(
    `UPDATE roll_call_entry SET arrived_at = @at WHERE roll_call_id = @id AND kind = 'expected' AND arrived_at IS NULL
     AND expected_id IN (SELECT id FROM expected_visit WHERE visit_id IS NOT NULL)`,
  );
  const marksOf = db.prepare<[string], MarkRecord>(
    `SELECT entry_id AS entryId, mark, coalesce(staff_member.name, '') AS by, at, roll_call_mark.staff_id AS staffId
     FROM roll_call_mark
     JOIN roll_call_entry ON roll_call_entry.id = entry_id
     LEFT JOIN staff_member ON staff_member.id = roll_call_mark.staff_id
     WHERE roll_call_id = ? ORDER BY roll_call_mark.id`,
  );
  const insertMark = db.prepare(
    'INSERT INTO roll_call_mark (id, entry_id, mark, staff_id, at) VALUES (?, ?, ?, ?, ?)',
  );

  return {
    of: (id: RollCallId): EntryRecord[] => of.all(id),
    rollCallOf: (id: RollCallEntryId): RollCallId | null => rollCallOf.get(id) ?? null,
    /** @param arrivedAt null for those who were there when it began */
    insert(rollCallId: RollCallId, person: PersonHere, arrivedAt: Instant | null): void {
      insert.run({
        ...person,
        id: newId<RollCallEntryId>(),
        rollCallId,
        arrivedAt,
        visitId: person.kind === 'visitor' ? person.visitId : null,
        expectedId: person.kind === 'expected' ? person.expectedId : null,
        staffId: person.kind === 'staff' ? person.staffId : null,
      });
    },
    /** Those who were expected and have signed in since. */
    noteExpectedWhoCame: (id: RollCallId, at: Instant): boolean => expectedCame.run({ id, at }).changes > 0,
    /** In the order in which they were said. */
    marksOf: (id: RollCallId): MarkRecord[] => marksOf.all(id),
    mark: (entryId: RollCallEntryId, mark: SaidMark['mark'], staffId: StaffId | null, at: Instant): void =>
      void insertMark.run(newId(), entryId, mark, staffId, at),
  };
}
export type RollCallEntries = ReturnType<typeof createRollCallEntries>;
