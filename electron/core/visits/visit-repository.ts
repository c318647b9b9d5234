import type { BadgeState } from '../../../shared/domain/badges.ts';
import { PrintState } from '../../../shared/domain/badges.ts';
import { CategoryCode, Escort } from '../../../shared/domain/categories.ts';
import { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import type {
  AcknowledgementId,
  CategoryId,
  EntranceId,
  PolicyVersionId,
  SiteId,
  StaffId,
  VisitId,
  VisitorId,
} from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface NewVisit {
  id: VisitId;
  siteId: SiteId;
  entranceId: EntranceId;
  visitorId: VisitorId;
  categoryId: CategoryId;
  requestId: string;
  escort: Escort;
  hostId: StaffId | null;
  hostText: string;
  badgeNumber: number;
  badgeToken: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
}

export interface VisitRecord {
  id: VisitId;
  name: string;
  organisation: string;
  category: CategoryCode;
  escort: Escort;
  host: string;
  badgeNumber: number;
  badgeToken: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
  signedOutAt: Instant | null;
  signedOutBy: 'visitor' | 'staff' | null;
  devices: (DeviceDeclaration & { accepted: boolean })[];
  acknowledgedVersion: number | null;
  /** `state` is null when no badge was ever asked for. */
  badge: { state: PrintState | null } & Pick<BadgeState, 'attempts' | 'spoolerSaid' | 'prints'>;
  challenges: number;
}

interface VisitRow {
  id: VisitId;
  name: string;
  organisation: string;
  category: string;
  escort: string;
  host: string;
  badgeNumber: number;
  badgeToken: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
  signedOutAt: Instant | null;
  signedOutBy: 'visitor' | 'staff' | null;
  devices: string;
  acknowledgedVersion: number | null;
  printState: string | null;
  attempts: number | null;
  spoolerSaid: string | null;
  prints: number;
  challenges: number;
}

// One query for whatever lists visits, so that the door, the staff view and the log can't disagree on what a visit is.
const select = `
  SELECT visit.id, visitor.name, visitor.organisation, category.code AS category, visit.escort,
    coalesce(staff_member.name, visit.host_text) AS host, badge_number AS badgeNumber, badge_token AS badgeToken,
    signed_in_at AS signedInAt, expected_out_at AS expectedOutAt,
    signed_out_at AS signedOutAt, signed_out_by AS signedOutBy,
    (SELECT json_group_array(json_object('kind', device_kind, 'handling', handling, 'accepted', accepted))
      FROM device_declaration WHERE visit_id = visit.id) AS devices,
    (SELECT version FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
      WHERE visit_id = visit.id ORDER BY version DESC LIMIT 1) AS acknowledgedVersion,
    job.state AS printState, job.attempts, job.spooler_said AS spoolerSaid,
    (SELECT count(*) FROM print_job WHERE visit_id = visit.id AND state = 'sent') AS prints,
    (SELECT count(*) FROM challenge WHERE visit_id = visit.id
      AND id NOT IN (SELECT challenge_id FROM challenge_withdrawal)) AS challenges
  FROM visit
  JOIN visitor ON visitor.id = visitor_id
  JOIN category ON category.id = category_id
  LEFT JOIN staff_member ON staff_member.id = host_id
  LEFT JOIN print_job AS job ON job.visit_id = visit.id
    AND job.copy = (SELECT max(copy) FROM print_job WHERE visit_id = visit.id)`;

function toRecord(row: VisitRow): VisitRecord {
  const { printState, attempts, spoolerSaid, prints, devices, category, escort, ...same } = row;
  const declared = JSON.parse(devices) as { kind: unknown; handling: unknown; accepted: number }[];
  return {
    ...same,
    category: CategoryCode.parse(category),
    escort: Escort.parse(escort),
    devices: declared.map(({ accepted, ...device }) => ({
      ...DeviceDeclaration.parse(device),
      accepted: accepted === 1,
    })),
    badge: {
      state: PrintState.nullable().parse(printState),
      attempts: attempts ?? 0,
      spoolerSaid: spoolerSaid ?? '',
      prints,
    },
  };
}

export function createVisitRepository(db: Db) {
  const byId = db.prepare<[string], VisitRow>(`${select} WHERE visit.id = ?`);
  // Every sign-in asks this, nearly always in vain: the long query is planned anew each time, this one is not.
  const idOfRequest = db.prepare<[string], { id: VisitId }>('SELECT id FROM visit WHERE request_id = ?');
  const openByNumber = db.prepare<[number], VisitRow>(
    `${select} WHERE badge_number = ? AND signed_out_at IS NULL`,
  );
  const openByToken = db.prepare<[string], VisitRow>(
    `${select} WHERE badge_token = ? AND signed_out_at IS NULL`,
  );
  const open = db.prepare<[], VisitRow>(
    `${select} WHERE signed_out_at IS NULL ORDER BY signed_in_at DESC, visit.id`,
  );
  const page = db.prepare<
    { from: string; to: string; afterTime: string; afterId: string; size: number },
    VisitRow
  >(
    `${select} WHERE signed_in_at >= @from AND signed_in_at < @to AND (signed_in_at, visit.id) > (@afterTime, @afterId)
     ORDER BY signed_in_at, visit.id LIMIT @size`,
  );
  const numberTaken = db.prepare<[string, number], { id: string }>(
    'SELECT id FROM visit WHERE site_id = ? AND badge_number = ? AND signed_out_at IS NULL',
  );
  const insertVisitor = db.prepare(
    'INSERT INTO visitor (id, site_id, name, organisation, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const insertVisit = db.prepare(
    `INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, request_id, escort, host_id, host_text,
       badge_number, badge_token, signed_in_at, expected_out_at)
     VALUES (@id, @siteId, @entranceId, @visitorId, @categoryId, @requestId, @escort, @hostId, @hostText,
       @badgeNumber, @badgeToken, @signedInAt, @expectedOutAt)`,
  );
  const insertDevice = db.prepare(
    'INSERT INTO device_declaration (visit_id, device_kind, handling, accepted) VALUES (?, ?, ?, ?)',
  );
  const insertAcknowledgement = db.prepare(
    `INSERT INTO acknowledgement (id, visit_id, policy_version_id, language, text_sha256, acknowledged_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  // A clock that was set back in between must not keep people from leaving: nobody leaves before they came.
  const signOut = db.prepare(
    `UPDATE visit SET signed_out_at = max(?, signed_in_at), signed_out_by = ?, signed_out_staff_id = ?
     WHERE id = ? AND signed_out_at IS NULL`,
  );
  const reopen = db.prepare(
    `UPDATE visit SET signed_out_at = NULL, signed_out_by = NULL, signed_out_staff_id = NULL
     WHERE id = ? AND signed_out_by = 'staff'`,
  );
  const record = (row: VisitRow | undefined) => (row ? toRecord(row) : null);

  return {
    find: (id: VisitId) => record(byId.get(id)),
    findByRequest(requestId: string): VisitRecord | null {
      const found = idOfRequest.get(requestId);
      return found ? record(byId.get(found.id)) : null;
    },
    /** An open visit by what its badge says: the number for people, or the token of the QR. */
    findOpenByBadge: (code: string) =>
      record(/^\d{1,6}$/.test(code) ? openByNumber.get(Number(code)) : openByToken.get(code)),
    /** Everybody who is on site, latest first. */
    onSite: () => open.all().map(toRecord),
    /** Visits that began in [from, to), in order, after the given one. */
    pageOf: (range: { from: Instant; to: Instant }, after: VisitRecord | null, size: number) =>
      page
        .all({ ...range, afterTime: after?.signedInAt ?? '', afterId: after?.id ?? '', size })
        .map(toRecord),
    isNumberTaken: (siteId: SiteId, badgeNumber: number) =>
      numberTaken.get(siteId, badgeNumber) !== undefined,
    insertVisitor(visitor: {
      id: VisitorId;
      siteId: SiteId;
      name: string;
      organisation: string;
      at: Instant;
    }): void {
      insertVisitor.run(visitor.id, visitor.siteId, visitor.name, visitor.organisation, visitor.at);
    },
    insertVisit(visit: NewVisit): void {
      insertVisit.run(visit);
    },
    insertDevice(visitId: VisitId, device: DeviceDeclaration, accepted: boolean): void {
      insertDevice.run(visitId, device.kind, device.handling, accepted ? 1 : 0);
    },
    insertAcknowledgement(a: {
      id: AcknowledgementId;
      visitId: VisitId;
      versionId: PolicyVersionId;
      language: string;
      sha256: string;
      at: Instant;
    }): void {
      insertAcknowledgement.run(a.id, a.visitId, a.versionId, a.language, a.sha256, a.at);
    },
    /** False when the visit was over already. */
    signOut: (id: VisitId, at: Instant, by: 'visitor' | 'staff', staffId: StaffId | null) =>
      signOut.run(at, by, staffId, id).changes === 1,
    reopen: (id: VisitId) => reopen.run(id).changes === 1,
  };
}
export type VisitRepository = ReturnType<typeof createVisitRepository>;
