import { withPrinter } from '../support/answers.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { signIn } from '../support/door-steps.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

/** The last screen of a sign-in where badges print, and where the printer is gone. */
export async function picturePrinting(size: Size, folder: string): Promise<void> {
  const queue = await createCupsQueue();
  try {
    await pictureDone(size, folder, withPrinter(queue.name), [
      'printed',
      'Your badge was sent to the printer.',
    ]);
  } finally {
    queue.remove();
  }
  await pictureDone(size, folder, withPrinter('Nowhere'), ['trouble', 'Your badge could not be printed.']);
}

async function pictureDone(
  size: Size,
  folder: string,
  site: ReturnType<typeof withPrinter>,
  [name, sentence]: [string, string],
): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await (await stage.launchWith(site)).page('kiosk');
    await signIn(page, {
      category: 'Visitor',
      name: 'Łucja Nguyễn-Siân',
      organisation: 'Zoë’s Heating',
      devices: { Phone: 'Off and in my bag', 'Tablet or e-reader': 'Handed to the office' },
    });
    await page.getByText(sentence).waitFor();
    await cameraOf(page, folder, 'door-done')(name);
  } finally {
    await stage.strike();
  }
}
