import { incidentIsKept } from '../incidents/incident-repository.ts';

// SQL of what no clock may touch; each is a list of ids without NULLs, for `NOT IN`.

const onHold = 'legal_hold.lifted_at IS NULL';

/** Visits of files that are open or on hold, and those that somebody put a hold on, alone or with their visitor. */
export const heldVisits = `
  SELECT incident_visit.visit_id FROM incident_visit JOIN incident ON incident.id = incident_visit.incident_id
    WHERE ${incidentIsKept}
  UNION SELECT challenge.visit_id FROM incident JOIN challenge ON challenge.id = incident.challenge_id
    WHERE challenge.visit_id IS NOT NULL AND ${incidentIsKept}
  UNION SELECT legal_hold.visit_id FROM legal_hold WHERE ${onHold} AND legal_hold.visit_id IS NOT NULL
  UNION SELECT held.id FROM legal_hold JOIN visit AS held ON held.visitor_id = legal_hold.visitor_id WHERE ${onHold}`;

/** Visitors of held visits, and those who are held themselves. */
export const heldVisitors = `
  SELECT of_held.visitor_id FROM visit AS of_held WHERE of_held.id IN (${heldVisits})
  UNION SELECT legal_hold.visitor_id FROM legal_hold WHERE ${onHold} AND legal_hold.visitor_id IS NOT NULL`;

/**
 * Visits at which the name or the organisation of a held visitor was corrected: that holds for all of their visits, and what
 * it was before is known nowhere else.
 */
export const visitsNamingHeld = `
  SELECT named.visit_id FROM visit_correction AS named JOIN visit AS at_which ON at_which.id = named.visit_id
    WHERE named.field IN ('name', 'organisation') AND at_which.visitor_id IN (${heldVisitors})`;

/** Those that were given at held visits, and earlier ones that held visits rely on. */
export const heldAcknowledgements = `
  SELECT given.id FROM acknowledgement AS given WHERE given.visit_id IN (${heldVisits})
  UNION SELECT relied.acknowledgement_id FROM visit AS relied
    WHERE relied.acknowledgement_id IS NOT NULL AND relied.id IN (${heldVisits})`;

/** Held visits and the others of their groups: who came together was expected together. */
export const heldWithGroups = `
  ${heldVisits}
  UNION SELECT other.id FROM visit AS other WHERE other.group_id IN
    (SELECT in_group.group_id FROM visit AS in_group WHERE in_group.group_id IS NOT NULL AND in_group.id IN (${heldVisits}))`;

/** Everything that the journal may name when it speaks of something held. */
export const heldSubjects = `
  ${heldVisits}
  UNION ${visitsNamingHeld}
  UNION ${heldVisitors}
  UNION ${heldAcknowledgements}
  UNION SELECT id FROM challenge WHERE visit_id IN (${heldVisits})
  UNION SELECT challenge_id FROM incident WHERE challenge_id IS NOT NULL
  UNION SELECT id FROM incident
  UNION SELECT id FROM locker_use WHERE visit_id IN (${heldVisits})
  UNION SELECT id FROM expected_visit WHERE visit_id IN (${heldWithGroups})
  UNION SELECT id FROM roll_call_entry WHERE visit_id IN (${heldVisits})
  UNION SELECT id FROM roll_call_entry WHERE expected_id IN
    (SELECT id FROM expected_visit WHERE visit_id IN (${heldWithGroups}))
  UNION SELECT id FROM alert_answer WHERE visit_id IN (${heldVisits})
  UNION SELECT id FROM pass WHERE visitor_id IN (${heldVisitors})
  UNION SELECT id FROM device_exception WHERE visitor_id IN (${heldVisitors})
  UNION SELECT id FROM legal_hold WHERE ${onHold}`;
