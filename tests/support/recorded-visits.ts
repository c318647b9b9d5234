import english from '../../shared/i18n/office/en.json' with { type: 'json' };
import { readRecords } from './records.ts';

type Cell = string | number | Date | null;
interface Recorded {
  signedInAt: string;
  signedOutAt: string | null;
  escort: 'escorted' | 'unescorted';
  /** As in `phone:bag,watch:office`. */
  devices: string | null;
  [column: string]: string | number | null;
}

/** What the site's clock shows, as spreadsheets keep it: as if that clock were UTC's. */
export function wallClock(instant: string, timeZone: string): Date {
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return new Date(`${shown.replace(' ', 'T')}.${instant.slice(20, 23)}Z`);
}

/**
 * A workbook's line of each visit, all columns of the full log in their order, made from the records apart from the
 * program. Of visits without children; cells that are empty are null.
 *
 * @param where SQL on `visit` and `visitor`
 */
export function recordedVisits(file: string, where: string, timeZone: string): Cell[][] {
  const visits = readRecords<Recorded>(
    file,
    `SELECT badge_number AS number, visitor.name, visitor.organisation, category_name AS category,
       visit_group.name AS "group", coalesce(host.name, host_text) AS host, entrance.name AS entrance, purpose, vehicle,
       visit.contact,
       CASE WHEN identity_needed = 0 THEN NULL WHEN identity_check.visit_id IS NULL THEN 'Not checked' ELSE 'Checked' END
         AS identity,
       escort, signed_in_at AS signedInAt, signed_out_at AS signedOutAt,
       CASE WHEN closed_by_office = 1 THEN 'Closed by the office' WHEN signed_out_by = 'staff' THEN 'Staff'
         WHEN signed_out_by = 'visitor' THEN 'Visitor' END AS signedOutBy,
       (SELECT group_concat(device_kind || ':' || handling) FROM device_declaration WHERE visit_id = visit.id) AS devices,
       (SELECT max(version) FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
        WHERE visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id) AS policyVersion,
       (SELECT count(*) FROM print_job WHERE visit_id = visit.id AND state = 'sent') AS badgesPrinted,
       (SELECT count(*) FROM challenge WHERE visit_id = visit.id
        AND id NOT IN (SELECT challenge_id FROM challenge_withdrawal)) AS challenges,
       iif(import_id IS NULL, NULL, 'From an earlier log') AS imported
     FROM visit JOIN visitor ON visitor.id = visitor_id JOIN entrance ON entrance.id = entrance_id
       LEFT JOIN staff_member AS host ON host.id = host_id LEFT JOIN visit_group ON visit_group.id = group_id
       LEFT JOIN identity_check ON identity_check.visit_id = visit.id
     WHERE ${where} ORDER BY signed_in_at, visit.log_key`,
  );
  const words = (codes: string) =>
    codes
      .split(',')
      .map((pair) => {
        const [kind = '', handling = ''] = pair.split(':');
        const said: Record<string, string> = { ...english.deviceShort, ...english.handlingShort };
        return `${said[kind]}: ${said[handling]}`;
      })
      .join('; ');
  return visits.map((visit) => {
    const at = (name: string) => (visit[name] === '' ? null : (visit[name] ?? null));
    const signedIn = wallClock(visit.signedInAt, timeZone);
    const day = new Date(Math.floor(signedIn.getTime() / 86_400_000) * 86_400_000);
    return [
      ...['number', 'name', 'organisation', 'category', 'group', 'host', 'entrance', 'purpose'].map(at),
      ...['vehicle', 'contact', 'child', 'identity'].map(at),
      visit.escort.toUpperCase(),
      day,
      signedIn,
      visit.signedOutAt === null ? null : wallClock(visit.signedOutAt, timeZone),
      at('signedOutBy'),
      visit.devices === null ? null : words(visit.devices),
      ...['policyVersion', 'badgesPrinted', 'challenges', 'imported'].map(at),
    ];
  });
}

/** A fraction of a day is no round number: a moment may come back a millisecond off. */
export const settled = (cell: unknown, recorded: unknown): unknown =>
  cell instanceof Date && recorded instanceof Date && Math.abs(cell.getTime() - recorded.getTime()) <= 2
    ? recorded
    : cell;
