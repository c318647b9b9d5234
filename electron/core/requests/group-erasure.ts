import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';
import { heldVisits } from '../retention/held.ts';
import type { Naming } from './naming.ts';

const among = (ids: string) => `(SELECT value FROM json_each(${ids}))`;

/** A group can be named after one of its people: then its name goes with theirs, while the others stay. */
export function createGroupErasure(db: Db) {
  // A hold on anybody of a group keeps what the group was called.
  const groups = db.prepare<{ visits: string; expected: string }, { id: string; name: string }>(
    `SELECT DISTINCT visit_group.id, visit_group.name FROM visit JOIN visit_group ON visit_group.id = group_id
     WHERE (visit.id IN ${among('@visits')}
         OR visit.id IN (SELECT visit_id FROM expected_visit WHERE id IN ${among('@expected')}))
       AND NOT EXISTS (SELECT 1 FROM visit AS other WHERE other.group_id = visit_group.id AND other.id IN (${heldVisits}))`,
  );
  const inGroups = `(SELECT id FROM visit WHERE group_id IN ${among('@groups')})`;
  const entries = db.prepare<
    { groups: string; expected: string },
    { id: string; group: string; purpose: string }
  >(
    `SELECT id, group_name AS "group", purpose FROM expected_visit
     WHERE id IN ${among('@expected')} OR visit_id IN ${inGroups}`,
  );
  const forgetGroups = [
    `UPDATE visit_group SET name = '${noName}' WHERE id IN ${among('@groups')}`,
    `UPDATE roll_call_entry SET group_name = '' WHERE visit_id IN ${inGroups}`,
  ].map((sql) => db.prepare<{ groups: string }>(sql));
  const forgetEntryGroup = [
    `UPDATE expected_visit SET group_name = '' WHERE id = @id`,
    `UPDATE roll_call_entry SET group_name = '' WHERE expected_id = @id`,
  ].map((sql) => db.prepare<{ id: string }>(sql));
  const forgetPurpose = db.prepare<[string]>(`UPDATE expected_visit SET purpose = '' WHERE id = ?`);

  return {
    /** Of the groups of these visits and entries. Only while something is erased. */
    forget(of: Record<'visits' | 'expected', readonly string[]>, { isNamedIn }: Naming): void {
      const expected = JSON.stringify(of.expected);
      const found = groups.all({ visits: JSON.stringify(of.visits), expected });
      const named = JSON.stringify(found.filter(({ name }) => isNamedIn(name)).map(({ id }) => id));
      for (const statement of forgetGroups) statement.run({ groups: named });
      for (const { id, group, purpose } of entries.all({ groups: named, expected })) {
        if (isNamedIn(group)) forgetEntryGroup.forEach((statement) => statement.run({ id }));
        if (isNamedIn(purpose)) forgetPurpose.run(id);
      }
    },
  };
}
export type GroupErasure = ReturnType<typeof createGroupErasure>;
