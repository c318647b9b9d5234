import { VisitThen as Shape } from '../../../shared/domain/incidents.ts';
import type { OnSiteWindow, VisitThen } from '../../../shared/domain/incidents.ts';
import type { IncidentId, StaffId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { beginsWords } from '../names/begins-words.ts';

type Row = VisitThen & { hostId: StaffId | null };

const select = `
  SELECT visit.id AS visitId, visitor.name, visitor.organisation, category_name AS category, host_id AS hostId,
    coalesce(staff_member.name, host_text) AS host, entrance.name AS entrance,
    signed_in_at AS signedInAt, signed_out_at AS signedOutAt
  FROM visit
  JOIN visitor ON visitor.id = visit.visitor_id
  JOIN entrance ON entrance.id = visit.entrance_id
  LEFT JOIN staff_member ON staff_member.id = host_id`;

function toVisit(row: Row): VisitThen {
  const { hostId: _, ...visit } = row;
  return Shape.parse(visit);
}

/** The visits that a file speaks of, and those that may belong to it: who was on site at a time, near whom. */
export function createIncidentVisits(db: Db) {
  const ofIncident = db.prepare<[string], Row>(
    `${select} JOIN incident_visit ON incident_visit.visit_id = visit.id WHERE incident_id = ?
     ORDER BY signed_in_at, visit.id`,
  );
  // Whoever came or left at the very edge of the window was there for that instant.
  const between = db.prepare<{ from: string; to: string }, Row>(
    `${select} WHERE signed_in_at <= @to AND (signed_out_at IS NULL OR signed_out_at >= @from)
     ORDER BY signed_in_at, visit.id`,
  );
  const nameOf = db.prepare<[string], { name: string }>('SELECT name FROM staff_member WHERE id = ?');

  return {
    of: (id: IncidentId): VisitThen[] => ofIncident.all(id).map(toVisit),

    /** Those whose stay and the window have an instant in common, in the order in which they came. */
    onSite({ from, to, near }: OnSiteWindow): VisitThen[] {
      return between.all({ from, to }).filter(isNear(near)).map(toVisit);
    },
  };

  /**
   * Of a host, also visitors who typed the name, or a part of it, rather than choosing it count; of words, those whose
   * host begins with such words. Rather one too many than one too few.
   */
  function isNear(near: OnSiteWindow['near']): (row: Row) => boolean {
    if ('staffId' in near) {
      const name = nameOf.get(near.staffId)?.name ?? '';
      const named = beginsWords(name, 1);
      const isTyped = (host: string) => named(host) || beginsWords(host, 2)(name);
      return ({ hostId, host }) => hostId === near.staffId || (hostId === null && isTyped(host));
    }
    if (near.text === '') return () => true;
    const named = beginsWords(near.text, 1);
    return ({ host }) => named(host);
  }
}
export type IncidentVisits = ReturnType<typeof createIncidentVisits>;
