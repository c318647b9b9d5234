import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { agree, finish, signIn, signOut, toDevices, toRules } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
const complaints: string[] = [];

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  door.on('console', (message) => complaints.push(message.text()));
});
afterAll(() => stage.strike());

beforeEach(async () => {
  await door.reload();
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
});

test('a parent without devices signs in and out', async () => {
  const number = await signIn(door, { category: 'Parent or carer', name: 'Zoë Adeyemi', host: 'Ines' });
  expect(number).toMatch(/^\d{4}$/);
  await expect(door.getByText('Please see reception for a badge').isVisible()).resolves.toBe(true);
  await finish(door);
  await signOut(door, number);
});

test('typing on the screen’s own keyboard writes into the field that has the focus', async () => {
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Parent or carer' }).click();
  const keyboard = door.getByRole('region', { name: 'On-screen keyboard' });
  const key = (name: string) => keyboard.getByRole('button', { name, exact: true }).click();
  for (const name of [
    'J',
    'o',
    'Space',
    'K',
    '123 é, numbers and accents',
    'ł',
    'Delete',
    'abc, letters',
    'a',
  ])
    await key(name);
  const field = door.getByRole('textbox', { name: 'Your name' });
  await expect.poll(() => field.inputValue()).toBe('Jo Ka');
  await key('Next');
  await expect
    .poll(() => door.getByRole('textbox', { name: 'Host' }).evaluate((e) => e === document.activeElement))
    .toBe(true);
});

test('a blank name is refused beside the field and nothing typed is lost', async () => {
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Contractor' }).click();
  await door.getByRole('textbox', { name: 'Organisation' }).fill('Penrose Heating');
  await door.getByRole('textbox', { name: 'Your name' }).fill('   ');
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByText('Please fill this in.').waitFor();
  await expect(door.getByRole('textbox', { name: 'Organisation' }).inputValue()).resolves.toBe(
    'Penrose Heating',
  );
});

test('at most five hosts are offered, after two letters, and a chosen one fills the field', async () => {
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Visitor', exact: true }).click();
  const host = door.getByRole('textbox', { name: 'Host' });
  await host.fill('h');
  await expect(door.getByRole('button', { name: /^Choose/ }).count()).resolves.toBe(0);
  await host.fill('hall');
  await door.getByRole('button', { name: 'Choose Ines Hallworth' }).click();
  await expect(host.inputValue()).resolves.toBe('Ines Hallworth');
  await expect.poll(() => door.getByRole('button', { name: /^Choose/ }).count()).toBe(0);
});

test('going back keeps what was answered', async () => {
  await toRules(door, {
    category: 'Volunteer',
    name: 'Nguyễn Minh Anh',
    devices: { Phone: 'Left in the car' },
  });
  for (const title of ['Where will each one be', 'Which of these', 'Please tell us']) {
    await door.getByRole('button', { name: 'Back' }).click();
    await door.getByRole('heading', { name: title }).waitFor();
  }
  await expect(door.getByRole('textbox', { name: 'Your name' }).inputValue()).resolves.toBe(
    'Nguyễn Minh Anh',
  );
});

test('a device kept against the rule is said at once and is no dead end', async () => {
  await toDevices(door, { category: 'Contractor', name: 'Dafydd Penrose', organisation: 'Penrose Heating' });
  await door.getByRole('checkbox', { name: 'Smart glasses' }).check({ force: true });
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('radio', { name: 'I keep it with me' }).check({ force: true });
  await door.getByText('staff will speak to you').waitFor();
  await door.getByRole('button', { name: 'Continue' }).click();
  expect(await agree(door)).toMatch(/^\d{4}$/);
});

test('“Ask a member of staff” is on every screen from the second on', async () => {
  const asks = () => door.getByRole('button', { name: 'Ask a member of staff' }).isVisible();
  await expect(asks()).resolves.toBe(false);
  await door.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(asks).toBe(true);
  await door.getByRole('button', { name: 'Visitor', exact: true }).click();
  await expect.poll(asks).toBe(true);
  await door.getByRole('textbox', { name: 'Your name' }).fill('Oduya Lindqvist');
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('checkbox', { name: 'Phone' }).check({ force: true });
  await expect(asks()).resolves.toBe(true);
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('radio', { name: 'Handed to the office' }).check({ force: true });
  await expect(asks()).resolves.toBe(true);
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('heading', { name: 'The rules' }).waitFor();
  await expect(asks()).resolves.toBe(true);
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await door.getByRole('dialog', { name: 'Please ring the bell' }).waitFor();
  await door.getByRole('button', { name: 'Close' }).click();
  await agree(door);
  await expect(asks()).resolves.toBe(true);
});

