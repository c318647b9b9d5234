import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ProvisionError } from '../../electron/core/set-up/provision.ts';
import { answers, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';
import { createTestApp, temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

function fileWith(text: string): string {
  const file = join(folder.path, `${crypto.randomUUID()}.json`);
  writeFileSync(file, text);
  return file;
}

/** Provisions an empty core, which must be refused. Gives what is wrong. */
async function problemsOf(file: string): Promise<readonly string[]> {
  const { app, db } = createTestApp();
  const before = hashOfTables(db);
  const error: unknown = await app.provision(file).catch((thrown: unknown) => thrown);
  expect(hashOfTables(db)).toBe(before);
  expect(app.isSetUp()).toBe(false);
  if (!(error instanceof ProvisionError)) throw error;
  return error.problems;
}

describe('a provisioning file', () => {
  it('sets the site up', async () => {
    const { app } = createTestApp();
    await app.provision(fileWith(JSON.stringify(answers)));
    expect(app.isSetUp()).toBe(true);
    const shown = await app.dispatch({ clientId: 'door', audience: 'kiosk' }, 'door.show', {
      language: 'en',
    });
    expect(shown).toMatchObject({ value: { site: { name: 'Larkfield Nursery', sample: false } } });
  });

  it('may begin with a byte order mark, as Windows editors write it', async () => {
    const { app } = createTestApp();
    await app.provision(fileWith(`\uFEFF${JSON.stringify(answers)}`));
    expect(app.isSetUp()).toBe(true);
  });

  it('that is wrong is refused with a line for each wrong field', async () => {
    const wrong = {
      site: { name: '  ', timeZone: 'Europe/Atlantis' },
      titles: { dsl: 'x'.repeat(81), deputy: 'Deputy' },
      safeguarding: { dslName: 'Marek\u0007Zielony', deputyName: '' },
      admin: { name: 'Adaeze Brightwell', pin: '123456' },
      printer: { kind: 'system', name: 'Label', media: 'A4' },
      colour: 'green',
    };
    expect(await problemsOf(fileWith(JSON.stringify(wrong)))).toEqual([
      'site.name: must not be empty',
      'site.timeZone: is not a time zone of the IANA list, such as Europe/London',
      'titles.dsl: is too long',
      'titles.head: is missing or of the wrong type',
      'safeguarding.dslName: has control characters',
      'admin.pin: is too easy to guess',
      'printer.media: is not right',
      'colour: is not a known field',
    ]);
  });

  it('never has its PIN repeated in what is said about it', async () => {
    const wrong = { ...answers, admin: { name: 'Adaeze Brightwell', pin: '12-secret' } };
    const problems = await problemsOf(fileWith(JSON.stringify(wrong)));
    expect(problems).toEqual(['admin.pin: must have 6 to 12 digits']);
  });

  it.each(['[]', 'null', '"text"', '42'])('that holds %s is refused', async (text) => {
    expect(await problemsOf(fileWith(text))).toEqual(['(the whole file): is missing or of the wrong type']);
  });

  it('that is not JSON is refused', async () => {
    expect(await problemsOf(fileWith('{ "site": '))).toEqual(['The provisioning file is not JSON.']);
  });

  it('that is not there is refused', async () => {
    expect(await problemsOf(join(folder.path, 'missing.json'))).toEqual([
      'The provisioning file could not be read (ENOENT).',
    ]);
  });

  it('for a site that is set up already is refused', async () => {
    const { app, db } = await createSetUpApp();
    const before = hashOfTables(db);
    await expect(app.provision(fileWith(JSON.stringify(answers)))).rejects.toThrow('set up already');
    expect(hashOfTables(db)).toBe(before);
  });
});
