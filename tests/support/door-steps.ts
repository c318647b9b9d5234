import type { Locator, Page } from 'playwright';

/** What a person does at the door, through the names that a person or a screen reader finds. */
export interface Visitor {
  category: string;
  name: string;
  organisation?: string;
  host?: string;
  /** One of the site's people, by the whole name. */
  chosenHost?: string;
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

export async function toDevices(page: Page, visitor: Visitor): Promise<void> {
  const { category, name, organisation, host, chosenHost } = visitor;
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: category, exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  if (organisation !== undefined)
    await page.getByRole('textbox', { name: 'Organisation' }).fill(organisation);
  if (host !== undefined) await page.getByRole('textbox', { name: 'Host' }).fill(host);
  if (chosenHost !== undefined) {
    await page.getByRole('textbox', { name: 'Host' }).fill(chosenHost.slice(0, 4));
    await page.getByRole('button', { name: `Choose ${chosenHost}` }).click();
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await goOnWithoutExtras(page);
}

/** Past what some categories ask between the details and the devices: no child, no time of leaving, no photo. */
export async function goOnWithoutExtras(page: Page): Promise<void> {
  const devices = page.getByRole('heading', { name: 'Which of these' });
  const noChild = page.getByRole('button', { name: 'No', exact: true });
  const without = page.getByRole('button', { name: 'Go on without' });
  await either(devices, noChild, without);
  while (!(await devices.isVisible())) {
    const touched = (await noChild.isVisible()) ? noChild : without;
    // While the camera starts, the button may change under the finger: then it is touched again.
    await touched.click({ timeout: 2000 }).catch(() => {});
    await either(devices, noChild, without);
  }
}

async function either(...places: Locator[]): Promise<void> {
  const [first, ...rest] = places;
  await rest
    .reduce<Locator | undefined>((all, place) => all?.or(place), first)
    ?.first()
    .waitFor();
}

export async function chooseDevices(page: Page, devices: Record<string, string>): Promise<void> {
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

/**
 * Looks at all the rules, agrees, without a signature where one is wanted, answers what is asked about them, and gives
 * the badge number that the screen shows.
 */
export async function agree(page: Page): Promise<string> {
  const agreeButton = page.getByRole('button', { name: 'I agree' });
  await lookAtRules(page, agreeButton);
  const cannotSign = page.getByRole('checkbox', { name: 'I can’t sign on the screen' });
  if (await cannotSign.isVisible()) await cannotSign.check({ force: true });
  await agreeButton.click();
  await answerReadBack(page);
  return badgeNumberOn(page);
}

/** Scrolls through the rules until the button that waits for that can be pressed. */
export async function lookAtRules(page: Page, button: Locator): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more rules' });
  await button.waitFor();
  while (await button.isDisabled()) {
    // The button goes away when the last rule comes into view, sometimes under the finger.
    await more.click({ timeout: 2000 }).catch(() => {});
  }
}

/** The right answer to each question that follows the rules, if any. */
export async function answerReadBack(page: Page): Promise<void> {
  const question = page.getByRole('heading', { name: 'One quick question' });
  await either(question, page.getByText('Your badge number'));
  for (const name of ['Off, and where the rules say', 'No, never']) {
    const answer = page.getByRole('button', { name });
    if (!(await answer.isVisible())) continue;
    await answer.click();
    await answer.waitFor({ state: 'detached' });
  }
}

export async function badgeNumberOn(page: Page): Promise<string> {
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

/** As a hand scanner does it: a keyboard that types fast and ends with Enter. */
export async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}