test('a scan counts as a whole, whatever wrong number stood in the field', async () => {
  await signIn(door, { category: 'Visitor', name: 'Harjit Sollerby' });
  await finish(door);
  const [badge] = readRecords<{ token: string }>(
    stage.databaseFile,
    'SELECT badge_token AS token FROM visit ORDER BY signed_in_at DESC LIMIT 1',
  );
  await door.getByRole('button', { name: 'Sign out' }).click();
  await door.getByRole('textbox', { name: 'Badge number' }).fill('1');
  await door.getByRole('button', { name: 'Find my badge' }).click();
  await door.getByRole('alert').waitFor();
  await door.keyboard.type(badge?.token ?? '');
  await door.keyboard.press('Enter');
  await door.getByText(/name beginning with H/).waitFor();
});

test('a real keyboard’s Enter goes from field to field, and after the last one on', async () => {
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Parent or carer' }).click();
  await door.getByRole('textbox', { name: 'Your name' }).fill('Zoë Adeyemi');
  await door.keyboard.press('Enter');
  await door.keyboard.type('Gwen');
  await door.keyboard.press('Enter');
  await door.getByRole('heading', { name: 'Is this about a child?' }).waitFor();
});

test('where no staff view is open, the door says so at once; and the sign comes back without it', async () => {
  await door.clock.install();
  await door.reload();
  await signIn(door, { category: 'Visitor', name: 'Ffion Maddox' });
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await door.getByRole('dialog', { name: 'Please ring the bell' }).waitFor();
  await door.clock.runFor(13_000);
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await expect(door.getByRole('dialog').count()).resolves.toBe(0);
});

test('a badge held under the scanner at the sign leads straight to “That’s me”', async () => {
  await signIn(door, { category: 'Visitor', name: 'Ioana Barrowclough' });
  await finish(door);
  const [badge] = readRecords<{ token: string }>(
    stage.databaseFile,
    'SELECT badge_token AS token FROM visit ORDER BY signed_in_at DESC LIMIT 1',
  );
  // A scanner is a keyboard that types fast and ends with Enter.
  await door.keyboard.type(badge?.token ?? '');
  await door.keyboard.press('Enter');
  await door.getByText(/name beginning with I/).waitFor();
  await expect(door.content()).resolves.not.toContain('Ioana');
  await door.getByRole('button', { name: 'That’s me' }).click();
  await door.getByRole('heading', { name: 'You are signed out' }).waitFor();
});

test('a wrong badge number, and one whose visit is over, get the same sentence; five wrong ones slow down', async () => {
  const number = await signIn(door, { category: 'Visitor', name: 'Petra Vaughan' });
  await finish(door);
  await signOut(door, number);
  await finish(door);
  await door.getByRole('button', { name: 'Sign out' }).click();
  const field = door.getByRole('textbox', { name: 'Badge number' });
  const look = async (code: string) => {
    await field.fill(code);
    await door.getByRole('button', { name: 'Find my badge' }).click();
    return door.getByRole('alert').textContent();
  };
  for (const code of [number, '1', number, '999999', number]) {
    expect(await look(code)).toBe('We can’t find that badge.');
  }
  await expect.poll(() => look('1')).toMatch(/Please wait \d+ seconds?, then try again\./);
});

test('idle: a warning after 45 seconds, the sign 15 seconds later, and nothing left of what was typed', async () => {
  await door.clock.install();
  await door.reload();
  await toDevices(door, { category: 'Parent or carer', name: 'Łucja Nowak-Reed', host: 'Corin' });
  await door.clock.runFor(44_000);
  await expect(door.getByRole('dialog').count()).resolves.toBe(0);
  await door.clock.runFor(2_000);
  await door.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
  await door.getByRole('button', { name: 'I’m still here' }).click();
  await door.getByRole('heading', { name: 'Which of these' }).waitFor();
  await door.clock.runFor(46_000);
  await door.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
  await door.clock.runFor(15_000);
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Parent or carer' }).click();
  await expect(door.getByRole('textbox', { name: 'Your name' }).inputValue()).resolves.toBe('');
  await expect(door.content()).resolves.not.toContain('Łucja');
  await expect(door.evaluate(() => localStorage.length + sessionStorage.length)).resolves.toBe(0);
});

test('after success the sign comes back by itself', async () => {
  await door.clock.install();
  await door.reload();
  await signIn(door, { category: 'Visitor', name: 'Kwabena Thistlewood' });
  await door.clock.runFor(13_000);
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await expect(door.content()).resolves.not.toContain('Kwabena');
});

test('the pages broke no rule of their content security policy', () => {
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});
