import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SignContent } from '../../../shared/domain/sign.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useUnsaved } from '../shell/unsaved-changes.tsx';

type Edits = Partial<SignContent>;

/** What every part of the editor gets. Who may not change the sign still sees it. */
export interface SignPartProps {
  /** What is saved, with what was changed since. */
  value: SignContent;
  edit: (more: Edits) => void;
  /** Why it was not saved. */
  error: unknown;
  isDisabled: boolean;
}

/** What somebody changed of the sign, shown over what is saved until it is saved itself. */
export function useSignEdits(saved: SignContent) {
  const client = useQueryClient();
  const change = useCallMutation('sign.change');
  const [edits, setEdits] = useState<Edits>({});
  const hasEdits = Object.keys(edits).length > 0;
  const value = { ...saved, ...edits };
  useUnsaved(hasEdits);

  async function forgetEdits(): Promise<void> {
    await client.invalidateQueries({ queryKey: ['sign.show'] }); // else the old words would show for a moment
    setEdits({});
  }

  return {
    value,
    edit: (more: Edits) => setEdits((earlier) => ({ ...earlier, ...more })),
    save: () => change.mutate(value, { onSuccess: () => void forgetEdits() }),
    discard: () => {
      change.reset();
      setEdits({});
    },
    hasEdits,
    isSaving: change.isPending,
    isSaved: change.isSuccess && !hasEdits,
    error: change.error,
  };
}
