import type { Reason, Severity } from '../../../shared/domain/challenges.ts';
import { severities } from '../../../shared/domain/challenges.ts';
import type { Instant } from '../../../shared/time.ts';

/** 0 for the worst. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Visits with a reason, worst first; among equals who has been on site longest. */
export function bySeverityThenTime<V extends { reasons: readonly Reason[]; signedInAt: Instant }>(
  visits: readonly V[],
): V[] {
  const worst = ({ reasons: [first] }: V) => (first ? severityRank(first.severity) : severities.length);
  return visits.toSorted((a, b) => worst(a) - worst(b) || a.signedInAt.localeCompare(b.signedInAt));
}
