import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { maxPhotoBytes } from '../../shared/domain/images.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { fakeCamera, openMedia } from '../support/camera.ts';
import { agree, chooseDevices, finish } from '../support/door-steps.ts';
import { jpegSize, photoOf, takePhoto } from '../support/photos.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const devices = (page: Page) => page.getByRole('heading', { name: 'Which of these' });
const camera = (page: Page) => openMedia(page, { video: true });

async function toDetails(page: Page, name: string): Promise<void> {
  await button(page, 'Sign in').click();
  await button(page, 'Professional').click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Early Years Advice');
}

async function toPhoto(page: Page, name: string): Promise<void> {
  await toDetails(page, name);
  await button(page, 'Continue').click();
  await page.getByRole('heading', { name: 'A photo for your badge' }).waitFor();
}

async function fromDevices(page: Page): Promise<void> {
  await chooseDevices(page, {});
  await agree(page);
  await finish(page);
}

/** From the staff view: the photo of professionals is asked for so. */
async function askPhoto(app: PorchlightApp, door: Page, rule: string): Promise<void> {
  const staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  await goTo(staff, 'Categories');
  await staff.getByRole('button', { name: 'Edit Professional' }).click();
  await choose(staff, 'Photo', rule);
  await staff.getByRole('button', { name: 'Save changes' }).click();
  await staff.getByText('Professional is saved.').waitFor();
  await staff.close();
}

