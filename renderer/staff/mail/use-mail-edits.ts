import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MailServer } from '../../../shared/domain/mail.ts';
import { mailAccountFields } from '../../../shared/domain/mail.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useUnsaved } from '../shell/unsaved-changes.tsx';

type Edits = Partial<Omit<MailServer, 'passwordIsSet' | 'protects'> & { password: string }>;

/** What somebody changed of the mail server, until it is saved. A password is only ever sent, never told. */
export function useMailEdits({ passwordIsSet, protects, ...saved }: MailServer) {
  const client = useQueryClient();
  const change = useCallMutation('mail.changeServer');
  const [edits, setEdits] = useState<Edits>({});
  const hasEdits = Object.keys(edits).length > 0;
  useUnsaved(hasEdits);

  async function forgetEdits(): Promise<void> {
    await client.invalidateQueries({ queryKey: ['mail.server'] }); // else the old value would show for a moment
    setEdits({});
    // What was saved holds the password.
    change.reset();
    setSaved(true);
  }
  const [isSaved, setSaved] = useState(false);

  const isOtherAccount = mailAccountFields.some((field) => field in edits && edits[field] !== saved[field]);

  return {
    value: { ...saved, ...edits },
    passwordIsSet,
    /** What is set was typed for another server or account, and is not sent to this one. */
    asksPasswordAgain: passwordIsSet && isOtherAccount && edits.password === undefined,
    protects,
    edit(more: Edits) {
      setSaved(false);
      setEdits((earlier) => ({ ...earlier, ...more }));
    },
    save: () => change.mutate({ ...saved, ...edits }, { onSuccess: () => void forgetEdits() }),
    hasEdits,
    isSaving: change.isPending,
    isSaved: isSaved && !hasEdits,
    error: change.error,
  };
}
export type MailEdits = ReturnType<typeof useMailEdits>;
