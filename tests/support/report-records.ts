import { newId } from '../../electron/core/ids.ts';
import type { ChallengeId } from '../../shared/domain/ids.ts';
import type { Outcome, Seen } from '../../shared/domain/challenges.ts';
import type { ExceptionReason } from '../../shared/domain/exceptions.ts';
import type {
  IncidentCategory,
  IncidentEntryBody,
  NewIncident,
  Recipient,
} from '../../shared/domain/incidents.ts';
import type { Db } from '../../electron/core/db/open.ts';
import type { Services } from '../../electron/core/services.ts';
import { toInstant } from '../../shared/time.ts';
import type { StaffId } from '../../shared/domain/ids.ts';

const blankReport: Omit<NewIncident, 'recipient' | 'category' | 'happenedAt'> = {
  what: 'CANARY report',
  place: 'CANARY place',
  present: '',
  device: 'phone',
  done: '',
  visitIds: [],
  challengeId: null,
};
const entryBodies = {
  seen: { kind: 'seen' },
  'in-hand': { kind: 'in-hand' },
  note: { kind: 'note', text: 'CANARY note' },
  closed: {
    kind: 'closed',
    outcome: 'CANARY outcome',
    debrief: 'Spoken of',
    lessons: 'A second sign',
    changes: '',
    asksForReview: false,
  },
  reopened: { kind: 'reopened', reason: 'CANARY reason' },
} as const satisfies Partial<Record<IncidentEntryBody['kind'], IncidentEntryBody>>;

/** A database with a site in it, who is on its staff, and the clock of its services. */
export interface RecordsPlace {
  db: Db;
  services: Pick<Services, 'site' | 'categories' | 'incidents' | 'incidentReporting'>;
  state: { now: Date };
  idOf: (role: 'reception' | 'dsl' | 'head' | 'admin') => StaffId;
}

/** Makes visits such as an import of an earlier system's log leaves them. */
export function markImported({ db, services, idOf }: RecordsPlace, visitIds: readonly string[]): void {
  const id = newId<string & { readonly brand: unique symbol }>();
  db.prepare(
    `INSERT INTO log_import (id, site_id, file_name, sha256, visits, imported_by, imported_at, arriving)
     VALUES (?, ?, 'earlier.csv', ?, ?, ?, '2026-11-01T12:00:00.000Z', 0)`,
  ).run(id, services.site.get().id, 'a'.repeat(64), visitIds.length, idOf('admin'));
  for (const visitId of visitIds) db.prepare('UPDATE visit SET import_id = ? WHERE id = ?').run(id, visitId);
}

/**
 * Writes records of the past, most of them straight into the database: a report looks back over months, and a test can't
 * live through them. Instants are ISO texts.
 */
