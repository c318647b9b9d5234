import type { Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { writeRecordsBefore } from '../support/records-before.ts';
import { answers, staffNames, testPin } from '../support/set-up-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  await writeRecordsBefore(stage, 1, async (porchlight) => {
    const { visitId } = await porchlight.signIn();
    await porchlight.must('reception', 'passes.issue', { visitId });
    await porchlight.must('reception', 'visits.signOutFor', { visitId });
    // As retention leaves a visitor.
    const at = porchlight.state.now.toISOString();
    porchlight.db.prepare(`UPDATE visitor SET name = '—', organisation = '', anonymised_at = ?`).run(at);
  });
  const app = await stage.launch();
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, staffNames.admin, testPin);
});
afterAll(() => stage.strike());

test('a name that is no longer kept is said to be so in the log and on the visit’s page', async () => {
  await goTo(staff, 'Visitor log');
  await staff.getByRole('rowheader', { name: 'no longer kept' }).waitFor();
  await staff.getByRole('button', { name: /no longer kept/ }).click();
  await staff.getByRole('heading', { name: 'no longer kept', level: 1 }).waitFor();
});

test('and among the passes, where its pass is made worthless by it', async () => {
  await goTo(staff, 'Passes');
  await staff.getByRole('rowheader', { name: 'no longer kept' }).waitFor();
  await staff.getByRole('button', { name: /no longer kept/ }).click();
  await staff.getByRole('dialog', { name: /no longer kept/ }).waitFor();
});