describe('with a camera', () => {
  let stage: Stage;
  let app: PorchlightApp;
  let door: Page;

  beforeAll(async () => {
    stage = await setStage();
    const file = stage.writeFile('answers.json', JSON.stringify(answers));
    app = await stage.launch({ args: [...fakeCamera, '--provision', file] });
    door = await app.page('kiosk');
    await button(door, 'Sign in').waitFor();
  });
  afterEach(async () => {
    await door.reload();
    await button(door, 'Sign in').waitFor();
  });
  afterAll(() => stage.strike());

  test('the photo is kept: a JPEG, three by four, of at most 40 kB', async () => {
    await toPhoto(door, 'Ioana Barrowclough');
    await takePhoto(door);
    await button(door, 'Use this photo').click();
    await fromDevices(door);
    const photo = photoOf(stage.databaseFile, 'Ioana Barrowclough');
    if (!photo) throw new Error('no photo');
    const { width, height } = jpegSize(photo);
    expect([width / height, height]).toEqual([3 / 4, 480]);
    expect(photo.length).toBeLessThanOrEqual(maxPhotoBytes);
    expect(photo.length).toBeGreaterThan(1000);
  });

  test('it can be taken again, and going back shows what was taken', async () => {
    await toPhoto(door, 'Marek Zielony');
    await takePhoto(door);
    const shown = () =>
      door
        .getByRole('img', { name: 'Your photo' })
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const first = await shown();
    await button(door, 'Take it again').click();
    // The test camera's picture turns, from the same beginning each time: this photo is of a later moment.
    const played = (video: HTMLVideoElement) => video.currentTime;
    await expect.poll(() => door.getByLabel('Camera picture').evaluate(played)).toBeGreaterThan(0.7);
    await takePhoto(door);
    await expect.poll(shown).not.toBe(first);
    const second = await shown();
    await button(door, 'Use this photo').click();
    await devices(door).waitFor();
    await button(door, 'Back').click();
    await expect.poll(shown).toBe(second);
    await button(door, 'Use this photo').click();
    await fromDevices(door);
    expect(photoOf(stage.databaseFile, 'Marek Zielony')).not.toBeNull();
  });

  test('where it is offered, one goes on without; nothing is kept', async () => {
    await toPhoto(door, 'Ffion Maddox');
    await takePhoto(door);
    await button(door, 'Take it again').click();
    await button(door, 'Go on without').click();
    await fromDevices(door);
    expect(photoOf(stage.databaseFile, 'Ffion Maddox')).toBeNull();
  });

  test('the camera may be used while it is needed, and at no other time', async () => {
    await toDetails(door, 'Petra Vaughan');
    await expect(camera(door)).resolves.toBe('NotAllowedError');
    await button(door, 'Continue').click();
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    await expect(camera(door)).resolves.toBe('video live');
    await takePhoto(door);
    await expect(camera(door)).resolves.toBe('NotAllowedError');
    await button(door, 'Take it again').click();
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    await expect(camera(door)).resolves.toBe('video live');
    await button(door, 'Go on without').click();
    await devices(door).waitFor();
    await expect(camera(door)).resolves.toBe('NotAllowedError');
    await button(door, 'Back').click();
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    await button(door, 'Back').click();
    await door.getByRole('textbox', { name: 'Your name' }).waitFor();
    await expect(camera(door)).resolves.toBe('NotAllowedError');
  });

  test('a visitor who walks away leaves the camera dark and the sign up', async () => {
    await door.clock.install();
    await door.reload();
    await toPhoto(door, 'Łucja Nowak-Reed');
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    const state = await door
      .getByLabel('Camera picture')
      .evaluateHandle((video: HTMLVideoElement) => video.srcObject);
    await door.clock.runFor(46_000);
    await door.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
    await door.clock.runFor(15_000);
    await button(door, 'Sign in').waitFor();
    const live = await state.evaluate((stream) => stream instanceof MediaStream && stream.active);
    expect(live).toBe(false);
    await expect(camera(door)).resolves.toBe('NotAllowedError');
  });

  test('a camera that is pulled out is said in words, and tried again or done without', async () => {
    await toPhoto(door, 'Siân Merriweather');
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    // As the browser tells a page that the device is gone.
    const pullOut = () =>
      door.getByLabel('Camera picture').evaluate((video: HTMLVideoElement) => {
        if (!(video.srcObject instanceof MediaStream)) throw new Error('no camera');
        for (const track of video.srcObject.getTracks()) track.dispatchEvent(new Event('ended'));
      });
    await pullOut();
    await door.getByRole('alert').getByText('The camera can’t be used right now.').waitFor();
    await button(door, 'Try again').click();
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    await pullOut();
    await button(door, 'Go on without').click();
    await devices(door).waitFor();
  });

  test('each view of it is accessible', async () => {
    await toPhoto(door, 'Kwabena Thistlewood');
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    expect(await accessibilityFaults(door)).toEqual([]);
    await takePhoto(door);
    expect(await accessibilityFaults(door)).toEqual([]);
  });

  test('where it is required, there is no way without', async () => {
    await askPhoto(app, door, 'Required');
    await toPhoto(door, 'Harjit Sollerby');
    await door.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
    await expect(button(door, 'Go on without').count()).resolves.toBe(0);
    await takePhoto(door);
    await expect(button(door, 'Go on without').count()).resolves.toBe(0);
    await button(door, 'Use this photo').click();
    await fromDevices(door);
    expect(photoOf(stage.databaseFile, 'Harjit Sollerby')).not.toBeNull();
  });
});

describe('without a camera', () => {
  let stage: Stage;
  let app: PorchlightApp;
  let door: Page;

  beforeAll(async () => {
    stage = await setStage();
    app = await stage.launchWith(answers);
    door = await app.page('kiosk');
    await button(door, 'Sign in').waitFor();
  });
  afterAll(() => stage.strike());

  test('that is said, and one goes on', async () => {
    await toPhoto(door, 'Dafydd Penrose');
    await door.getByRole('alert').getByText('The camera can’t be used right now.').waitFor();
    expect(await accessibilityFaults(door)).toEqual([]);
    await button(door, 'Go on without').click();
    await fromDevices(door);
    expect(photoOf(stage.databaseFile, 'Dafydd Penrose')).toBeNull();
  });

  test('where a photo is required, staff see to it and the visitor goes on', async () => {
    await askPhoto(app, door, 'Required');
    await toPhoto(door, 'Zoë Adeyemi');
    await door.getByRole('alert').getByText('Staff will take care of your photo.').waitFor();
    await button(door, 'Continue').click();
    await fromDevices(door);
    expect(photoOf(stage.databaseFile, 'Zoë Adeyemi')).toBeNull();
  });
});
