import { useEffect, useRef, useState } from 'react';
import { openCamera } from './open-camera.ts';

/**
 * The camera's picture in a video, as long as `on`.
 *
 * @returns the video's ref; how the camera is getting on; and a way to try again where it could not be used
 */
export function useCamera(on: boolean) {
  const video = useRef<HTMLVideoElement>(null);
  const [live, setLive] = useState(false);
  const [unusable, setUnusable] = useState(false);
  const open = on && !unusable;

  useEffect(() => {
    if (!open) return undefined;
    const closing = new AbortController();
    const { signal } = closing;
    const giveUp = () => {
      if (!signal.aborted) setUnusable(true);
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
      if (!signal.aborted) setLive(true);
    };
    start().catch(giveUp);
    return () => {
      closing.abort();
      setLive(false);
    };
  }, [open]);

  const known = live ? 'live' : 'starting';
  return { video, state: unusable ? 'unusable' : known, tryAgain: () => setUnusable(false) } as const;
}
