import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CupsQueue } from '../support/cups-queue.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { finish, signIn, signOut } from '../support/door-steps.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { saveAs } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let queue: CupsQueue;

beforeAll(async () => {
  queue = await createCupsQueue();
  stage = await setStage();
});
afterAll(async () => {
  await stage.strike();
  queue.remove();
});

test('the whole main job: set-up, sign-in, badge, challenge, sign-out, export', async () => {
  const app = await stage.launch();

  // Set-up, with a real queue as the badge printer.
  const setUp = await app.page('set-up');
  await setUp.getByRole('button', { name: 'Set up this site' }).click();
  await setUp.getByLabel('Site name').fill('Hazel Bank Nursery');
  await setUp.getByLabel('Time zone').selectOption('Europe/London');
  await setUp.getByRole('button', { name: 'Continue' }).click();
  await setUp.getByRole('button', { name: 'Continue' }).click();
  await setUp.getByLabel('Name of the safeguarding lead').fill('Ines Hallworth');
  await setUp.getByRole('button', { name: 'Continue' }).click();
  await setUp.getByLabel('Administrator’s name').fill('Tobi Marsh');
  await setUp.getByLabel('PIN', { exact: true }).fill('482916');
  await setUp.getByLabel('PIN again').fill('482916');
  await setUp.getByRole('button', { name: 'Continue' }).click();
  await setUp.getByLabel('Badge printer').selectOption(queue.name);
  await setUp.getByRole('button', { name: 'Open the door' }).click();

  // A contractor with a phone in the bag.
  const door = await app.page('kiosk');
  const number = await signIn(door, {
    category: 'Contractor',
    name: 'Łucja Nguyễn-Siân',
    organisation: 'Zoë’s Heating',
    host: 'Tobi',
    devices: { Phone: 'I keep it with me' },
  });
  await door.getByText('Your badge was sent to the printer.').waitFor();
  await finish(door);

  // The badge comes out of the queue.
  const [badge = ''] = await queue.printed(1);
  expect(execFileSync('pdfinfo', [badge], { encoding: 'utf8' })).toMatch(
    /Page size:\s+17[56][.\d]* x 28[34][.\d]* pts/,
  );

  // Staff see the visit, and why it needs challenging.
  const staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  const row = staff.getByRole('row', { name: /Łucja Nguyễn-Siân/ });
  await row.getByText('Zoë’s Heating').waitFor();
  await row.getByText(number).first().waitFor();
  await row.getByText('Sent to the printer').waitFor();
  const toChallenge = staff.getByRole('region', { name: 'To challenge' });
  await toChallenge
    .getByText('Keeps a device the rules ask to leave elsewhere: Phone (kept by the visitor).')
    .waitFor();

  // A challenge.
  await toChallenge.getByRole('button', { name: 'Challenge Łucja Nguyễn-Siân' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Phone in use' }).check({ force: true });
  await dialog.getByLabel('Where?').fill('Corridor');
  await dialog.getByRole('button', { name: 'Device put away' }).click();
  await staff.getByText('The challenge of Łucja Nguyễn-Siân is recorded.').waitFor();
  await toChallenge.getByText('Challenged once').waitFor();
  await goTo(staff, 'Challenges');
  await staff.getByText('Corridor').waitFor();

  // Signing out by the number on the badge, while the staff view is open.
  await signOut(door, number);
  await goTo(staff, 'On site');
  await staff.getByText('Nobody is signed in.').waitFor();

  // The log as a file, chosen in the system's own dialog, and read back.
  await goTo(staff, 'Exports');
  await choose(staff, 'Kind of file', 'CSV');
  await staff.getByRole('button', { name: 'Export log' }).click();
  const file = join(stage.outFolder, 'log.csv');
  await saveAs(stage.display, file);
  await staff.getByText('log.csv was saved with 1 visit.').waitFor();
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [visit] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  expect(visit).toMatchObject({
    'Badge number': number,
    Name: 'Łucja Nguyễn-Siân',
    Organisation: 'Zoë’s Heating',
    Category: 'Contractor',
    Host: 'Tobi',
    'Signed out by': 'Visitor',
    Devices: 'Phone: kept by the visitor',
    'Badges printed': '1',
    Challenges: '1',
  });
});
