import type { DeviceException } from '../../../shared/domain/exceptions.ts';

type State = DeviceException['state'];
const order: Record<State, number> = { holds: 0, coming: 1, expired: 2, ended: 3 };

/** What holds first, then what will, then what is over; those that end soon before others, the latest of what is over. */
export function sortExceptions(exceptions: readonly DeviceException[]): DeviceException[] {
  return exceptions.toSorted((one, other) => {
    const byState = order[one.state] - order[other.state];
    if (byState !== 0) return byState;
    const byDay = one.until < other.until ? -1 : one.until > other.until ? 1 : 0;
    return isOver(one) ? -byDay : byDay;
  });
}

export const isOver = ({ state }: Pick<DeviceException, 'state'>) => state === 'expired' || state === 'ended';
