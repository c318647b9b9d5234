import type { Page } from 'playwright';
import { addDays, siteDay, toInstant } from '../../shared/time.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { goTo, rowOf } from '../support/staff-steps.ts';
import type { Take } from './camera.ts';

/** The page "Devices" with its dialogs, and the warning when somebody is signed out without what is in a locker. */
export async function pictureDevices(page: Page, take: Take): Promise<void> {
  const dialog = page.getByRole('dialog');
  const cancel = () => dialog.getByRole('button', { name: 'Cancel' }).click();
  const press = (name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name }).first().click();
  await goTo(page, 'Devices');
  await page.getByRole('textbox', { name: 'Number of lockers' }).waitFor();
  await take('lockers-before', { whole: true });
  const leaver = await fillDevices(page);

  await goTo(page, 'On site');
  await rowOf(page, leaver)
    .getByRole('button', { name: `Sign out ${leaver}` })
    .click();
  await page.getByText(/still holds/).waitFor();
  await take('signed-out-with-locker');

  await goTo(page, 'Devices');
  await page.getByRole('region', { name: 'To look after' }).waitFor();
  await take('lockers', { whole: true });
  await press(/^Hand in to locker/);
  await dialog.getByRole('button', { name: 'Hand in a device' }).click();
  await dialog.getByText('Choose what goes in.').waitFor();
  await take('hand-in-error');
  await cancel();
  await page
    .getByRole('region', { name: 'In use' })
    .getByRole('button', { name: /^Hand back/ })
    .first()
    .click();
  await dialog.waitFor();
  await take('hand-back');
  await cancel();

  await page.getByRole('tab', { name: 'Permissions' }).click();
  await page.getByRole('table', { name: 'All permissions' }).waitFor();
  await take('permissions', { whole: true });
  await press('Allow a device');
  await dialog.waitFor();
  await take('allow-device');
  await cancel();
  await press(/^End permission/);
  await dialog.waitFor();
  await take('end-permission');
  await cancel();

  await page.getByRole('tab', { name: 'Registers' }).click();
  await page.getByText('Deputy’s phone').first().waitFor();
  await take('registers', { whole: true });
  await press('Change Tablet 3');
  await dialog.waitFor();
  await take('change-entry');
  await cancel();
  await press('Checked today: Tablet 3');
  await page.getByText('Tablet 3 was checked today.').waitFor();
  await take('checked-today');
}

/** Puts something into each part; gives the name of somebody who is here and has a locker. */
async function fillDevices(page: Page): Promise<string> {
  const visits = await callAsStaff(page, 'visits.onSite', {});
  const [one, two, three] = visits;
  if (!one || !two || !three) throw new Error('the made-up setting has too few visitors');
  await callAsStaff(page, 'lockers.setCount', { count: 24 });
  await callAsStaff(page, 'lockers.handIn', { visitId: one.visitId, number: null, kinds: ['phone'] });
  await callAsStaff(page, 'lockers.handIn', {
    visitId: two.visitId,
    number: null,
    kinds: ['phone', 'watch', 'laptop'],
  });
  const today = siteDay(toInstant(new Date()), 'Europe/London');
  const permission = { reason: 'medical', places: '', note: '', from: today } as const;
  await callAsStaff(page, 'exceptions.add', {
    ...permission,
    for: { visitorId: three.visitorId },
    device: 'phone',
    places: 'Ladybird room and hall',
    note: 'Reads a glucose sensor',
    until: addDays(today, 365),
  });
  await callAsStaff(page, 'exceptions.add', {
    ...permission,
    for: { visitorId: one.visitorId },
    device: 'camera',
    reason: 'other',
    from: addDays(today, 3),
    until: addDays(today, 3),
  });
  const entry = { kind: 'tablet', passcodeSet: true, holder: 'Ladybird room', note: '' } as const;
  const register = { ...entry, register: 'setting-device' } as const;
  await callAsStaff(page, 'registers.add', { ...register, name: 'Tablet 3', lastCheckedOn: null });
  await callAsStaff(page, 'registers.add', {
    ...register,
    name: 'Camera of the garden group',
    kind: 'camera',
    passcodeSet: false,
    lastCheckedOn: addDays(today, -120),
    note: 'Card is emptied on Fridays',
  });
  await callAsStaff(page, 'registers.add', {
    ...entry,
    register: 'nominated-phone',
    name: 'Deputy’s phone',
    kind: 'phone',
    holder: 'Corin Adeleke',
    lastCheckedOn: today,
  });
  return two.name;
}
