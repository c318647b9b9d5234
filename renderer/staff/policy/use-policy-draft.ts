import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { PolicyDraft } from '../../../shared/domain/policy.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useUnsaved } from '../shell/unsaved-changes.tsx';
import { aligned } from './draft-edits.ts';

/**
 * The draft as it is being written, shown over what is saved until it is saved itself.
 *
 * @param saved null where none is saved yet
 * @param begun what a new draft begins as
 */
export function usePolicyDraft(saved: PolicyDraft | null, begun: PolicyDraft) {
  const client = useQueryClient();
  const saving = useCallMutation('policy.saveDraft');
  const [edits, setEdits] = useState<PolicyDraft | null>(null);
  const [removal, setRemoval] = useState<{ words: string; before: PolicyDraft | null } | null>(null);
  const value = edits ?? aligned(saved ?? begun);
  const hasEdits = edits !== null;
  useUnsaved(hasEdits);

  async function forgetEdits(sent: PolicyDraft): Promise<void> {
    await client.invalidateQueries({ queryKey: ['policy.draft'] }); // else the old words would show for a moment
    // What somebody typed meanwhile is not saved yet.
    setEdits((now) => (now === sent ? null : now));
  }

  return {
    value,
    edit: (next: PolicyDraft) => {
      setRemoval(null);
      setEdits(next);
    },
    /** Takes something out, with a way back. `words` say what went. */
    remove: (next: PolicyDraft, words: string) => {
      setRemoval({ words, before: edits });
      setEdits(next);
    },
    removed: removal?.words ?? null,
    undoRemoval: () => {
      setEdits(removal?.before ?? null);
      setRemoval(null);
    },
    save: (then?: () => void) =>
      saving.mutate(value, { onSuccess: () => void forgetEdits(value).then(() => then?.()) }),
    discardEdits: () => {
      saving.reset();
      setRemoval(null);
      setEdits(null);
    },
    hasEdits,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && !hasEdits,
    error: saving.error,
  };
}
export type PolicyDraftEdits = ReturnType<typeof usePolicyDraft>;
