import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { testReport } from '../support/incidents.ts';
import { confirm, identifiedRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { createTestHost, temporaryFolder } from '../support/test-host.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const wanted = { name: 'Łucja Nowak-Reed', organisation: 'Hillside School' };
async function visit(change: Parameters<SetUpApp['signIn']>[0] = {}, { leaves = true } = {}) {
  const { visitId, badgeNumber } = await porchlight.signIn({ ...wanted, ...change });
  if (leaves) await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
  return visitId;
}
async function request(): Promise<string> {
  const requestId = await identifiedRequest(porchlight, { kind: 'erasure' });
  await confirm(porchlight, requestId, ({ name }) => /nowak/i.test(name));
  return requestId;
}
const planOf = (requestId: string) => porchlight.must('office', 'requests.erasurePlan', { requestId });
async function erase(requestId: string) {
  const seen = await planOf(requestId);
  return porchlight.must('office', 'requests.erase', { requestId, seen });
}
const names = () => porchlight.db.prepare(`SELECT name FROM visitor ORDER BY name`).pluck().all();
const intact = async () => (await porchlight.must('admin', 'journal.check', {})).intact;

describe('an erasure that is asked for', () => {
  it('shows what would go and what stays, and changes nothing yet', async () => {
    await visit();
    await visit({ name: 'Lucja Nowak Reed' });
    await visit({ name: 'Oduya Lindqvist' });
    const requestId = await request();
    expect(await planOf(requestId)).toEqual({
      goes: { visitors: 2, visits: 2 },
      stays: [{ reason: 'proof', count: 2 }],
    });
    expect(names()).toHaveLength(3);
  });

  it('takes the person out of everything, and notes it without a name', async () => {
    const visitId = await visit({ host: { text: 'Gwen Pritchard' } });
    await porchlight.must('reception', 'challenges.record', {
      visitId,
      seen: ['phone-in-use'],
      place: 'Garden',
      outcomes: ['device-put-away'],
      note: 'Łucja Nowak-Reed was asked.',
    });
    await visit({ name: 'Oduya Lindqvist' });
    const requestId = await request();
    await erase(requestId);
    expect(names()).toEqual(['Oduya Lindqvist', '—']);
    const { events, candidates } = await porchlight.must('office', 'requests.open', { requestId });
    expect(events.at(-1)).toMatchObject({
      kind: 'erased',
      facts: { erasure: { goes: { visits: 1, visitors: 1 } } },
    });
    expect(candidates).toEqual([]);
    const left = porchlight.db.prepare(`SELECT note, place FROM challenge`).all();
    expect(left).toEqual([{ note: '', place: '' }]);
    expect(await intact()).toBe(true);
  });

  it('also takes entries of those expected, members of groups, children and hosts in words', async () => {
    await porchlight.must('reception', 'expected.add', {
      name: 'Lucja Nowak-Reed',
      organisation: 'Hillside School',
      categoryId: porchlight.categoryId('visitor'),
      host: { text: '' },
      purpose: 'Concert',
      day: '2026-11-20',
      time: '',
      group: 'Choir',
      members: ['Oduya Lindqvist', 'Łucja Nowak Reed'],
    });
    await visit({ name: 'Oduya Lindqvist', host: { text: 'Lucja Nowak-Reed' } });
    const requestId = await request();
    expect((await planOf(requestId)).goes).toEqual({ entries: 3 });
    await erase(requestId);
    const everywhere = JSON.stringify([
      porchlight.db.prepare('SELECT name, members FROM expected_visit').all(),
      porchlight.db.prepare('SELECT host_text FROM visit').all(),
    ]);
    expect(everywhere).not.toMatch(/nowak/i);
  });

  it('leaves what somebody is here for, what is held, and what a report speaks of', async () => {
    const held = await visit();
    const reported = await visit();
    await visit({}, { leaves: false });
    await porchlight.must('dsl', 'holds.put', {
      subject: { kind: 'visit', visitId: held },
      reason: 'A claim',
    });
    await porchlight.must('reception', 'incidents.report', { ...testReport, visitIds: [reported] });
    const requestId = await request();
    const outcome = await erase(requestId);
    expect(outcome).toEqual({
      goes: {},
      stays: [
        { reason: 'on-site', count: 1 },
        { reason: 'held', count: 2 },
      ],
    });
    expect(names()).toEqual(Array(3).fill(wanted.name));
  });

  it('leaves the name of somebody with a pass, until it is revoked', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn(wanted);
    const { id: passId } = await porchlight.issuePass(visitId);
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    const requestId = await request();
    expect((await erase(requestId)).stays).toContainEqual({ reason: 'active-pass', count: 1 });
    expect(names()).toContain(wanted.name);
    await porchlight.must('reception', 'passes.revoke', { passId });
    expect((await erase(requestId)).goes).toEqual({ visitors: 1 });
    expect(names()).not.toContain(wanted.name);
  });

  it('does not happen where something else would go by now than was shown', async () => {
    await visit();
    const requestId = await request();
    const seen = await planOf(requestId);
    const visitId = porchlight.db.prepare<[], string>('SELECT id FROM visit').pluck().get() ?? '';
    await porchlight.must('dsl', 'holds.put', { subject: { kind: 'visit', visitId }, reason: 'A claim' });
    expect(codeOf(await porchlight.call('office', 'requests.erase', { requestId, seen }))).toBe(
      'wrong-state',
    );
    expect(names()).toEqual([wanted.name]);
  });

  it('is only for requests of that kind, once it is known who asks', async () => {
    const access = await identifiedRequest(porchlight);
    await porchlight.must('office', 'requests.search', { requestId: access, spellings: [] });
    expect(codeOf(await porchlight.call('office', 'requests.erasurePlan', { requestId: access }))).toBe(
      'wrong-state',
    );
  });
});

