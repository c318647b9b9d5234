import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { fakeCamera } from '../support/camera.ts';
import { agree, chooseDevices, finish } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { choose, goTo, openStaffView, rowOf, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  const file = stage.writeFile('answers.json', JSON.stringify(answers));
  app = await stage.launch({ args: [...fakeCamera, '--provision', file] });
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
});
afterAll(() => stage.strike());

const fill = (field: string, text: string) => door.getByRole('textbox', { name: field }).fill(text);
const press = (name: string) => door.getByRole('button', { name, exact: true }).click();

test('a photo is asked for when it is looked at, and what else was told opens on a touch', async () => {
  await goTo(staff, 'Categories');
  await staff.getByRole('button', { name: 'Edit Professional' }).click();
  await choose(staff, 'Purpose of the visit', 'Optional');
  await choose(staff, 'Vehicle registration', 'Optional');
  await staff.getByRole('button', { name: 'Save changes' }).click();
  await staff.getByText('Professional is saved.').waitFor();
  await goTo(staff, 'On site');

  await press('Sign in');
  await press('Professional');
  await fill('Your name', 'Ioana Barrowclough');
  await fill('Organisation', 'Early Years Advice');
  await fill('Host', 'Ines');
  await fill('Reason for your visit', 'Review of two children');
  await fill('Vehicle registration', 'AB12 CDE');
  await press('Continue');
  await press('Take photo');
  await press('Use this photo');
  await chooseDevices(door, {});
  await agree(door);
  await finish(door);

  const row = rowOf(staff, 'Ioana Barrowclough');
  await row.getByRole('button', { name: 'Show photo: Ioana Barrowclough' }).waitFor();
  await expect(row.getByRole('img').count()).resolves.toBe(0);
  await expect(row.getByText('AB12 CDE').count()).resolves.toBe(0);
  await row.getByRole('button', { name: 'Show photo: Ioana Barrowclough' }).click();
  const photo = row.getByRole('img', { name: 'Photo of Ioana Barrowclough' });
  await expect
    .poll(() => photo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBeGreaterThan(0);
  await row.getByRole('button', { name: 'Show details: Ioana Barrowclough' }).click();
  await row.getByText('Review of two children').waitFor();
  await row.getByText('AB12 CDE').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await row.getByRole('button', { name: 'Hide photo: Ioana Barrowclough' }).click();
  await expect(photo.count()).resolves.toBe(0);
});

test('the child whom a parent brings late stands in the row', async () => {
  await press('Sign in');
  await press('Parent or carer');
  await fill('Your name', 'Harjit Sollerby');
  await press('Continue');
  await press('A child comes late');
  await fill('The child’s first name', 'Noor');
  await fill('Room or class', 'Ladybirds');
  await fill('Reason', 'dentist');
  await press('Continue');
  await chooseDevices(door, {});
  await agree(door);
  await finish(door);
  await expect
    .poll(() => rowOf(staff, 'Harjit Sollerby').getByRole('rowheader').textContent())
    .toContain('Comes late: Noor, Ladybirds – dentist');
});

test('staff know in which language to speak to somebody', async () => {
  await door.evaluate(async () => {
    const shown = await window.porchlight.call('door.show', { language: 'pl' });
    if (!shown.ok) throw new Error(shown.error.code);
    const { categories, policies } = shown.value as {
      categories: { id: string; pictogram: string }[];
      policies: { visitor: { versionId: string; tier: string; sha256: string; language: string } };
    };
    const { versionId, tier, sha256, language } = policies.visitor;
    const result = await window.porchlight.call('visits.signIn', {
      requestId: crypto.randomUUID(),
      categoryId: categories.find(({ pictogram }) => pictogram === 'visitor')?.id,
      language: 'pl',
      name: 'Łucja Nowak-Reed',
      organisation: '',
      host: { text: 'Ines' },
      details: { purpose: '', vehicle: '', contact: '', leaving: '' },
      devices: [],
      photo: null,
      child: null,
      acknowledgement: { versionId, tier, sha256, language, signature: null, readBack: [] },
      expectedId: null,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
  });
  await rowOf(staff, 'Łucja Nowak-Reed').getByText('Reads Polish').waitFor();
  await expect(
    rowOf(staff, 'Harjit Sollerby')
      .getByText(/^Reads/)
      .count(),
  ).resolves.toBe(0);
});
