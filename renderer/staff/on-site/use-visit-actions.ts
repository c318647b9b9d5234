import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Escort } from '../../../shared/domain/categories.ts';
import type { IssuedPass } from '../../../shared/domain/passes.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { Recorded } from '../challenge/challenge-dialog.tsx';

const doubleTouchMilliseconds = 600;

type DoneToVisit =
  'signed-out' | 'undone' | 'reprinted' | 'identity-checked' | 'device-allowed' | 'escorted' | 'unescorted';

/** What was just done about a visit, and what went wrong with it. */
export type Done =
  | { kind: DoneToVisit; visit: VisitOnSite }
  | { kind: 'receipt-saved'; visit: VisitOnSite; fileName: string }
  | { kind: 'receipt-not-saved' }
  | { kind: 'challenged'; recorded: Recorded }
  | { kind: 'challenge-undone' }
  | { kind: 'failed'; error: unknown };

/** A pass that was just issued: its code is known here, and nowhere else any more. */
export interface GivenPass {
  visit: VisitOnSite;
  pass: IssuedPass;
}

/** What staff can do to a visit at once, and the last thing that came of it. */
export function useVisitActions() {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const [givenPass, setGivenPass] = useState<GivenPass | null>(null);
  const lastSignOut = useRef(-Infinity);
  const signOut = useCallMutation('visits.signOutFor');
  const undo = useCallMutation('visits.undoSignOutFor');
  const reprint = useCallMutation('badges.reprint');
  const decide = useCallMutation('visits.decideEscort');
  const issue = useCallMutation('passes.issue');
  const receipt = useCallMutation('receipts.save');

  function fail(error: unknown) {
    setDone({ kind: 'failed', error });
    // Most often somebody else was quicker: show what is true now.
    void client.invalidateQueries({ queryKey: ['visits.onSite'] });
  }
  const answering = (kind: DoneToVisit, visit: VisitOnSite) => ({
    onSuccess: () => setDone({ kind, visit }),
    onError: fail,
  });

  function signOutOnce(visit: VisitOnSite) {
    // The second touch of a double one would land on whoever has moved up in the list.
    if (performance.now() - lastSignOut.current < doubleTouchMilliseconds) return;
    lastSignOut.current = performance.now();
    signOut.mutate({ visitId: visit.visitId }, answering('signed-out', visit));
  }

  function givePass(visit: VisitOnSite) {
    if (issue.isPending) return;
    const onSuccess = (pass: IssuedPass) => setGivenPass({ visit, pass });
    issue.mutate({ visitId: visit.visitId }, { onSuccess, onError: fail });
  }

  function saveReceipt(visit: VisitOnSite) {
    // While the system asks where it should go, a second touch would ask again.
    if (receipt.isPending) return;
    const onSuccess = (result: CallOutput<'receipts.save'>) =>
      setDone(
        result.saved
          ? { kind: 'receipt-saved', visit, fileName: result.fileName }
          : { kind: 'receipt-not-saved' },
      );
    receipt.mutate({ visitId: visit.visitId }, { onSuccess, onError: fail });
  }

  return {
    done,
    tell: setDone,
    signOut: signOutOnce,
    undo: (visit: VisitOnSite) => undo.mutate({ visitId: visit.visitId }, answering('undone', visit)),
    reprint: (visit: VisitOnSite) =>
      reprint.mutate({ visitId: visit.visitId }, answering('reprinted', visit)),
    decideEscort: (visit: VisitOnSite, escort: Escort) =>
      decide.mutate({ visitId: visit.visitId, escort }, answering(escort, visit)),
    saveReceipt,
    givePass,
    givenPass,
    /** The mutation knows the code as well as the dialog did. */
    forgetPass: () => {
      setGivenPass(null);
      issue.reset();
    },
  };
}
export type VisitActions = ReturnType<typeof useVisitActions>;
