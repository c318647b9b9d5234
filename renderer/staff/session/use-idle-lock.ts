import { useEffect, useRef } from 'react';
import type { Session } from '../../../shared/domain/staff.ts';
import { useIdle } from '../../lib/idle.ts';
import { useCallMutation } from '../../lib/queries.ts';

const signsOfLife = ['pointerdown', 'keydown', 'wheel'] as const;
const tellEveryMilliseconds = 15_000;

/** Locks when nobody has touched the view for as long as the session allows; until then tells the core who is alive. */
export function useIdleLock(session: Session, onLock: () => void): void {
  const { mutate: stillHere } = useCallMutation('staff.stillHere');
  const lastTold = useRef(-Infinity);
  useIdle({ seconds: session.lockAfterSeconds, warningSeconds: 0, active: true, onIdle: onLock });

  useEffect(() => {
    const alive = () => {
      if (performance.now() - lastTold.current < tellEveryMilliseconds) return;
      lastTold.current = performance.now();
      stillHere({});
    };
    for (const name of signsOfLife) window.addEventListener(name, alive, { capture: true, passive: true });
    return () => {
      for (const name of signsOfLife) window.removeEventListener(name, alive, { capture: true });
    };
  }, [stillHere]);
}
