import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import type { Role } from '../../shared/roles.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { shiftClock } from '../support/shift-clock.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launch();
  door = await openSampleSite(app);
  staff = await openStaffView(app, door, 'Larkfield Nursery');
});
afterAll(() => stage.strike());

async function unlockAs(role: Role): Promise<void> {
  const person = sampleStaff.find((p) => p.role === role);
  if (!person) throw new Error(`no ${role} in the sample`);
  const lock = staff.getByRole('button', { name: 'Lock staff view' });
  if (await lock.isVisible()) await lock.click();
  await staff.getByRole('button', { name: 'Unlock staff view' }).waitFor();
  await unlock(staff, person.name, person.pin);
}
const toChallenge = () => staff.getByRole('region', { name: 'To challenge' });
const cardOf = (name: string) =>
  toChallenge()
    .getByRole('listitem')
    .filter({ has: staff.getByRole('heading', { name }) });

test('a visitor is flagged, the reason explained, challenged in two touches, and that undone by a further entry', async () => {
  await unlockAs('reception');
  const card = cardOf('Ioana Barrowclough');
  const explain = card.getByRole('button', {
    name: /^Explain: Keeps a device the rules ask to leave elsewhere/,
  });
  await explain.click();
  await card
    .getByText(/^Camera \(off, in bag\): for the category “Professional” the rules ask for/)
    .waitFor();
  await card.getByText('That makes it a step more urgent.').waitFor();
  const hide = card.getByRole('button', { name: /^Hide: Keeps a device/ });
  await expect(hide.getAttribute('aria-expanded')).resolves.toBe('true');
  await hide.click();
  await card.getByText('That makes it a step more urgent.').waitFor({ state: 'detached' });

  // Two touches.
  await card.getByRole('button', { name: 'Challenge Ioana Barrowclough' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Device put away' }).click();
  await staff.getByText('The challenge of Ioana Barrowclough is recorded.').waitFor();
  await card.getByText('Challenged once').waitFor();

  await staff.getByRole('button', { name: 'Undo challenge' }).click();
  await staff.getByText('The challenge is withdrawn. Both stay in the record.').waitFor();
  await card.getByText('Challenged once').waitFor({ state: 'detached' });
  await goTo(staff, 'Challenges');
  const record = staff.getByRole('listitem').filter({ hasText: 'Ioana Barrowclough' }).first();
  await record.getByText(/^Withdrawn by .*Recorded by mistake/).waitFor();
  await record.getByText('Device kept, Identity not shown').waitFor();
  await record.getByText('Device put away').waitFor();
  await goTo(staff, 'On site');
});

test('a place used lately is one touch; several outcomes and a note come where somebody asks for them', async () => {
  const card = cardOf('Dafydd Penrose');
  await card.getByRole('button', { name: 'Challenge Dafydd Penrose' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Corridor by the garden room' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Where?' }).inputValue()).resolves.toBe(
    'Corridor by the garden room',
  );
  await dialog.getByRole('checkbox', { name: 'Add a note, or several outcomes' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Record challenge' }).click();
  await dialog.getByText('Choose what came of it.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Device put away' }).check({ force: true });
  await dialog.getByRole('checkbox', { name: 'Inform the DSL' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('It rang in the corridor.');
  await dialog.getByRole('button', { name: 'Record challenge' }).click();
  await staff.getByText('The challenge of Dafydd Penrose is recorded.').waitFor();

  // The same again makes it a repeated breach, which is urgent and makes the other reason so.
  await card.getByRole('button', { name: 'Challenge Dafydd Penrose' }).click();
  await dialog.getByRole('button', { name: 'Device put away' }).click();
  await card.getByText('Challenged 2 times for a breach in 90 days.').waitFor();
  await expect(card.textContent()).resolves.toMatch(/^Urgent/);
});

test('a report of a breach begins from the challenge', async () => {
  await staff.getByRole('status').getByRole('button', { name: 'Report a breach' }).click();
  await staff.getByRole('dialog', { name: 'Report a breach' }).waitFor();
  await staff.keyboard.press('Escape');
  await staff.getByRole('dialog').waitFor({ state: 'detached' });
});

test('"I need help" rings, and names who asks', async () => {
  await staff.getByRole('status').getByRole('button', { name: 'I need help' }).click();
  await staff.getByText('Colleagues are being called.').waitFor();
  const reception = sampleStaff.find(({ role }) => role === 'reception')?.name ?? '';
  await staff.getByText(`${reception} needs help with a challenge, since`).waitFor();
  await staff.getByRole('button', { name: 'I’m coming' }).click();
  await staff.getByText('needs help with a challenge').waitFor({ state: 'detached' });
});

test('"Inform the DSL" rings until the safeguarding lead answers', async () => {
  await unlockAs('dsl');
  await staff.getByText('The safeguarding lead is wanted').waitFor();
  await staff.getByRole('button', { name: 'I’m coming' }).click();
  await staff.getByText('The safeguarding lead is wanted').waitFor({ state: 'detached' });
});

test('a call from the door rings on a locked view, says after a minute that nobody came, and ends with an answer', async () => {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await staff.getByText('Someone at the door asks for a member of staff').waitFor();
  await staff.getByText('Unlock the staff view to answer.').waitFor();
  // Only what sounds can be silenced: the button is there while the audio of the page runs.
  const silence = staff.getByRole('button', { name: 'Silence here' });
  await silence.waitFor();
  await expect(staff.getByText('Nobody has answered yet.').count()).resolves.toBe(0);

  await shiftClock(app, 61);
  await staff.getByText('Nobody has answered yet.').waitFor();
  await door.getByText('Nobody has answered yet. Please ring the bell or knock.').waitFor();
  await silence.click();
  await silence.waitFor({ state: 'detached' });
  await staff.getByText('Someone at the door asks for a member of staff').waitFor();

  await unlockAs('reception');
  // Unlocking does not make it ring again: this view was told to be quiet about this call.
  await staff.getByRole('button', { name: 'I’m coming' }).waitFor();
  await expect(silence.count()).resolves.toBe(0);
  await staff.getByRole('button', { name: 'I’m coming' }).click();
  await door.getByText('A member of staff is on the way.').waitFor();
  await staff.getByText('Someone at the door').waitFor({ state: 'detached' });
});

test('the settings say what a reason is, and how urgent; the defaults are a touch away', async () => {
  await unlockAs('admin');
  await cardOf('Siân Merriweather').waitFor();
  await goTo(staff, 'Settings');
  const part = staff.getByRole('region', { name: 'When to challenge' });
  const identity = part.getByRole('combobox', { name: 'Identity not checked' });
  await identity.selectOption('Not a reason here');
  await part.getByRole('button', { name: 'Save changes: When to challenge' }).click();
  await part.getByText('The settings are saved.').waitFor();
  await goTo(staff, 'On site');
  await cardOf('Siân Merriweather').waitFor({ state: 'detached' });
  await goTo(staff, 'Settings');
  await part.getByRole('button', { name: 'Reset to defaults: When to challenge' }).click();
  await expect(identity.inputValue()).resolves.toBe('medium');
  await part.getByRole('button', { name: 'Save changes: When to challenge' }).click();
  await part.getByText('The settings are saved.').waitFor();
  await goTo(staff, 'On site');
  await cardOf('Siân Merriweather').waitFor();
  const { challengeRules } = await callAsStaff(staff, 'settings.show', {});
  expect(challengeRules.severities['identity-not-checked']).toBe('medium');
});
