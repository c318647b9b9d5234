import type { DeviceDeclaration, DeviceKind } from '../../../shared/domain/devices.ts';
import type { DeviceException } from '../../../shared/domain/exceptions.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { addDays } from '../../../shared/time.ts';

/** So many days after its last a permission still explains why somebody keeps a device. */
export const rememberedDays = 30;

/** What of a permission decides whether it covers a device. */
export type ExceptionFact = Pick<DeviceException, 'device' | 'from' | 'until'>;

export interface KeptDevices {
  /** Covered by a permission that holds. */
  excused: DeviceDeclaration[];
  /** Covered by none, now or lately. */
  without: DeviceDeclaration[];
  /** Covered until lately; `until` is the last day on which they were. */
  expired: { kind: DeviceKind; until: SiteDay }[];
}

export const holdsOn = ({ from, until }: Pick<ExceptionFact, 'from' | 'until'>, day: SiteDay) =>
  from <= day && day <= until;

/**
 * Sorts out the devices that are kept against their rule: each stands in one list. Pure.
 *
 * @param visit `exceptions`: those for this visitor or category that nobody ended; `inLocker`: what lies in one now;
 *   `numberedLockers`: the site has some, so that what is said to be in one but lies in none is kept after all
 * @param today the site day
 */
export function keptDevices(
  visit: {
    devices: readonly (DeviceDeclaration & { accepted: boolean })[];
    exceptions: readonly ExceptionFact[];
    inLocker: readonly DeviceKind[];
    numberedLockers: boolean;
  },
  today: SiteDay,
): KeptDevices {
  const sorted: KeptDevices = { excused: [], without: [], expired: [] };
  const oldest = addDays(today, -rememberedDays);
  for (const { kind, handling, accepted } of visit.devices) {
    const isElsewhere = accepted && !(handling === 'locker' && visit.numberedLockers);
    if (isElsewhere || visit.inLocker.includes(kind)) continue;
    const covering = visit.exceptions.filter(({ device }) => device === kind);
    const [lapsed] = covering
      .map(({ until }) => until)
      .filter((until) => oldest <= until && until < today)
      .toSorted()
      .toReversed();
    if (covering.some((exception) => holdsOn(exception, today))) sorted.excused.push({ kind, handling });
    else if (lapsed !== undefined) sorted.expired.push({ kind, until: lapsed });
    else sorted.without.push({ kind, handling });
  }
  return sorted;
}
