import type { AlertMatches } from '../alerts/alert-matches.ts';
import type { BadgeState } from '../../../shared/domain/badges.ts';
import { isBadgeToken } from '../../../shared/domain/badges.ts';
import type { Escort } from '../../../shared/domain/categories.ts';
import type { StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { PassCode } from '../../../shared/domain/passes.ts';
import type { FoundVisit, VisitOnSite } from '../../../shared/domain/visits.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import { challengeReasons } from '../challenges/challenge-reasons.ts';
import type { ChallengeRepository } from '../challenges/challenge-repository.ts';
import { bySeverityThenTime } from '../challenges/worst-first.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { HeldExceptions } from '../exceptions/held-exceptions.ts';
import type { Journal } from '../journal/journal.ts';
import type { LockerKeeping } from '../lockers/locker-keeping.ts';
import type { PassFinder } from '../passes/pass-finder.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { Guesses } from '../throttle/guesses.ts';
import { firstLetter } from './first-letter.ts';
import type { VisitRecord } from './visit-record.ts';
import type { VisitRepository } from './visit-repository.ts';
import { isBadgeNumber } from './badge-codes.ts';
import type { VisitorRepository } from './visitor-repository.ts';

/** Signing out, who is on site, and what staff do with a visit. */
export function createVisitService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: VisitRepository;
  categories: CategoryRepository;
  challenges: ChallengeRepository;
  policy: PolicyService;
  settings: SettingsService;
  printQueue: PrintQueue;
  guesses: Guesses;
  passes: PassFinder;
  /** How a visitor stands to the people to look out for. */
  lookAt: AlertMatches['lookAt'];
  visitors: VisitorRepository;
  lockers: LockerKeeping;
  exceptions: HeldExceptions;
  journal: Journal;
}) {
  const { db, host, repository, policy, printQueue, guesses, journal, settings } = deps;
  const now = () => toInstant(host.now());

  /** An open visit by its badge's number or token, or by the pass of whoever is on site. */
  function findAtDoor(code: string): Promise<VisitRecord> {
    return guesses.attempt(async () => {
      if (isBadgeNumber(code) || isBadgeToken(code)) return repository.findOpenByBadge(code);
      const pass = await deps.passes.find(PassCode.parse(code));
      return pass && deps.visitors.openVisit(pass.visitorId);
    }, 'badge-not-found');
  }

  /** @param takenBack what lay in a locker is in the visitor's hands again */
  function endVisit(
    { id: visitId, locker }: VisitRecord,
    by: 'visitor' | 'staff' | 'office',
    staffId: StaffId | null,
    takenBack = false,
  ): void {
    db.transaction(() => {
      if (!repository.signOut(visitId, now(), by, staffId)) throw new AppError('already-done');
      printQueue.cancel(visitId);
      const use = takenBack && deps.lockers.openUse(visitId);
      if (use) deps.lockers.giveBack(use, 'door');
      journal.append({
        actor: staffId ?? 'door',
        action: by === 'office' ? 'visit.closed-by-office' : 'visit.signed-out',
        subject: visitId,
        details: { by },
      });
    }).immediate();
    host.emit('visits.changed');
    // Whether it was taken out or left behind: the list of lockers says so.
    if (locker) host.emit('lockers.changed');
  }

  function openVisit(visitId: VisitId): VisitRecord {
    const visit = repository.find(visitId);
    if (!visit) throw new AppError('not-found');
    if (visit.signedOutAt !== null) throw new AppError('already-done');
    return visit;
  }

  function badgeState(visit: VisitRecord): BadgeState {
    return { ...visit.badge, state: visit.badge.state ?? 'off' };
  }

  return {
    badgeProgress(visitId: VisitId): Pick<BadgeState, 'state' | 'attempts'> {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      const { state, attempts } = badgeState(visit);
      return { state, attempts };
    },

    /** The same answer for a number that never was and for one whose visit is over. */
    async findByBadge(code: string): Promise<FoundVisit> {
      const visit = await findAtDoor(code);
      return {
        initial: firstLetter(visit.name),
        badgeNumber: visit.badgeNumber,
        signedInAt: visit.signedInAt,
        handedIn: visit.devices
          .filter((device) => device.handling === 'office')
          .map(({ kind, handling }) => ({ kind, handling })),
        locker: visit.locker?.number ?? null,
        inLocker: visit.locker?.kinds ?? [],
      };
    },

    /** Only this forgives wrong numbers: looking at one's own badge between guesses does not. */
    async signOut(code: string, takenBack: boolean): Promise<void> {
      endVisit(await findAtDoor(code), 'visitor', null, takenBack);
      guesses.forgive();
    },

    reprint(visitId: VisitId, staffId: StaffId): void {
      openVisit(visitId);
      printQueue.reprint(visitId, staffId);
    },

    /** The visitor's photo, a JPEG in base64; null where none was taken. */
    photo: (visitId: VisitId): string | null => repository.photoOf(visitId)?.toString('base64') ?? null,

    /** Where the category leaves it to staff, they say who goes about alone. The badge that says so is printed anew. */
    decideEscort(visitId: VisitId, escort: Escort, staffId: StaffId): void {
      const visit = openVisit(visitId);
      if (visit.escortRule !== 'staff' || visit.identity === 'waiting') throw new AppError('wrong-state');
      if (visit.escort === escort) return;
      db.transaction(() => {
        repository.setEscort(visitId, escort);
        journal.append({
          actor: staffId,
          action: 'visit.escort-decided',
          subject: visitId,
          details: { escort },
        });
        if (visit.wantsBadge && printQueue.isOn()) printQueue.reprint(visitId, staffId);
      }).immediate();
      host.emit('visits.changed');
    },

    /** What lies in a locker stays there, until somebody says that it was handed back. */
    signOutFor(visitId: VisitId, staffId: StaffId): void {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      endVisit(visit, 'staff', staffId);
    },

    /** Of somebody who went without signing out: the visit is over, and nothing says that they signed out. */
    closeByOffice(visitId: VisitId, staffId: StaffId): void {
      const visit = repository.find(visitId);
      if (!visit) throw new AppError('not-found');
      endVisit(visit, 'office', staffId);
    },

    /**
     * Takes back a sign-out on behalf, or a closing by the office, on the same site day, while nobody else has the badge's number, and unless the
     * visitor has come in again: nobody is on site twice.
     */
    undoSignOutFor(visitId: VisitId, staffId: StaffId): void {
      db.transaction(() => {
        const visit = repository.find(visitId);
        if (!visit) throw new AppError('not-found');
        const { id: siteId, timeZone } = deps.site.get();
        const undoable =
          (visit.signedOutBy === 'staff' || visit.signedOutBy === 'office') &&
          visit.signedOutAt !== null &&
          siteDay(visit.signedOutAt, timeZone) === siteDay(now(), timeZone) &&
          !repository.isNumberTaken(siteId, visit.badgeNumber) &&
          deps.visitors.openVisit(visit.visitorId) === null;
        if (!undoable || !repository.reopen(visitId)) throw new AppError('already-done');
        journal.append({ actor: staffId, action: 'visit.sign-out-undone', subject: visitId, details: {} });
      }).immediate();
      host.emit('visits.changed');
      host.emit('lockers.changed');
    },

    /** Who is on site: those with a reason first, worst first, then by time on site. */
    onSite(): VisitOnSite[] {
      const at = now();
      const { timeZone } = deps.site.get();
      const { printer, challengeRules } = settings.read();
      const printing = printer.kind !== 'none';
      const context = { policy: policy.standing(), rules: challengeRules, now: at, timeZone };
      const deviceRules = new Map(
        deps.categories.list().map((category) => [category.id, category.deviceRules]),
      );
      const breaches = deps.challenges.breachesOfThoseHere();
      const exceptionsOf = deps.exceptions.lookUp();
      const numberedLockers = deps.lockers.areNumbered();
      const visits = repository.onSite().map((visit): VisitOnSite => {
        const badge = badgeState(visit);
        const { known, held } = exceptionsOf(visit);
        const { alert, saidNo } = deps.lookAt(visit);
        const facts = {
          ...visit,
          alert,
          badge: printing ? badge : { ...badge, state: 'off' as const },
          deviceRules: deviceRules.get(visit.categoryId) ?? {},
          exceptions: known,
          inLocker: [...(visit.locker?.kinds ?? []), ...visit.inGroupsLocker],
          numberedLockers,
          breaches: breaches.get(visit.visitorId) ?? [],
        };
        return {
          visitId: visit.id,
          visitorId: visit.visitorId,
          name: visit.name,
          organisation: visit.organisation,
          category: visit.category,
          pictogram: visit.pictogram,
          escort: visit.escort,
          escortRule: visit.escortRule,
          identity: visit.identity,
          language: visit.language,
          group: visit.group,
          details: visit.details,
          child: visit.child,
          hasPhoto: visit.hasPhoto,
          hasPass: visit.hasPass,
          host: visit.host,
          signedInAt: visit.signedInAt,
          badgeNumber: visit.badgeNumber,
          devices: visit.devices.map(({ kind, handling }) => ({ kind, handling })),
          badge,
          locker: visit.locker?.number ?? null,
          exceptions: held,
          reasons: challengeReasons(facts, context),
          challenges: visit.challenges,
          saidNo,
        };
      });
      return bySeverityThenTime(visits);
    },
  };
}
