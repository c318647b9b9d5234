import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SubjectPack } from '../../electron/core/requests/subject-pack.ts';
import { textOf } from '../paper/pdf.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn, signOut } from '../support/door-steps.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { chooseFolder } from '../support/save-dialog.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

const people = [
  { name: 'Łucja Nowak-Reed', organisation: 'Hillside School', host: 'Gwen Pritchard' },
  { name: 'Lucja Nowak Reed', organisation: 'Hillside School', host: 'Tobi' },
  { name: 'Lucja Nowak-Reed', organisation: 'Penrose Heating', host: 'Bogdan Winter' },
];

beforeAll(async () => {
  stage = await setStage();
  const app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  for (const person of people) {
    const number = await signIn(door, { category: 'Contractor', ...person });
    await finish(door);
    await signOut(door, number);
    await finish(door);
  }
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
});
afterAll(() => stage.strike());

const dialog = () => staff.getByRole('dialog');
const part = (name: string) => staff.getByRole('region', { name, exact: true });
const touch = (name: string) => staff.getByRole('button', { name, exact: true }).click();

async function writeDown(kind: string): Promise<void> {
  await goTo(staff, 'Requests');
  await touch('Write down a request');
  await choose(dialog(), 'What do they ask for?', kind);
  await dialog().getByLabel('Their name, as they wrote it').fill('Łucja Nowak-Reed');
  await dialog().getByLabel('Where the answer goes').fill('4 Millpond Lane');
  await dialog().getByRole('button', { name: 'Write it down' }).click();
  await staff.getByRole('heading', { level: 1, name: /^Request \d$/ }).waitFor();
  await touch('Note how you know');
  await dialog().getByLabel('How you know').fill('Showed a passport at the office');
  await dialog().getByRole('button', { name: 'Note it' }).click();
  await touch('Search the records');
}

/** Each of those who may be the person, by the name and organisation. */
const candidate = (name: string, organisation: string) =>
  staff.getByRole('radiogroup', { name: `Is this the person? ${name}, Visitor, ${organisation}` });
async function confirmAll(): Promise<void> {
  for (const { name, organisation } of people) {
    const answer = organisation === 'Hillside School' ? 'The same person' : 'Somebody else';
    await candidate(name, organisation).getByRole('radio', { name: answer }).check({ force: true });
  }
  await staff.getByText('Every entry has an answer.').waitFor();
}

test('somebody with two spellings gets a pack of both, and nothing of a namesake or of other names', async () => {
  await writeDown('A copy of what is held about them');
  await confirmAll();
  expect(await accessibilityFaults(staff)).toEqual([]);
  await touch('Make the pack');
  await chooseFolder(stage.display, stage.outFolder);
  await staff.getByText('The pack is saved in the folder').waitFor();
  const name = readdirSync(stage.outFolder).find((file) => file.startsWith('Subject access 1')) ?? '';
  const read = (file: string) => readFileSync(join(stage.outFolder, name, file));
  const pack = JSON.parse(read('data.json').toString()) as SubjectPack;
  expect(pack.visits.map((visit) => visit.name).toSorted()).toEqual(['Lucja Nowak Reed', 'Łucja Nowak-Reed']);
  const text = textOf(read('What we hold about you.pdf'));
  for (const words of ['Łucja Nowak-Reed', 'Lucja Nowak Reed', 'Hillside School', '[name withheld]']) {
    expect(text).toContain(words);
  }
  for (const told of [text, JSON.stringify(pack)])
    expect(told).not.toMatch(/Gwen|Pritchard|Tobi|Bogdan|Penrose/);
});

test('an erasure takes what nothing holds, and says what stays and why', async () => {
  const [held] = readRecords<{ id: string }>(
    stage.databaseFile,
    `SELECT visit.id FROM visit JOIN visitor ON visitor.id = visitor_id WHERE name = 'Lucja Nowak Reed'`,
  );
  await callAsStaff(staff, 'holds.put', {
    subject: { kind: 'visit', visitId: held?.id ?? '' },
    reason: 'A claim',
  });
  await staff.getByRole('button', { name: 'Back to all requests' }).click();
  await writeDown('That what is held about them is erased');
  await confirmAll();
  await touch('See what would go');
  const words = part('4. Erase');
  await words.getByText('1 name of a visitor, with the organisation').waitFor();
  await words.getByText(/^1 entry: it has to be kept for now/).waitFor();
  await touch('Erase …');
  await dialog().getByRole('button', { name: 'Erase for good' }).click();
  await staff.getByText('Erased. What stayed, and why, is in the history below').waitFor();
  const names = readRecords<{ name: string }>(stage.databaseFile, 'SELECT name FROM visitor ORDER BY name');
  expect(names.map(({ name }) => name)).toEqual(['Lucja Nowak Reed', 'Lucja Nowak-Reed', '—']);
  await part('History')
    .getByText(/^1 entry: it has to be kept for now/)
    .waitFor();
});

test('an answered request stands behind the open ones, and can be opened again', async () => {
  await touch('Note the answer');
  await dialog().getByLabel('How it was answered').fill('By letter');
  await dialog().getByRole('button', { name: 'Note the answer' }).click();
  await dialog().waitFor({ state: 'detached' });
  await touch('Back to all requests');
  const rows = staff.getByRole('table', { name: 'Requests' }).locator('tbody tr');
  await expect
    .poll(() => rows.allTextContents())
    .toEqual([expect.stringMatching(/^1.*Open/), expect.stringMatching(/^2.*Answered/)]);
  await staff.getByRole('button', { name: /^Open request 2/ }).click();
  await staff.getByRole('button', { name: 'Take back: Answered' }).click();
  await part('History').getByText('A step was taken back').waitFor();
  await staff.getByRole('button', { name: 'Pause' }).waitFor();
});
