import { useEffect, useRef } from 'react';

const secondsToRead = 12;

/** Back to the sign after a few seconds, so that the next person finds it. A touch gives more time to read. */
export function useReturnToSign(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    let timer = setTimeout(() => latest.current(), secondsToRead * 1000);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), secondsToRead * 1000);
    };
    window.addEventListener('pointerdown', again);
    window.addEventListener('keydown', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', again);
      window.removeEventListener('keydown', again);
    };
  }, []);
}
