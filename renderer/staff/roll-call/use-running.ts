import { useCallQuery } from '../../lib/queries.ts';

/** The roll call that runs, without names; null where none does, undefined until that is known. */
export function useRunning() {
  // Asked again by itself too, should an event have been missed.
  return useCallQuery('rollCall.running', {}, { refetchInterval: 20_000 }).data;
}
