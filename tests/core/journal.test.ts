import { beforeEach, describe, expect, it } from 'vitest';
import { checkChain } from '../../electron/core/journal/chain.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createErase } from '../../electron/core/retention/erase.ts';
import { createSetUpApp, testPin } from '../support/set-up-app.ts';
import { withoutTriggers } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  const { badgeNumber } = await porchlight.signIn();
  await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
});

const entries = () => porchlight.db.prepare<[], number>('SELECT count(*) FROM journal').pluck().get();

const tamper = (sql: string) => withoutTriggers(porchlight.db, sql);

describe('the journal', () => {
  it('is intact, and says where it ends', async () => {
    const headHash = porchlight.db.prepare('SELECT hash FROM journal ORDER BY seq DESC').pluck().get();
    await porchlight.must('admin', 'staff.unlock', { staffId: porchlight.idOf('admin'), pin: testPin });
    const last = porchlight.db.prepare('SELECT hash FROM journal ORDER BY seq DESC').pluck().get();
    expect(last).not.toBe(headHash);
    expect(await porchlight.must('admin', 'journal.check', {})).toEqual({
      intact: true,
      entries: entries(),
      headHash: last,
    });
  });

  it('records every change in the change’s own transaction', () => {
    const { journal } = porchlight.services;
    const entry = { actor: 'system', action: 'x.y', subject: 'z', details: {} } as const;
    expect(() => journal.append(entry)).toThrow('transaction');
  });

  it.each(['journal', 'journal_detail'])('refuses to have %s edited, removed or replaced', (table) => {
    expect(() => porchlight.db.exec(`DELETE FROM ${table}`)).toThrow(/append-only|never deleted/);
    const column = table === 'journal' ? 'actor' : 'details';
    expect(() => porchlight.db.exec(`UPDATE ${table} SET ${column} = '{}'`)).toThrow(
      /append-only|only be blanked/,
    );
    const replace = `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} WHERE seq = 3`;
    expect(() => porchlight.db.exec(replace)).toThrow(/append-only|never deleted/);
  });

  it('refuses an entry that leaves a gap', () => {
    const insert = `INSERT INTO journal SELECT seq + 100, at, actor, action, subject, commitment, previous_hash,
      'x' || substr(hash, 2) FROM journal WHERE seq = 1`;
    expect(() => porchlight.db.exec(insert)).toThrow('append-only');
  });

  it('stays intact when a person’s details are blanked', () => {
    createErase(porchlight.db)(() =>
      porchlight.db.exec('UPDATE journal_detail SET salt = NULL, details = NULL WHERE seq IN (2, 5)'),
    );
    expect(checkChain(porchlight.db)).toMatchObject({ intact: true });
    expect(() => porchlight.db.exec('UPDATE journal_detail SET salt = NULL WHERE seq = 3')).toThrow();
  });
});

describe('a journal that was tampered with', () => {
  const oneByte = (column: string) =>
    `${column} = substr(${column}, 1, 5) ||
      CASE substr(${column}, 6, 1) WHEN '0' THEN '1' ELSE '0' END || substr(${column}, 7)`;

  it.each(['at', 'actor', 'action', 'subject', 'commitment', 'previous_hash', 'hash'])(
    'shows a changed byte in %s, in any entry',
    async (column) => {
      for (const seq of ['1', '4', '(SELECT max(seq) FROM journal)']) {
        porchlight = await createSetUpApp();
        tamper(`UPDATE journal SET ${oneByte(column)} WHERE seq = ${seq}`);
        expect(checkChain(porchlight.db)).toMatchObject({ intact: false });
      }
    },
  );

  it.each([
    ['the salt', `UPDATE journal_detail SET ${oneByte('salt')} WHERE seq = 4`],
    ['the details', `UPDATE journal_detail SET details = details || ' ' WHERE seq = 4`],
    ['the salt alone, blanked', 'UPDATE journal_detail SET salt = NULL WHERE seq = 4'],
    ['the details alone, blanked', 'UPDATE journal_detail SET details = NULL WHERE seq = 4'],
    [
      'what is salt and what is details',
      `UPDATE journal_detail SET salt = substr(salt, 1, 31), details = substr(salt, 32) || details WHERE seq = 4`,
    ],
    [
      'the order',
      'UPDATE journal SET seq = -seq WHERE seq < 3; UPDATE journal SET seq = 3 + seq WHERE seq < 0',
    ],
  ])('shows a change of %s', (_, sql) => {
    tamper(sql);
    expect(checkChain(porchlight.db)).toMatchObject({ intact: false });
  });

  it.each([
    ['the first entry', 'DELETE FROM journal WHERE seq = 1; DELETE FROM journal_detail WHERE seq = 1'],
    ['an entry in the middle', 'DELETE FROM journal WHERE seq = 4; DELETE FROM journal_detail WHERE seq = 4'],
    ['details instead of their blanking', 'DELETE FROM journal_detail WHERE seq = 4'],
    ['the last entry', 'DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'],
    ['all entries', 'DELETE FROM journal'],
  ])('shows the removal of %s', (_, sql) => {
    tamper(sql);
    expect(checkChain(porchlight.db)).toMatchObject({ intact: false });
  });

  it('shows by another end hash, noted before, that its end was cut off without a trace', () => {
    const { headHash } = checkChain(porchlight.db);
    tamper(`DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal);
      DELETE FROM journal_detail WHERE seq = (SELECT max(seq) FROM journal_detail)`);
    expect(checkChain(porchlight.db)).not.toMatchObject({ headHash });
  });
});
