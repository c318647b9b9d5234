import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { BareApp } from '../support/bare-app.ts';
import { findBareApp } from '../support/bare-app.ts';
import type { CagedApp } from '../support/cage.ts';
import { startInCage } from '../support/cage.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { takeKeyboard } from '../support/x-keyboard.ts';

// What systemd does when cage ends, starting it again, the tests do here: a container has no systemd that runs.

// The reader of pictures may put the pictogram beside them between later words of the sentence.
const sentence = 'No phones, cameras';

let stage: Stage;
let caged: CagedApp;
let app: BareApp;

beforeAll(async () => {
  stage = await setStage({ width: 1280, height: 900 });
  const first = await stage.launchWith(answers);
  await (await first.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
  await first.close();
});
afterAll(() => stage.strike());

async function start(): Promise<void> {
  caged = startInCage(stage, ['--remote-debugging-port=0']);
  app = findBareApp(stage.dataFolder);
  await expect.poll(caged.words, { timeout: 10_000 }).toContain(sentence);
}
beforeEach(start);
afterEach(async () => {
  await app.kill();
  await caged.ended;
});

test('the sign fills the screen; keys that would take it away do not; a letter arrives', async () => {
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Parent or carer' }).click();
  const keyboard = takeKeyboard(stage.display);
  const name = door.getByRole('textbox', { name: 'Your name' });
  await name.click();
  keyboard.press(
    'J',
    'alt+F4',
    'ctrl+w',
    'ctrl+q',
    'F11',
    'alt+Escape',
    'ctrl+alt+F2',
    'ctrl+alt+BackSpace',
    'o',
  );
  await expect.poll(() => name.inputValue()).toBe('Jo');
  expect(caged.cage.exitCode).toBeNull();
});

test('the staff view comes up over the sign, and the sign is there again after it', async () => {
  const door = await app.page('kiosk');
  await door.evaluate(() => window.porchlight.call('door.openStaffView', {}));
  await expect.poll(caged.words, { timeout: 10_000 }).not.toContain(sentence);
  const staff = await app.page('staff');
  await staff.getByRole('button', { name: 'Back to the sign' }).click();
  await expect.poll(caged.words, { timeout: 10_000 }).toContain(sentence);
});

test('killed, it takes cage with it, so that systemd starts both again, and the sign is back within ten seconds', async () => {
  const since = performance.now();
  process.kill(await app.mainProcess(), 'SIGKILL');
  await caged.ended;
  await start();
  expect(performance.now() - since).toBeLessThan(10_000);
});

test('when loading the door again does not help, it ends and leaves the new start to systemd', async () => {
  await app.killPages();
  await caged.ended;
  await expect.poll(() => app.processes()).toEqual([]);
});
