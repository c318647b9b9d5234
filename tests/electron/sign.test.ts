import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { loadDoorTexts } from '../../shared/i18n/door-texts.ts';
import { textOf } from '../paper/pdf.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { cancelOpen, cancelSave, saveAs, waitForDialog } from '../support/save-dialog.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let office: Page;

beforeAll(async () => {
  stage = await setStage();
  // Supervised, it ends instead of starting itself again, which a test can wait for.
  app = await stage.launch({ args: ['--supervised'] });
  const setUp = await app.page('set-up');
  await setUp.getByRole('button', { name: 'Explore with sample data' }).click();
  await setUp.getByRole('button', { name: 'Open the door' }).click();
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await openSignPage('office');
});
afterAll(() => stage.strike());

async function openSignPage(role: 'office' | 'dsl'): Promise<void> {
  office = await openStaffView(app, door, 'Larkfield Nursery');
  const person = sampleStaff.find((p) => p.role === role);
  await unlock(office, person?.name ?? '', person?.pin ?? '');
  await goTo(office, 'Sign');
  await office.getByRole('heading', { name: 'Sign', level: 1 }).waitFor();
}

const save = () => office.getByRole('button', { name: 'Save changes' }).click();
const discard = () => office.getByRole('button', { name: 'Discard changes' }).click();
const sentence = (language: string) => office.getByRole('textbox', { name: language });
const preview = () => office.getByRole('region', { name: 'Preview' });
const part = (name: string) => office.getByRole('region', { name, exact: true });
/** What the door says now, in any of its languages. */
const doorSays = () => door.getByRole('heading', { level: 1 }).textContent();

/** Chooses a file as a person does, but for the system's own window. */
async function choose(picture: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  const [chooser] = await Promise.all([
    office.waitForEvent('filechooser'),
    office.getByRole('button', { name: `Choose file: ${picture}` }).click(),
  ]);
  await chooser.setFiles(file);
}

/** A disc in the middle of nothing. */
function logo(width: number, height: number): Buffer {
  const png = new PNG({ width, height });
  for (let dot = 0; dot < width * height; dot++) {
    const isInside = Math.hypot((dot % width) - width / 2, Math.floor(dot / width) - height / 2) < height / 2;
    png.data.set(isInside ? [13, 74, 71, 255] : [0, 0, 0, 0], dot * 4);
  }
  return PNG.sync.write(png);
}
const isLoaded = (image: Locator) =>
  image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

test('the office writes its own sentence, sees it beside, and the door says it', async () => {
  const words = 'Please leave phones with Imogen.';
  await sentence('English').fill(words);
  await preview().getByRole('img', { name: words }).waitFor();
  await save();
  await office.getByText('The sign is saved.').waitFor();
  await expect.poll(doorSays).toContain(words);
});

test('an empty sentence is the shipped one again', async () => {
  await sentence('English').fill('');
  await save();
  await expect.poll(doorSays).toContain((await loadDoorTexts('en')).sign.sentence);
});

test('languages go in the order that the office gives them', async () => {
  const list = office.getByRole('list', { name: 'Languages, in their order' });
  const names = () => list.getByRole('listitem').allTextContents();
  const [first = '', second = ''] = await names();
  expect(first).toContain('English');
  await list.getByRole('button', { name: 'Later: English' }).click();
  await expect.poll(async () => (await names())[0]).toBe(second);
  await list.getByRole('button', { name: /^Remove: Panjabi|^Remove: Punjabi/ }).click();
  await office.getByLabel('Add a language').selectOption({ label: 'Welsh (Cymraeg)' });
  await save();
  const welsh = (await loadDoorTexts('cy')).sign.sentence;
  await expect.poll(doorSays).toMatch(new RegExp(`^${(await loadDoorTexts('pl')).sign.sentence}`));
  await expect.poll(doorSays).toContain(welsh);
});

test('what is wrong is said beside its field, and nothing is lost', async () => {
  await part('Night').getByRole('textbox', { name: 'Until' }).fill('6 am');
  await office.getByRole('textbox', { name: 'Whom to ask' }).fill('Questions? Ask Imogen.');
  await save();
  await part('Night').getByText('Please give hours and minutes').waitFor();
  await expect(office.getByRole('textbox', { name: 'Whom to ask' }).inputValue()).resolves.toContain(
    'Imogen',
  );
  await part('Night').getByRole('textbox', { name: 'Until' }).fill('06:30');
  await save();
  await office.getByText('The sign is saved.').waitFor();
  await door.getByText('Questions? Ask Imogen.').waitFor();
});

test('leaving with unsaved changes asks first, and discarding forgets them', async () => {
  await sentence('Polish').fill('Proszę');
  await goTo(office, 'On site');
  const dialog = office.getByRole('dialog', { name: 'Leave without saving?' });
  await dialog.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(sentence('Polish').inputValue()).resolves.toBe('Proszę');
  await discard();
  await expect(sentence('Polish').inputValue()).resolves.toBe('');
  await goTo(office, 'On site');
  await office.getByRole('heading', { name: 'On site', level: 1 }).waitFor();
  await goTo(office, 'Sign');
});

