import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { makeFullVisit, passDays } from '../support/kept-records.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterEach(() => folder.remove());

it('a fault in one clock keeps neither the others nor old copies, and the run says that there was one', async () => {
  const db = openDatabase(join(folder.path, 'porchlight.db'));
  const porchlight = await createSetUpApp({ db });
  await porchlight.unlockAll();
  await makeFullVisit(porchlight, 'Quillfeather');
  const copies = join(folder.path, 'backups');
  mkdirSync(copies);
  const copy = join(copies, 'porchlight.db-v3');
  writeFileSync(copy, 'Name Quillfeather');
  utimesSync(copy, new Date('2026-11-01'), new Date('2026-11-01'));
  db.exec("CREATE TRIGGER broken BEFORE DELETE ON visit_photo BEGIN SELECT RAISE(ABORT, 'broken'); END");

  await passDays(porchlight, 100);
  const count = (from: string) => db.prepare(`SELECT count(*) FROM ${from}`).pluck().get();
  expect(count('visit_photo')).toBe(1);
  expect(count('visit_child')).toBe(0);
  expect(readdirSync(copies)).toEqual([]);
  await porchlight.unlockAll();
  const { runs } = await porchlight.must('office', 'retention.show', {});
  expect(runs[0]).toMatchObject({ error: 'internal' });
  expect(runs[0]?.counts.find(({ key }) => key === 'contact')?.count).toBeGreaterThan(0);
  expect(runs[0]?.counts.find(({ key }) => key === 'photo')?.count).toBe(0);

  db.exec('DROP TRIGGER broken');
  await passDays(porchlight, 0.1);
  expect(count('visit_photo')).toBe(0);
  db.close();
});
