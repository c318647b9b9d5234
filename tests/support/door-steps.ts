import type { Page } from 'playwright';

/** What a person does at the door, through the names that a person or a screen reader finds. */
export interface Visitor {
  category: string;
  name: string;
  organisation?: string;
  host?: string;
  /** Device → where it is; empty for none. */
  devices?: Record<string, string>;
}

export async function signIn(page: Page, visitor: Visitor): Promise<string> {
  await toRules(page, visitor);
  return agree(page);
}

export async function toRules(page: Page, visitor: Visitor): Promise<void> {
  await toDevices(page, visitor);
  await chooseDevices(page, visitor.devices ?? {});
}

export async function toDevices(page: Page, { category, name, organisation, host }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: category, exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  if (organisation !== undefined)
    await page.getByRole('textbox', { name: 'Organisation' }).fill(organisation);
  if (host !== undefined) await page.getByRole('textbox', { name: 'Host' }).fill(host);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function chooseDevices(page: Page, devices: Record<string, string>): Promise<void> {
  const kinds = Object.keys(devices);
  for (const kind of kinds.length > 0 ? kinds : ['None of these']) {
    // The box itself is drawn by its label, which is what a finger touches.
    await page.getByRole('checkbox', { name: kind }).check({ force: true });
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  if (kinds.length === 0) return;
  for (const [kind, handling] of Object.entries(devices)) {
    await page
      .getByRole('radiogroup', { name: kind })
      .getByRole('radio', { name: handling })
      .check({ force: true });
  }
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Looks at all the rules, agrees, and gives the badge number that the screen shows. */
export async function agree(page: Page): Promise<string> {
  const agreeButton = page.getByRole('button', { name: 'I agree' });
  const more = page.getByRole('button', { name: 'Show more rules' });
  await agreeButton.waitFor();
  while (await agreeButton.isDisabled()) {
    // The button goes away when the last rule comes into view, sometimes under the finger.
    await more.click({ timeout: 2000 }).catch(() => {});
  }
  await agreeButton.click();
  const shown = await page
    .getByText('Your badge number')
    .locator('xpath=following-sibling::strong')
    .textContent();
  return shown ?? '';
}

/** Back to the sign from the last screen. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}

export async function signOut(page: Page, badgeNumber: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('textbox', { name: 'Badge number' }).fill(badgeNumber);
  await page.getByRole('button', { name: 'Find my badge' }).click();
  await page.getByRole('button', { name: 'That’s me' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
}
