import type { Page } from 'playwright';
import { finish, signIn } from '../support/door-steps.ts';
import { goTo, rowOf } from '../support/staff-steps.ts';
import type { Take } from './camera.ts';

/** The page "People to look out for", and the desk's comparing, before and after the answer. */
export async function pictureAlerts(page: Page, door: Page, take: Take): Promise<void> {
  const dialog = page.getByRole('dialog');
  const pressIn = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  await goTo(page, 'Alerts');
  await page.getByText('Nobody is written down yet.').waitFor();
  await take('alerts-empty', { whole: true });
  await page.getByRole('main').getByRole('button', { name: 'Add a person' }).click();
  await dialog.getByRole('textbox', { name: 'Full name' }).fill('Łukasz Dąbrowicki');
  await pressIn('Add another name');
  await dialog.getByRole('textbox', { name: 'Other name 1' }).fill('Luke Dombrowicki');
  await dialog.getByRole('textbox', { name: 'To whom' }).fill('Uncle of a child in Robins');
  await dialog
    .getByRole('textbox', { name: 'What the desk should do' })
    .fill('Keep the inner door shut. Offer a chair by the desk.');
  await take('alert-dialog');
  await pressIn('Add a person');
  await page.getByText('Łukasz Dąbrowicki is on the list.').waitFor();
  await page.getByRole('textbox', { name: 'A name as somebody may type it' }).fill('dabrowicki lukas');
  await page.getByRole('button', { name: 'Try this name' }).click();
  await page.getByText('A possible match: the desk would compare.').waitFor();
  await take('alerts', { whole: true });

  await signIn(door, { category: 'Visitor', name: 'Lukas Dabrowicki', host: 'Rowan' });
  await finish(door);
  await goTo(page, 'On site');
  await rowOf(page, 'Lukas Dabrowicki').waitFor();
  await take('on-site-match');
  await rowOf(page, 'Lukas Dabrowicki')
    .getByRole('button', { name: /^Compare/ })
    .click();
  await dialog.getByText('Łukasz Dąbrowicki').waitFor();
  await take('compare');
  await pressIn('Not sure');
  await dialog.getByText('has been called').waitFor();
  await take('compare-answered');
  await pressIn('Close');
}
