import { incidentIsKept } from '../incidents/incident-repository.ts';

// SQL of what no clock may touch; each is a list of ids without NULLs, for `NOT IN`.
// They are asked for with every batch that goes, and have to be found from what is few: hence CROSS JOIN, which SQLite takes
// in the order that is written, and UNION ALL, for which it sorts nothing and reads no table in order.

const onHold = 'legal_hold.lifted_at IS NULL';

/** Visits of files that are open or on hold, and those that somebody put a hold on, alone or with their visitor. */
export const heldVisits = `
  SELECT incident_visit.visit_id FROM incident CROSS JOIN incident_visit ON incident.id = incident_visit.incident_id
    WHERE ${incidentIsKept}
  UNION ALL SELECT challenge.visit_id FROM incident CROSS JOIN challenge ON challenge.id = incident.challenge_id
    WHERE challenge.visit_id IS NOT NULL AND ${incidentIsKept}
  UNION ALL SELECT legal_hold.visit_id FROM legal_hold WHERE ${onHold} AND legal_hold.visit_id IS NOT NULL
  UNION ALL SELECT held.id FROM legal_hold CROSS JOIN visit AS held ON held.visitor_id = legal_hold.visitor_id WHERE ${onHold}`;

/** Visitors of held visits, and those who are held themselves. */
export const heldVisitors = `
  SELECT of_held.visitor_id FROM visit AS of_held WHERE of_held.id IN (${heldVisits})
  UNION ALL SELECT legal_hold.visitor_id FROM legal_hold WHERE ${onHold} AND legal_hold.visitor_id IS NOT NULL`;

/**
 * Visits at which the name or the organisation of a held visitor was corrected: that holds for all of their visits, and what
 * it was before is known nowhere else.
 */
export const visitsNamingHeld = `
  SELECT named.visit_id FROM visit_correction AS named CROSS JOIN visit AS at_which ON at_which.id = named.visit_id
    WHERE named.field IN ('name', 'organisation') AND at_which.visitor_id IN (${heldVisitors})`;

/** Those that were given at held visits, and earlier ones that held visits rely on. */
export const heldAcknowledgements = `
  SELECT given.id FROM acknowledgement AS given WHERE given.visit_id IN (${heldVisits})
  UNION ALL SELECT relied.acknowledgement_id FROM visit AS relied
    WHERE relied.acknowledgement_id IS NOT NULL AND relied.id IN (${heldVisits})`;

/** Held visits and the others of their groups: who came together was expected together. */
export const heldWithGroups = `
  ${heldVisits}
  UNION ALL SELECT other.id FROM visit AS other WHERE other.group_id IN
    (SELECT in_group.group_id FROM visit AS in_group WHERE in_group.group_id IS NOT NULL AND in_group.id IN (${heldVisits}))`;

/** Everything that the journal may name when it speaks of something held. */
export const heldSubjects = `
  ${heldVisits}
  UNION ALL ${visitsNamingHeld}
  UNION ALL ${heldVisitors}
  UNION ALL ${heldAcknowledgements}
  UNION ALL SELECT id FROM challenge WHERE visit_id IN (${heldVisits})
  UNION ALL SELECT challenge_id FROM incident WHERE challenge_id IS NOT NULL
  UNION ALL SELECT id FROM incident
  UNION ALL SELECT id FROM locker_use WHERE visit_id IN (${heldVisits})
  UNION ALL SELECT id FROM expected_visit WHERE visit_id IN (${heldWithGroups})
  UNION ALL SELECT id FROM roll_call_entry WHERE visit_id IN (${heldVisits})
  UNION ALL SELECT id FROM roll_call_entry WHERE expected_id IN
    (SELECT id FROM expected_visit WHERE visit_id IN (${heldWithGroups}))
  UNION ALL SELECT id FROM alert_answer WHERE visit_id IN (${heldVisits})
  UNION ALL SELECT id FROM pass WHERE visitor_id IN (${heldVisitors})
  UNION ALL SELECT id FROM device_exception WHERE visitor_id IN (${heldVisitors})
  UNION ALL SELECT id FROM legal_hold WHERE ${onHold}`;
