import { useState } from 'react';
import type { ClosingAnswer, NotSignedOut, StaffNotSignedOut } from '../../../shared/domain/roll-call.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** What was said last, and of whom. */
interface Said {
  who: NotSignedOut | StaffNotSignedOut;
  answer: ClosingAnswer;
}

/** Says of somebody who has not signed out what became of them, and takes a "left" back. */
export function useClosingAnswers() {
  const ofVisit = useCallMutation('closing.answer');
  const ofStaff = useCallMutation('closing.answerForStaff');
  const undoVisit = useCallMutation('visits.undoSignOutFor');
  const undoStaff = useCallMutation('presence.undoSignOutFor');
  const [said, setSaid] = useState<Said | null>(null);
  const calls = [ofVisit, ofStaff, undoVisit, undoStaff];

  return {
    said,
    isPending: calls.some((call) => call.isPending),
    error: calls.find((call) => call.error)?.error ?? null,

    answer(who: Said['who'], answer: ClosingAnswer): void {
      for (const call of calls) call.reset();
      const then = { onSuccess: () => setSaid({ who, answer }), onError: () => setSaid(null) };
      if ('visitId' in who) ofVisit.mutate({ visitId: who.visitId, answer }, then);
      else ofStaff.mutate({ presenceId: who.presenceId, answer }, then);
    },

    undo({ who }: Said): void {
      const then = { onSuccess: () => setSaid(null) };
      if ('visitId' in who) undoVisit.mutate({ visitId: who.visitId }, then);
      else undoStaff.mutate({ presenceId: who.presenceId }, then);
    },
  };
}
