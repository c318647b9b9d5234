import type { BadgeState } from '../../../shared/domain/badges.ts';
import type { AcknowledgementId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { FoundVisit, SignedIn, SignIn, VisitOnSite } from '../../../shared/domain/visits.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import { bySeverityThenTime, challengeReasons } from '../challenges/challenge-reasons.ts';
import type { Db } from '../db/open.ts';
import type { CategoryRepository } from '../devices/category-repository.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { Throttle, ThrottleSchedule } from '../throttle/throttle.ts';
import { newBadgeNumber, newBadgeToken } from './badge-codes.ts';
import type { VisitRecord, VisitRepository } from './visit-repository.ts';

/** Four wrong numbers are an honest mistake or two; from the fifth on, guessing is slow. */
const badgeSchedule: ThrottleSchedule = {
  pauses: [0, 0, 0, 0, 5, 10, 20, 40, 60],
  forgetAfterSeconds: 600,
};

/** As a reader sees it: an accent or a joined emoji is part of it. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toUpperCase() ?? '';
}

/** Signing in and out, and who is on site. */
export function createVisitService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: VisitRepository;
  categories: CategoryRepository;
  staff: StaffRepository;
  policy: PolicyService;
  settings: SettingsService;
  printQueue: PrintQueue;
  throttle: Throttle;
  journal: Journal;
}) {
  const { db, host, repository, policy, printQueue, throttle, journal, settings } = deps;
  const now = () => toInstant(host.now());

  function signedIn(visit: VisitRecord): SignedIn {
    return { visitId: visit.id, badgeNumber: visit.badgeNumber, printing: visit.badge.state !== null };
  }

  function findHost(choice: SignIn['host']): { hostId: StaffId | null; hostText: string } {
    if ('text' in choice) return { hostId: null, hostText: choice.text };
    if (!deps.staff.find(choice.staffId)?.active) {
      throw new AppError('invalid-input', { fields: { host: 'invalid' } });
    }
    return { hostId: choice.staffId, hostText: '' };
  }

  function writeSignIn(input: SignIn): SignedIn {
    const earlier = repository.findByRequest(input.requestId);
    if (earlier) return signedIn(earlier);

    const category = deps.categories.find(input.categoryId);
    if (!category) throw new AppError('invalid-input', { fields: { categoryId: 'invalid' } });
    if (category.asksOrganisation && input.organisation === '') {
      throw new AppError('invalid-input', { fields: { organisation: 'required' } });
    }
    const { acknowledgement } = input;
    const text = policy.versionInForce(acknowledgement.language);
    if (text.versionId !== acknowledgement.versionId || text.sha256 !== acknowledgement.sha256) {
      throw new AppError('policy-changed');
    }

    const at = now();
    const site = deps.site.get();
    const visitorId = newId<VisitorId>();
    const visitId = newId<VisitId>();
    const organisation = category.asksOrganisation ? input.organisation : '';
    const badgeNumber = newBadgeNumber((candidate) => repository.isNumberTaken(site.id, candidate));
    repository.insertVisitor({ id: visitorId, siteId: site.id, name: input.name, organisation, at });
    repository.insertVisit({
      id: visitId,
      siteId: site.id,
      entranceId: site.entranceId,
      visitorId,
      categoryId: category.id,
      requestId: input.requestId,
      escort: category.escort,
      ...findHost(input.host),
      badgeNumber,
      badgeToken: newBadgeToken(),
      signedInAt: at,
      expectedOutAt: toInstant(new Date(Date.parse(at) + category.expectedMinutes * 60_000)),
    });
    for (const device of input.devices) {
      repository.insertDevice(visitId, device, category.deviceRules[device.kind].includes(device.handling));
    }
    repository.insertAcknowledgement({
      id: newId<AcknowledgementId>(),
      visitId,
      versionId: text.versionId,
      language: text.language,
      sha256: text.sha256,
      at,
    });
    const printing = printQueue.enqueue(visitId);
    journal.append({
      actor: 'door',
      action: 'visit.signed-in',
      subject: visitId,
      details: { visitorId, categoryId: category.id, devices: input.devices, policyVersion: text.version },
    });
    return { visitId, badgeNumber, printing };
  }

  const writeSignInWhole = db.transaction(writeSignIn).immediate;

  const throttleKey = () => `badge:${deps.site.get().entranceId}`;

  function findAtDoor(code: string): VisitRecord {
    const key = throttleKey();
    throttle.check(key, badgeSchedule);
    const visit = repository.findOpenByBadge(code);
    if (visit) return visit;
    throttle.fail(key, badgeSchedule);
    throw new AppError('badge-not-found');
  }

  function endVisit(visitId: VisitId, by: 'visitor' | 'staff', staffId: StaffId | null): void {
    db.transaction(() => {
      if (!repository.signOut(visitId, now(), by, staffId)) throw new AppError('already-done');
      printQueue.cancel(visitId);
      journal.append({
        actor: staffId ?? 'door',
        action: 'visit.signed-out',
        subject: visitId,
        details: { by },
      });
    }).immediate();
    host.emit('visits.changed');
  }

  function badgeState(visit: VisitRecord): BadgeState {
    return { ...visit.badge, state: visit.badge.state ?? 'off' };
  }

  return {
    /** All or nothing, and durable before it answers. A repeated request gives the visit it made the first time. */
    signIn(input: SignIn): SignedIn {
      const result = writeSignInWhole(input);
      host.emit('visits.changed');
      printQueue.wake();
      return result;
    },

    badgeProgress(visitId: VisitId): Pick<BadgeState, 'state' | 'attempts'> {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      const { state, attempts } = badgeState(visit);
      return { state, attempts };
    },

    /** The same answer for a number that never was and for one whose visit is over. */
    findByBadge(code: string): FoundVisit {
      const visit = findAtDoor(code);
      return {
        initial: firstLetter(visit.name),
        badgeNumber: visit.badgeNumber,
        signedInAt: visit.signedInAt,
        handedIn: visit.devices
          .filter((device) => device.handling === 'office')
          .map(({ kind, handling }) => ({ kind, handling })),
      };
    },

    /** Only this forgives wrong numbers: looking at one's own badge between guesses does not. */
    signOut(code: string): void {
      endVisit(findAtDoor(code).id, 'visitor', null);
      throttle.clear(throttleKey());
    },

    reprint(visitId: VisitId, staffId: StaffId): void {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      if (visit.signedOutAt !== null) throw new AppError('already-done');
      printQueue.reprint(visitId, staffId);
    },

    signOutFor(visitId: VisitId, staffId: StaffId): void {
      if (!repository.find(visitId)) throw new AppError('not-found');
      endVisit(visitId, 'staff', staffId);
    },

    /** Takes back a sign-out on behalf, on the same site day and while nobody else has the badge's number. */
    undoSignOutFor(visitId: VisitId, staffId: StaffId): void {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      const { id: siteId, timeZone } = deps.site.get();
      const undoable =
        visit.signedOutBy === 'staff' &&
        visit.signedOutAt !== null &&
        siteDay(visit.signedOutAt, timeZone) === siteDay(now(), timeZone) &&
        !repository.isNumberTaken(siteId, visit.badgeNumber);
      if (!undoable) throw new AppError('already-done');
      db.transaction(() => {
        if (!repository.reopen(visitId)) throw new AppError('already-done');
        journal.append({ actor: staffId, action: 'visit.sign-out-undone', subject: visitId, details: {} });
      }).immediate();
      host.emit('visits.changed');
    },

    /** Who is on site: those with a reason first, worst first, then by time on site. */
    onSite(): VisitOnSite[] {
      const at = now();
      const { timeZone } = deps.site.get();
      const inForce = policy.inForce('en');
      const printing = settings.read().printer.kind !== 'none';
      const visits = repository.onSite().map((visit): VisitOnSite => {
        const badge = badgeState(visit);
        const facts = { ...visit, badge: printing ? badge : { ...badge, state: 'off' as const } };
        return {
          visitId: visit.id,
          name: visit.name,
          organisation: visit.organisation,
          category: visit.category,
          escort: visit.escort,
          host: visit.host,
          signedInAt: visit.signedInAt,
          badgeNumber: visit.badgeNumber,
          devices: visit.devices.map(({ kind, handling }) => ({ kind, handling })),
          badge,
          reasons: challengeReasons(facts, inForce, at, timeZone),
          challenges: visit.challenges,
        };
      });
      return bySeverityThenTime(visits);
    },
  };
}
