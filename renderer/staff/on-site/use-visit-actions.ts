import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useCallMutation } from '../../lib/queries.ts';

const doubleTouchMilliseconds = 600;

/** What was just done about a visit, and what went wrong with it. */
export type Done =
  | { kind: 'signed-out' | 'undone' | 'reprinted'; visit: VisitOnSite }
  | { kind: 'challenged' }
  | { kind: 'failed'; error: unknown };

/** What staff can do to a visit at once, and the last thing that came of it. */
export function useVisitActions() {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const lastSignOut = useRef(-Infinity);
  const signOut = useCallMutation('visits.signOutFor');
  const undo = useCallMutation('visits.undoSignOutFor');
  const reprint = useCallMutation('badges.reprint');

  function answering(kind: 'signed-out' | 'undone' | 'reprinted', visit: VisitOnSite) {
    return {
      onSuccess: () => setDone({ kind, visit }),
      onError: (error: unknown) => {
        setDone({ kind: 'failed', error });
        // Most often somebody else was quicker: show what is true now.
        void client.invalidateQueries({ queryKey: ['visits.onSite'] });
      },
    };
  }

  function signOutOnce(visit: VisitOnSite) {
    // The second touch of a double one would land on whoever has moved up in the list.
    if (performance.now() - lastSignOut.current < doubleTouchMilliseconds) return;
    lastSignOut.current = performance.now();
    signOut.mutate({ visitId: visit.visitId }, answering('signed-out', visit));
  }

  return {
    done,
    tell: setDone,
    signOut: signOutOnce,
    undo: (visit: VisitOnSite) => undo.mutate({ visitId: visit.visitId }, answering('undone', visit)),
    reprint: (visit: VisitOnSite) =>
      reprint.mutate({ visitId: visit.visitId }, answering('reprinted', visit)),
  };
}
export type VisitActions = ReturnType<typeof useVisitActions>;
