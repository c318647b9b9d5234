import type { Acknowledgement } from '../../../shared/domain/acknowledgements.ts';
import type { CategoryPictogram, Escort, EscortRule } from '../../../shared/domain/categories.ts';
import type { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import type {
  AcknowledgementId,
  CategoryId,
  EntranceId,
  GroupId,
  SiteId,
  StaffId,
  VisitId,
  VisitorId,
} from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Child, VisitDetails } from '../../../shared/domain/visits.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { SearchIndex } from '../log/search-index.ts';
import { createSearchIndex } from '../log/search-index.ts';
import { isBadgeNumber } from './badge-codes.ts';
import type { VisitRecord, VisitRow } from './visit-record.ts';
import { selectVisits as select, toVisitRecord as toRecord } from './visit-record.ts';

export interface NewVisit extends VisitDetails {
  id: VisitId;
  siteId: SiteId;
  entranceId: EntranceId;
  visitorId: VisitorId;
  categoryId: CategoryId;
  categoryName: string;
  pictogram: CategoryPictogram;
  wantsBadge: boolean;
  requestId: string;
  escort: Escort;
  escortRule: EscortRule;
  identityNeeded: boolean;
  language: Language;
  hostId: StaffId | null;
  hostText: string;
  groupId: GroupId | null;
  badgeNumber: number;
  badgeToken: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
  acknowledgementId: AcknowledgementId | null;
}

export function createVisitRepository(db: Db, searchIndex: SearchIndex = createSearchIndex(db)) {
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
    `INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, category_name, pictogram, wants_badge,
       request_id, escort, escort_rule, identity_needed, language, purpose, vehicle, contact, leaving, host_id, host_text,
       group_id, badge_number, badge_token, signed_in_at, expected_out_at, acknowledgement_id, log_key)
     VALUES (@id, @siteId, @entranceId, @visitorId, @categoryId, @categoryName, @pictogram, @wantsBadge,
       @requestId, @escort, @escortRule, @identityNeeded, @language, @purpose, @vehicle, @contact, @leaving, @hostId,
       @hostText, @groupId, @badgeNumber, @badgeToken, @signedInAt, @expectedOutAt, @acknowledgementId, @logKey)`,
  );
  const insertDevice = db.prepare(
    'INSERT INTO device_declaration (visit_id, device_kind, handling, accepted) VALUES (?, ?, ?, ?)',
  );
  const insertAcknowledgement = db.prepare(
    `INSERT INTO acknowledgement
       (id, visit_id, policy_version_id, tier, language, text_sha256, acknowledged_at, how, read_back)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertSignature = db.prepare(
    'INSERT INTO acknowledgement_signature (acknowledgement_id, strokes) VALUES (?, ?)',
  );
  const insertPhoto = db.prepare('INSERT INTO visit_photo (visit_id, jpeg) VALUES (?, ?)');
  const photoOf = db.prepare<[string], { jpeg: Buffer }>('SELECT jpeg FROM visit_photo WHERE visit_id = ?');
  const insertChild = db.prepare(
    'INSERT INTO visit_child (visit_id, move, first_name, room, reason) VALUES (?, ?, ?, ?, ?)',
  );
  const setEscort = db.prepare('UPDATE visit SET escort = ? WHERE id = ?');
  const inGroup = db.prepare<[string], VisitRow>(`${select} WHERE visit.group_id = ? ORDER BY visit.id`);
  // A clock that was set back in between must not keep people from leaving: nobody leaves before they came.
  const signOut = db.prepare(
    `UPDATE visit SET signed_out_at = max(?, signed_in_at), signed_out_by = ?, signed_out_staff_id = ?,
       closed_by_office = ?
     WHERE id = ? AND signed_out_at IS NULL`,
  );
  const reopen = db.prepare(
    `UPDATE visit SET signed_out_at = NULL, signed_out_by = NULL, signed_out_staff_id = NULL, closed_by_office = 0
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
      record(isBadgeNumber(code) ? openByNumber.get(Number(code)) : openByToken.get(code)),
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
      const [wantsBadge, identityNeeded] = [visit.wantsBadge ? 1 : 0, visit.identityNeeded ? 1 : 0];
      const logKey = searchIndex.nextKey(Date.parse(visit.signedInAt));
      insertVisit.run({ ...visit, wantsBadge, identityNeeded, logKey });
    },
    /** The last thing of a sign-in: what comes after it in the transaction has the index write itself out once more. */
    indexVisit: (id: VisitId) => searchIndex.add(id),
    insertDevice(visitId: VisitId, device: DeviceDeclaration, accepted: boolean): void {
      insertDevice.run(visitId, device.kind, device.handling, accepted ? 1 : 0);
    },
    insertAcknowledgement(
      a: Acknowledgement & { id: AcknowledgementId; visitId: VisitId; at: Instant },
    ): void {
      const how = a.signature === null ? 'tick' : 'signature';
      const readBack = JSON.stringify(a.readBack);
      const { tier, language, sha256 } = a;
      insertAcknowledgement.run(a.id, a.visitId, a.versionId, tier, language, sha256, a.at, how, readBack);
      if (a.signature !== null) insertSignature.run(a.id, JSON.stringify(a.signature.strokes));
    },
    /** @param photo a JPEG in base64 */
    insertPhoto: (id: VisitId, photo: string) => void insertPhoto.run(id, Buffer.from(photo, 'base64')),
    /** A JPEG, or null. */
    photoOf: (id: VisitId): Buffer | null => photoOf.get(id)?.jpeg ?? null,
    insertChild(id: VisitId, { move, firstName, room, reason }: Child): void {
      insertChild.run(id, move, firstName, room, reason);
    },
    setEscort: (id: VisitId, escort: Escort) => void setEscort.run(escort, id),
    inGroup: (id: GroupId): VisitRecord[] => inGroup.all(id).map(toRecord),
    /** False when the visit was over already. */
    signOut: (id: VisitId, at: Instant, by: 'visitor' | 'staff' | 'office', staffId: StaffId | null) =>
      signOut.run(at, by === 'visitor' ? 'visitor' : 'staff', staffId, by === 'office' ? 1 : 0, id)
        .changes === 1,
    reopen: (id: VisitId) => reopen.run(id).changes === 1,
  };
}
export type VisitRepository = ReturnType<typeof createVisitRepository>;
