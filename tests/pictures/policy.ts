import type { Page } from 'playwright';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { approveAs, beginDraft, chooseText, ruleField } from '../support/policy-steps.ts';
import { setStage } from '../support/porchlight-app.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size, Take } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

/** The policy's page, and what it leads to: a draft, its approval, a comparison, reviews. */
export async function picturePolicy(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const door = await openSampleSite(app);
    const page = await openStaffView(app, door, 'Larkfield Nursery');
    const admin = sampleStaff.find(({ role }) => role === 'admin');
    await unlock(page, admin?.name ?? '', admin?.pin ?? '');
    const take = cameraOf(page, folder, 'staff-policy');
    await goTo(page, 'Policy');
    await page.getByRole('row', { name: /^Version 1 In force/ }).waitFor();
    await take('as-shipped', { whole: true });
    await pictureDraft(page, take);
    await pictureVersions(page, take);
    await pictureReviews(page, take);
  } finally {
    await stage.strike();
  }
}

async function pictureDraft(page: Page, take: Take): Promise<void> {
  await beginDraft(page);
  await ruleField(page, 1).fill(
    'I do not use a phone or a smart watch, or anything else that calls or records, while I am inside.',
  );
  await take('draft', { whole: true });
  await page.getByRole('button', { name: 'Remove rule 2' }).click();
  await page.getByRole('button', { name: 'Add rule' }).click();
  await page.getByRole('button', { name: 'Approve version' }).click();
  await page.getByText('still missing').waitFor();
  await take('draft-gaps');
  await page
    .getByRole('textbox', { name: /^Rule \d+$/ })
    .last()
    .fill('Ask the office before you take anything out.');
  await page
    .getByRole('textbox', { name: 'What changed, in English' })
    .fill('Smart watches are named, and lockers are at hand.');
  for (const language of await otherLanguages(page)) {
    await chooseText(page, 'Visitors', language);
    await page.getByRole('button', { name: /^Remove [A-Z].*\)$/ }).click();
  }
  await chooseText(page, 'Visitors', 'Polish (Polski) · not finished');
  await page
    .getByRole('textbox', { name: /^Rule \d+$/ })
    .last()
    .fill('Zapytaj w biurze, zanim coś wyjmiesz.');
  await take('draft-polish');
  await page.getByRole('button', { name: 'Approve version' }).click();
  await page.getByRole('dialog').waitFor();
  await take('approve');
  await approveAs(page, 'The governors, on 4 November');
  await page.getByText('The door shows it now.').waitFor();
  await take('approved', { whole: true });
}

/** But for Polish, which is kept. */
async function otherLanguages(page: Page): Promise<string[]> {
  const names = await page.getByLabel('Language', { exact: true }).locator('option').allTextContents();
  return names.filter((name) => !name.startsWith('English') && !name.startsWith('Polish'));
}

async function pictureVersions(page: Page, take: Take): Promise<void> {
  await page.getByRole('button', { name: 'Compare two versions' }).click();
  await page.getByText(/rules? differ/).waitFor();
  await take('comparison', { whole: true });
  await page.getByRole('button', { name: 'Back to the policy' }).click();
  await page.getByRole('button', { name: 'Read version 1' }).click();
  await page.getByRole('list', { name: 'Rules', exact: true }).waitFor();
  await take('reader', { whole: true });
  await page.getByRole('button', { name: 'Back to the policy' }).click();
}

async function pictureReviews(page: Page, take: Take): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Record what asks for a review' }).click();
  await choose(dialog, 'What happened?', 'A concern here');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('A watch was seen in use in the garden.');
  await take('trigger');
  await dialog.getByRole('button', { name: 'Record what asks for a review' }).click();
  await page.getByRole('complementary', { name: 'Review of the policy' }).waitFor();
  await page.getByRole('button', { name: 'Record review' }).click();
  await dialog.getByRole('button', { name: 'Record review' }).click();
  await dialog.getByText('Choose what it came to.').waitFor();
  await take('review');
  await choose(dialog, 'What did it come to?', 'A new version');
  await dialog.getByRole('textbox', { name: 'Reviewed by' }).fill('Head, safeguarding lead, two governors');
  await dialog.getByLabel('Next review, at most a year on').fill('2026-12-10');
  await dialog.getByRole('button', { name: 'Record review' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('reviewed', { whole: true });
  await goTo(page, 'On site');
  await page.getByRole('complementary', { name: 'Review of the policy' }).waitFor();
  await take('review-soon');
}
