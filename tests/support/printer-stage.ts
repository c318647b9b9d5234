import type { Page } from 'playwright';
import { withPrinter } from './answers.ts';
import type { CupsQueue } from './cups-queue.ts';
import { createCupsQueue } from './cups-queue.ts';
import type { PorchlightApp, Stage } from './porchlight-app.ts';
import { setStage } from './porchlight-app.ts';
import { openStaffView, unlock } from './staff-steps.ts';

/** A site with a real print queue: the sign is up, and the administrator has unlocked the staff view. */
export interface PrinterStage {
  stage: Stage;
  queue: CupsQueue;
  app: PorchlightApp;
  door: Page;
  staff: Page;
  strike(): Promise<void>;
}

export async function setPrinterStage(size?: { width: number; height: number }): Promise<PrinterStage> {
  const queue = await createCupsQueue();
  const stage = await setStage(size);
  const app = await stage.launchWith(withPrinter(queue.name));
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  const staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  return {
    stage,
    queue,
    app,
    door,
    staff,
    async strike() {
      await stage.strike();
      queue.remove();
    },
  };
}
