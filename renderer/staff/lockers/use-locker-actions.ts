import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallMutation } from '../../lib/queries.ts';
import type { UsedLocker } from './group-lockers.ts';

const doubleTouchMilliseconds = 600;

/** The last thing done about lockers. */
export type LockersDone =
  | { kind: 'handed-in'; number: number; name: string }
  | { kind: 'handed-back'; number: number; name: string }
  | { kind: 'counted'; count: number }
  | { kind: 'failed'; error: unknown };

export function useLockerActions() {
  const client = useQueryClient();
  const handingBack = useCallMutation('lockers.handBack');
  const [done, setDone] = useState<LockersDone | null>(null);
  const lastHandBack = useRef(-Infinity);

  function handBack({ number, use }: UsedLocker): void {
    // The second touch of a double one would land on the locker that has moved up in the list.
    if (performance.now() - lastHandBack.current < doubleTouchMilliseconds) return;
    lastHandBack.current = performance.now();
    handingBack.mutate(
      { useId: use.id },
      {
        onSuccess: () => setDone({ kind: 'handed-back', number, name: use.visitorName }),
        onError: (error) => {
          setDone({ kind: 'failed', error });
          // Most often somebody else was quicker: show what is true now.
          void client.invalidateQueries({ queryKey: ['lockers.list'] });
        },
      },
    );
  }

  return { done, tell: setDone, handBack };
}
