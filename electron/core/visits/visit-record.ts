import { z } from 'zod';
import type { BadgeState } from '../../../shared/domain/badges.ts';
import { PrintState } from '../../../shared/domain/badges.ts';
import { CategoryPictogram, Escort, EscortRule } from '../../../shared/domain/categories.ts';
import { DeviceDeclaration, DeviceKind } from '../../../shared/domain/devices.ts';
import type { CategoryId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import { IdentityState } from '../../../shared/domain/identity.ts';
import { Language } from '../../../shared/domain/languages.ts';
import { LockerNumber } from '../../../shared/domain/lockers.ts';
import { Child, VisitDetails } from '../../../shared/domain/visits.ts';
import type { Instant } from '../../../shared/time.ts';

const HeldLocker = z.strictObject({ number: LockerNumber, kinds: z.array(DeviceKind) });

interface Same {
  id: VisitId;
  visitorId: VisitorId;
  categoryId: CategoryId;
  name: string;
  organisation: string;
  /** The category's English name on the day of the visit. */
  category: string;
  host: string;
  /** Null where the host is words of the visitor's own. */
  hostId: StaffId | null;
  entrance: string;
  group: string;
  badgeNumber: number;
  badgeToken: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
  signedOutAt: Instant | null;
  /** `office`: closed by the office, since the visitor had not signed out. */
  signedOutBy: 'visitor' | 'staff' | 'office' | null;
  acknowledgedVersion: number | null;
  challenges: number;
}

export interface VisitRecord extends Same {
  pictogram: CategoryPictogram;
  wantsBadge: boolean;
  escort: Escort;
  escortRule: EscortRule;
  identity: IdentityState;
  language: Language;
  details: VisitDetails;
  child: Child | null;
  hasPhoto: boolean;
  hasPass: boolean;
  devices: (DeviceDeclaration & { accepted: boolean })[];
  /** `state` is null when no badge was ever asked for. */
  badge: { state: PrintState | null } & Pick<BadgeState, 'attempts' | 'spoolerSaid' | 'prints'>;
  /** The locker that holds something of this visit now, and what. */
  locker: { number: number; kinds: DeviceKind[] } | null;
  /** What lies in the locker of their group, which its lead has for everybody. */
  inGroupsLocker: DeviceKind[];
}

export interface VisitRow extends Same {
  pictogram: string;
  wantsBadge: number;
  escort: string;
  escortRule: string;
  identity: string;
  language: string;
  details: string;
  child: string | null;
  hasPhoto: number;
  hasPass: number;
  devices: string;
  printState: string | null;
  attempts: number | null;
  spoolerSaid: string | null;
  prints: number;
  locker: string | null;
  inGroupsLocker: string;
}

/** The host's name of today, or the visitor's own words; for a query with `staff_member` joined by `host_id`. */
export const hostOfVisit = 'coalesce(staff_member.name, visit.host_text)';
/** Who ended a visit: what the office said of somebody is not a sign-out. */
export const signedOutByOfVisit = "iif(closed_by_office, 'office', signed_out_by)";

/** One query for whatever lists visits, so that the door, the staff view and the log can't disagree on what a visit is. */
export const selectVisits = `
  SELECT visit.id, visit.visitor_id AS visitorId, visit.category_id AS categoryId, visitor.name, visitor.organisation,
    visit.category_name AS category, visit.pictogram, visit.wants_badge AS wantsBadge,
    visit.escort, visit.escort_rule AS escortRule, visit.language,
    CASE WHEN identity_needed = 0 THEN 'not-needed'
      WHEN EXISTS (SELECT 1 FROM identity_check WHERE visit_id = visit.id) THEN 'checked' ELSE 'waiting' END AS identity,
    json_object('purpose', purpose, 'vehicle', vehicle, 'contact', contact, 'leaving', leaving) AS details,
    (SELECT json_object('move', move, 'firstName', first_name, 'room', room, 'reason', reason)
      FROM visit_child WHERE visit_id = visit.id) AS child,
    EXISTS (SELECT 1 FROM visit_photo WHERE visit_id = visit.id) AS hasPhoto,
    EXISTS (SELECT 1 FROM pass WHERE visitor_id = visit.visitor_id AND revoked_at IS NULL) AS hasPass,
    coalesce(visit_group.name, '') AS "group", visit.host_id AS hostId, entrance.name AS entrance,
    ${hostOfVisit} AS host, badge_number AS badgeNumber, badge_token AS badgeToken,
    signed_in_at AS signedInAt, expected_out_at AS expectedOutAt,
    signed_out_at AS signedOutAt, ${signedOutByOfVisit} AS signedOutBy,
    (SELECT json_group_array(json_object('kind', device_kind, 'handling', handling, 'accepted', accepted))
      FROM device_declaration WHERE visit_id = visit.id) AS devices,
    (SELECT version FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
      WHERE visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id
      ORDER BY version DESC LIMIT 1) AS acknowledgedVersion,
    job.state AS printState, job.attempts, job.spooler_said AS spoolerSaid,
    (SELECT count(*) FROM print_job WHERE visit_id = visit.id AND state = 'sent') AS prints,
    (SELECT count(*) FROM challenge WHERE visit_id = visit.id
      AND id NOT IN (SELECT challenge_id FROM challenge_withdrawal)) AS challenges,
    (SELECT json_object('number', number, 'kinds', json(device_kinds)) FROM locker_use JOIN locker ON locker.id = locker_id
      WHERE visit_id = visit.id AND handed_back_at IS NULL) AS locker,
    (SELECT json_group_array(value) FROM visit AS holder JOIN locker_use ON locker_use.visit_id = holder.id, json_each(device_kinds)
      WHERE holder.group_id = visit.group_id AND handed_back_at IS NULL) AS inGroupsLocker
  FROM visit
  JOIN visitor ON visitor.id = visit.visitor_id
  JOIN entrance ON entrance.id = visit.entrance_id
  LEFT JOIN visit_group ON visit_group.id = visit.group_id
  LEFT JOIN staff_member ON staff_member.id = visit.host_id
  LEFT JOIN print_job AS job ON job.visit_id = visit.id
    AND job.copy = (SELECT max(copy) FROM print_job WHERE visit_id = visit.id)`;

export function toVisitRecord(row: VisitRow): VisitRecord {
  const { printState, attempts, spoolerSaid, prints, ...rest } = row;
  const declared = JSON.parse(row.devices) as { kind: unknown; handling: unknown; accepted: number }[];
  return {
    ...rest,
    pictogram: CategoryPictogram.parse(row.pictogram),
    wantsBadge: row.wantsBadge === 1,
    escort: Escort.parse(row.escort),
    escortRule: EscortRule.parse(row.escortRule),
    identity: IdentityState.parse(row.identity),
    language: Language.parse(row.language),
    details: VisitDetails.parse(JSON.parse(row.details)),
    child: row.child === null ? null : Child.parse(JSON.parse(row.child)),
    hasPhoto: row.hasPhoto === 1,
    hasPass: row.hasPass === 1,
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
    locker: row.locker === null ? null : HeldLocker.parse(JSON.parse(row.locker)),
    inGroupsLocker: HeldLocker.shape.kinds.parse(JSON.parse(row.inGroupsLocker)),
  };
}
