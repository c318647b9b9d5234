import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { readRecords } from '../support/records.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ width: 1280, height: 900 });
});
afterEach(() => stage.strike());

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const fill = (page: Page, name: string, text: string) => page.getByLabel(name, { exact: true }).fill(text);

async function answerUpToAdmin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up this site' }).click();
  await fill(page, 'Site name', 'Hazel Bank Nursery');
  await page.getByLabel('Time zone').selectOption('Europe/London');
  await goOn(page);
  await fill(page, 'Title of the head', 'Nursery manager');
  await goOn(page);
  await fill(page, 'Name of the safeguarding lead', 'Ines Hallworth');
  await goOn(page);
  await fill(page, 'Administrator’s name', 'Tobi Marsh');
}

async function choosePin(page: Page, pin: string): Promise<void> {
  await fill(page, 'PIN', pin);
  await fill(page, 'PIN again', pin);
  await goOn(page);
}

test('five screens and the door is open; a blank answer and an easy PIN are refused on the spot', async () => {
  const app = await stage.launch();
  const page = await app.page('set-up');
  await page.getByRole('button', { name: 'Set up this site' }).click();
  await goOn(page);
  await page.getByText('Please fill this in.').waitFor();
  await page.reload();
  await answerUpToAdmin(page);
  await choosePin(page, '123456');
  await page.getByText('That PIN is too easy to guess. Choose another.').waitFor();
  await choosePin(page, '12345');
  await page.getByText('A PIN has 6 to 12 digits.').waitFor();
  await choosePin(page, '482916');
  await page.getByText('Screen 5 of 5').waitFor();
  await page.getByRole('button', { name: 'Open the door' }).click();
  const door = await app.page('kiosk');
  await door.getByText('Hazel Bank Nursery').waitFor();
  await door.getByText('Ask for Ines Hallworth').waitFor();
});

test('a half-finished set-up goes on where it stopped, and no PIN is in the file', async () => {
  const first = await stage.launch();
  const page = await first.page('set-up');
  await answerUpToAdmin(page);
  await fill(page, 'PIN', '739204');
  await fill(page, 'PIN again', '739204');
  await goOn(page);
  await page.getByText('Screen 5 of 5').waitFor();
  await first.kill();

  const again = await (await stage.launch()).page('set-up');
  await again.getByText('Screen 5 of 5').waitFor();
  for (let screen = 4; screen >= 1; screen--) {
    await again.getByRole('button', { name: 'Back' }).click();
    await again.getByText(`Screen ${screen} of 5`).waitFor();
  }
  await expect(again.getByLabel('Site name').inputValue()).resolves.toBe('Hazel Bank Nursery');
  const [draft] = readRecords<{ answers: string }>(stage.databaseFile, 'SELECT answers FROM set_up_draft');
  expect(draft?.answers).not.toContain('739204');
});

test('one touch on “Explore with sample data” fills a made-up setting, with its PINs and a ribbon', async () => {
  const app = await stage.launch();
  const page = await app.page('set-up');
  await page.getByRole('button', { name: 'Explore with sample data' }).click();
  await page.getByRole('row', { name: /Marek Zielony.*640298/ }).waitFor();
  await page.getByRole('button', { name: 'Open the door' }).click();
  const door = await app.page('kiosk');
  await door.getByText('Sample data').waitFor();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await expect(door.getByText('Sample data').isVisible()).resolves.toBe(true);
  const [visits] = readRecords<{ count: number; days: number }>(
    stage.databaseFile,
    'SELECT count(*) AS count, count(DISTINCT substr(signed_in_at, 1, 10)) AS days FROM visit',
  );
  expect(visits?.count).toBeGreaterThan(40);
  expect(visits?.days).toBeGreaterThanOrEqual(10);
});

/** Runs the bare program to its end. */
function run(args: string[]): Promise<{ code: number | null; said: string }> {
  const { program, args: all, env } = stage.command(args);
  return new Promise((resolve) => {
    const child = spawn(program, all, { env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => resolve({ code, said }));
  });
}

test('a wrong --provision file names each wrong field, says no PIN aloud and changes nothing', async () => {
  const wrong = {
    ...answers,
    site: { name: '', timeZone: 'Europe/Atlantis' },
    admin: { name: 'Tobi Marsh', pin: '121212' },
    colour: 'green',
  };
  const { code, said } = await run(['--provision', stage.writeFile('wrong.json', JSON.stringify(wrong))]);
  expect(code).toBe(2);
  for (const field of ['site.name', 'site.timeZone', 'admin.pin', 'colour'])
    expect(said).toContain(`porchlight: ${field}:`);
  expect(said).not.toContain('121212');
  expect(existsSync(stage.databaseFile)).toBe(false);
});

test('a --provision file that is missing or no JSON is said in words', async () => {
  const missing = await run([`--provision=${stage.outFolder}/none.json`]);
  expect(missing.code).toBe(2);
  expect(missing.said).toContain('could not be read (ENOENT)');
  const noJson = await run(['--provision', stage.writeFile('no.json', 'site: Hazel Bank')]);
  expect(noJson.code).toBe(2);
  expect(noJson.said).toContain('is not JSON');
  expect(existsSync(stage.databaseFile)).toBe(false);
});

test('a right one sets the site up; a second time it is left alone and the door opens', async () => {
  const first = await stage.launchWith(answers);
  await (await first.page('kiosk')).getByText('Hazel Bank Nursery').waitFor();
  await first.close();
  const second = await stage.launchWith({ ...answers, site: { name: 'Other', timeZone: 'Europe/London' } });
  await (await second.page('kiosk')).getByText('Hazel Bank Nursery').waitFor();
});

test('a --provision left in the start line of a site that is set up does no harm, even once its file is gone', async () => {
  await (
    await stage.launchWith(answers)
  )
    .page('kiosk')
    .then((page) => page.getByText('Hazel Bank Nursery').waitFor());
  await stage.strikeApps();
  const again = await stage.launch({ args: ['--provision', '/nonexistent.json'] });
  await (await again.page('kiosk')).getByText('Hazel Bank Nursery').waitFor();
});

test('a second start ends at once and brings the first to the front', async () => {
  const app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await expect(run([])).resolves.toMatchObject({ code: 0 });
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).resolves.toBe(1);
});
