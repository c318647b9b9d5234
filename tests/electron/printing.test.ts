import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CupsQueue } from '../support/cups-queue.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { Stage } from '../support/porchlight-app.ts';
import type { PrinterStage } from '../support/printer-stage.ts';
import { setPrinterStage } from '../support/printer-stage.ts';
import { readRecords } from '../support/records.ts';

let site: PrinterStage;
let stage: Stage;
let queue: CupsQueue;
let door: Page;
let staff: Page;

beforeAll(async () => {
  site = await setPrinterStage();
  ({ stage, queue, door, staff } = site);
});
afterAll(() => site.strike());

const visitor = (name: string) => ({ category: 'Visitor', name, host: 'Ines' });
const row = (name: string) =>
  staff.getByRole('region', { name: 'On site', exact: true }).getByRole('row', { name });
const again = (name: string) =>
  row(name)
    .getByRole('button', { name: /Print again/ })
    .click();
const print = (name: string) =>
  readRecords<{ token: string; state: string; attempts: number }>(
    stage.databaseFile,
    `SELECT badge_token AS token, state, attempts FROM print_job JOIN visit ON visit.id = visit_id
     JOIN visitor ON visitor.id = visitor_id WHERE visitor.name = '${name}' ORDER BY copy`,
  );

test('what comes out of the queue is the badge: its words, and a code that reads back as the token', async () => {
  await signIn(door, visitor('Zoë Adeyemi'));
  await door.getByText('Your badge was sent to the printer.').waitFor();
  await finish(door);
  const [badge = ''] = await queue.printed(1);
  const picture = badge.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', '-singlefile', badge, picture]);
  const code = execFileSync('zbarimg', ['--quiet', '--raw', `${picture}.png`], { encoding: 'utf8' }).trim();
  expect(code).toBe(print('Zoë Adeyemi')[0]?.token);
  // The driver turns letters into drawings: the words are read off the picture, as a person would.
  const words = execFileSync('tesseract', [`${picture}.png`, '-', '--psm', '11', '-l', 'eng'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for (const word of ['Hazel Bank Nursery', 'Adeyemi', 'ESCORTED', 'Ines', 'Safeguarding lead'])
    expect(words).toContain(word);
});

test('staff print it again, and the copies are counted', async () => {
  await again('Zoë Adeyemi');
  await queue.printed(2);
  await row('Zoë Adeyemi').getByText('printed 2 times').waitFor();
});

test('a stopped queue: the sign-in stands, visitor and staff are told, and it prints by itself once the queue runs', async () => {
  queue.stop();
  const number = await signIn(door, visitor('Siân Merriweather'));
  expect(number).toMatch(/^\d{4}$/);
  await door.getByText('Your badge could not be printed. Please see reception').waitFor();
  await finish(door);
  await row('Siân Merriweather').getByText('Not printed yet').waitFor();
  await row('Siân Merriweather')
    .getByText(/disabled/)
    .waitFor();
  queue.start();
  await queue.printed(3);
  await row('Siân Merriweather').getByText('Sent to the printer').waitFor();
  // The stopped queue was given nothing that it could print a second time.
  expect(queue.jobsTaken()).toBe(3);
});

test('a queue that refuses jobs: the spooler’s own words reach staff, and printing again works at once', async () => {
  queue.reject();
  await signIn(door, visitor('Kwabena Thistlewood'));
  await finish(door);
  await row('Kwabena Thistlewood')
    .getByText(/not accepting jobs/)
    .waitFor();
  queue.accept();
  await again('Kwabena Thistlewood');
  await queue.printed(4);
  await row('Kwabena Thistlewood').getByText('Sent to the printer').waitFor();
});

test('a printer that is gone: the sign-in stands, and signing out ends the attempts', async () => {
  queue.remove();
  await signIn(door, visitor('Petra Vaughan-Iqbal'));
  await finish(door);
  await row('Petra Vaughan-Iqbal').getByText('Not printed yet').waitFor();
  await row('Petra Vaughan-Iqbal')
    .getByRole('button', { name: /Sign out/ })
    .click();
  await staff.getByText(/is signed out/).waitFor();
  expect(print('Petra Vaughan-Iqbal').map(({ state }) => state)).toEqual(['cancelled']);
});
