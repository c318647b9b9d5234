import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** The last thing done on the page. */
export type PeopleDone =
  | { kind: 'added' | 'changed' | 'pinSet' | 'passRevoked'; name: string }
  | { kind: 'imported'; added: number; changed: number }
  | { kind: 'failed'; error: unknown };

export function usePeopleActions() {
  const setActive = useCallMutation('people.setActive');
  const issue = useCallMutation('people.issuePass');
  const previewing = useCallMutation('people.preview');
  const [done, setDone] = useState<PeopleDone | null>(null);
  const [given, setGiven] = useState<{ name: string; pass: CallOutput<'people.issuePass'> } | null>(null);
  const onError = (error: unknown) => setDone({ kind: 'failed', error });

  return {
    done,
    tell: setDone,
    setActive(person: StaffMember, active: boolean) {
      setDone(null);
      setActive.mutate({ staffId: person.id, active }, { onError });
    },
    givePass({ id: staffId, name }: StaffMember) {
      if (issue.isPending) return;
      setDone(null);
      issue.mutate({ staffId }, { onSuccess: (pass) => setGiven({ name, pass }), onError });
    },
    given,
    /** The mutation knows the code as well as the dialog did. */
    forgetPass() {
      setGiven(null);
      issue.reset();
    },
    /** Asks for a file in the system's own dialog. Whoever closes that without a file changed their mind. */
    chooseFile() {
      setDone(null);
      previewing.mutate({}, { onError });
    },
    isChoosing: previewing.isPending,
    preview: previewing.data?.chosen ? previewing.data : null,
    forgetPreview: previewing.reset,
  };
}
