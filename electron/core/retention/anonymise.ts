import type { SiteId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { SearchIndex } from '../log/search-index.ts';
import { noName } from '../names/no-name.ts';
import { heldWithGroups } from './held.ts';

/** SQL: a roll call's entry keeps what can be counted, and no words. */
export const noNameOnRollCall = `name = '${noName}', organisation = '', host = '', group_name = ''`;
/** SQL: of somebody expected, the same; a roll call may speak of the row, so that it stays. */
export const nobodyExpected = `name = '${noName}', organisation = '', host_text = '', purpose = '', group_name = '',
  members = '[]'`;

// SQL, of the visit `@id`: the expected entry of somebody who was to come alone, or of the lead of others. Neither where a
// hold is on one of those who came together.
const expectedOf = `expected_visit WHERE visit_id = @id AND visit_id NOT IN (${heldWithGroups})`;
const alone = `${expectedOf} AND members = '[]'`;
const leading = `${expectedOf} AND members <> '[]'`;

/**
 * Takes the person out of what is kept for counting. In an erasing transaction.
 */
export function createAnonymise(
  db: Db,
  now: () => Instant,
  renewIndex: Pick<SearchIndex, 'put' | 'putVisitor'>,
) {
  const find = db.prepare<
    [string],
    { siteId: SiteId; visitorId: VisitorId; groupId: string | null; anonymous: 0 | 1 }
  >(
    `SELECT visit.site_id AS siteId, visitor_id AS visitorId, group_id AS groupId,
       visitor.anonymised_at IS NOT NULL AS anonymous
     FROM visit JOIN visitor ON visitor.id = visitor_id WHERE visit.id = ?`,
  );
  const blankVisit = db.prepare(
    `UPDATE visit SET host_text = '', contact = '', vehicle = '', purpose = '', leaving = '', anonymised_at = ?
     WHERE id = ?`,
  );
  const ofVisit = [
    'DELETE FROM visit_photo WHERE visit_id = @id',
    'DELETE FROM visit_child WHERE visit_id = @id',
    'DELETE FROM visit_correction WHERE visit_id = @id',
    // The journal says what a correction said, and was made later than the visit.
    `UPDATE journal_detail SET salt = NULL, details = NULL WHERE details IS NOT NULL
     AND seq IN (SELECT seq FROM journal WHERE subject = @id AND action = 'visit.corrected')`,
    'DELETE FROM alert_answer WHERE visit_id = @id',
    "UPDATE print_job SET spooler_said = '' WHERE visit_id = @id",
    `UPDATE roll_call_entry SET ${noNameOnRollCall} WHERE visit_id = @id`,
    // Who comes with others was expected for them as well: those stay until the clock has come to them.
    `UPDATE roll_call_entry SET ${noNameOnRollCall} WHERE expected_id IN (SELECT id FROM ${expectedOf})
       AND EXISTS (SELECT 1 FROM expected_visit AS came WHERE came.id = expected_id
         AND (came.members = '[]' OR came.name = roll_call_entry.name))`,
    `UPDATE expected_visit SET ${nobodyExpected} WHERE id IN (SELECT id FROM ${alone})`,
    `UPDATE expected_visit SET name = '${noName}' WHERE id IN (SELECT id FROM ${leading})`,
  ].map((sql) => db.prepare<{ id: string }>(sql));
  // Once nobody of a group has a name any more, its own may go: it can be that of a class, or of a family.
  const blankGroup = db.prepare<{ id: string; name: string }>(
    `UPDATE visit_group SET name = @name
     WHERE id = @id AND NOT EXISTS (SELECT 1 FROM visit WHERE group_id = @id AND anonymised_at IS NULL)`,
  );
  const isNeeded = db
    .prepare<{ id: string }, number>(
      `SELECT EXISTS (SELECT 1 FROM visit WHERE visitor_id = @id AND anonymised_at IS NULL)
         OR EXISTS (SELECT 1 FROM pass WHERE visitor_id = @id AND revoked_at IS NULL)
         OR EXISTS (SELECT 1 FROM legal_hold WHERE visitor_id = @id AND lifted_at IS NULL)`,
    )
    .pluck();
  const blankVisitor = db.prepare(
    "UPDATE visitor SET name = ?, organisation = '', anonymised_at = ? WHERE id = ?",
  );
  const ofVisitor = [
    'DELETE FROM device_exception WHERE visitor_id = ?',
    'DELETE FROM alert_answer WHERE visitor_id = ?',
  ].map((sql) => db.prepare<[string]>(sql));
  const insertNobody = db.prepare(
    `INSERT INTO visitor (id, site_id, name, organisation, created_at, anonymised_at) VALUES (?, ?, ?, '', ?, ?)`,
  );
  const repoint = db.prepare('UPDATE visit SET visitor_id = ? WHERE id = ?');

  function blankAllOfVisitor(id: VisitorId): void {
    blankVisitor.run(noName, now(), id);
    for (const statement of ofVisitor) statement.run(id);
  }

  /** @returns what brings the search index up to date */
  function takeOut(id: VisitId): () => void {
    const visit = find.get(id);
    if (!visit) return () => undefined;
    blankVisit.run(now(), id);
    for (const statement of ofVisit) statement.run({ id });
    if (visit.groupId !== null) blankGroup.run({ id: visit.groupId, name: noName });
    const isLast = visit.anonymous === 0 && isNeeded.get({ id: visit.visitorId }) !== 1;
    if (isLast) {
      blankAllOfVisitor(visit.visitorId);
      return () => renewIndex.putVisitor(visit.visitorId);
    }
    if (visit.anonymous === 0) {
      const nobody = newId<VisitorId>();
      insertNobody.run(nobody, visit.siteId, noName, now(), now());
      repoint.run(nobody, id);
    }
    return () => renewIndex.put(id);
  }

  /**
   * Of a visitor who still has other visits, these become visits of nobody. The index comes after all of them: what is
   * written to it goes to the file with the next change of anything else, and would be written for each by itself.
   */
  function anonymiseVisits(ids: readonly VisitId[]): void {
    for (const renew of ids.map(takeOut)) renew();
  }

  return {
    anonymiseVisits,
    anonymiseVisit: (id: VisitId): void => anonymiseVisits([id]),
    anonymiseVisitor(id: VisitorId): void {
      blankAllOfVisitor(id);
      renewIndex.putVisitor(id);
    },
  };
}
export type Anonymise = ReturnType<typeof createAnonymise>;
