import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { MailServerOfTests } from '../support/mail-server.ts';
import { account, startMailServer } from '../support/mail-server.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;
let server: MailServerOfTests;

beforeAll(async () => {
  server = await startMailServer();
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  await goTo(staff, 'People');
  await staff.getByRole('button', { name: 'Edit Ines Hallworth' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('ines@hazel.example');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await staff.getByText('Ines Hallworth is changed.').waitFor();
  await goTo(staff, 'Settings');
});
afterAll(async () => {
  await stage.strike();
  await server.stop();
});

const section = () => staff.getByRole('region', { name: 'E-mail', exact: true });
const field = (name: string) => section().getByRole('textbox', { name, exact: true });
async function save(): Promise<void> {
  await section().getByRole('button', { name: 'Save changes: E-mail' }).click();
  await section().getByText('The settings are saved.').waitFor();
}
async function sendTest(): Promise<void> {
  await field('Send the test message to').fill('office@hazel.example');
  await section().getByRole('button', { name: 'Send a test message' }).click();
}

test('mail is off until there is a server, and says what is missing', async () => {
  await choose(section(), 'Send e-mail', 'Yes');
  await section().getByRole('button', { name: 'Save changes: E-mail' }).click();
  await expect.poll(() => section().getByText('Please fill this in.').count()).toBe(2);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});

test('no password goes to a server without encryption, which is said in words', async () => {
  await field('Mail server').fill('127.0.0.1');
  await field('From address').fill('porchlight@hazel.example');
  await field('Port').fill(String(server.port));
  await field('User name').fill(account.user);
  await section().getByLabel('Password').fill(account.password);
  await save();
  await sendTest();
  await section().getByText(allTextsInEnglish.mailProblem['no-encryption']).waitFor();
});

test('the password is on no page and in no file as it was typed', async () => {
  await section().getByText('A password is set.').waitFor();
  expect(await section().getByLabel('Password').inputValue()).toBe('');
  const stored = JSON.stringify(readRecords(stage.databaseFile, 'SELECT * FROM mail_server'));
  expect(stored).not.toContain(account.password);
});

test('another account wants its password again, and none wants none', async () => {
  await field('User name').fill('somebody-else');
  await section().getByText('Type it again').waitFor();
  await section().getByRole('button', { name: 'Save changes: E-mail' }).click();
  await section().getByText('Please fill this in.').waitFor();
  await section().getByRole('combobox', { name: 'Security' }).selectOption('None');
  await section().getByText('anybody on the network can read').waitFor();
  await field('Port').fill(String(server.port));
  await section().getByRole('button', { name: 'Save changes: E-mail' }).click();
  await section().getByText('That is not right.').waitFor();
  await field('User name').fill('');
  await save();
  await sendTest();
  await section().getByText('The mail server took the test message.').waitFor();
  expect(server.received.at(-1)).toMatchObject({ to: ['office@hazel.example'] });
});

test('a host is told by mail of who has come', async () => {
  await signIn(door, {
    category: 'Visitor',
    name: 'Dafydd Penrose',
    organisation: 'Penrose Heating',
    chosenHost: 'Ines Hallworth',
  });
  await expect.poll(() => server.received.length, { timeout: 15_000 }).toBe(2);
  const mail = server.received.at(-1);
  expect(mail?.to).toEqual(['ines@hazel.example']);
  expect(mail?.text).toContain('Dafydd Penrose (Penrose Heating) has arrived.');
  await finish(door);
});

test('what is refused is shown to the office, tried again, and taken', async () => {
  server.answers.recipient = () => ({ code: 550, said: 'no such user' });
  await signIn(door, {
    category: 'Visitor',
    name: 'Petra Vaughan-Iqbal',
    organisation: 'Hillside School',
    chosenHost: 'Ines Hallworth',
  });
  await finish(door);
  const banner = staff.getByRole('complementary', { name: 'E-mail' });
  await banner.getByText('1 e-mail could not be sent.').waitFor({ timeout: 15_000 });
  const trouble = section().getByRole('row', { name: /Ines Hallworth/ });
  await trouble.getByText('The mail server refuses this address.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  server.answers.recipient = () => null;
  await trouble.getByRole('button', { name: 'Try again: e-mail to Ines Hallworth' }).click();
  await expect.poll(() => server.received.length, { timeout: 15_000 }).toBe(3);
  await banner.waitFor({ state: 'detached' });
});

test('what is not to be sent any more is given up, once that was asked about', async () => {
  server.answers.recipient = () => ({ code: 550, said: 'no such user' });
  await signIn(door, {
    category: 'Visitor',
    name: 'Kwabena Thistlewood',
    organisation: 'Hillside School',
    chosenHost: 'Ines Hallworth',
  });
  await finish(door);
  const banner = staff.getByRole('complementary', { name: 'E-mail' });
  await banner.waitFor({ timeout: 15_000 });
  const giveUp = section().getByRole('button', { name: 'Give up e-mail to Ines Hallworth' });
  const question = staff.getByRole('dialog');
  await giveUp.click();
  await question.getByText('It is not sent any more').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await giveUp.click();
  await question.getByRole('button', { name: 'Give up' }).click();
  await banner.waitFor({ state: 'detached' });
  expect(server.received).toHaveLength(3);
});
