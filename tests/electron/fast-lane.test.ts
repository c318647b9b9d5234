import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJournal } from '../../electron/core/journal/journal.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import { createPolicyService } from '../../electron/core/policy/policy-service.ts';
import type { SiteId } from '../../shared/domain/ids.ts';
import { passToken } from '../../shared/domain/passes.ts';
import { siteDay, toInstant } from '../../shared/time.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import {
  agree, answerReadBack, badgeNumberOn, chooseDevices, finish, goOnWithoutExtras, lookAtRules, scan, signIn, signOut,
} from '../support/door-steps.ts'; // prettier-ignore
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openStaffView, unlock } from '../support/staff-steps.ts';
import { countTouches } from '../support/touches.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;
let parentsCode: string;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  await openBoth();
  // Whoever comes often reads a longer text; here they come a dozen times in a minute.
  await callAsStaff(staff, 'settings.change', { regularAfter: { visits: 100, days: 28, hours: 24 } });
  parentsCode = await givePass({
    category: 'Parent or carer',
    name: 'Kwabena Thistlewood',
    chosenHost: 'Ines Hallworth',
  });
});
afterAll(() => stage.strike());

async function openBoth(): Promise<void> {
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
}

const heading = (name: string | RegExp) => door.getByRole('heading', { name });
const press = (name: string) => door.getByRole('button', { name, exact: true }).click();

const expectAccessible = () => expect(accessibilityFaults(door)).resolves.toEqual([]);

/** Signs somebody in, has staff give them a pass, and signs them out again. */
async function givePass(visitor: Parameters<typeof signIn>[1]): Promise<string> {
  const number = await signIn(door, { devices: { Phone: 'Off and in my bag' }, ...visitor });
  const [visit] = await callAsStaff(staff, 'visits.onSite', {});
  if (!visit) throw new Error('nobody is on site');
  const { code } = await callAsStaff(staff, 'passes.issue', { visitId: visit.visitId });
  await finish(door);
  await signOut(door, number);
  await finish(door);
  return code;
}

interface VisitRow {
  visitor: string;
  devices: string | null;
  child: string | null;
  host: string;
}
const lastVisit = () =>
  readRecords<VisitRow>(
    stage.databaseFile,
    `SELECT visitor.name AS visitor, visit.host_text AS host,
       (SELECT group_concat(device_kind || ' ' || handling) FROM device_declaration WHERE visit_id = visit.id) AS devices,
       (SELECT first_name || ' ' || move FROM visit_child WHERE visit_id = visit.id) AS child
     FROM visit JOIN visitor ON visitor.id = visitor_id ORDER BY visit.signed_in_at DESC LIMIT 1`,
  )[0];

async function leave(): Promise<void> {
  const number = await badgeNumberOn(door);
  await finish(door);
  await signOut(door, number);
  await finish(door);
}

test('a returning parent scans the pass and touches once', async () => {
  const touches = await countTouches(door);
  await scan(door, passToken(parentsCode));
  await heading('Welcome back, K.').waitFor();
  await expect(door.content()).resolves.not.toContain('Kwabena');
  await door.getByText('Phone: Off and in my bag').waitFor();
  await door.getByText('You come to see Ines Hallworth').waitFor();
  await press('All the same: sign me in');
  await heading('Thank you, you are signed in').waitFor();
  expect(await touches()).toBe(1);
  expect(lastVisit()).toMatchObject({ visitor: 'Kwabena Thistlewood', devices: 'phone bag', child: null });
  await leave();
});

test('a returning parent types the code, which is found by itself, with two touches', async () => {
  const touches = await countTouches(door);
  await press('I have a pass');
  await heading('Your pass').waitFor();
  await door.keyboard.type(parentsCode.toLowerCase());
  await press('All the same: sign me in');
  await heading('Thank you, you are signed in').waitFor();
  expect(await touches()).toBe(2);
  await leave();
});

test('something different leads through what may differ, filled with last time’s answers; a child comes late', async () => {
  await scan(door, passToken(parentsCode));
  await press('Something is different');
  const host = door.getByRole('textbox', { name: 'Host' });
  expect(await host.inputValue()).toBe('Ines Hallworth');
  await host.fill('the toddlers');
  await press('Continue');
  await press('A child comes late');
  await door.getByRole('textbox', { name: 'first name' }).fill('Bola');
  await press('Continue');
  expect(await door.getByRole('checkbox', { name: 'Phone' }).isChecked()).toBe(true);
  await door.getByRole('checkbox', { name: 'Smart watch' }).check({ force: true });
  await press('Continue');
  await door
    .getByRole('radiogroup', { name: 'Smart watch' })
    .getByRole('radio', { name: 'Left in the car' })
    .check({ force: true });
  await press('Continue');
  await heading('Thank you, you are signed in').waitFor();
  expect(lastVisit()).toMatchObject({ devices: 'phone bag,watch car', child: 'Bola late' });
  await leave();
});

test('whoever is still signed in is shown the way out by the same pass', async () => {
  await scan(door, passToken(parentsCode));
  await press('All the same: sign me in');
  await finish(door);
  await scan(door, passToken(parentsCode));
  await door.getByText('You are still signed in.').waitFor();
  await expectAccessible();
  await press('Sign me out');
  await heading('You are signed out').waitFor();
  expect(await callAsStaff(staff, 'visits.onSite', {})).toEqual([]);
  await finish(door);
});

