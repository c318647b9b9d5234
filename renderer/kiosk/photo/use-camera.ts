import { useEffect, useRef, useState } from 'react';
import { openCamera } from './open-camera.ts';

type CameraState = 'starting' | 'live' | 'unusable';

/**
 * The camera's picture in a video, as long as `on`.
 *
 * @returns the video's ref; how the camera is getting on; and a way to try again where it could not be used
 */
export function useCamera(on: boolean) {
  const video = useRef<HTMLVideoElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<CameraState>('starting');

  useEffect(() => {
    if (!on) return undefined;
    const closing = new AbortController();
    const { signal } = closing;
    const giveUp = () => {
      if (signal.aborted) return;
      closing.abort();
      setState('unusable');
    };
    const start = async () => {
      const stream = await openCamera(signal);
      if (signal.aborted) return;
      if (!stream || !video.current) return giveUp();
      for (const track of stream.getTracks()) track.addEventListener('ended', giveUp, { signal });
      const shown = video.current;
      shown.srcObject = stream;
      signal.addEventListener('abort', () => (shown.srcObject = null), { once: true });
      await shown.play();
      if (!signal.aborted) setState('live');
    };
    start().catch(giveUp);
    return () => {
      closing.abort();
      setState('starting');
    };
  }, [on, attempt]);

  return { video, state, tryAgain: () => setAttempt((count) => count + 1) };
}
