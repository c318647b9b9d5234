import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { passToken } from '../../shared/domain/passes.ts';
import type { Role } from '../../shared/roles.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { badgeNumberOn, finish, scan, signIn, signOut } from '../support/door-steps.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { choose, goTo, openStaffView, rowOf, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1920, height: 1080 });
  const app = await stage.launch();
  door = await openSampleSite(app);
  staff = await openStaffView(app, door, 'Larkfield Nursery');
});
afterAll(() => stage.strike());

async function unlockAs(role: Role): Promise<void> {
  const member = sampleStaff.find((person) => person.role === role);
  if (!member) throw new Error(`no ${role} in the sample`);
  const lock = staff.getByRole('button', { name: 'Lock staff view' });
  await lock
    .or(staff.getByRole('button', { name: 'Unlock staff view' }))
    .first()
    .waitFor();
  if (await lock.isVisible()) await lock.click();
  await unlock(staff, member.name, member.pin);
}

const dialog = () => staff.getByRole('dialog');
const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const instructions = 'Keep the inner door shut. Offer a chair by the desk.';
const compareButton = (name: string) =>
  rowOf(staff, name).getByRole('button', { name: `Compare ${name}`, exact: true });
const cameIn = (name: string) => signIn(door, { category: 'Visitor', name, host: 'Rowan' });

test('the safeguarding lead writes down whom to look out for, with another spelling', async () => {
  await unlockAs('dsl');
  await goTo(staff, 'Alerts');
  await staff.getByText('Nobody is written down yet.').waitFor();
  await staff.getByRole('main').getByRole('button', { name: 'Add a person' }).click();
  await inDialog('Add a person');
  await dialog().getByText('Please fill this in.').first().waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await choose(dialog(), 'Why', 'Custody or court order');
  await dialog().getByRole('textbox', { name: 'Full name' }).fill('Łukasz Dąbrowicki');
  await inDialog('Add another name');
  await dialog().getByRole('textbox', { name: 'Other name 1' }).fill('Muhammad Ferrars');
  await dialog()
    .getByRole('textbox', { name: 'To whom this person is what' })
    .fill('Uncle of a child in Robins');
  await dialog().getByRole('textbox', { name: 'What the desk should do' }).fill(instructions);
  await inDialog('Add a person');
  await staff.getByText('Łukasz Dąbrowicki is on the list.').waitFor();
});

test('a name can be tried', async () => {
  await staff.getByRole('textbox', { name: 'A name as somebody may type it' }).fill('ferrars mohamed');
  await staff.getByRole('button', { name: 'Try this name' }).click();
  await staff.getByText('A possible match: the desk would compare.').waitFor();
  await staff.getByRole('textbox', { name: 'A name as somebody may type it' }).fill('Imogen Ferrars');
  await staff.getByRole('button', { name: 'Try this name' }).click();
  await staff.getByText('Too different: nobody would be asked.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});

test('that person signs in like anybody, and reception sees a possible match and nothing of why', async () => {
  await unlockAs('reception');
  await cameIn('Mohamed Ferrars');
  await door.getByRole('heading', { name: 'Thank you, you are signed in' }).waitFor();
  await finish(door);
  await compareButton('Mohamed Ferrars').waitFor();
  await staff
    .getByRole('region', { name: 'To challenge' })
    .getByText('Possible match with an alert.')
    .waitFor();
  await expect(staff.getByRole('link', { name: 'Alerts' }).count()).resolves.toBe(0);
  await compareButton('Mohamed Ferrars').click();
  await dialog().getByText('Łukasz Dąbrowicki').waitFor();
  await dialog().getByText('Muhammad Ferrars').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  const page = await staff.content();
  for (const secret of ['Uncle of a child', 'court order', 'inner door']) expect(page).not.toContain(secret);
});

test('yes shows what to do, and calls the safeguarding lead', async () => {
  await inDialog('Yes');
  await dialog().getByText(instructions).waitFor();
  await dialog().getByText('The safeguarding lead has been called.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await inDialog('Close');
  await staff.getByText(/^The safeguarding lead is wanted, since/).waitFor();
});

test('a namesake with a pass who was answered no is not asked about the next time', async () => {
  const number = await cameIn('Lukasz Dabrowicki');
  await finish(door);
  await compareButton('Lukasz Dabrowicki').click();
  await inDialog('No');
  await dialog()
    .getByText(/^Noted. This visitor will not be compared with this name again/)
    .waitFor();
  await inDialog('Close');
  await compareButton('Lukasz Dabrowicki').waitFor({ state: 'detached' });
  await rowOf(staff, 'Lukasz Dabrowicki')
    .getByRole('button', { name: 'Compare Lukasz Dabrowicki again' })
    .waitFor();
  const visits = await callAsStaff(staff, 'visits.onSite', {});
  const visitId = visits.find(({ name }) => name === 'Lukasz Dabrowicki')?.visitId ?? '';
  const { code } = await callAsStaff(staff, 'passes.issue', { visitId });
  await signOut(door, number);
  await finish(door);

  await scan(door, passToken(code));
  await door.getByRole('button', { name: 'All the same: sign me in' }).click();
  await badgeNumberOn(door);
  await finish(door);
  await rowOf(staff, 'Lukasz Dabrowicki').waitFor();
  await expect(compareButton('Lukasz Dabrowicki').count()).resolves.toBe(0);
});
