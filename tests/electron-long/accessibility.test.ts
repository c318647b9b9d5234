import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { DoorWalk, Step } from '../support/door-walks.ts';
import {
  chooseLanguage, contractorIn, groupIn, out, parentIn, supplyIn, walk, walkIn,
} from '../support/door-walks.ts'; // prettier-ignore
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

const expectAccessible = async (page: Page) => expect(await accessibilityFaults(page)).toEqual([]);

const sizes = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };

for (const [orientation, size] of Object.entries(sizes)) {
  describe(`the screen in ${orientation}`, () => {
    let stage: Stage;
    let app: PorchlightApp;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(size);
      app = await stage.launch();
    });
    afterAll(() => stage.strike());

    test('the set-up', async () => {
      const setUp = await app.page('set-up');
      await setUp.getByRole('button', { name: 'Set up this site' }).waitFor();
      await expectAccessible(setUp);
      await setUp.getByRole('button', { name: 'Explore with sample data' }).click();
      await setUp.getByRole('button', { name: 'Open the door' }).waitFor();
      await expectAccessible(setUp);
      await setUp.getByRole('button', { name: 'Open the door' }).click();
      page = await app.page('kiosk');
    });

    const lastBadge = () =>
      String(
        readRecords<{ number: number }>(
          stage.databaseFile,
          'SELECT badge_number AS number FROM visit ORDER BY signed_in_at DESC, id DESC LIMIT 1',
        )[0]?.number,
      );
    const ways: Record<string, readonly Step[]> = {
      contractor: contractorIn,
      parent: parentIn,
      'supply staff': supplyIn,
      'a group': groupIn,
      'somebody who leaves': out(lastBadge),
    };

    for (const language of ['en', 'ur'] satisfies Language[]) {
      test(`every screen of the door in ${language}: contrast of 7:1, targets of 44 px, and all else`, async () => {
        const seen = new Set<string>();
        const faults: Record<string, string[]> = {};
        const look = async (name: string) => {
          if (seen.has(name)) return;
          seen.add(name);
          const found = await accessibilityFaults(page, { strict: true });
          if (found.length > 0) faults[name] = found;
        };
        const door = await walkIn(page, language);
        for (const steps of Object.values(ways)) {
          await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
          await chooseLanguage(door);
          await walk(door, steps, look);
        }
        await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
        await chooseLanguage(door);
        await lookAtTheRest(door, look);
        expect(faults).toEqual({});
      });
    }

    for (const setting of ['highContrast', 'largerText', 'lowerScreen'] as const) {
      test(`every screen of a visitor’s way with ${setting}`, async () => {
        const faults: Record<string, string[]> = {};
        const door = await walkIn(page, 'en');
        await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
        await door.press(door.t('sign.access'));
        await door.press(door.t(`sign.${setting}`));
        await door.press(door.t('action.close'));
        await walk(door, contractorIn, async (title) => {
          const found = await accessibilityFaults(page, { strict: true });
          if (found.length > 0) faults[title] = found;
          if (setting === 'lowerScreen')
            expect(await highestTarget(page), title).toBeGreaterThan(size.height * 0.49);
        });
        expect(faults).toEqual({});
      });
    }

    test('by keyboard alone, from the sign to the badge number', async () => {
      await page.reload();
      const door = await walkIn(page, 'en');
      const tabTo = async (role: 'button' | 'textbox' | 'checkbox', name: string) => {
        const wanted = page.getByRole(role, { name, exact: true }).first();
        await wanted.waitFor();
        for (let presses = 0; presses < 60; presses++) {
          if (await wanted.evaluate((element) => element === document.activeElement)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Tab never came to ${name}`);
      };
      const enter = async (name: string) => {
        await tabTo('button', name);
        await page.keyboard.press('Enter');
      };
      await enter(door.t('sign.signIn'));
      await enter(door.category('visitor'));
      await tabTo('textbox', door.t('kiosk.details.name'));
      await page.keyboard.type('Tamar Ellingham');
      await enter(door.t('action.continue'));
      await tabTo('checkbox', door.t('device.phone'));
      await page.keyboard.press('Space');
      await enter(door.t('action.continue'));
      await page.getByRole('radiogroup', { name: door.t('device.phone') }).waitFor();
      // Tab comes to the group, the arrows go through it.
      await page.keyboard.press('Tab');
      while (
        !(await page
          .getByRole('radio')
          .first()
          .evaluate((element) => element === document.activeElement))
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getByRole('radio').nth(1).isChecked()).toBe(true);
      await enter(door.t('action.continue'));
      await page.getByRole('heading', { level: 1, name: door.t('kiosk.rules.title') }).waitFor();
      const more = page.getByRole('button', { name: door.t('kiosk.rules.more') });
      while (await more.isVisible()) {
        await more.focus().catch(() => {});
        await page.keyboard.press('Enter');
      }
      await enter(door.t('kiosk.rules.agree'));
      await enter(door.t('kiosk.readBack.phone-place.answers.away'));
      await page.getByText(door.t('kiosk.done.number')).waitFor();
      await enter(door.t('action.done'));
    });

    test('with letters twice as large, from the sign to the badge number, with nothing cut off', async () => {
      await page.reload();
      const door = await walkIn(page, 'en');
      const letters = () =>
        page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      const before = await letters();
      await door.press(door.t('sign.access'));
      await door.press(door.t('sign.largerText'));
      await door.press(door.t('action.close'));
      await expect.poll(async () => (await letters()) / before).toBeCloseTo(1.35);
      // As zooming the page further does: Playwright's mouse knows nothing of Electron's own zoom.
      await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
      await expect.poll(async () => (await letters()) / before).toBeCloseTo(2);
      await walk(door, contractorIn, async (title) => {
        expect(await cutOff(page), title).toEqual([]);
      });
    });

    test('every page of the staff view', async () => {
      const staff = await openStaffView(app, page, 'Larkfield Nursery');
      await staff.getByRole('button', { name: 'Unlock staff view' }).waitFor();
      await expectAccessible(staff);
      const admin = sampleStaff.find(({ role }) => role === 'admin');
      await unlock(staff, admin?.name ?? '', admin?.pin ?? '');
      await staff.getByRole('region', { name: 'To challenge' }).waitFor();
      await expectAccessible(staff);
      await staff.getByRole('button', { name: 'Challenge someone not listed' }).click();
      await staff.getByRole('dialog').waitFor();
      await expectAccessible(staff);
      await staff.getByRole('button', { name: 'Cancel' }).click();
      for (const name of [
        'Roll call',
        'Challenges',
        'Visitor log',
        'Exports',
        'Insight',
        'Policy',
        'Keeping data',
        'Requests',
        'People',
        'Settings',
      ]) {
        await goTo(staff, name);
        await staff.getByRole('heading', { name, level: 1 }).waitFor();
        await expectAccessible(staff);
      }
    });
  });
}

/** What no way in or out passes: dialogs, a field with a fault, the screens of passes and of those who are expected. */
async function lookAtTheRest(door: DoorWalk, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press } = door;
  await press(t('sign.access'));
  await page.getByRole('dialog').waitFor();
  await look('access panel');
  await press(t('action.close'));
  await press(t('sign.havePass'));
  await page.getByRole('heading', { level: 1, name: t('kiosk.pass.title') }).waitFor();
  await look('pass');
  await press(t('action.back'));
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await chooseLanguage(door);
  await press(t('sign.expected'));
  await press(t('kiosk.expected.find'));
  await page.getByText(t('error.field.required')).first().waitFor();
  await look('expected, with faults');
  await press(t('action.askStaff'));
  await page.getByRole('dialog').waitFor();
  await look('help');
  await press(t('action.close'));
  await press(t('action.back'));
}

/** How high up the highest thing is that can be touched, in CSS px from the top. */
const highestTarget = (page: Page) =>
  page.evaluate(() =>
    Math.min(...[...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top)),
  );

/** Words that do not fit into what they stand in, or stick out of the page at its side. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, p, label, li')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width < 2 || !element.checkVisibility({ checkVisibilityCSS: true, opacityProperty: true }))
        return [];
      if (element.closest('.visually-hidden') ?? element.closest('.on-screen-keyboard')) return [];
      const sticksOut = left < -1 || right > innerWidth + 1;
      const cut =
        element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== 'inline';
      return sticksOut || cut ? [`${element.tagName} “${element.textContent}”`] : [];
    }),
  );
