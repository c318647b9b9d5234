import type { AlertStanding } from '../../../shared/domain/alerts.ts';
import type { BadgeState } from '../../../shared/domain/badges.ts';
import type { Escort } from '../../../shared/domain/categories.ts';
import type { ChallengeRules, Reason, ReasonCode, Severity } from '../../../shared/domain/challenges.ts';
import { alwaysReasons, covertDevices, reasonCodes, severities } from '../../../shared/domain/challenges.ts';
import type { DeviceDeclaration, DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import type { IdentityState } from '../../../shared/domain/identity.ts';
import type { Instant } from '../../../shared/time.ts';
import { daysBetween, siteDay, toInstant } from '../../../shared/time.ts';
import type { ExceptionFact } from '../exceptions/kept-devices.ts';
import { keptDevices } from '../exceptions/kept-devices.ts';
import type { PolicyStanding } from '../policy/policy-service.ts';
import { severityRank } from './worst-first.ts';

/** All that a reason may be found in: what is known of a visit and its visitor. */
export interface VisitFacts {
  alert: AlertStanding;
  signedInAt: Instant;
  expectedOutAt: Instant;
  escort: Escort;
  host: string;
  /** Each with what the rule of its day said. */
  devices: readonly (DeviceDeclaration & { accepted: boolean })[];
  /** Where the category of the visit wants a device of each kind today. */
  deviceRules: Partial<Record<DeviceKind, readonly Handling[]>>;
  /** Permissions for this visitor or category that nobody ended: those that hold, and those that ran out lately. */
  exceptions: readonly ExceptionFact[];
  /** What lies in a locker by now, wherever it was said to be. */
  inLocker: readonly DeviceKind[];
  numberedLockers: boolean;
  /** Policy version that was agreed to, or null. */
  acknowledgedVersion: number | null;
  identity: IdentityState;
  badge: Pick<BadgeState, 'state' | 'prints'>;
  /** When this visitor was challenged for a breach, on this visit or an earlier one; in no order. */
  breaches: readonly Instant[];
}

/** What the facts are held against. */
export interface ReasonContext {
  /** The version in force now, and the last one that changed the rules in substance. */
  policy: PolicyStanding;
  rules: ChallengeRules;
  now: Instant;
  /** Of the site: decides whether the visit began on an earlier site day. */
  timeZone: string;
}

type Unranked<R> = R extends Reason ? Omit<R, 'severity'> : never;
/** A reason before it is known how urgent it is. `worse`: a step more urgent than the rules say of its kind. */
type Found = Unranked<Reason> & { worse?: boolean };
type FindReason = (visit: VisitFacts, context: ReasonContext) => Found | null;

/** One entry for each reason; a new reason is one more. Among those of the same urgency they come in the codes' order. */
const findReason: Record<ReasonCode, FindReason> = {
  'alert-match': ({ alert }) => (alert === 'none' ? null : { code: 'alert-match', standing: alert }),

  'device-kept': (visit, context) => {
    const { without } = keptDevices(visit, today(context));
    if (without.length === 0) return null;
    const asked = (kind: DeviceKind) => [...(visit.deviceRules[kind] ?? [])];
    return {
      code: 'device-kept',
      devices: without.map(({ kind, handling }) => ({ kind, handling, asked: asked(kind) })),
      worse: without.some(({ kind }) => covertDevices.has(kind)),
    };
  },

  'no-acknowledgement': ({ acknowledgedVersion }, { policy }) => {
    if (acknowledgedVersion !== null) return null;
    return { code: 'no-acknowledgement', inForce: policy.version, inForceSince: policy.inForceSince };
  },

  'older-policy': ({ acknowledgedVersion: acknowledged }, { policy }) => {
    if (acknowledged === null || acknowledged >= policy.substantialVersion) return null;
    const { version: inForce, inForceSince, substantialVersion: substantial } = policy;
    return { code: 'older-policy', acknowledged, inForce, inForceSince, substantial };
  },

  'exception-expired': (visit, context) => {
    const { expired } = keptDevices(visit, today(context));
    if (expired.length === 0) return null;
    return {
      code: 'exception-expired',
      devices: expired,
      worse: expired.some(({ kind }) => covertDevices.has(kind)),
    };
  },

  'identity-not-checked': ({ identity }) =>
    identity === 'waiting' ? { code: 'identity-not-checked' } : null,

  'escort-without-host': ({ escort, host }) =>
    escort === 'escorted' && host === '' ? { code: 'escort-without-host' } : null,

  overstayed: (visit, context) => {
    const { expectedOutAt } = visit;
    const minutes = minutesSince(expectedOutAt, context);
    const graceMinutes = context.rules.overstayGraceMinutes;
    // Whoever is still here from an earlier day is told of by that, where it is a reason.
    const isTold = daysHere(visit, context) > 0 && context.rules.severities['earlier-day'] !== 'off';
    if (minutes <= graceMinutes || isTold) return null;
    return { code: 'overstayed', minutes, expectedOutAt, graceMinutes };
  },

  'earlier-day': (visit, context) => {
    const days = daysHere(visit, context);
    return days > 0 ? { code: 'earlier-day', days } : null;
  },

  'badge-not-printed': ({ badge: { state, prints }, signedInAt }, context) => {
    if (state === 'off' || prints > 0) return null;
    // A sign-in that lies ahead tells of a clock that was set back; its badge is no less due.
    const waited = minutesSince(signedInAt, context);
    const isDue = state === 'failed' || waited >= context.rules.badgeGraceMinutes || waited < 0;
    return isDue ? { code: 'badge-not-printed' } : null;
  },

  'repeated-breach': ({ breaches }, { rules: { repeated }, now }) => {
    const since = toInstant(new Date(Date.parse(now) - repeated.days * 86_400_000));
    const counted = breaches.filter((at) => at >= since).toSorted();
    const latest = counted.at(-1);
    if (latest === undefined || counted.length < repeated.count) return null;
    return { code: 'repeated-breach', count: counted.length, days: repeated.days, latest };
  },
};

/**
 * Why staff should speak to this visitor, worst first. Pure: the same facts and the same context give the same reasons.
 * Whoever breaks the rules again and again is spoken to sooner: each other reason is then a step more urgent.
 */
export function challengeReasons(visit: VisitFacts, context: ReasonContext): Reason[] {
  const find = (code: ReasonCode): Reason | null => {
    const usual = severityOf(code, context);
    if (usual === 'off') return null;
    const found = findReason[code](visit, context);
    if (!found) return null;
    const { worse = false, ...reason } = found;
    return { ...reason, severity: worse ? stepUp(usual) : usual };
  };
  const repeated = find('repeated-breach');
  const others = reasonCodes
    .filter((code) => code !== 'repeated-breach')
    .map(find)
    .filter((reason) => reason !== null)
    .map((reason) => (repeated ? { ...reason, severity: stepUp(reason.severity) } : reason));
  return [...others, ...(repeated ? [repeated] : [])].toSorted(
    (a, b) => severityRank(a.severity) - severityRank(b.severity),
  );
}

function severityOf(code: ReasonCode, { rules: { severities: rated } }: ReasonContext): Severity | 'off' {
  // A switch that turned it off at the desk would leave the lead's alerts without anybody to look.
  return rated[code] === 'off' && alwaysReasons.has(code) ? 'low' : rated[code];
}

function stepUp(severity: Severity): Severity {
  return severities[severityRank(severity) - 1] ?? severity;
}

function minutesSince(instant: Instant, { now }: ReasonContext): number {
  return Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000);
}

const today = ({ now, timeZone }: ReasonContext) => siteDay(now, timeZone);

function daysHere({ signedInAt }: VisitFacts, { now, timeZone }: ReasonContext): number {
  return daysBetween(siteDay(signedInAt, timeZone), siteDay(now, timeZone));
}
