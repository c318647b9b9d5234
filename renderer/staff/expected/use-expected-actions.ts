import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** The last thing done about those who are expected. */
export type ExpectedDone =
  | { kind: 'added'; name: string; day: string }
  | { kind: 'switched'; visit: ExpectedVisit; cancelled: boolean }
  | { kind: 'imported'; count: number }
  | { kind: 'failed'; error: unknown };

export function useExpectedActions() {
  const client = useQueryClient();
  const cancelling = useCallMutation('expected.setCancelled');
  const previewing = useCallMutation('expected.preview');
  const [done, setDone] = useState<ExpectedDone | null>(null);

  function setCancelled(visit: ExpectedVisit, cancelled: boolean) {
    cancelling.mutate(
      { expectedId: visit.id, cancelled },
      {
        onSuccess: () => setDone({ kind: 'switched', visit, cancelled }),
        onError: (error) => {
          setDone({ kind: 'failed', error });
          void client.invalidateQueries({ queryKey: ['expected.list'] });
        },
      },
    );
  }

  /** Asks for a file in the system's own dialog. Whoever closes that without a file changed their mind. */
  function chooseFile() {
    setDone(null);
    previewing.mutate({}, { onError: (error) => setDone({ kind: 'failed', error }) });
  }

  const preview = previewing.data?.chosen ? previewing.data : null;
  return {
    done,
    tell: setDone,
    setCancelled,
    chooseFile,
    isChoosing: previewing.isPending,
    preview,
    forgetPreview: previewing.reset,
  };
}
