import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { siteDay, toInstant } from '../../shared/time.ts';
import { textOf } from '../paper/pdf.ts';
import { answers } from '../support/answers.ts';
import { agree, finish, signIn, signOut } from '../support/door-steps.ts';
import { approveAs, beginDraft, chooseText, ruleField } from '../support/policy-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { addReaders, changeTo, readers } from '../support/readers.ts';
import { readRecords } from '../support/records.ts';
import { saveAs } from '../support/save-dialog.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;
let passCode: string;

const site = answers.site.name;
const whatChanged = 'Smart glasses are named, and go into a locker.';
const whatHappened = 'Filmed the nap room with smart glasses.';

const phoneInUse: Omit<CallRequest<'challenges.record'>, 'visitId'> = {
  seen: ['phone-in-use'],
  place: 'Hall',
  outcomes: ['device-put-away'],
  note: '',
};
const breach: Omit<CallRequest<'incidents.report'>, 'visitIds'> = {
  recipient: 'dsl',
  category: 'device-in-use',
  what: 'A call in the hall.',
  place: 'Hall',
  happenedAt: '2026-01-05T09:00:00.000Z',
  present: '',
  device: 'phone',
  done: '',
  challengeId: null,
};

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  await openBoth();
  await unlock(staff, answers.admin.name, answers.admin.pin);
  await addReaders(staff);
});
afterAll(() => stage.strike());

async function openBoth(): Promise<void> {
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, site);
}
const dialog = () => staff.getByRole('dialog');

test('a contractor with a pass has left, and a visitor is on site, when the rules change', async () => {
  const number = await signIn(door, {
    category: 'Contractor',
    name: 'Dafydd Penrose',
    organisation: 'Penrose Heating',
    host: 'Tobi',
  });
  await finish(door);
  const [visit] = await callAsStaff(staff, 'visits.onSite', {});
  if (!visit) throw new Error('nobody is on site');
  passCode = (await callAsStaff(staff, 'passes.issue', { visitId: visit.visitId })).code;
  await signOut(door, number);
  await finish(door);
  await signIn(door, { category: 'Visitor', name: 'Zofia Amankwah', host: 'Ines' });
  await finish(door);
});

test('a new version is written, approved and in force', async () => {
  await goTo(staff, 'Policy');
  await beginDraft(staff);
  await ruleField(staff, 1).fill('Phones, watches and smart glasses stay off while I am inside.');
  await chooseText(staff, 'Regulars', 'English');
  await ruleField(staff, 1).fill('My phone, watch and smart glasses stay off while I am inside.');
  await staff.getByRole('textbox', { name: 'What changed, in English' }).fill(whatChanged);
  await staff.getByRole('button', { name: 'Approve version' }).click();
  await approveAs(staff, 'The governors');
  await staff.getByText('Version 2 is in force. The door shows it now.').waitFor();
});

test('the returning contractor is shown what changed, and agrees', async () => {
  await door.getByRole('button', { name: 'I have a pass' }).click();
  await door.getByRole('textbox', { name: 'Pass code' }).fill(passCode);
  await door.getByRole('button', { name: 'Find my pass' }).click();
  await door.getByText('The rules have changed since you were last here').waitFor();
  await door.getByRole('button', { name: 'Go on' }).click();
  await door.getByRole('heading', { name: 'What has changed' }).waitFor();
  await door.getByText(whatChanged).waitFor();
  await agree(door);
  await finish(door);
});

test('whoever has not agreed to it is flagged, challenged, and reported', async () => {
  await changeTo(staff, 'reception');
  const toChallenge = staff.getByRole('region', { name: 'To challenge' });
  await toChallenge.getByText('Agreed to version 1 of the rules; version 2 is in force.').waitFor();
  await toChallenge.getByRole('button', { name: 'Challenge Zofia Amankwah' }).click();
  await dialog().getByRole('button', { name: 'Asked to leave' }).click();
  await staff.getByText('The challenge of Zofia Amankwah is recorded.').waitFor();
  await staff.getByRole('status').getByRole('button', { name: 'Report a breach' }).click();
  await dialog().getByRole('radio', { name: 'Photo, video or sound of children' }).check({ force: true });
  await dialog().getByRole('textbox', { name: 'What happened?' }).fill(whatHappened);
  await dialog().getByRole('button', { name: 'Send report' }).click();
  await dialog().getByText('Report 1 is sent').waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
});

