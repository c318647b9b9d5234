import type { Page } from 'playwright';

declare global {
  interface Window {
    touches?: number;
  }
}

/** Counts how often the page is touched from now on. Gives a function that tells. */
export async function countTouches(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    if (window.touches === undefined)
      window.addEventListener('pointerdown', () => (window.touches = (window.touches ?? 0) + 1), {
        capture: true,
      });
    window.touches = 0;
  });
  return () => page.evaluate(() => window.touches ?? 0);
}
