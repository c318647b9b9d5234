import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { fakeCamera, openMedia } from '../support/camera.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  const file = stage.writeFile('answers.json', JSON.stringify(answers));
  app = await stage.launch({ args: [...fakeCamera, '--provision', file] });
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  const opened = app.page('staff');
  await door.evaluate(() => window.porchlight.call('door.openStaffView', {}));
  staff = await opened;
});
afterAll(() => stage.strike());

const permit = (page: Page, on: boolean) =>
  page.evaluate((wanted) => window.porchlight.call('camera.permit', { on: wanted }), on);

const wishes = {
  'the camera': { video: true },
  'the microphone': { audio: true },
  'camera and microphone': { video: true, audio: true },
  'the screen': { video: { mandatory: { chromeMediaSource: 'desktop' } } },
};

async function expectRefusals(page: Page): Promise<void> {
  for (const [name, wish] of Object.entries(wishes)) {
    expect([name, await openMedia(page, wish)]).toEqual([name, 'NotAllowedError']);
  }
}

describe('without a permit', () => {
  test('the door gets neither camera nor microphone nor screen', () => expectRefusals(door));
  test('nor does the staff view', () => expectRefusals(staff));
  test('nor the set-up', async () => {
    const other = await setStage();
    const unanswered = await other.launch({ args: fakeCamera });
    await expectRefusals(await unanswered.page('set-up'));
    await other.strike();
  });
});

describe('with a permit for the door', () => {
  beforeEach(() => permit(door, true));

  test('it gets the camera’s picture', async () => {
    await expect(openMedia(door, wishes['the camera'])).resolves.toBe('video live');
    const camera = () =>
      door.evaluate(async () => (await navigator.permissions.query({ name: 'camera' })).state);
    await expect(camera()).resolves.toBe('granted');
  });

  for (const name of ['the microphone', 'camera and microphone', 'the screen'] as const) {
    test(`but not ${name}`, async () => {
      await expect(openMedia(door, wishes[name])).resolves.toBe('NotAllowedError');
    });
  }

  test('the staff view gets nothing, and no permit of its own', async () => {
    await expectRefusals(staff);
    await expect(permit(staff, true)).resolves.toMatchObject({
      ok: false,
      error: { code: 'wrong-audience' },
    });
    await expectRefusals(staff);
  });

  test('nor does anybody once it is withdrawn', async () => {
    await permit(door, false);
    await expectRefusals(door);
  });

  test('and it ends with the page', async () => {
    await door.reload();
    await door.getByRole('button', { name: 'Sign in' }).waitFor();
    await expectRefusals(door);
  });
});
