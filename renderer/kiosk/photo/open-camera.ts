import { call } from '../../lib/api.ts';

/** A camera that does not start in that time is one that does not start. */
const patienceMilliseconds = 15_000;

const wanted: MediaStreamConstraints = {
  video: { facingMode: 'user', width: { ideal: 1280 } },
  audio: false,
};

/**
 * Opens the camera until `close` aborts: then it goes dark, and the core's permit to use it ends.
 *
 * @returns null where there is none, where it is in use elsewhere, or where it does not start
 */
export async function openCamera(close: AbortSignal): Promise<MediaStream | null> {
  close.addEventListener('abort', () => void permit(false).catch(() => {}), { once: true });
  try {
    await permit(true);
    if (close.aborted) return null;
    const opening = navigator.mediaDevices.getUserMedia(wanted);
    // It may come after nobody waits for it any more.
    const stop = () => void opening.then(stopTracks, () => {});
    const gaveUp = AbortSignal.any([close, AbortSignal.timeout(patienceMilliseconds)]);
    const stream = await Promise.race([opening, aborted(gaveUp)]);
    if (stream === null) stop();
    else close.addEventListener('abort', stop, { once: true });
    return stream;
  } catch {
    // Whatever the reason is, the visitor can do nothing about it: the screen says so and goes on.
    return null;
  }
}

function permit(on: boolean): Promise<unknown> {
  return call('camera.permit', { on });
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