export function reportRecords({ db, services, state, idOf }: RecordsPlace) {
  const site = services.site.get();
  let number = 0;

  function addVersion(version: number, inForceFrom: string, substantial: boolean): string {
    const id = newId<string & { readonly brand: unique symbol }>();
    db.prepare(
      `INSERT INTO policy_version (id, site_id, version, in_force_from, substantial) VALUES (?, ?, ?, ?, ?)`,
    ).run(id, site.id, version, inForceFrom, substantial ? 1 : 0);
    db.prepare(
      `INSERT INTO policy_text (policy_version_id, tier, language, rules, sha256, what_changed)
       SELECT ?, tier, language, rules, sha256, ? FROM policy_text JOIN policy_version ON id = policy_version_id
       WHERE version = 1`,
    ).run(id, `Something of version ${version} is new.`);
    return id;
  }

  /** `agreedTo`: a version, agreed to at this visit; `restsOn`: an earlier acknowledgement. */
  function addVisit(visit: {
    at: string;
    category: string;
    agreedTo?: number | undefined;
    restsOn?: string | undefined;
  }): { visitId: string; acknowledgementId: string | null } {
    const [visitId, visitorId] = [crypto.randomUUID(), crypto.randomUUID()];
    number += 1;
    db.prepare(
      `INSERT INTO visitor (id, site_id, name, organisation, created_at) VALUES (?, ?, ?, '', ?)`,
    ).run(visitorId, site.id, `CANARY Visitor ${number}`, visit.at);
    db.prepare(
      `INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, request_id, escort, host_text,
         badge_number, badge_token, signed_in_at, expected_out_at, signed_out_at, signed_out_by, category_name)
       VALUES (?, ?, ?, ?, ?, ?, 'escorted', '', ?, ?, ?, ?, ?, 'visitor', ?)`,
    ).run(
      visitId,
      site.id,
      site.entranceId,
      visitorId,
      services.categories.list()[0]?.id,
      crypto.randomUUID(),
      number,
      crypto.randomUUID(),
      visit.at,
      visit.at,
      visit.at,
      visit.category,
    );
    if (visit.restsOn !== undefined) {
      db.prepare('UPDATE visit SET acknowledgement_id = ? WHERE id = ?').run(visit.restsOn, visitId);
    }
    if (visit.agreedTo === undefined) return { visitId, acknowledgementId: null };
    const acknowledgementId = crypto.randomUUID();
    db.prepare(
      `INSERT INTO acknowledgement (id, visit_id, policy_version_id, language, text_sha256, acknowledged_at, how)
       SELECT ?, ?, id, 'en', sha256, ?, 'tick' FROM policy_version
       JOIN policy_text ON policy_version_id = id AND tier = 'visitor' AND language = 'en' WHERE version = ?`,
    ).run(acknowledgementId, visitId, visit.at, visit.agreedTo);
    return { visitId, acknowledgementId };
  }

  function addChallenge(challenge: {
    at: string;
    seen: readonly Seen[];
    outcomes: readonly Outcome[];
    withdrawn?: boolean;
  }): void {
    const id = newId<ChallengeId>();
    db.prepare(
      `INSERT INTO challenge (id, site_id, staff_id, at, seen, place, outcomes, note, for_dsl)
       VALUES (?, ?, ?, ?, ?, '', ?, 'CANARY note', 0)`,
    ).run(
      id,
      site.id,
      idOf('reception'),
      challenge.at,
      JSON.stringify(challenge.seen),
      JSON.stringify(challenge.outcomes),
    );
    if (challenge.withdrawn) {
      db.prepare(
        `INSERT INTO challenge_withdrawal (challenge_id, staff_id, at, reason) VALUES (?, ?, ?, 'Twice')`,
      ).run(id, idOf('reception'), challenge.at);
    }
  }

  /** `entries` follow the report, each at its instant; all of it goes through the program, as the journal's proof asks. */
  function addIncident(incident: {
    at: string;
    category: IncidentCategory;
    recipient?: Recipient;
    entries?: readonly { kind: keyof typeof entryBodies; at: string }[];
  }): void {
    const { recipient = 'dsl', category } = incident;
    const reader = { staffId: idOf(recipient), name: '', role: recipient };
    const before = state.now;
    state.now = new Date(incident.at);
    const { incidents } = services;
    const earlier = new Set(incidents.list(reader).map(({ id }) => id));
    services.incidentReporting.report(
      { ...blankReport, recipient, category, happenedAt: toInstant(state.now) },
      idOf('reception'),
    );
    const id = incidents.list(reader).find((one) => !earlier.has(one.id))?.id;
    if (!id) throw new Error('the report is not there');
    for (const { kind, at } of incident.entries ?? []) {
      state.now = new Date(at);
      if (kind === 'seen') incidents.open(reader, id);
      else incidents.add(reader, id, entryBodies[kind]);
    }
    state.now = before;
  }

  function addException(exception: {
    reason: ExceptionReason;
    from: string;
    until: string;
    endedAt?: string | undefined;
  }): void {
    const { reason, from, until, endedAt } = exception;
    const admin = idOf('admin');
    db.prepare(
      `INSERT INTO device_exception (id, site_id, category_id, device_kind, reason, note, places, holds_from,
         holds_until, approved_by, approved_at, ended_at, ended_by)
       VALUES (?, ?, ?, 'phone', ?, 'CANARY reader', '', ?, ?, ?, ?, ?, ?)`,
    ).run(
      crypto.randomUUID(),
      site.id,
      services.categories.list()[0]?.id,
      reason,
      from,
      until,
      admin,
      `${from}T00:00:00.000Z`,
      endedAt ?? null,
      endedAt === undefined ? null : admin,
    );
  }

  return { addVersion, addVisit, addChallenge, addIncident, addException };
}
