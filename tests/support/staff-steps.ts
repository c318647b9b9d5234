import type { Locator, Page } from 'playwright';
import type { PorchlightApp } from './porchlight-app.ts';

/** The way from the sign to the staff view where there is one display: a long press on the site's name. */
export async function openStaffView(app: PorchlightApp, door: Page, siteName: string): Promise<Page> {
  const name = door.getByRole('button', { name: `${siteName}. Press and hold for staff.` });
  await name.dispatchEvent('pointerdown', { button: 0, pointerId: 1, pointerType: 'touch', isPrimary: true });
  const staff = await app.page('staff');
  // Nobody holds it any longer once the staff view lies over it; a page reload would do the same.
  await name.dispatchEvent('pointerup', { button: 0, pointerId: 1, pointerType: 'touch', isPrimary: true });
  return staff;
}

export async function unlock(staff: Page, name: string, pin: string): Promise<void> {
  await tryPin(staff, name, pin);
  await staff.getByRole('heading', { name: 'On site' }).waitFor();
}

export async function tryPin(staff: Page, name: string, pin: string): Promise<void> {
  await staff.getByRole('radio', { name }).check({ force: true });
  await staff.getByRole('textbox', { name: 'PIN' }).fill(pin);
  await staff.getByRole('button', { name: 'Unlock staff view' }).click();
}

export const goTo = (staff: Page, page: string) =>
  staff.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: page }).click();

/** The row of a visitor in the list of who is here. */
export const rowOf = (staff: Page, name: string) =>
  staff.getByRole('region', { name: 'On site', exact: true }).getByRole('row', { name });

/** Touches an answer: the button itself is drawn by its label, which is what a finger hits. */
export const choose = (within: Page | Locator, question: string, answer: string) =>
  within
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: answer })
    .check({ force: true });
