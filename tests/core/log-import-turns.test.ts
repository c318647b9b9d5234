import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { createServices } from '../../electron/core/services.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});

const number = (sql: string): number => porchlight.db.prepare<[], number>(sql).pluck().get() ?? 0;
const visits = () => number('SELECT count(*) FROM visit');
const found = () => number('SELECT count(*) FROM visit_search');
const visitors = () => number('SELECT count(*) FROM visitor');
const inJournal = () => number(`SELECT count(*) FROM journal WHERE action = 'log.imported'`);
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Begins to import so many visits, and waits until some of them are there. */
async function beginImport(count: number) {
  const path = join(folder.path, `${crypto.randomUUID()}.csv`);
  const lines = Array.from({ length: count }, (_, n) => `Wren Castellane ${n},03/04/2025,09:05`);
  writeFileSync(path, ['Name,Date,Time in', ...lines].join('\n'));
  porchlight.state.openFile = path;
  const file = await porchlight.must('office', 'logImport.read', {});
  if (!file.chosen) throw new Error('no file was chosen');
  const again = () =>
    porchlight.call('office', 'logImport.run', { importId: file.importId, plan: file.guess });
  const running = again();
  while (visits() === 0) await turn();
  return { running, again };
}
async function importWhole(count: number): Promise<void> {
  const { running } = await beginImport(count);
  await running;
}
/** The core starts once more on the same database, as after a crash. */
async function startAgain(): Promise<void> {
  createServices(porchlight.db, porchlight.host).logImport.recover();
  while (visits() > 0) await turn();
  await turn();
}

it('a visitor signs in while an earlier log is written, long before its end', async () => {
  const done: string[] = [];
  const { running } = await beginImport(3000);
  const importing = running.then(() => done.push('import'));
  await porchlight.signIn().then(() => done.push('sign-in'));
  await importing;
  expect(done).toEqual(['sign-in', 'import']);
  expect(visits()).toBe(3001);
});

it('one that is stopped halfway leaves nothing behind', async () => {
  const { running } = await beginImport(3000);
  const [job] = await porchlight.must('office', 'jobs.mine', {});
  if (!job) throw new Error('nothing is running');
  await porchlight.must('office', 'jobs.cancel', { jobId: job.id });
  expect(await running).toEqual({ ok: true, value: { visits: null } });
  expect([visits(), visitors(), found(), inJournal()]).toEqual([0, 0, 0, 0]);
  expect(number('SELECT count(*) FROM log_import')).toBe(0);
});

it('is not in the list of imports before it is whole, and not begun twice', async () => {
  const { running, again } = await beginImport(3000);
  const list = await porchlight.must('office', 'logImport.list', {});
  const second = await again();
  expect(list).toEqual([]);
  expect(codeOf(second)).toBe('wrong-state');
  await running;
  expect(await porchlight.must('office', 'logImport.list', {})).toMatchObject([{ visits: 3000 }]);
  expect(visits()).toBe(3000);
});

it('one that a crash interrupted is removed at the next start', async () => {
  await importWhole(50);
  porchlight.db.exec('UPDATE log_import SET arriving = 1');
  await startAgain();
  expect([visitors(), found(), number('SELECT count(*) FROM log_import')]).toEqual([0, 0, 0]);
});

it('one that was being taken out when a crash came is gone after the next start', async () => {
  await importWhole(50);
  porchlight.db.exec('UPDATE log_import SET undone_at = imported_at, undone_by = imported_by');
  await startAgain();
  expect([visitors(), found()]).toEqual([0, 0]);
  expect(await porchlight.must('office', 'logImport.list', {})).toMatchObject([{ visits: 50 }]);
});
