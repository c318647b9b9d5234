import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { siteDay, toInstant } from '../../shared/plain/time.ts';
import { fakeCamera } from '../support/camera.ts';
import type { DoorWalk, Step } from '../support/door-walks.ts';
import {
  chooseLanguage, contractorIn, expectedIn, groupIn, out, parentIn, supplyIn, titleOf, told, visitorIn, walk, walkIn, withPass,
} from '../support/door-walks.ts'; // prettier-ignore
import { foundInMemory } from '../support/page-memory.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let page: Page;
let door: DoorWalk;
let passCode = '';

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  const file = stage.writeFile('answers.json', JSON.stringify(answers));
  app = await stage.launch({ args: ['--provision', file, ...fakeCamera] });
  page = await app.page('kiosk');
  door = await walkIn(page, 'en');
});
afterAll(() => stage.strike());

const signIn = () => page.getByRole('button', { name: 'Sign in', exact: true });
const words = Object.values(told);

/** Everything that a visit could have left in a page, besides its memory. */
const leftBehind = () =>
  page.evaluate(async () => ({
    values: [...document.querySelectorAll('input')].map((input) => input.value),
    page: document.documentElement.outerHTML,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys().catch(() => [])).length,
    cookies: document.cookie,
    address: location.href,
    entries: history.length,
    state: JSON.stringify(history.state),
    title: document.title,
    settings: { ...document.documentElement.dataset },
    language: document.documentElement.lang,
  }));

async function expectForgotten(): Promise<void> {
  await signIn().waitFor();
  const left = await leftBehind();
  expect(words.filter((word) => left.page.includes(word))).toEqual([]);
  expect({ ...left, page: '' }).toEqual({
    values: [],
    page: '',
    stored: 0,
    databases: 0,
    caches: 0,
    cookies: '',
    address: 'app://porchlight/kiosk/index.html',
    entries: 1,
    state: 'null',
    title: 'Porchlight',
    settings: {},
    language: 'en',
  });
}

/** The badge number of the visit that was signed in last. */
function lastBadge(): string {
  const [visit] = readRecords<{ number: number }>(
    stage.databaseFile,
    'SELECT badge_number AS number FROM visit ORDER BY signed_in_at DESC, id DESC LIMIT 1',
  );
  return String(visit?.number);
}

const ways: Record<string, readonly Step[]> = {
  'a visitor': visitorIn,
  'a contractor': contractorIn,
  'a parent': parentIn,
  'supply staff': supplyIn,
  'a group': groupIn,
  'somebody who leaves': out(lastBadge),
  'the holder of a pass': withPass(() => passCode),
  'somebody who is expected': expectedIn,
};

// Each screen once, on the first way that leads there.
const seen = new Set<string>(['sign.signIn']);
const endings = new Set(['kiosk.done.title', 'kiosk.group.doneTitle', 'kiosk.signOut.goodbyeTitle']);

test('somebody is on site and has a pass; somebody is expected', async () => {
  await walk(door, visitorIn);
  await expectForgotten();
  const staff = await openStaffView(app, page, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  const [visit] = await callAsStaff(staff, 'visits.onSite', {});
  const { categories } = await callAsStaff(staff, 'expected.choices', {});
  if (!visit || !categories[0]) throw new Error('nobody is on site');
  passCode = (await callAsStaff(staff, 'passes.issue', { visitId: visit.visitId })).code;
  const expected = { name: told.name, organisation: told.organisation, categoryId: categories[0].id };
  const day = siteDay(toInstant(new Date()), answers.site.timeZone);
  await callAsStaff(staff, 'expected.add', {
    ...expected, host: { text: told.host }, purpose: '', day, time: '', group: '', members: [],
  }); // prettier-ignore
  await staff.close();
});

for (const [who, steps] of Object.entries(ways)) {
  for (const [index, { title }] of steps.entries()) {
    if (endings.has(title) || seen.has(title)) continue;
    seen.add(title);
    test(`idle at “${title}” on the way of ${who}: a warning, then the sign, and nothing is left`, async () => {
      await page.clock.install();
      await page.reload();
      await walk(door, steps.slice(0, index));
      await page.getByRole('heading', { level: 1, name: titleOf(door, title) }).waitFor();
      await page.clock.runFor(46_000);
      await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
      await page.getByRole('button', { name: 'I’m still here' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.clock.runFor(46_000);
      await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
      await page.clock.runFor(15_000);
      await expectForgotten();
    });
  }
}

test('a language, English beside it and an easier screen are forgotten at the sign as well', async () => {
  await page.clock.install();
  await page.reload();
  await signIn().waitFor();
  const inUrdu = await walkIn(page, 'ur');
  await chooseLanguage(inUrdu);
  await inUrdu.press(inUrdu.t('sign.access'));
  await inUrdu.press(inUrdu.t('sign.highContrast'));
  await page.locator('html[data-high-contrast]').waitFor();
  await inUrdu.press(inUrdu.t('action.close'));
  await inUrdu.press(inUrdu.t('sign.showEnglish'));
  await page.clock.runFor(46_000);
  await expectForgotten();
  await expect(page.getByRole('button', { name: inUrdu.t('sign.signIn') }).count()).resolves.toBe(0);
});

test('what a visitor told is found in the page’s memory while they are there, and nowhere once they are gone', async () => {
  await page.reload();
  for (const [who, steps] of Object.entries(ways)) {
    if (!steps.some(({ title }) => title === 'kiosk.rules.title')) continue;
    await walk(door, steps, undefined, 'kiosk.rules.title');
    // The search finds what there is to find: else finding nothing would mean nothing.
    expect(await foundInMemory(page, [told.name]), who).toEqual([told.name]);
    const rest = steps.slice(steps.findIndex(({ title }) => title === 'kiosk.rules.title'));
    await walk(door, rest);
    await expectForgotten();
    expect(await foundInMemory(page, words), who).toEqual([]);
  }
});

test('a photo, and the draft that holds it with a signature, are in nobody’s memory after the sign-in', async () => {
  await page.reload();
  // How any photo begins, as the page keeps it: there is no other picture here.
  const photo = '/9j/4AAQSkZJRg';
  await walk(door, contractorIn, undefined, 'kiosk.devices.title');
  expect(await foundInMemory(page, [photo])).toEqual([photo]);
  await walk(door, contractorIn.slice(4));
  await expectForgotten();
  const [visit] = readRecords<{ request: string }>(
    stage.databaseFile,
    'SELECT request_id AS request FROM visit ORDER BY signed_in_at DESC LIMIT 1',
  );
  expect(await foundInMemory(page, [photo, visit?.request ?? '', ...words])).toEqual([]);
});

test('after a sign-out nothing is left of it', async () => {
  await page.reload();
  await walk(door, out(lastBadge));
  await expectForgotten();
  const [initial] = told.name;
  expect(await foundInMemory(page, [`name beginning with ${initial}`])).toEqual([]);
});

test('the sign is ready for the next person within half a second', async () => {
  await page.reload();
  await walk(door, visitorIn, undefined, 'kiosk.done.title');
  const milliseconds = await page.evaluate(async (name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
    const start = performance.now();
    button?.click();
    const ready = () => [...document.querySelectorAll('button')].some((one) => one.textContent === 'Sign in');
    while (!ready()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, 'Done');
  expect(milliseconds).toBeLessThan(500);
});
