import { join } from 'node:path';
import type { Page } from 'playwright';

export interface Size {
  width: number;
  height: number;
}

/** Takes a picture; `whole`: of all that scrolling would show. */
export type Take = (name: string, options?: { whole?: boolean }) => Promise<void>;

/** Takes numbered pictures of a page, once its fonts are there and nothing fades any more. */
export function cameraOf(page: Page, folder: string, subject: string): Take {
  let count = 0;
  return async (name, options = {}) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    count += 1;
    const number = String(count).padStart(2, '0');
    await page.screenshot({
      path: join(folder, `${subject}-${number}-${name}.png`),
      fullPage: options.whole ?? false,
      animations: 'disabled',
    });
  };
}
