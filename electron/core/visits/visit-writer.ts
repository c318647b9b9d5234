import type { Acknowledgement } from '../../../shared/domain/acknowledgements.ts';
import type { Category, Field } from '../../../shared/domain/categories.ts';
import type { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import { isAccepted } from '../../../shared/domain/devices.ts';
import type {
  AcknowledgementId,
  CategoryId,
  ExpectedId,
  GroupId,
  StaffId,
  VisitId,
  VisitorId,
} from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Child, SignedIn, SignIn, VisitDetails } from '../../../shared/domain/visits.ts';
import type { Instant } from '../../../shared/time.ts';
import { instantAt, siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { LockerKeeping } from '../lockers/locker-keeping.ts';
import { checkPicture } from '../pictures/check-picture.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import { newBadgeNumber, newBadgeToken } from './badge-codes.ts';
import { missingFields } from './missing-fields.ts';
import type { VisitRecord } from './visit-record.ts';
import type { VisitRepository } from './visit-repository.ts';

/** One visit to write, whichever way the visitor came: anew, with a pass, or in a group. */
export interface VisitToWrite {
  requestId: string;
  category: Category;
  visitor: { name: string; organisation: string } | { id: VisitorId };
  host: SignIn['host'];
  details: VisitDetails;
  devices: readonly DeviceDeclaration[];
  language: Language;
  photo: string | null;
  child: Child | null;
  groupId: GroupId | null;
  /** Whether a device that goes into a locker takes one. In a group the lead's does, for the devices of all. */
  takesLocker: boolean;
  /** Whether the host is told by mail. In a group they are told once, of the lead. */
  tellsHost: boolean;
  /** Of who is expected, the office has said more than the category asks. */
  expectedId: ExpectedId | null;
  /** A new one, or that of an earlier visit which still holds. */
  acknowledgement: Acknowledgement | { earlier: AcknowledgementId };
}

/** Writes visits: what a category asks is checked here, and what it says is written down as it is on this day. */
export function createVisitWriter(deps: {
  now: () => Date;
  site: SiteService;
  repository: VisitRepository;
  categories: CategoryRepository;
  staff: StaffRepository;
  policy: PolicyService;
  printQueue: PrintQueue;
  lockers: LockerKeeping;
  journal: Journal;
  /** Puts a mail to the host into the queue, which is part of the sign-in's transaction. */
  tellHost: (visitId: VisitId, hostId: StaffId) => void;
}) {
  const { repository, journal } = deps;

  function findHost(choice: SignIn['host']): { hostId: StaffId | null; hostText: string } {
    if ('text' in choice) return { hostId: null, hostText: choice.text };
    if (!deps.staff.find(choice.staffId)?.active) {
      throw new AppError('invalid-input', { fields: { host: 'invalid' } });
    }
    return { hostId: choice.staffId, hostText: '' };
  }

  /** When the visitor should have left: at the time they gave, or after the category's usual stay. */
  function expectedOut(at: Instant, leaving: string, category: Category): Instant {
    if (leaving === '') return toInstant(new Date(Date.parse(at) + category.expectedMinutes * 60_000));
    const { timeZone } = deps.site.get();
    const instant = instantAt(siteDay(at, timeZone), leaving, timeZone);
    if (instant <= at) throw new AppError('invalid-input', { fields: { leaving: 'time-past' } });
    return instant;
  }

  function insertAcknowledgement(visitId: VisitId, at: Instant, acknowledgement: Acknowledgement): void {
    repository.insertAcknowledgement({ ...acknowledgement, id: newId<AcknowledgementId>(), visitId, at });
  }

  /** Where none is free, or none is set up, the visit goes on: the office says where to leave things. */
  function takeLocker(visitId: VisitId, devices: readonly DeviceDeclaration[]): number | null {
    const kinds = devices.filter(({ handling }) => handling === 'locker').map(({ kind }) => kind);
    return kinds.length === 0 ? null : deps.lockers.take(visitId, kinds);
  }

  return {
    /** @throws AppError `invalid-input` for a category that is not offered */
    offeredCategory(id: CategoryId): Category {
      const category = deps.categories.find(id);
      if (!category?.active) throw new AppError('invalid-input', { fields: { categoryId: 'invalid' } });
      return category;
    },

    /** What the door is told again of a visit that was written before. */
    signedIn(visit: VisitRecord): SignedIn {
      const { id: visitId, badgeNumber, identity } = visit;
      return {
        visitId,
        badgeNumber,
        identity,
        printing: visit.badge.state !== null,
        badge: visit.wantsBadge,
        locker: visit.locker?.number ?? null,
      };
    },

    /** Writes all of a visit. Call it in a transaction. A field that its category requires and that is empty is refused. */
    write(sent: VisitToWrite): SignedIn {
      const visit = withoutUnasked(sent);
      const { category, acknowledgement, details } = visit;
      if (visit.photo !== null) checkPicture('photo', visit.photo);
      const missing = missingFields(visit);
      if (missing) throw new AppError('invalid-input', { fields: missing });
      const policyVersion =
        'earlier' in acknowledgement ? null : deps.policy.check(acknowledgement, category.tier);

      const at = toInstant(deps.now());
      const site = deps.site.get();
      const visitId = newId<VisitId>();
      const visitorId = 'id' in visit.visitor ? visit.visitor.id : newId<VisitorId>();
      if (!('id' in visit.visitor)) {
        const { name, organisation } = visit.visitor;
        repository.insertVisitor({ id: visitorId, siteId: site.id, name, organisation, at });
      }
      const host = findHost(visit.host);
      const badgeNumber = newBadgeNumber((candidate) => repository.isNumberTaken(site.id, candidate));
      repository.insertVisit({
        id: visitId,
        siteId: site.id,
        entranceId: site.entranceId,
        visitorId,
        categoryId: category.id,
        categoryName: category.names.en,
        pictogram: category.pictogram,
        wantsBadge: category.badge,
        requestId: visit.requestId,
        // Until reception has looked at somebody's identification, or decided, nobody goes about alone.
        escort: category.escort === 'unescorted' && !category.identityCheck ? 'unescorted' : 'escorted',
        escortRule: category.escort,
        identityNeeded: category.identityCheck,
        language: visit.language,
        ...details,
        ...host,
        groupId: visit.groupId,
        badgeNumber,
        badgeToken: newBadgeToken(),
        signedInAt: at,
        expectedOutAt: expectedOut(at, details.leaving, category),
        acknowledgementId: 'earlier' in acknowledgement ? acknowledgement.earlier : null,
      });
      for (const device of visit.devices) {
        const accepted = isAccepted(category.deviceRules[device.kind], device.handling);
        repository.insertDevice(visitId, device, accepted);
      }
      const locker = visit.takesLocker ? takeLocker(visitId, visit.devices) : null;
      if (!('earlier' in acknowledgement)) insertAcknowledgement(visitId, at, acknowledgement);
      if (visit.photo !== null && category.photo !== 'never') repository.insertPhoto(visitId, visit.photo);
      if (visit.child !== null && category.asksChild) repository.insertChild(visitId, visit.child);
      if (visit.tellsHost && host.hostId !== null) deps.tellHost(visitId, host.hostId);
      const printing = category.badge && deps.printQueue.enqueue(visitId);
      journal.append({
        actor: 'door',
        action: 'visit.signed-in',
        subject: visitId,
        details: { visitorId, categoryId: category.id, devices: visit.devices, policyVersion },
      });
      repository.indexVisit(visitId);
      const identity = category.identityCheck ? 'waiting' : 'not-needed';
      return { visitId, badgeNumber, printing, badge: category.badge, identity, locker };
    },
  };
}

/** Only what the category asks is kept, whatever a page sends: no field that is not asked for, and no signature for a tick. */
function withoutUnasked(visit: VisitToWrite): VisitToWrite {
  const { category, visitor, host, details, acknowledgement } = visit;
  const kept = (field: Field) => visit.expectedId !== null || category.fields[field] !== 'no';
  const keep = (field: Field, text: string) => (kept(field) ? text : '');
  const drawn = category.signature === 'drawn';
  return {
    ...visit,
    visitor:
      'id' in visitor ? visitor : { ...visitor, organisation: keep('organisation', visitor.organisation) },
    host: kept('host') ? host : { text: '' },
    details: {
      purpose: keep('purpose', details.purpose),
      vehicle: keep('vehicle', details.vehicle),
      contact: keep('contact', details.contact),
      leaving: keep('leaving', details.leaving),
    },
    acknowledgement:
      'earlier' in acknowledgement || drawn ? acknowledgement : { ...acknowledgement, signature: null },
  };
}
export type VisitWriter = ReturnType<typeof createVisitWriter>;
