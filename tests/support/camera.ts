import type { Page } from 'playwright';

/** Chromium's own camera and microphone for tests: a refusal is then one, and not the lack of a camera. */
export const fakeCamera = ['--use-fake-device-for-media-stream'];

/** Asks for a camera or a microphone as a page would; gives the kinds that came, or the name of the error. */
export function openMedia(page: Page, wish: object): Promise<string> {
  return page.evaluate(async (constraints) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(constraints);
      const kinds = stream.getTracks().map((track) => `${track.kind} ${track.readyState}`);
      for (const track of stream.getTracks()) track.stop();
      return kinds.join(', ');
    } catch (error) {
      return error instanceof Error ? error.name : 'unknown';
    }
  }, wish);
}
