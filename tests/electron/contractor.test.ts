import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { colourIn } from '../paper/ink.ts';
import { pictureOf } from '../paper/pdf.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { agreementOf } from '../support/agreements.ts';
import { withPrinter } from '../support/answers.ts';
import { fakeCamera } from '../support/camera.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { answerReadBack, badgeNumberOn, chooseDevices, finish, lookAtRules } from '../support/door-steps.ts';
import { jpegSize, photoOf, takePhoto } from '../support/photos.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { drawInBox, inkOnBox, signatureBox } from '../support/signing.ts';
import { openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let queue: CupsQueue;
let app: PorchlightApp;
let door: Page;

beforeAll(async () => {
  queue = await createCupsQueue();
  stage = await setStage();
  const file = stage.writeFile('answers.json', JSON.stringify(withPrinter(queue.name)));
  app = await stage.launch({ args: [...fakeCamera, '--provision', file] });
  door = await app.page('kiosk');
});
beforeEach(() => button('Sign in').waitFor());
afterEach(() => door.reload());
afterAll(async () => {
  await stage.strike();
  queue.remove();
});

const button = (name: string) => door.getByRole('button', { name, exact: true });
const question = () => door.getByRole('heading', { name: 'Where is my phone' });
const cannotSign = () => door.getByRole('checkbox', { name: 'I can’t sign on the screen' });
const loop = [[0.1, 0.7], [0.3, 0.2], [0.5, 0.8], [0.8, 0.3]] as const; // prettier-ignore
const dot = [[0.9, 0.2], [0.9, 0.2]] as const; // prettier-ignore

const allDevices = {
  Phone: 'Handed to the office',
  'Smart watch': 'Off and in a locker',
  'Tablet or e-reader': 'Handed to the office',
  Laptop: 'Handed to the office',
  'Games console': 'Left in the car',
  'Camera or body camera': 'Left in the car',
  'Smart glasses': 'Left in the car',
  'Tracking tag': 'Left in the car',
};

async function toPhoto(name: string): Promise<void> {
  await button('Sign in').click();
  await button('Contractor').click();
  await door.getByRole('textbox', { name: 'Your name' }).fill(name);
  await door.getByRole('textbox', { name: 'Organisation' }).fill('Penrose Heating');
  await button('Continue').click();
  await door.getByRole('heading', { name: 'A photo for your badge' }).waitFor();
}

async function toSignature(name: string): Promise<void> {
  await toPhoto(name);
  await button('Go on without').click();
  await chooseDevices(door, {});
  await lookAtRules(door, button('I agree'));
}

const agreement = (name: string) => agreementOf(stage.databaseFile, name);

test('a contractor with every kind of device: photo, signature, a question answered at the second try, and a badge with the photo', async () => {
  await toPhoto('Dafydd Penrose');
  await takePhoto(door);
  await button('Use this photo').click();
  await chooseDevices(door, allDevices);
  await lookAtRules(door, button('I agree'));
  await drawInBox(door, [loop, dot]);
  await button('I agree').click();
  await question().waitFor();
  await button('In my hand').click();
  await door.getByRole('alert').getByText('My devices stay off and out of sight').waitFor();
  await button('Try again').click();
  await button('Off, and where the rules say').click();
  expect(await badgeNumberOn(door)).toMatch(/^\d{4}$/);

  const { how, readBack, strokes } = agreement('Dafydd Penrose');
  expect(how).toBe('signature');
  expect(readBack).toEqual([{ question: 'phone-place', attempts: 2, right: true }]);
  expect(readRecords(stage.databaseFile, 'SELECT device_kind FROM device_declaration')).toHaveLength(8);
  expect(strokes).toHaveLength(2);
  // The box is three times as wide as it is high.
  const [first = [], second = []] = strokes ?? [];
  for (const [point, [x, y]] of [
    [first[0], loop[0]],
    [first.at(-1), loop[3]],
    [second[0], dot[0]],
  ] as const) {
    // prettier-ignore
    expect(Math.abs((point?.[0] ?? 0) - x * 300)).toBeLessThan(4);
    expect(Math.abs((point?.[1] ?? 0) - y * 100)).toBeLessThan(4);
  }
  const photo = photoOf(stage.databaseFile, 'Dafydd Penrose');
  expect(photo && jpegSize(photo)).toEqual({ width: 360, height: 480 });

  const [badge = ''] = await queue.printed(1);
  // All else on a badge is black; the test camera's picture is green.
  expect(colourIn(pictureOf(readFileSync(badge)))).toBeGreaterThan(0);
});

test('without a photo there is no colour on the badge', async () => {
  await toSignature('Petra Vaughan');
  await drawInBox(door, [loop]);
  await button('I agree').click();
  await answerReadBack(door);
  await finish(door);
  const [, badge = ''] = await queue.printed(2);
  expect(colourIn(pictureOf(readFileSync(badge)))).toBe(0);
});

test('an empty box is said in words; it can be cleared, and signed anew', async () => {
  await toSignature('Siân Merriweather');
  await expect(button('Clear signature').isDisabled()).resolves.toBe(true);
  await button('I agree').click();
  await door.getByRole('alert').getByText('The box is still empty.').waitFor();
  expect(await accessibilityFaults(door)).toEqual([]);
  await drawInBox(door, [dot]);
  await button('I agree').click();
  await door.getByRole('alert').getByText('The box is still empty.').waitFor();
  await drawInBox(door, [loop]);
  await door.getByText('The box is still empty.').waitFor({ state: 'detached' });
  await expect(inkOnBox(door)).resolves.toBeGreaterThan(100);
  await button('Clear signature').click();
  await expect.poll(() => inkOnBox(door)).toBe(0);
  await drawInBox(door, [loop]);
  await button('I agree').click();
  await question().waitFor();
  // What was signed is there when one goes back.
  await button('Back').click();
  await expect.poll(() => inkOnBox(door)).toBeGreaterThan(100);
  await lookAtRules(door, button('I agree'));
  await button('I agree').click();
  await answerReadBack(door);
  await finish(door);
  expect(agreement('Siân Merriweather').strokes).toHaveLength(1);
});

test('a screen that is turned keeps the signature', async () => {
  await toSignature('Kwabena Thistlewood');
  await drawInBox(door, [loop]);
  const width = () => signatureBox(door).evaluate((canvas) => canvas.clientWidth);
  const before = await width();
  await door.setViewportSize({ width: 1080, height: 1920 });
  await expect.poll(width).not.toBe(before);
  await expect.poll(() => inkOnBox(door)).toBeGreaterThan(100);
  await door.setViewportSize({ width: 1920, height: 1080 });
});

test('before the rules were seen, the box takes no signature', async () => {
  await toPhoto('Ffion Maddox');
  await button('Go on without').click();
  await chooseDevices(door, {});
  await door.getByText('Please look at all the rules first.').waitFor();
  await drawInBox(door, [loop]);
  await expect(inkOnBox(door)).resolves.toBe(0);
});

test('with large letters on a lowered screen every rule can be shown, and the box be signed', async () => {
  await button('Make this easier to use').click();
  for (const setting of ['Larger text', 'Lower the screen']) await button(setting).click();
  await door.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await toSignature('Marek Zielony');
  await drawInBox(door, [loop]);
  await button('I agree').click();
  await question().waitFor();
  // The page scrolled for the rules; the question begins at its top.
  await expect(question().evaluate((heading) => heading.getBoundingClientRect().top)).resolves.toBeLessThan(
    1080,
  );
  await expect(
    question().evaluate((heading) => heading.getBoundingClientRect().top),
  ).resolves.toBeGreaterThan(540);
});

test('who cannot sign on the screen says so, from the keyboard alone, and agrees without', async () => {
  await toSignature('Harjit Sollerby');
  await drawInBox(door, [loop]);
  const walkTo = async (name: string) => {
    for (let steps = 0; steps < 30; steps += 1) {
      if (await door.locator(':focus').and(door.getByLabel(name).or(door.getByRole('button', { name }))).count()) return; // prettier-ignore
      await door.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reaches ${name}`);
  };
  await walkTo('I can’t sign on the screen');
  await door.keyboard.press('Space');
  await expect(cannotSign().isChecked()).resolves.toBe(true);
  // What was drawn does not count as a signature any more.
  await expect.poll(() => inkOnBox(door)).toBe(0);
  await walkTo('I agree, without a signature');
  await door.keyboard.press('Enter');
  await answerReadBack(door);
  await finish(door);
  expect(agreement('Harjit Sollerby')).toMatchObject({ how: 'tick', strokes: null });
});

test('who does not understand asks a member of staff and goes on; the record says so', async () => {
  await toSignature('Zoë Adeyemi');
  await drawInBox(door, [loop]);
  await button('I agree').click();
  await button('On silent in my pocket').click();
  await expect(button('Go on').count()).resolves.toBe(0);
  expect(await accessibilityFaults(door)).toEqual([]);
  await button('Ask a member of staff').click();
  await door.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await button('Go on').click();
  await finish(door);
  expect(agreement('Zoë Adeyemi').readBack).toEqual([{ question: 'phone-place', attempts: 1, right: false }]);
});

test('with two questions each has a screen, and its own count', async () => {
  const staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  await staff.evaluate(() => window.porchlight.call('settings.change', { readBackQuestions: 2 }));
  await staff.close();
  await toSignature('Ioana Barrowclough');
  await drawInBox(door, [loop]);
  await button('I agree').click();
  const order = await door.getByRole('main').getByRole('button').allTextContents();
  await button('In my hand').click();
  await button('Try again').click();
  // The same order as before: nobody is led on to try the next one.
  await expect(door.getByRole('main').getByRole('button').allTextContents()).resolves.toEqual(order);
  await button('Off, and where the rules say').click();
  await door.getByRole('heading', { name: 'May I take a picture' }).waitFor();
  await door.getByRole('status').getByText('That is right.').waitFor();
  expect(await accessibilityFaults(door)).toEqual([]);
  await button('No, never').click();
  await finish(door);
  expect(agreement('Ioana Barrowclough').readBack).toEqual([
    { question: 'phone-place', attempts: 2, right: true },
    { question: 'pictures', attempts: 1, right: true },
  ]);
});
