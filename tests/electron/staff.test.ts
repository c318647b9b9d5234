import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import type { Role } from '../../shared/roles.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { cancelSave, saveAs } from '../support/save-dialog.ts';
import { goTo, openStaffView, tryPin, unlock } from '../support/staff-steps.ts';

const site = 'Larkfield Nursery';
let stage: Stage;
let app: PorchlightApp;
let door: Page;

async function start(): Promise<void> {
  app = await stage.launch();
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
}

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launch();
  const setUp = await app.page('set-up');
  await setUp.getByRole('button', { name: 'Explore with sample data' }).click();
  await setUp.getByRole('button', { name: 'Open the door' }).click();
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
});
afterAll(() => stage.strike());

/** Whatever a test left open, the next begins at the sign. */
afterEach(async () => {
  const left = app.electron.windows().filter((page) => page.url().includes('/staff/'));
  // One that is just closing by itself needs no help.
  for (const page of left) await page.close().catch(() => {});
});

const person = (role: Role) => {
  const found = sampleStaff.find((p) => p.role === role);
  if (!found) throw new Error(`no ${role} in the sample`);
  return found;
};
async function unlockAs(role: Role): Promise<Page> {
  const staff = await openStaffView(app, door, site);
  const { name, pin } = person(role);
  await unlock(staff, name, pin);
  return staff;
}
async function lockAndLeave(staff: Page): Promise<void> {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  const closed = staff.waitForEvent('close');
  await staff.getByRole('button', { name: 'Back to the sign' }).click();
  await closed;
}

const desk = ['On site', 'Expected', 'Passes', 'Roll call', 'Challenges'];
const log = ['Visitor log', 'Exports', 'Insight'];
const personalData = ['Keeping data', 'Requests'];
const records = [...log, 'Policy', ...personalData];
const withReports = [...log, 'Policy', 'Reports', ...personalData];
const setting = ['Sign', 'Categories', 'Settings'];
const pagesOf: Record<Role, string[]> = {
  reception: [...desk, 'Devices'],
  office: [...desk, 'Devices', ...records, ...setting],
  dsl: [...desk, 'Incidents', 'Alerts', 'Devices', ...withReports, ...setting],
  head: [...desk, 'Incidents', 'Devices', ...withReports, ...setting],
  admin: [...desk, 'Alerts', 'Devices', ...withReports, 'People', ...setting],
};
for (const [role, pages] of Object.entries(pagesOf) as [Role, string[]][]) {
  test(`${role} finds the pages of that role and no other`, async () => {
    const staff = await unlockAs(role);
    const links = staff.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    await expect(links.allTextContents()).resolves.toEqual(pages);
    for (const page of pages) {
      await goTo(staff, page);
      await staff.getByRole('heading', { name: page, level: 1 }).waitFor();
    }
    await lockAndLeave(staff);
  });
}

test('To challenge is worst first, and each reason is in words with a severity that is not told by colour alone', async () => {
  const staff = await unlockAs('reception');
  const cards = staff
    .getByRole('region', { name: 'To challenge' })
    .getByRole('listitem')
    .filter({ has: staff.getByRole('heading') });
  const texts = await cards.allTextContents();
  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts[0]).toContain('Urgent');
  expect(texts[0]).toContain('Keeps a device the rules ask to leave elsewhere: Camera (off, in bag).');
  const order = ['Urgent', 'Soon', 'When you can'];
  const ranks = texts.map((text) => order.findIndex((word) => text.includes(word)));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  await lockAndLeave(staff);
});

test('the list is live: who signs in at the door is there without asking', async () => {
  const staff = await unlockAs('reception');
  await signIn(door, { category: 'Parent or carer', name: 'Harjit Sollerby', host: 'Sunniva' });
  await finish(door);
  const list = staff.getByRole('region', { name: 'On site', exact: true });
  await list.getByRole('row', { name: 'Harjit Sollerby' }).waitFor();
  await list.getByRole('button', { name: 'Sign out Harjit Sollerby' }).click();
  await expect.poll(() => list.getByRole('row', { name: 'Harjit Sollerby' }).count()).toBe(0);
  await staff.getByRole('button', { name: 'Undo sign-out' }).click();
  await list.getByRole('row', { name: 'Harjit Sollerby' }).waitFor();
  await lockAndLeave(staff);
});

for (const name of [
  '<script>document.title="owned"</script>',
  '=1+1',
  'محمد علي',
  '👍 Zoë',
  'x'.repeat(200),
]) {
  test(`a visitor called ${name.slice(0, 40)} is shown as just that`, async () => {
    const staff = await unlockAs('reception');
    await signIn(door, { category: 'Visitor', name, host: 'Gwen' });
    await finish(door);
    const list = staff.getByRole('region', { name: 'On site', exact: true });
    await list.getByText(name, { exact: true }).waitFor();
    await expect(staff.title()).resolves.toBe('Porchlight');
    // However long the name, the page does not run off its side.
    await expect(
      staff.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).resolves.toBe(true);
    await list.getByRole('button', { name: `Sign out ${name}` }).click();
    await lockAndLeave(staff);
  });
}

