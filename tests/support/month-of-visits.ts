import type { Db } from '../../electron/core/db/open.ts';

/** A line of the log as the database has it: what a file made of it is held against. */
export interface VisitOfMonth {
  name: string;
  organisation: string;
  category: string;
  host: string;
  signedInAt: string;
  signedOutAt: string | null;
  badgeNumber: number;
}

/** The visits that began in these instants, read apart from all that exports them. */
export function visitsBetween(db: Pick<Db, 'prepare'>, from: string, to: string): VisitOfMonth[] {
  return db
    .prepare<[string, string], VisitOfMonth>(
      `SELECT visitor.name, visitor.organisation, category_name AS category,
         coalesce(staff_member.name, host_text) AS host, signed_in_at AS signedInAt, signed_out_at AS signedOutAt,
         badge_number AS badgeNumber
       FROM visit JOIN visitor ON visitor.id = visitor_id LEFT JOIN staff_member ON staff_member.id = host_id
       WHERE signed_in_at >= ? AND signed_in_at < ? ORDER BY signed_in_at, visit.id`,
    )
    .all(from, to);
}