test('the safeguarding lead is rung, reads it, and closes it with lessons', async () => {
  await staff.getByText(/The safeguarding lead is wanted/).waitFor();
  await changeTo(staff, 'dsl');
  await goTo(staff, 'Incidents');
  await staff.getByRole('row', { name: /^1 New/ }).waitFor();
  await staff.getByRole('button', { name: 'Open report 1', exact: true }).click();
  const file = staff.getByRole('region', { name: 'What is on file' });
  await file.getByText(whatHappened).waitFor();
  await file.getByText('Read for the first time').waitFor();
  await staff.getByText(/The safeguarding lead is wanted/).waitFor({ state: 'detached' });
  await staff.getByRole('button', { name: 'Close report' }).click();
  await dialog().getByRole('textbox', { name: 'Outcome' }).fill('The film is deleted.');
  await dialog().getByRole('textbox', { name: 'Debrief' }).fill('Talked over with the room.');
  await dialog().getByRole('textbox', { name: 'Lessons' }).fill('Ask about glasses at the door.');
  await dialog().getByRole('button', { name: 'Close report' }).click();
  await file.getByText('Ask about glasses at the door.').waitFor();
});

test('the termly report says the numbers of the records, and nothing of the report itself', async () => {
  await goTo(staff, 'Reports');
  const today = siteDay(toInstant(new Date()), answers.site.timeZone);
  await staff.getByRole('radio', { name: 'Other days' }).check({ force: true });
  await staff.getByLabel('First day').fill(today);
  await staff.getByLabel('Last day').fill(today);
  // Of fewer than five the report tells no number: more are challenged, and reported.
  const visitors = await comeIn(['Bronwen Achebe', 'Iker Salgado', 'Noor Whitcombe']);
  for (const visitId of [...visitors, ...visitors].slice(0, 5)) {
    await callAsStaff(staff, 'challenges.record', { ...phoneInUse, visitId });
    await callAsStaff(staff, 'incidents.report', { ...breach, visitIds: [visitId] });
  }
  await staff.getByRole('button', { name: 'Save termly report' }).click();
  const path = join(stage.outFolder, 'termly.pdf');
  await saveAs(stage.display, path);
  await staff.getByText('termly.pdf was saved.').waitFor();
  const words = textOf(readFileSync(path)).replace(/\s+/g, ' ');

  const [counted] = readRecords<Record<'visits' | 'challenges' | 'incidents' | 'unread', number>>(
    stage.databaseFile,
    `SELECT (SELECT count(*) FROM visit) AS visits, (SELECT count(*) FROM challenge) AS challenges,
       (SELECT count(*) FROM incident) AS incidents,
       (SELECT count(*) FROM incident WHERE id NOT IN
         (SELECT incident_id FROM incident_entry WHERE kind = 'seen')) AS unread`,
  );
  if (!counted) throw new Error('nothing was counted');
  expect(Object.values(counted).every((number) => number >= 5)).toBe(true);
  expect(words).toContain(`the door recorded ${counted.visits} visits`);
  expect(words).toContain(`Staff recorded ${counted.challenges} challenges`);
  // One of them is closed: with the number of all, anybody could work that out.
  expect(words).toContain('received 5 or more reports');
  expect(words).toContain(`New ${counted.unread} `);
  for (const secret of ['Zofia', 'Amankwah', 'nap room', 'The film is deleted', 'Ask about glasses'])
    expect(words).not.toContain(secret);
});

/** At the door, one after the other; gives their visits. */
async function comeIn(names: string[]): Promise<string[]> {
  for (const name of names) {
    await signIn(door, { category: 'Visitor', name, host: 'Ines' });
    await finish(door);
  }
  const here = await callAsStaff(staff, 'visits.onSite', {});
  return here.filter(({ name }) => names.includes(name)).map(({ visitId }) => visitId);
}

test('the journal is whole after all of it, and shown broken once one byte is another', async () => {
  await checkJournal(/^The journal is intact/);
  await stage.strikeApps();
  const db = new Database(stage.databaseFile);
  // Whoever opens the file by other means is not held back by the program's triggers.
  db.exec(`DROP TRIGGER journal_is_never_edited`);
  const { changes } = db
    .prepare(`UPDATE journal SET at = replace(at, 'Z', 'z') WHERE seq = (SELECT max(seq) / 2 FROM journal)`)
    .run();
  expect(changes).toBe(1);
  db.close();
  app = await stage.launch();
  await openBoth();
  await unlock(staff, readers.dsl.name, readers.dsl.pin);
  await checkJournal(/^The journal has been altered/);
});

async function checkJournal(result: RegExp): Promise<void> {
  await goTo(staff, 'Settings');
  await staff.getByRole('button', { name: 'Check journal' }).click();
  await staff.getByText(result).waitFor();
}