test('a visitor asks for a member of staff, and hears that one is coming', async () => {
  const staff = await unlockAs('reception');
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await staff.getByText('Someone at the door asks for a member of staff').waitFor();
  await staff.getByRole('button', { name: 'I’m coming' }).click();
  await door.getByText('A member of staff is on the way.').waitFor();
  await door.getByRole('button', { name: 'Close' }).click();
  await door.getByRole('button', { name: 'Back' }).click();
  await lockAndLeave(staff);
});

test('a locked staff view shows that somebody waits, and who answers unlocks first', async () => {
  const staff = await openStaffView(app, door, site);
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await door.getByRole('dialog', { name: 'Staff have been told' }).waitFor();
  await staff.getByText('Unlock the staff view to answer.').waitFor();
  const { name, pin } = person('reception');
  await unlock(staff, name, pin);
  await staff.getByRole('button', { name: 'I’m coming' }).click();
  await door.getByText('A member of staff is on the way.').waitFor();
  await door.getByRole('button', { name: 'Close' }).click();
  await door.getByRole('button', { name: 'Back' }).click();
  await lockAndLeave(staff);
});

test('a challenge that informs the DSL reaches the DSL; it is undone only by a further entry with a reason', async () => {
  const reception = await unlockAs('reception');
  await reception.getByRole('button', { name: 'Challenge someone not listed' }).click();
  const dialog = reception.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Unknown person' }).uncheck({ force: true });
  await dialog.getByRole('button', { name: 'Inform the DSL' }).click();
  await dialog.getByText('Choose what was seen.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Photo or video' }).check({ force: true });
  await dialog.getByLabel('Where?').fill('By the sandpit');
  await dialog.getByRole('button', { name: 'Inform the DSL' }).click();
  await reception.getByText('The challenge is recorded.').waitFor();
  await goTo(reception, 'Challenges');
  await expect(reception.getByRole('region', { name: 'For the safeguarding lead' }).count()).resolves.toBe(0);
  await lockAndLeave(reception);

  const dsl = await unlockAs('dsl');
  await goTo(dsl, 'Challenges');
  const passedOn = dsl.getByRole('region', { name: 'For the safeguarding lead' });
  await passedOn.getByText('By the sandpit').waitFor();
  const recent = dsl.getByRole('region', { name: 'The last 30 days' });
  await recent
    .getByRole('button', { name: /^Withdraw challenge of Someone not listed/ })
    .first()
    .click();
  await dsl.getByLabel('Reason').fill('It was a colleague with the nursery’s own camera');
  await dsl.getByRole('button', { name: 'Withdraw challenge', exact: true }).click();
  await recent.getByText(/It was a colleague with the nursery’s own camera/).waitFor();
  await expect(recent.getByText('By the sandpit').isVisible()).resolves.toBe(true);
  await lockAndLeave(dsl);
});

test('an export that is cancelled, and one into a folder that may not be written, are said in words', async () => {
  const staff = await unlockAs('office');
  await goTo(staff, 'Exports');
  await staff.getByRole('button', { name: 'Export log' }).click();
  await cancelSave(stage.display);
  await staff.getByText('Nothing was saved.').waitFor();
  await staff.getByRole('button', { name: 'Export log' }).click();
  await saveAs(stage.display, '/proc/log.csv');
  await staff.getByText('The file could not be written there.').waitFor();
  await lockAndLeave(staff);
});

test('idle: the staff view locks itself, and the locked one makes way for the sign', async () => {
  const staff = await openStaffView(app, door, site);
  await staff.clock.install();
  await staff.reload();
  const { name, pin } = person('reception');
  await unlock(staff, name, pin);
  await staff.clock.runFor(5 * 60_000 + 2_000);
  await staff.getByRole('button', { name: 'Unlock staff view' }).waitFor();
  await expect(staff.content()).resolves.not.toContain('Siân Merriweather');
  const closed = staff.waitForEvent('close');
  await staff.clock.runFor(46_000);
  await closed;
});

test('wrong PINs are slowed down, and switching off and on does not help', async () => {
  const staff = await openStaffView(app, door, site);
  const { name, pin } = person('dsl');
  // Not that somebody is wanted, which is an alert too.
  const alert = staff.getByRole('alert').filter({ hasText: /PIN|Please wait/ });
  // The fourth pause is longer than any restart takes.
  for (let failure = 0; failure < 4; failure++) {
    await expect
      .poll(
        async () => {
          await tryPin(staff, name, '000001');
          return (await alert.first().textContent()) ?? '';
        },
        { timeout: 30_000, interval: 600 },
      )
      .toContain('That is not the right PIN.');
  }
  await app.kill();
  await start();
  const again = await openStaffView(app, door, site);
  await tryPin(again, name, pin);
  await again.getByText(/Please wait \d seconds?, then try again\./).waitFor();
  await expect
    .poll(
      async () => {
        if ((await again.getByRole('heading', { name: 'On site' }).count()) > 0) return true;
        await tryPin(again, name, pin);
        return false;
      },
      { timeout: 40_000, interval: 700 },
    )
    .toBe(true);
});
