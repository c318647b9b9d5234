import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
});

async function preview(lines: readonly string[]) {
  porchlight.state.openFile = join(folder.path, 'people.csv');
  writeFileSync(porchlight.state.openFile, lines.join('\r\n'));
  const read = await porchlight.must('admin', 'people.preview', {});
  if (!read.chosen) throw new Error('a file was chosen');
  return read;
}
const fates = async (lines: readonly string[]) =>
  (await preview(lines)).rows.map(({ name, fate }) => [name, fate]);
const doImport = (importId: string) => porchlight.call('admin', 'people.import', { importId });
const people = async () =>
  (await porchlight.must('admin', 'people.list', {})).map(({ name, kind, email, areaId }) => ({
    name,
    kind,
    email,
    areaId,
  }));

describe('people from a file', () => {
  it('are seen before, and then added with their areas, without a role', async () => {
    const before = hashOfTables(porchlight.db);
    const { importId, rows, problems } = await preview([
      'Name;E-mail;Area'.replace('E-mail', 'email'),
      'Tove Marsh;tove@larkfield.example;Garden room',
      'Łucja Østergård;;Garden room',
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { kind: 'area', name: 'Garden room', email: '', area: '', fate: 'new' },
      {
        kind: 'person',
        name: 'Tove Marsh',
        email: 'tove@larkfield.example',
        area: 'Garden room',
        fate: 'new',
      },
      { kind: 'person', name: 'Łucja Østergård', email: '', area: 'Garden room', fate: 'new' },
    ]);
    expect(hashOfTables(porchlight.db)).toBe(before);
    expect(await doImport(importId)).toMatchObject({ ok: true, value: { added: 3, changed: 0 } });
    const all = await porchlight.must('admin', 'people.list', {});
    const room = all.find(({ kind }) => kind === 'area');
    expect(all.find(({ name }) => name === 'Tove Marsh')).toMatchObject({ role: null, areaId: room?.id });
    expect(codeOf(await doImport(importId))).toBe('not-found');
  });

  it('are not added again: what is missing is filled in, what is there stays', async () => {
    const file = [
      'name,email,area,kind',
      'Hall,hall@larkfield.example,,area',
      'imogen fairweather,i@larkfield.example,Hall,',
    ];
    const first = await preview(file);
    expect(first.rows.map(({ fate }) => fate)).toEqual(['new', 'changed']);
    await doImport(first.importId);
    expect(await people()).toContainEqual(
      expect.objectContaining({ name: 'Imogen Fairweather', email: 'i@larkfield.example' }),
    );
    expect(
      (await porchlight.must('admin', 'people.list', {})).find(({ name }) => name === 'Imogen Fairweather'),
    ).toMatchObject({ role: 'office', hasPin: true });
    expect(await fates(file)).toEqual([
      ['Hall', 'same'],
      ['imogen fairweather', 'same'],
    ]);
    expect(await fates(['name', 'Imogen Fairweather'])).toEqual([['Imogen Fairweather', 'same']]);
    // Somebody with the name and another address is somebody else.
    expect(await fates(['name,email', 'Imogen Fairweather,other@larkfield.example'])).toEqual([
      ['Imogen Fairweather', 'new'],
    ]);
  });

  it('are refused as a whole, by line, while anything is wrong', async () => {
    await porchlight.must('admin', 'people.add', {
      name: 'Sam Lee',
      role: null,
      email: 'a@larkfield.example',
    });
    await porchlight.must('admin', 'people.add', {
      name: 'Sam Lee',
      role: null,
      email: 'b@larkfield.example',
    });
    const before = hashOfTables(porchlight.db);
    const { importId, problems } = await preview([
      'name,email,area,kind',
      'Tove Marsh,,,',
      ',x@larkfield.example,,',
      'Wren,nobody,,robot',
      'Tove Marsh,,,',
      'Hall,,Garden,area',
      'Sam Lee,,,',
    ]);
    expect(problems).toEqual([
      { line: 3, column: 'name', field: 'required' },
      { line: 4, column: 'email', field: 'email' },
      { line: 4, column: 'kind', field: 'not-a-kind' },
      { line: 5, column: 'name', field: 'repeated' },
      { line: 6, column: 'area', field: 'area-in-area' },
      { line: 7, column: 'name', field: 'namesakes' },
    ]);
    expect(codeOf(await doImport(importId))).toBe('wrong-state');
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('are told what is wrong with the file itself', async () => {
    expect((await preview(['email', 'a@b.example'])).problems).toEqual([
      { line: 1, column: 'name', field: 'missing-heading' },
    ]);
    porchlight.state.openFile = join(folder.path, 'gone.csv');
    expect(await porchlight.must('admin', 'people.preview', {})).toMatchObject({
      problems: [{ line: 1, column: null, field: 'not-readable' }],
    });
    porchlight.state.openFile = null;
    expect(await porchlight.must('admin', 'people.preview', {})).toEqual({ chosen: false });
  });

  it('are forgotten when the window locks', async () => {
    const { importId } = await preview(['name', 'Tove Marsh']);
    await porchlight.must('admin', 'staff.lock', {});
    await porchlight.unlock('admin');
    expect(codeOf(await doImport(importId))).toBe('not-found');
  });
});