test('a logo is made small, appears on the sign with what can be seen through it, and goes and comes back', async () => {
  await choose('Logo', { name: 'logo.png', mimeType: 'image/png', buffer: logo(3000, 1000) });
  await office.getByText('The picture is at the door: Logo.').waitFor();
  const atDoor = door.locator('header img');
  await atDoor.waitFor();
  await expect.poll(() => isLoaded(atDoor)).toBe(true);
  const png = Buffer.from((await atDoor.getAttribute('src'))?.split(',')[1] ?? '', 'base64');
  const { width, height, data } = PNG.sync.read(png);
  expect([width, height]).toEqual([1200, 400]);
  expect(data[3]).toBe(0);
  expect([...data.subarray((200 * width + 600) * 4, (200 * width + 600) * 4 + 4)]).toEqual([13, 74, 71, 255]);

  await office.getByRole('button', { name: 'Remove: Logo' }).click();
  await atDoor.waitFor({ state: 'detached' });
  await office.getByRole('button', { name: 'Undo' }).click();
  await office.getByText('As it was before: Logo.').waitFor();
  await atDoor.waitFor();
});

test('a photo becomes a JPEG, three wide by four high, of at most 400 kB', async () => {
  // Of noise, which no format makes small.
  const noise = new PNG({ width: 1600, height: 1600 });
  crypto
    .getRandomValues(new Uint8Array(60_000))
    .forEach((byte, index) => noise.data.fill(byte, index * 170, index * 170 + 170));
  await choose('Photo: Designated safeguarding lead', {
    name: 'dsl.png',
    mimeType: 'image/png',
    buffer: PNG.sync.write(noise),
  });
  await office.getByText('The picture is at the door: Photo').waitFor();
  const atDoor = door.locator('footer img');
  await expect.poll(() => isLoaded(atDoor)).toBe(true);
  expect(await atDoor.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([
    900, 1200,
  ]);
  const address = (await atDoor.getAttribute('src')) ?? '';
  expect(address).toMatch(/^data:image\/jpeg;base64,/);
  expect(Buffer.from(address.split(',')[1] ?? '', 'base64').length).toBeLessThanOrEqual(400_000);
});

test('a file that is no picture is refused in words, and what was there stays', async () => {
  await choose('Logo', { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await office.getByText('This file cannot be shown as a picture.').waitFor();
  await door.locator('header img').waitFor();
});

test('a poster is saved where the office chooses, with the words of each language', async () => {
  const poster = part('Print the sign');
  await poster.getByText('A3', { exact: true }).click();
  await poster.getByLabel('First language').selectOption({ label: 'English' });
  await poster.getByLabel('Second language').selectOption({ label: 'Welsh (Cymraeg)' });
  await poster.getByLabel('Third language').selectOption({ label: 'None' });
  await poster.getByRole('button', { name: 'Save poster' }).click();
  await cancelSave(stage.display);
  await poster.getByText('Nothing was saved.').waitFor();
  await poster.getByRole('button', { name: 'Save poster' }).click();
  const file = join(stage.outFolder, 'poster.pdf');
  await saveAs(stage.display, file);
  await poster.getByText('poster.pdf was saved.').waitFor();
  const words = textOf(readFileSync(file)).replace(/\s+/g, ' ');
  expect(words).toContain('Larkfield Nursery');
  expect(words).toContain('Questions? Ask Imogen.');
  for (const language of ['en', 'cy'] as const) {
    expect(words).toContain((await loadDoorTexts(language)).sign.sentence);
  }
});

test('the record of when the sign was up has the present time', async () => {
  const times = part('When the sign was up');
  await times.getByRole('row', { name: /^Since .* Sign is up now/ }).waitFor();
  await times.getByText(/the sign was up without a break/).waitFor();
});

/** Locks the view and closes it, as somebody does who goes away. */
async function leave(): Promise<void> {
  await office.getByRole('button', { name: 'Lock staff view' }).click();
  const closed = office.waitForEvent('close');
  await office.getByRole('button', { name: 'Back to the sign' }).click();
  await closed;
}

test('a safeguarding lead sees the sign and prints it, and changes nothing', async () => {
  await leave();
  await openSignPage('dsl');
  await office.getByText('You can look at the sign and print it.').waitFor();
  await expect(sentence('English').isDisabled()).resolves.toBe(true);
  expect(
    await office.getByRole('button', { name: /^Save changes|^Choose file|^Remove|^Earlier/ }).count(),
  ).toBe(0);
  await office.getByRole('button', { name: 'Save poster' }).waitFor();
});

test('the dialog in which a picture is chosen does not outlive the view: Porchlight starts afresh', async () => {
  await leave();
  await openSignPage('office');
  const openDialog = () => office.getByRole('button', { name: 'Choose file: Logo' }).click();
  await openDialog();
  await cancelOpen(stage.display);
  await leave();
  await door.getByRole('button', { name: 'Sign in' }).waitFor();

  await openSignPage('office');
  await openDialog();
  await waitForDialog(stage.display, 'open');
  const ended = app.electron.waitForEvent('close');
  await leave();
  await ended;
});
