import type { AlertStanding } from '../../../shared/domain/alerts.ts';
import type { BadgeState } from '../../../shared/domain/badges.ts';
import type { Escort } from '../../../shared/domain/categories.ts';
import type { Reason, Severity } from '../../../shared/domain/challenges.ts';
import { severities } from '../../../shared/domain/challenges.ts';
import type { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import type { IdentityState } from '../../../shared/domain/identity.ts';
import type { Instant } from '../../../shared/time.ts';
import { daysBetween, siteDay } from '../../../shared/time.ts';
import type { PolicyStanding } from '../policy/policy-service.ts';

export interface VisitFacts {
  alert: AlertStanding;
  signedInAt: Instant;
  expectedOutAt: Instant;
  escort: Escort;
  host: string;
  /** Each with what the rule of its day said. */
  devices: readonly (DeviceDeclaration & { accepted: boolean })[];
  /** Policy version that was agreed to, or null. */
  acknowledgedVersion: number | null;
  identity: IdentityState;
  badge: Pick<BadgeState, 'state' | 'prints'>;
}

/** Minutes that the printer has before a badge that is not printed becomes a reason. */
const badgeGraceMinutes = 2;

// A device that sees or hears without anyone noticing is worse than a phone in a bag.
const covert = new Set(['camera', 'glasses']);

/**
 * Why staff should speak to this visitor, worst first. Pure: the same facts, policy and time give the same reasons.
 *
 * @param policy the version in force now, and the last one that changed the rules in substance
 * @param timeZone of the site: decides whether the visit began on an earlier site day
 */
export function challengeReasons(
  visit: VisitFacts,
  policy: PolicyStanding,
  now: Instant,
  timeZone: string,
): Reason[] {
  const reasons: Reason[] = [];
  const minutesSince = (instant: Instant) => Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000);

  if (visit.alert !== 'none') {
    reasons.push({ code: 'alert-match', severity: 'high', standing: visit.alert });
  }
  const kept = visit.devices.filter((device) => !device.accepted);
  if (kept.length > 0) {
    reasons.push({
      code: 'device-kept',
      severity: kept.some((device) => covert.has(device.kind)) ? 'high' : 'medium',
      devices: kept.map(({ kind, handling }) => ({ kind, handling })),
    });
  }
  if (visit.acknowledgedVersion === null) reasons.push({ code: 'no-acknowledgement', severity: 'high' });
  else if (visit.acknowledgedVersion < policy.substantialVersion) {
    reasons.push({
      code: 'older-policy',
      severity: 'low',
      acknowledged: visit.acknowledgedVersion,
      inForce: policy.version,
      inForceSince: policy.inForceSince,
    });
  }
  if (visit.identity === 'waiting') reasons.push({ code: 'identity-not-checked', severity: 'medium' });
  if (visit.escort === 'escorted' && visit.host === '') {
    reasons.push({ code: 'escort-without-host', severity: 'medium' });
  }

  const days = daysBetween(siteDay(visit.signedInAt, timeZone), siteDay(now, timeZone));
  const overstayed = minutesSince(visit.expectedOutAt);
  if (days > 0) reasons.push({ code: 'earlier-day', severity: 'medium', days });
  else if (overstayed > 0)
    reasons.push({
      code: 'overstayed',
      severity: 'low',
      minutes: overstayed,
      expectedOutAt: visit.expectedOutAt,
    });

  const { state, prints } = visit.badge;
  // A sign-in that lies ahead tells of a clock that was set back; its badge is no less due.
  const waited = minutesSince(visit.signedInAt);
  const stillDue = state === 'failed' || waited >= badgeGraceMinutes || waited < 0;
  if (state !== 'off' && prints === 0 && stillDue)
    reasons.push({ code: 'badge-not-printed', severity: 'low' });

  return reasons.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Visits with a reason, worst first; among equals who has been on site longest. */
export function bySeverityThenTime<V extends { reasons: readonly Reason[]; signedInAt: Instant }>(
  visits: readonly V[],
): V[] {
  const worst = (visit: V) =>
    rank(visit.reasons[0]?.severity ?? 'low') + (visit.reasons.length === 0 ? 1 : 0);
  return visits.toSorted((a, b) => worst(a) - worst(b) || a.signedInAt.localeCompare(b.signedInAt));
}
