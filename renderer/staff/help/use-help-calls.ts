import { useCallback, useEffect, useState } from 'react';
import type { HelpCall } from '../../../shared/domain/help.ts';
import type { Role } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { startRinging } from './ring.ts';

/** Rings once more when it becomes the deputy's. */
const ringOf = ({ id, kind }: HelpCall) => `${kind} ${id}`;

/**
 * The calls that wait, and their ring: until somebody answers, or this view is told to be quiet about them.
 *
 * @param role of whoever has unlocked this view, or null while it is locked
 */
export function useHelpCalls(role: Role | null) {
  // Asked again by itself too, should an event have been missed.
  const waiting = useCallQuery('help.waiting', {}, { refetchInterval: 30_000 });
  const [silenced, setSilenced] = useState<ReadonlySet<string>>(new Set());
  const [sounds, setSounds] = useState(false);
  // What the head was shown is not shown a moment longer once the view is locked.
  const calls = (waiting.data ?? []).filter(({ kind }) => kind !== 'head' || role === 'head');
  const rings = calls.some((call) => !silenced.has(ringOf(call)));

  useEffect(() => (rings ? startRinging(setSounds) : undefined), [rings]);

  const silence = useCallback((call: HelpCall) => setSilenced((now) => new Set(now).add(ringOf(call))), []);
  return {
    calls,
    /** Whether this call can be heard here now. */
    isHeard: (call: HelpCall) => sounds && !silenced.has(ringOf(call)),
    silence,
  };
}
export type HelpCalls = ReturnType<typeof useHelpCalls>;