describe('what was erased is gone from', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  beforeEach(async () => {
    folder = temporaryFolder();
    file = join(folder.path, 'porchlight.db');
    const test = createTestHost(join(folder.path, 'lists'));
    porchlight = await createSetUpApp({ db: openDatabase(file), test });
    await porchlight.unlockAll();
  });
  afterEach(() => {
    porchlight.db.close();
    folder.remove();
  });
  const raw = () => [file, `${file}-wal`].map((path) => readFileSync(path, 'latin1')).join('');

  it('the file and the log beside it', async () => {
    await visit({ organisation: 'Quillfeather Removals' });
    const requestId = await request();
    expect(raw()).toContain('Quillfeather');
    await erase(requestId);
    expect(raw()).not.toContain('Quillfeather');
  });

  it('the log also where somebody read at that moment, a little later', async () => {
    await visit({ organisation: 'Quillfeather Removals' });
    const requestId = await request();
    const reader = new Database(file);
    reader.exec('BEGIN; SELECT count(*) FROM visitor');
    reader.prepare('SELECT count(*) FROM visitor').get();
    await erase(requestId);
    expect(raw()).toContain('Quillfeather');
    reader.close();
    porchlight.pass(2);
    await porchlight.app.tick();
    expect(raw()).not.toContain('Quillfeather');
  });

  it('copies that were made before an update', async () => {
    const copy = join(folder.path, 'backups', 'porchlight.db-v3');
    mkdirSync(join(folder.path, 'backups'));
    writeFileSync(copy, 'records of then');
    utimesSync(copy, new Date('2026-11-19T09:00:00Z'), new Date('2026-11-19T09:00:00Z'));
    await visit();
    const requestId = await request();
    await planOf(requestId);
    expect(existsSync(copy)).toBe(true);
    await erase(requestId);
    expect(existsSync(copy)).toBe(false);
  });

  it('lists on disk, which are written anew', async () => {
    const lists = join(folder.path, 'lists');
    const names = () => readdirSync(lists).toSorted();
    await porchlight.app.tick();
    for (const minutes of [1, 60]) {
      porchlight.pass(minutes);
      await porchlight.app.tick();
    }
    expect(names()).toEqual(['fire-list-2026-11-20-09.pdf', 'fire-list-2026-11-20-10.pdf']);
    const latest = join(lists, 'fire-list-2026-11-20-10.pdf');
    const before = statSync(latest).ino;
    await porchlight.unlockAll();
    await visit();
    await erase(await request());
    await porchlight.app.tick();
    expect(names()).toEqual(['fire-list-2026-11-20-10.pdf']);
    expect(statSync(latest).ino).not.toBe(before);
  });
});
