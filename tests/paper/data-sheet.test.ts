import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockKeys, usualRetention } from '../../shared/domain/retention.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp, staffNames } from '../support/set-up-app.ts';
import { makeFullVisit } from '../support/kept-records.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { textOf } from './pdf.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

/** The sheet as the office saves it, as words on one line. */
async function sheet(): Promise<string> {
  porchlight.state.saveFile = join(folder.path, 'sheet.pdf');
  expect(await porchlight.must('office', 'retention.saveDataSheet', {})).toEqual({
    saved: true,
    fileName: 'sheet.pdf',
  });
  return textOf(readFileSync(porchlight.state.saveFile)).replace(/\s+/g, ' ');
}

it('says what the settings say, and follows them', async () => {
  const first = await sheet();
  expect(first).toContain('Larkfield Nursery');
  expect(first).toContain('Photos: 30 days after');
  expect(first).toContain('locks after 5 minutes');
  expect(first).toContain('E-mail to hosts is off.');
  expect(first).toContain('What the office writes');
  expect(first).toContain('No clock ends');
  await porchlight.must('admin', 'settings.change', {
    retention: { ...usualRetention, photo: 14 },
    staffLockMinutes: 3,
  });
  await porchlight.changeCategory('contractor', { photo: 'never', signature: 'drawn' });
  const second = await sheet();
  expect(second).toContain('Photos: 14 days after');
  expect(second).toContain('locks after 3 minutes');
  expect(second).toContain('Drawn signature');
});

it('has every clock, every role, and no names', async () => {
  await makeFullVisit(porchlight, 'Quillfeather');
  const words = await sheet();
  expect(words).toContain('1 visit');
  expect(words).not.toContain('Quillfeather');
  for (const name of Object.values(staffNames)) expect(words).not.toContain(name);
  const { translations } = porchlight.services;
  for (const key of clockKeys) {
    const [firstWords] = translations.t(`staff.retention.then.${key}`).split('. ');
    expect(words.replace(/[^a-z]/gi, ''), key).toContain(firstWords?.slice(0, 16).replace(/[^a-z]/gi, ''));
  }
  for (const role of ['reception', 'office', 'dsl', 'head', 'admin'] as const) {
    expect(words).toContain(translations.t(`role.${role}`).split(' ')[0]);
  }
});
