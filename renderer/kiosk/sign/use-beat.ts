import { useEffect } from 'react';
import { useCallMutation } from '../../lib/queries.ts';

const everyMilliseconds = 30_000;

/** Says twice a minute that the door's page is up, which is how the site knows when the sign was not. */
export function useBeat(): void {
  const { mutate } = useCallMutation('door.beat');
  useEffect(() => {
    // One that fails leaves a gap in the record, which is then true.
    const beat = () => mutate({});
    beat();
    const timer = setInterval(beat, everyMilliseconds);
    return () => clearInterval(timer);
  }, [mutate]);
}
