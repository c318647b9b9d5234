import { useEffect, useRef } from 'react';
import { useLeaveIfSaved } from '../shell/unsaved-changes.tsx';
import { useRunning } from './use-running.ts';

/**
 * Opens the list on every view when a roll call begins; but takes no form and no dialog from under anybody's hands: the
 * banner leads there too.
 */
export function FollowRollCall({ onBegun }: { onBegun: () => void }) {
  const leaveIfSaved = useLeaveIfSaved();
  const running = useRunning();
  const id = running?.id ?? null;
  const followed = useRef<typeof id>(null);
  useEffect(() => {
    if (id === null || id === followed.current) return;
    followed.current = id;
    if (document.querySelector('[role="dialog"]') === null) leaveIfSaved(onBegun);
  }, [id, leaveIfSaved, onBegun]);
  return null;
}
