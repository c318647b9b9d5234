import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../electron/core/app.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { checkChain } from '../../electron/core/journal/chain.ts';
import { shippedCategoryNames, shippedRules } from '../../electron/core/set-up/shipped-texts.ts';
import type { CallOutput } from '../../shared/contract.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { languages } from '../../shared/domain/languages.ts';
import type { Result } from '../../shared/result.ts';
import { hashOfTables } from '../support/tables.ts';
import { createTestHost } from '../support/test-host.ts';

const uuid = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const english = shippedRules.en;

/** A site as it was at version 1, which had English only. */
function siteOfVersion1(rules: readonly { pictogram: string; sentence: string }[]): Db {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, 1);
  const at = '2026-11-19T08:00:00.000Z';
  db.exec(`
    INSERT INTO site VALUES ('${uuid(1)}', 'Larkfield', 'Europe/London', 0, '${at}');
    INSERT INTO entrance VALUES ('${uuid(2)}', '${uuid(1)}', 'Main entrance');
    INSERT INTO category VALUES ('${uuid(10)}', '${uuid(1)}', 'parent', 0, 0, 'escorted', 30),
      ('${uuid(11)}', '${uuid(1)}', 'contractor', 1, 1, 'escorted', 240);
    INSERT INTO policy_version VALUES ('${uuid(20)}', '${uuid(1)}', 1, '${at}');
  `);
  const text = rules.map(({ sentence }) => `${sentence}\n`).join('');
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const insert = db.prepare("INSERT INTO policy_text VALUES (?, 'en', ?, ?)");
  insert.run(uuid(20), JSON.stringify(rules), sha256);
  return db;
}

let db: Db;
beforeEach(() => {
  db = siteOfVersion1(english);
  migrate(db);
});

async function doorIn(language: Language) {
  const { dispatch } = createApp(db, createTestHost().host);
  const caller = { clientId: 'door', audience: 'kiosk' } as const;
  const result = (await dispatch(caller, 'door.show', { language })) as Result<CallOutput<'door.show'>>;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const journal = () =>
  db.prepare("SELECT actor, action, subject FROM journal WHERE actor = 'system' ORDER BY seq").all();

describe('a site of version 1', () => {
  it.each(languages)('has its rules and categories in %s from the first start on', async (language) => {
    const { policies, categories } = await doorIn(language);
    expect(policies.visitor).toMatchObject({
      language,
      version: 1,
      rules: shippedRules[language],
      whatChanged: '',
    });
    expect(categories.map(({ names }) => names[language])).toEqual([
      shippedCategoryNames('parent')[language],
      shippedCategoryNames('contractor')[language],
    ]);
  });

  it('has that in its journal, and gets it once', async () => {
    await doorIn('pl');
    expect(journal()).toEqual([
      { actor: 'system', action: 'policy.translated', subject: uuid(20) },
      { actor: 'system', action: 'category.changed', subject: uuid(10) },
      { actor: 'system', action: 'category.changed', subject: uuid(11) },
    ]);
    expect(checkChain(db).intact).toBe(true);
    const before = hashOfTables(db);
    await doorIn('pl');
    expect(hashOfTables(db)).toBe(before);
  });

  it('keeps rules of other words as they are', async () => {
    db = siteOfVersion1([{ pictogram: 'bag', sentence: 'Off and away.' }]);
    migrate(db);
    const before = hashOfTables(db);
    const { policies } = await doorIn('pl');
    expect(policies.visitor).toMatchObject({ language: 'en', rules: [{ sentence: 'Off and away.' }] });
    expect(hashOfTables(db)).toBe(before);
  });

  it('keeps the names that a person gave its categories', async () => {
    const rename = db.prepare('UPDATE category SET names = ? WHERE id = ?');
    rename.run('{"en":"Families"}', uuid(10));
    rename.run('{"en":"Contractor","pl":"Fachowiec"}', uuid(11));
    const { categories } = await doorIn('pl');
    expect(categories.map(({ names }) => names.pl)).toEqual([undefined, 'Fachowiec']);
    expect(categories[1]?.names.cy).toBe(shippedCategoryNames('contractor').cy);
  });
});
