import { newId } from '../../electron/core/ids.ts';
import type { ChallengeId } from '../../shared/domain/ids.ts';
import type { Outcome, Seen } from '../../shared/domain/challenges.ts';
import type { ExceptionReason } from '../../shared/domain/exceptions.ts';
import type { IncidentCategory, IncidentEntryBody, Recipient } from '../../shared/domain/incidents.ts';
import type { SetUpApp } from './set-up-app.ts';

type EntryKind = IncidentEntryBody['kind'];

/**
 * Writes records of the past straight into the database, as the program would have left them: a report looks back over
 * months, and a test can't live through them. Instants are ISO texts.
 */
export function reportRecords({ db, services, idOf }: SetUpApp) {
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

  /** `entries` follow the report, each with its instant. */
  function addIncident(incident: {
    at: string;
    category: IncidentCategory;
    recipient?: Recipient;
    entries?: readonly { kind: Exclude<EntryKind, 'report'>; at: string }[];
  }): void {
    const id = crypto.randomUUID();
    number += 1;
    db.prepare(
      `INSERT INTO incident (id, site_id, number, recipient, category, place, happened_at, reported_by, reported_at)
       VALUES (?, ?, ?, ?, ?, '', ?, ?, ?)`,
    ).run(
      id,
      site.id,
      number,
      incident.recipient ?? 'dsl',
      incident.category,
      incident.at,
      idOf('reception'),
      incident.at,
    );
    [{ kind: 'report', at: incident.at }, ...(incident.entries ?? [])].forEach(({ kind, at }, index) => {
      db.prepare(
        `INSERT INTO incident_entry (id, incident_id, seq, at, staff_id, kind, body)
         VALUES (?, ?, ?, ?, ?, ?, '{"text":"CANARY entry"}')`,
      ).run(crypto.randomUUID(), id, index + 1, at, idOf('dsl'), kind);
    });
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
