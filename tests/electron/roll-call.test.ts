import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { finish, signIn, signOut } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openStaffView, tryPin, unlock } from '../support/staff-steps.ts';
import { wordsOnPaper } from '../support/words-on-paper.ts';

const colleague = { name: 'Petra Vaughan-Iqbal', pin: '739164' };
let stage: Stage;
let queue: CupsQueue;
let app: PorchlightApp;
let door: Page;
let first: Page;
let second: Page;
let kwabenasBadge: string;
/** Where the view is while it is the only one. */
let alone: Awaited<ReturnType<typeof views>>;

beforeAll(async () => {
  queue = await createCupsQueue();
  stage = await setStage({ width: 1920, height: 1080 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  for (const name of ['Zoë Adeyemi', 'Siân Merriweather']) await comeIn(name);
  kwabenasBadge = await comeIn('Kwabena Thistlewood');
  first = await openStaffView(app, door, answers.site.name);
  await unlock(first, answers.admin.name, answers.admin.pin);
  await callAsStaff(first, 'settings.change', { listPrinter: { kind: 'system', name: queue.name } });
  const added = { name: colleague.name, role: 'reception', pin: colleague.pin } as const;
  await callAsStaff(first, 'people.add', added);
  await button(first, 'Lock staff view').click();
});
afterAll(async () => {
  await stage.strike();
  queue.remove();
});

async function comeIn(name: string): Promise<string> {
  const number = await signIn(door, { category: 'Visitor', name, host: 'Ines' });
  await finish(door);
  return number;
}
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const row = (staff: Page, name: string) =>
  staff.getByRole('listitem').filter({ has: staff.getByRole('group', { name, exact: true }) });
const say = (staff: Page, name: string, mark: string) => button(row(staff, name), mark).click();
const dialog = () => first.getByRole('dialog');
const past = (staff: Page) => staff.getByRole('table', { name: 'Earlier roll calls' });
const running = (staff: Page) => staff.getByRole('region', { name: 'Roll call in progress' });
const accounted = (staff: Page, count: string) =>
  staff
    .getByRole('status')
    .filter({ hasText: `Accounted for: ${count}` })
    .waitFor();
const views = () =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(({ webContents }) => webContents.getURL().includes('/staff/'))
      .map((window) => window.getBounds())
      .toSorted((one, other) => one.x - other.x),
  );

test('two touches on a locked view start it: large, without a name, and the list comes out of the printer', async () => {
  await button(first, 'Emergency: roll call').click();
  await button(first.getByRole('dialog'), 'Evacuate').click();
  await running(first).getByText('Evacuate', { exact: true }).waitFor();
  await running(first).getByText('Accounted for: 0 of 3').waitFor();
  expect(await first.locator('body').innerText()).not.toContain('Adeyemi');
  expect(await accessibilityFaults(first)).toEqual([]);
  const [paper = ''] = await queue.printed(1);
  const words = wordsOnPaper(paper);
  for (const word of ['Evacuate', 'Adeyemi', 'Thistlewood', 'Here', 'Not found'])
    expect(words).toContain(word);
  await running(first).getByText('The list was sent to the printer.').waitFor();
});

test('two people tick at once, each in a view of their own', async () => {
  await tryPin(first, answers.admin.name, answers.admin.pin);
  await row(first, 'Zoë Adeyemi').waitFor();
  alone = await views();
  const opened = app.electron.waitForEvent('window');
  await button(first, 'Open another view').click();
  second = await opened;
  await running(second).getByText('Evacuate', { exact: true }).waitFor();
  await tryPin(second, colleague.name, colleague.pin);
  await row(second, 'Zoë Adeyemi').waitFor();
  expect(await views()).toEqual([
    { x: 0, y: 0, width: 960, height: 1080 },
    { x: 960, y: 0, width: 960, height: 1080 },
  ]);

  await Promise.all([say(first, 'Zoë Adeyemi', 'Here'), say(second, 'Siân Merriweather', 'Not found')]);
  for (const staff of [first, second]) {
    await row(staff, 'Zoë Adeyemi')
      .getByText(/^Here: Tobi Marsh, /)
      .waitFor();
    await row(staff, 'Siân Merriweather')
      .getByText(/^Not found: Petra Vaughan-Iqbal, /)
      .waitFor();
    await accounted(staff, '1 of 3');
  }
  expect(await accessibilityFaults(second)).toEqual([]);
});

test('where they say different things, both see who said what', async () => {
  await Promise.all([
    say(first, 'Kwabena Thistlewood', 'Here'),
    say(second, 'Kwabena Thistlewood', 'Not found'),
  ]);
  for (const staff of [first, second]) {
    const person = row(staff, 'Kwabena Thistlewood');
    await person.getByText('Different things were said.').waitFor();
    await person.getByText(/^Here: Tobi Marsh/).waitFor();
    await person.getByText(/^Not found: Petra Vaughan-Iqbal/).waitFor();
  }
});

test('those who arrive and leave while it runs are marked on every view', async () => {
  await comeIn('Wren Castellane');
  await signOut(door, kwabenasBadge);
  for (const staff of [first, second]) {
    await row(staff, 'Wren Castellane')
      .getByText(/^Arrived at /)
      .waitFor();
    await row(staff, 'Kwabena Thistlewood')
      .getByText(/^Signed out at /)
      .waitFor();
    await accounted(staff, '2 of 4');
  }
});

test('the keyboard finds who is missing, and a word that was wrong is taken back', async () => {
  await first.getByRole('textbox', { name: 'Find a name' }).fill('zoe');
  await row(first, 'Siân Merriweather').waitFor({ state: 'detached' });
  const here = button(row(first, 'Zoë Adeyemi'), 'Here');
  await here.focus();
  await first.keyboard.press('Space');
  await expect.poll(() => here.getAttribute('aria-pressed')).toBe('false');
  await first.keyboard.press('Space');
  await expect.poll(() => here.getAttribute('aria-pressed')).toBe('true');
  await first.getByRole('textbox', { name: 'Find a name' }).fill('');
  await first.getByRole('radio', { name: 'Not accounted for' }).check({ force: true });
  await row(first, 'Zoë Adeyemi').waitFor({ state: 'detached' });
  await row(first, 'Siân Merriweather').waitFor();
});

test('it ends with a report on both views', async () => {
  await button(first, 'End the roll call').click();
  await first.getByText('2 people are not accounted for.').waitFor();
  await button(first, 'End it now').click();
  const missing = first.getByRole('table', { name: 'Who was unaccounted for, and when' });
  await missing.getByRole('row', { name: /Siân Merriweather.*to the end/ }).waitFor();
  const events = first.getByRole('table', { name: 'What was said and what happened' });
  await events.getByRole('row', { name: /Wren Castellane.*Arrived/ }).waitFor();
  await past(second).getByText('2 of 4').waitFor();
  expect(await accessibilityFaults(first)).toEqual([]);
});

test('what is started by mistake is stopped on both views, and stays with its reason', async () => {
  await button(first, 'Start a roll call').click();
  await button(dialog(), 'Lock down').click();
  await running(second).getByText('Lock down', { exact: true }).waitFor();
  await button(first, 'Started by mistake').click();
  await button(dialog(), 'Stop it').click();
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByRole('textbox', { name: 'What happened?' }).fill('A wrong touch');
  await button(dialog(), 'Stop it').click();
  for (const staff of [first, second]) {
    await running(staff).waitFor({ state: 'detached' });
    await past(staff)
      .getByRole('row', { name: /Lock down Real .* Stopped, started by mistake: A wrong touch/ })
      .waitFor();
  }
});

test('a drill is marked as one on every view and in the list; what is real takes its place', async () => {
  await button(first, 'Start a roll call').click();
  await button(dialog(), 'Drill: Bring inside').click();
  for (const staff of [first, second]) {
    await running(staff).getByText('Bring inside', { exact: true }).waitFor();
    await running(staff).getByText('DRILL: this is practice').waitFor();
  }
  expect(await accessibilityFaults(first)).toEqual([]);
  await button(first, 'This is real: start again').click();
  await button(dialog(), 'Evacuate').click();
  for (const staff of [first, second]) {
    await running(staff).getByText('Evacuate', { exact: true }).waitFor();
    expect(await running(staff).getByText('DRILL: this is practice').count()).toBe(0);
  }
  await button(first, 'End the roll call').click();
  await button(first, 'End it now').click();
  const [drill, real] = [/Bring inside Drill .* Overtaken by a real roll call/, /Evacuate Real .* Ended/];
  await past(second).getByRole('row', { name: drill }).waitFor();
  await past(second).getByRole('row', { name: real }).first().waitFor();
});

test('the second view closes and leaves the first the screen', async () => {
  await button(second, 'Lock staff view').click();
  const closed = second.waitForEvent('close');
  await button(second, 'Back to the sign').click();
  await closed;
  await expect.poll(views).toEqual(alone);
});
