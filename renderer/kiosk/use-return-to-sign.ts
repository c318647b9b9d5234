import { useEffect, useEffectEvent } from 'react';

const secondsToRead = 12;

/** Back to the sign after a few seconds, so that the next person finds it. A touch gives more time to read. */
export function useReturnToSign(leave: () => void, seconds = secondsToRead): void {
  const leaveNow = useEffectEvent(leave);
  useEffect(() => {
    let timer = setTimeout(() => leaveNow(), seconds * 1000);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => leaveNow(), seconds * 1000);
    };
    window.addEventListener('pointerdown', again);
    window.addEventListener('keydown', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', again);
      window.removeEventListener('keydown', again);
    };
  }, [seconds]);
}
