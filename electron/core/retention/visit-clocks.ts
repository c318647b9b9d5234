import type { VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { Anonymise } from './anonymise.ts';
import { noName } from '../names/no-name.ts';
import { nobodyExpected, noNameOnRollCall } from './anonymise.ts';
import type { Clock } from './clock.ts';
import { createClock, oneByOne } from './clock.ts';
import { leftoverParts } from './leftovers.ts';
import { heldVisitors, heldVisits, heldWithGroups, visitsNamingHeld } from './held.ts';

// That it began before says nothing more, but is what the indexes go by.
const overSince = (end: string) =>
  `visit.signed_in_at < @before AND ${end} < @before AND visit.id NOT IN (${heldVisits})`;
/** A visit that is over for so long, and not held. */
const overAndNotHeld = overSince('visit.signed_out_at');
/** The same of one that was to be over so long ago: what is kept for the day itself does not wait for somebody to close it. */
const leftOrShouldHave = overSince('coalesce(visit.signed_out_at, visit.expected_out_at)');
const expectedAndNotHeld = `expected_visit.day < substr(@before, 1, 10)
  AND coalesce(expected_visit.visit_id, '') NOT IN (${heldWithGroups})`;

export function createPhotoClock(db: Db): Clock {
  const erase = db.prepare<[string]>('DELETE FROM visit_photo WHERE visit_id = ?');
  return createClock(db, 'photo', [
    {
      due: `FROM visit_photo JOIN visit ON visit.id = visit_id WHERE ${leftOrShouldHave}`,
      id: 'visit_id',
      at: 'signed_in_at',
      erase: oneByOne((id) => void erase.run(id)),
    },
  ]);
}

/** Contact, vehicle and purpose of a visit, and the child that somebody came for. */
export function createContactClock(db: Db): Clock {
  const eraseDetails = db.prepare<[string]>(
    "UPDATE visit SET contact = '', vehicle = '', purpose = '' WHERE id = ?",
  );
  const eraseChild = db.prepare<[string]>('DELETE FROM visit_child WHERE visit_id = ?');
  const eraseExpected = db.prepare<[string]>("UPDATE expected_visit SET purpose = '' WHERE id = ?");
  return createClock(db, 'contact', [
    {
      due: `FROM visit WHERE (contact <> '' OR vehicle <> '' OR purpose <> '') AND ${leftOrShouldHave}`,
      id: 'visit.id',
      at: 'signed_in_at',
      erase: oneByOne((id) => void eraseDetails.run(id)),
    },
    {
      due: `FROM visit_child JOIN visit ON visit.id = visit_id WHERE ${leftOrShouldHave}`,
      id: 'visit_id',
      at: 'signed_in_at',
      erase: oneByOne((id) => void eraseChild.run(id)),
    },
    {
      due: `FROM expected_visit WHERE purpose <> '' AND ${expectedAndNotHeld}`,
      id: 'expected_visit.id',
      at: 'added_at',
      erase: oneByOne((id) => void eraseExpected.run(id)),
    },
  ]);
}

/** How many visits would have had their time, and can't go because nobody has signed them out. */
export function createNeverClosed(db: Db): (before: Instant) => number {
  const count = db
    .prepare<{ before: Instant }, number>(
      `SELECT count(*) FROM visit
       WHERE signed_out_at IS NULL AND signed_in_at < @before AND visit.id NOT IN (${heldVisits})`,
    )
    .pluck();
  return (before) => count.get({ before }) ?? 0;
}

/** Whose visit it was; the visit itself stays to be counted. */
export function createVisitClock(db: Db, anonymise: Anonymise): Clock {
  const eraseExpected = db.prepare<[string]>(`UPDATE expected_visit SET ${nobodyExpected} WHERE id = ?`);
  const eraseListed = db.prepare<[string]>(`UPDATE roll_call_entry SET ${noNameOnRollCall} WHERE id = ?`);
  const erasePresence = db.prepare<[string]>('DELETE FROM staff_presence WHERE id = ?');
  const eraseException = db.prepare<[string]>('DELETE FROM device_exception WHERE id = ?');
  return createClock(db, 'visit', [
    {
      due: `FROM visit WHERE visit.anonymised_at IS NULL AND ${overAndNotHeld}
        AND visit.id NOT IN (${visitsNamingHeld})`,
      id: 'visit.id',
      at: 'signed_in_at',
      erase: (ids) => anonymise.anonymiseVisits(ids as readonly VisitId[]),
    },
    {
      due: `FROM expected_visit WHERE (name <> '${noName}' OR members <> '[]') AND ${expectedAndNotHeld}`,
      id: 'expected_visit.id',
      at: 'added_at',
      erase: oneByOne((id) => void eraseExpected.run(id)),
    },
    {
      due: `FROM roll_call JOIN roll_call_entry ON roll_call_id = roll_call.id
        WHERE started_at < @before AND name <> '${noName}'
        AND coalesce(visit_id, '') NOT IN (${heldVisits})
        AND coalesce(expected_id, '') NOT IN (SELECT id FROM expected_visit WHERE visit_id IN (${heldWithGroups}))`,
      id: 'roll_call_entry.id',
      at: 'started_at',
      erase: oneByOne((id) => void eraseListed.run(id)),
    },
    {
      // A stay that nobody has ended in all that time says nothing of who is in.
      due: 'FROM staff_presence WHERE coalesce(signed_out_at, signed_in_at) < @before',
      id: 'staff_presence.id',
      at: 'signed_in_at',
      erase: oneByOne((id) => void erasePresence.run(id)),
    },
    {
      due: `FROM device_exception WHERE coalesce(substr(ended_at, 1, 10), holds_until) < substr(@before, 1, 10)
        AND coalesce(visitor_id, '') NOT IN (${heldVisitors})`,
      id: 'device_exception.id',
      at: 'approved_at',
      erase: oneByOne((id) => void eraseException.run(id)),
    },
    {
      // Whoever was kept for a pass alone, once it is revoked.
      due: `FROM visitor WHERE anonymised_at IS NULL AND created_at < @before
        AND NOT EXISTS (SELECT 1 FROM visit WHERE visitor_id = visitor.id)
        AND NOT EXISTS (SELECT 1 FROM pass WHERE visitor_id = visitor.id AND revoked_at IS NULL)
        AND visitor.id NOT IN (${heldVisitors})`,
      id: 'visitor.id',
      at: 'created_at',
      erase: oneByOne((id) => anonymise.anonymiseVisitor(id as VisitorId)),
    },
    ...leftoverParts(db),
  ]);
}
