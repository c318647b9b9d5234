import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { RegisterEntry } from '../../../shared/domain/registers.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** The last thing done about the registers. */
export type RegistersDone =
  | { kind: 'added' | 'changed' | 'removed' | 'unchecked'; name: string }
  /** `before` is the entry as it was. */
  | { kind: 'checked'; name: string; before: RegisterEntry }
  | { kind: 'failed'; error: unknown };

export function useRegisterActions() {
  const client = useQueryClient();
  const change = useCallMutation('registers.change');
  const [done, setDone] = useState<RegistersDone | null>(null);

  function setLastCheck(entry: RegisterEntry, lastCheckedOn: SiteDay | null, after: RegistersDone): void {
    const { id, ...rest } = entry;
    change.mutate(
      { entryId: id, entry: { ...rest, lastCheckedOn } },
      {
        onSuccess: () => setDone(after),
        onError: (error) => {
          setDone({ kind: 'failed', error });
          // Most often somebody else removed it: show what is true now.
          void client.invalidateQueries({ queryKey: ['registers.list'] });
        },
      },
    );
  }

  return {
    done,
    tell: setDone,
    check: (entry: RegisterEntry, today: SiteDay) =>
      setLastCheck(entry, today, { kind: 'checked', name: entry.name, before: entry }),
    undoCheck: (before: RegisterEntry) =>
      setLastCheck(before, before.lastCheckedOn, { kind: 'unchecked', name: before.name }),
  };
}
