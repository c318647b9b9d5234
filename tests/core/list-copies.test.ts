import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { textOf } from '../paper/pdf.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { createTestHost, temporaryFolder } from '../support/test-host.ts';

let parent: ReturnType<typeof temporaryFolder>;
let folder: string;
let porchlight: SetUpApp;
beforeEach(async () => {
  parent = temporaryFolder();
  folder = join(parent.path, 'lists');
  porchlight = await createSetUpApp({ test: createTestHost(folder) });
  await porchlight.app.tick();
});
afterEach(() => parent.remove());

const later = async (minutes: number) => {
  porchlight.pass(minutes);
  await porchlight.app.tick();
};
const copies = () => (existsSync(folder) ? readdirSync(folder).toSorted() : []);
const state = async () => {
  await porchlight.unlock('reception');
  return porchlight.must('reception', 'rollCall.copies', {});
};

it('keeps a copy an hour, but not in the first moments of a start, and only the last three', async () => {
  expect(copies()).toEqual([]);
  await later(1);
  expect(copies()).toEqual(['fire-list-2026-11-20-09.pdf']);
  for (const _ of [1, 2, 3]) await later(60);
  expect(copies()).toEqual([
    'fire-list-2026-11-20-10.pdf',
    'fire-list-2026-11-20-11.pdf',
    'fire-list-2026-11-20-12.pdf',
  ]);
  const [first = ''] = copies();
  expect(statSync(join(folder, first)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('holds who is here, and says of when it is', async () => {
  await porchlight.unlock('reception');
  await porchlight.signIn({ name: 'Zoë Adeyemi' });
  await later(1);
  const gone = await porchlight.signIn({ name: 'Kwabena Thistlewood' });
  await porchlight.must('door', 'visits.signOut', { code: String(gone.badgeNumber) });
  await later(60);
  const [first = '', second = ''] = copies().map((name) => textOf(readFileSync(join(folder, name))));
  for (const text of [first, second]) {
    expect(text).toContain('Zoë Adeyemi');
    expect(text).toContain('Hourly copy');
    expect(text).not.toContain('Thistlewood');
  }
  expect(second).toMatch(/10:01/);
});

it('keeps those of the last two nights too, from closing time on', async () => {
  await later(1);
  await later(9 * 60);
  expect(copies()).toContain('fire-list-night-2026-11-20.pdf');
  for (const _ of [1, 2]) await later(24 * 60);
  expect(copies().filter((name) => name.includes('night'))).toEqual([
    'fire-list-night-2026-11-21.pdf',
    'fire-list-night-2026-11-22.pdf',
  ]);
});

it('leaves none behind once they are turned off', async () => {
  await later(1);
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  porchlight.services.settings.change({ copiesOfLists: false }, 'system');
  await later(1);
  expect(copies()).toEqual(['notes.txt']);
  expect(await state()).toEqual({ on: false, lastAt: null, fault: null });
});

it('tells the office when one could not be written, and tries again', async () => {
  writeFileSync(folder, 'a file where the folder should be');
  await later(1);
  expect((await state()).fault).toMatchObject({ code: 'cannot-write-file' });
  expect(porchlight.state.events.at(-1)).toBe('rollCall.changed');
  parent.remove();
  await later(6);
  expect((await state()).fault).toBeNull();
  expect(copies()).toHaveLength(1);
});
