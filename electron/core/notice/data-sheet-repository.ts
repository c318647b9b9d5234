import type { Role } from '../../../shared/roles.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** Numbers of what this installation has; no names. */
export interface StoredNumbers {
  visits: number;
  /** Visits that still say whose they were. */
  visitsWithName: number;
  visitors: number;
  photos: number;
  signatures: number;
  challenges: number;
  alerts: number;
  exceptions: number;
  holds: number;
  people: number;
  firstVisit: Instant | null;
  lastRun: Instant | null;
  mailIsOn: 0 | 1;
}

export function createDataSheetRepository(db: Db) {
  const numbers = db.prepare<[], StoredNumbers>(
    `SELECT (SELECT count(*) FROM visit) AS visits,
       (SELECT count(*) FROM visit WHERE anonymised_at IS NULL) AS visitsWithName,
       (SELECT count(*) FROM visitor WHERE anonymised_at IS NULL) AS visitors,
       (SELECT count(*) FROM visit_photo) AS photos,
       (SELECT count(*) FROM acknowledgement_signature) AS signatures,
       (SELECT count(*) FROM challenge WHERE note <> '' OR place <> '' OR visit_id IS NOT NULL) AS challenges,
       (SELECT count(*) FROM alert WHERE active = 1) AS alerts,
       (SELECT count(*) FROM device_exception WHERE ended_at IS NULL) AS exceptions,
       (SELECT count(*) FROM legal_hold WHERE lifted_at IS NULL) AS holds,
       (SELECT count(*) FROM staff_member WHERE active = 1 AND kind = 'person') AS people,
       (SELECT min(signed_in_at) FROM visit) AS firstVisit,
       (SELECT max(finished_at) FROM retention_run WHERE error = '') AS lastRun,
       EXISTS (SELECT 1 FROM mail_server WHERE enabled = 1) AS mailIsOn`,
  );
  const roles = db.prepare<[], { role: Role; count: number }>(
    `SELECT role, count(*) AS count FROM staff_member
     WHERE active = 1 AND role IS NOT NULL AND pin_hash IS NOT NULL GROUP BY role`,
  );

  return {
    numbers(): StoredNumbers {
      const row = numbers.get();
      if (!row) throw new Error('no numbers');
      return row;
    },
    /** How many can unlock the staff view, by role. */
    roles: () => roles.all(),
  };
}
export type DataSheetRepository = ReturnType<typeof createDataSheetRepository>;
