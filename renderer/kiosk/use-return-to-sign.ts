import { useEffect, useEffectEvent } from 'react';
import { useAccess } from './access/access-provider.tsx';

const secondsToRead = 12;
/** At least, for whoever made the screen easier to use. */
const secondsAtEase = 60;

/** Back to the sign after a few seconds, so that the next person finds it. A touch gives more time to read. */
export function useReturnToSign(leave: () => void, seconds = secondsToRead): void {
  const leaveNow = useEffectEvent(leave);
  const { on } = useAccess();
  const milliseconds = Math.max(seconds, on.size > 0 ? secondsAtEase : 0) * 1000;
  useEffect(() => {
    let timer = setTimeout(() => leaveNow(), milliseconds);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => leaveNow(), milliseconds);
    };
    window.addEventListener('pointerdown', again);
    window.addEventListener('keydown', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', again);
      window.removeEventListener('keydown', again);
    };
  }, [milliseconds]);
}