test('“That’s not me” leads back to the sign, with nothing left', async () => {
  await scan(door, passToken(parentsCode));
  await heading('Welcome back, K.').waitFor();
  await expectAccessible();
  await press('That’s not me');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await expect(door.content()).resolves.not.toContain('Welcome back');
});

test('a pass that is scanned while a name is typed leaves nothing of itself behind', async () => {
  await press('Sign in');
  await press('Visitor');
  const name = door.getByRole('textbox', { name: 'Your name' });
  await name.fill('Petra ');
  await name.press('End');
  await scan(door, passToken(parentsCode));
  await expect.poll(() => name.inputValue()).toBe('Petra ');
  await heading('Please tell us who you are').waitFor();
  await press('Back');
  await press('Back');
});

test('a child who comes late is told by a parent without a pass', async () => {
  await press('Sign in');
  await press('Parent or carer');
  await door.getByRole('textbox', { name: 'Your name' }).fill('Zoë Adeyemi');
  await press('Continue');
  await heading('Is this about a child?').waitFor();
  await expectAccessible();
  await press('A child goes early');
  await press('Continue');
  await door.getByText('Please fill this in.').waitFor();
  await expectAccessible();
  await door.getByRole('textbox', { name: 'first name' }).fill('Temi');
  await press('Continue');
  await chooseDevices(door, {});
  await agree(door);
  expect(lastVisit()).toMatchObject({ visitor: 'Zoë Adeyemi', child: 'Temi early' });
  await leave();
});

test('an expected visitor finds themselves by two things, and has only to agree', async () => {
  await expectVisitor('Dafydd Penrose');
  await press('I am expected');
  await door.getByRole('textbox', { name: 'First three letters' }).fill('daf');
  await door.getByRole('textbox', { name: 'Your host or your organisation' }).fill('nobody');
  await press('Find my visit');
  await door.getByText('We can’t find that visit.').waitFor();
  await expectAccessible();
  await door.getByRole('textbox', { name: 'Your host or your organisation' }).fill('Penrose');
  await press('Find my visit');
  await heading('Which of these are you?').waitFor();
  await expectAccessible();
  await press('That’s me: Dafydd Penrose');
  expect(await door.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Dafydd Penrose');
  expect(await door.getByRole('textbox', { name: 'Organisation' }).inputValue()).toBe('Penrose Heating');
  await press('Continue');
  await goOnWithoutExtras(door);
  await chooseDevices(door, {});
  await agree(door);
  expect(lastVisit()?.visitor).toBe('Dafydd Penrose');
  const [entry] = await callAsStaff(staff, 'expected.list', {});
  expect(entry?.state).toBe('arrived');
  await leave();
});

async function expectVisitor(name: string): Promise<void> {
  const { categories } = await callAsStaff(staff, 'expected.choices', {});
  const category = categories.find((one) => one.name === 'Visitor');
  if (!category) throw new Error('there is no such category');
  await callAsStaff(staff, 'expected.add', {
    name,
    organisation: 'Penrose Heating',
    categoryId: category.id,
    host: { text: 'the office' },
    purpose: 'Boiler',
    day: siteDay(toInstant(new Date()), answers.site.timeZone),
    time: '',
    group: '',
    members: [],
  });
}

test('after rules that changed in substance, only they are asked again, and what changed is said', async () => {
  await stage.strikeApps();
  publishRules('Watches count as phones from now on.');
  app = await stage.launch();
  await openBoth();
  await scan(door, passToken(parentsCode));
  await door.getByText('The rules have changed since you were last here').waitFor();
  await press('Go on');
  await heading('What has changed').waitFor();
  await door.getByText('Watches count as phones from now on.').waitFor();
  const agreeButton = door.getByRole('button', { name: 'I agree' });
  await lookAtRules(door, agreeButton);
  await agreeButton.click();
  await answerReadBack(door);
  await heading('Thank you, you are signed in').waitFor();
  await leave();
  await scan(door, passToken(parentsCode));
  await door.getByRole('button', { name: 'All the same: sign me in' }).waitFor();
  await press('That’s not me');
});

/** As an administrator of the records would: there is no page for the rules. */
function publishRules(whatChanged: string): void {
  const db = openDatabase(stage.databaseFile);
  const now = () => new Date();
  const policy = createPolicyService(db, createJournal(db, now), now);
  const siteId = db.prepare<[], SiteId>('SELECT id FROM site').pluck().get();
  if (siteId === undefined) throw new Error('there is no site');
  const { rules } = policy.inForce('en', 'visitor');
  policy.publish(
    siteId,
    {
      rules: { visitor: { en: rules }, regular: { en: rules } },
      whatChanged: { en: whatChanged },
      substantial: true,
    },
    'system',
  );
  db.close();
}

test('a wrong code is said in words, and many of them have to wait', async () => {
  await press('I have a pass');
  const field = door.getByRole('textbox', { name: 'Pass code' });
  await field.fill('222222');
  await door.getByText('We can’t find that pass.').waitFor();
  await expectAccessible();
  for (const code of ['222223', '222224', '222225', '222226', '222227']) {
    await field.fill(code);
    await expect.poll(() => door.getByRole('button', { name: 'Find my pass' }).isEnabled()).toBe(true);
    await press('Find my pass');
  }
  await door.getByText(/Please wait \d+ seconds?, then try again\./).waitFor();
});
