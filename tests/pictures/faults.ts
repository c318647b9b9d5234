import { writeFileSync } from 'node:fs';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

export async function pictureFaults(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    writeFileSync(stage.databaseFile, 'not a database');
    const page = await (await stage.launch()).page('fault');
    await page.getByRole('heading').waitFor();
    await cameraOf(page, folder, 'fault')('damaged');
  } finally {
    await stage.strike();
  }
}
