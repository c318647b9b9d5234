import type { Db } from '../db/open.ts';
import type { PackRecords } from './subject-pack.ts';

type RollCall = PackRecords['rollCalls'][number];
type RollCallRow = Omit<RollCall, 'drill' | 'marks'> & { id: string; drill: number };

const ids = (list: readonly string[]) => JSON.stringify(list);

/** What was made of visits later: roll calls that listed the person, and corrections. */
export function createLaterRecords(db: Db) {
  const rollCalls = db.prepare<[string, string, string, string], RollCallRow>(
    // Everybody of a group that is expected is listed under the same entry: only the person's own name tells whose line it is.
    `SELECT entry.id, started_at AS startedAt, mode, drill, entry.name AS listedAs
     FROM roll_call_entry AS entry JOIN roll_call ON roll_call.id = roll_call_id
     WHERE visit_id IN (SELECT value FROM json_each(?))
       OR (expected_id IN (SELECT value FROM json_each(?)) AND entry.name IN (SELECT value FROM json_each(?)))
       OR staff_id IN (SELECT value FROM json_each(?)) ORDER BY started_at`,
  );
  const marks = db.prepare<[string], RollCall['marks'][number]>(
    `SELECT mark, at, coalesce(staff_member.name, 'door') AS "by" FROM roll_call_mark
     LEFT JOIN staff_member ON staff_member.id = staff_id WHERE entry_id = ? ORDER BY at`,
  );
  const corrections = db.prepare<[string], PackRecords['corrections'][number]>(
    `SELECT at, staff_member.name AS "by", field, earlier AS before, later AS after, reason
     FROM visit_correction JOIN staff_member ON staff_member.id = staff_id
     WHERE visit_id IN (SELECT value FROM json_each(?)) ORDER BY at`,
  );
  return {
    /** @param of.names the person's own, as the entries of those expected have them */
    rollCalls: (
      of: Record<'visitIds' | 'expectedIds' | 'names' | 'staffIds', readonly string[]>,
    ): RollCall[] =>
      rollCalls
        .all(ids(of.visitIds), ids(of.expectedIds), ids(of.names), ids(of.staffIds))
        .map(({ id, drill, ...row }) => {
          return { ...row, drill: drill === 1, marks: marks.all(id) };
        }),
    corrections: (visitIds: readonly string[]) => corrections.all(ids(visitIds)),
  };
}
export type LaterRecords = ReturnType<typeof createLaterRecords>;
