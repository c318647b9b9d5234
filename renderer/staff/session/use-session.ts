import { useCallback, useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CallName } from '../../../shared/contract.ts';
import type { Session } from '../../../shared/domain/staff.ts';
import { callError } from '../../lib/api.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';

// What may be known while nobody has unlocked.
const keptWhileLocked: readonly unknown[] = [
  'site.show',
  'staff.session',
  'staff.unlockers',
  'help.waiting',
  'rollCall.running',
  'closing.count',
] satisfies CallName[];

const saysLocked = (error: unknown) =>
  error !== null && error !== undefined && callError(error).code === 'locked';

/**
 * Who has unlocked this view: a session, null for nobody, undefined until the core has said it. Any call that is
 * answered with `locked` locks; and once it is locked, nothing of what was shown is kept.
 */
export function useSession() {
  const client = useQueryClient();
  const answer = useCallQuery('staff.session', {});
  const { mutate: tellCore } = useCallMutation('staff.lock');
  const session = answer.isError ? null : answer.data;

  const show = useCallback(
    (next: Session | null) => {
      // An answer that is still on its way may be older than this.
      void client.cancelQueries({ queryKey: ['staff.session'] });
      client.setQueryData(['staff.session', {}], next);
    },
    [client],
  );
  const lock = useCallback(() => {
    tellCore({});
    show(null);
  }, [tellCore, show]);

  useEffect(() => {
    const stopQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && saysLocked(event.action.error))
        show(null);
    });
    const stopMutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && saysLocked(event.action.error))
        show(null);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client, show]);

  const staffId = session?.staffId ?? null;
  useEffect(() => {
    // Mutations remember what was sent with them, PINs included.
    client.getMutationCache().clear();
    // Which calls one may know of depends on who one is.
    void client.resetQueries({ queryKey: ['help.waiting' satisfies CallName] });
    if (staffId !== null) return;
    client.removeQueries({ predicate: (query) => !keptWhileLocked.includes(query.queryKey[0]) });
    window.scrollTo(0, 0);
  }, [client, staffId]);

  return { session, show, lock };
}
