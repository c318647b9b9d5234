import type { Category } from '../../../shared/domain/categories.ts';
import type { AgainQuestion, SignInAgain, Welcome } from '../../../shared/domain/passes.ts';
import type { StaffWelcome } from '../../../shared/domain/presence.ts';
import type { SignedIn } from '../../../shared/domain/visits.ts';
import { addDays, siteDay, startOfSiteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { StaffPass } from '../presence/staff-pass-repository.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { Guesses } from '../throttle/guesses.ts';
import { firstLetter } from '../visits/first-letter.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { VisitWriter } from '../visits/visit-writer.ts';
import type { VisitorRepository } from '../visits/visitor-repository.ts';
import { asLastTime, askedAgain } from './again.ts';
import type { PassFinder } from './pass-finder.ts';
import type { PassRecord, PassRepository } from './pass-repository.ts';

/** Coming again with a pass: what the door shows of its holder, and signing them in. */
export function createPassSignIn(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  policy: PolicyService;
  categories: CategoryRepository;
  staff: StaffRepository;
  visits: VisitRepository;
  visitors: VisitorRepository;
  writer: VisitWriter;
  printQueue: PrintQueue;
  finder: PassFinder;
  passes: PassRepository;
  guesses: Guesses;
  journal: Journal;
  welcomeStaff: (pass: StaffPass) => StaffWelcome;
}) {
  const { db, host, settings, policy, visitors, writer, passes, guesses, journal } = deps;
  const now = () => toInstant(host.now());

  const findHolder = (code: string) =>
    guesses.attempt(() => deps.finder.findHolder(code, settings.get('staffSignIn')), 'pass-not-found');

  /** Everything about the holder that today's questions depend on. */
  function lookUp({ visitorId, categoryId }: PassRecord) {
    const category = deps.categories.find(categoryId);
    if (!category) throw new Error('a pass without a category');
    const last = visitors.lastVisit(visitorId);
    if (!last) throw new Error('a pass without a visit');
    const member = last.hostId === null ? null : deps.staff.find(last.hostId);
    const { timeZone } = deps.site.get();
    const regularAfter = settings.get('regularAfter');
    const today = {
      now: now(),
      timeZone,
      policy: policy.standing(),
      hasLongerText: policy.hasLongerText(),
      acknowledgementDays: settings.get('acknowledgementDays'),
      regularAfter,
    };
    const firstDay = addDays(siteDay(today.now, timeZone), 1 - regularAfter.days);
    const known = {
      category,
      last,
      hostIsActive: member?.active ?? false,
      agreements: visitors.lastAcknowledgements(visitorId).map((agreed) => ({
        ...agreed,
        under: deps.categories.asOf(agreed.categoryId, agreed.at),
      })),
      stays: visitors.staysSince(visitorId, startOfSiteDay(firstDay, timeZone)),
    };
    return { known, again: asLastTime(known), ...askedAgain(known, today) };
  }

  /** A category that is not offered any more: whoever comes in chooses another, as without a pass. */
  function refuseNotOffered({ active }: Category): void {
    if (!active) throw new AppError('pass-not-found');
  }

  /** A pass that was revoked since answers the request that it was used for, and no other. */
  const findPassFor = ({ code, requestId }: SignInAgain) =>
    guesses.attempt(async () => {
      const pass = await deps.finder.findEver(code);
      if (!pass?.revoked) return pass;
      return deps.visits.findByRequest(requestId)?.visitorId === pass.visitorId ? pass : null;
    }, 'pass-not-found');

  function write(pass: PassRecord, input: SignInAgain): SignedIn {
    const repeated = deps.visits.findByRequest(input.requestId);
    if (repeated) {
      if (repeated.visitorId !== pass.visitorId) throw new AppError('wrong-state');
      return writer.signedIn(repeated);
    }
    // Finding it took a while, in which it may have been revoked.
    if (passes.find(pass.id)?.revoked !== false) throw new AppError('pass-not-found');
    if (visitors.openVisit(pass.visitorId)) throw new AppError('wrong-state');
    const { known, again, ask, tier, holds } = lookUp(pass);
    refuseNotOffered(known.category);
    refuseUnanswered(ask, input);
    // A shorter text than the one that is asked for will not do, whatever their category asks of others.
    if (input.acknowledgement) policy.check(input.acknowledgement, tier);
    const signedIn = writer.write({
      requestId: input.requestId,
      category: known.category,
      visitor: { id: pass.visitorId },
      host: input.host ?? again.host,
      details: input.details ?? again.details,
      devices: input.devices ?? known.last.devices,
      language: input.language,
      photo: input.photo,
      child: input.child,
      groupId: null,
      takesLocker: true,
      tellsHost: true,
      expectedId: null,
      acknowledgement: input.acknowledgement ?? { earlier: must(holds).id },
    });
    passes.markUsed(pass.id, now());
    const details = { visitId: signedIn.visitId };
    journal.append({ actor: 'door', action: 'pass.used', subject: pass.id, details });
    return signedIn;
  }
  const writeWhole = db.transaction(write).immediate;

  return {
    /** The same answer for a pass that never was and for one that was revoked. */
    async find(code: string): Promise<Welcome | StaffWelcome> {
      const holder = await findHolder(code);
      if ('staff' in holder) return deps.welcomeStaff(holder.staff);
      const pass = holder.visitor;
      const { known, again, ask, rules, tier } = lookUp(pass);
      const { category, last } = known;
      const open = visitors.openVisit(pass.visitorId);
      // Whoever is on site can leave, whatever became of their category.
      if (!open) refuseNotOffered(category);
      return {
        initial: firstLetter(last.name),
        categoryId: category.id,
        devices: last.devices.map(({ kind, handling }) => ({ kind, handling })),
        host: 'staffId' in again.host ? { id: again.host.staffId, name: last.host } : null,
        ask,
        rules,
        tier,
        badgeNumber: open?.badgeNumber ?? null,
      };
    },

    /** All or nothing, and durable before it answers. A repeated request gives the visit it made the first time. */
    async signInAgain(input: SignInAgain): Promise<SignedIn> {
      const signedIn = writeWhole(await findPassFor(input), input);
      guesses.forgive();
      host.emit('visits.changed');
      if (signedIn.locker !== null) host.emit('lockers.changed');
      host.emit('passes.changed');
      deps.printQueue.wake();
      return signedIn;
    },
  };
}

/**
 * What must be asked again is not answered by "as last time". A photo is asked for and never insisted on: where a camera
 * fails, staff take care of it, as they do for who comes without a pass.
 */
function refuseUnanswered(ask: readonly AgainQuestion[], input: SignInAgain): void {
  const answers = { details: input.details, devices: input.devices, rules: input.acknowledgement };
  const missing = ask
    .filter((question) => question !== 'photo')
    .filter((question) => answers[question] === null);
  if (missing.length === 0) return;
  const fields = missing.map((question) => (question === 'rules' ? 'acknowledgement' : question));
  throw new AppError('invalid-input', {
    fields: Object.fromEntries(fields.map((field) => [field, 'required'])),
  });
}

/** Without one that holds the rules are asked for, and so there is one by now. */
function must<T>(value: T | null): T {
  if (value === null) throw new Error('an acknowledgement was not asked for');
  return value;
}
