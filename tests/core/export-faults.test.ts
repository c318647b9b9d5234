import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../electron/core/files/write-whole-file.ts';
import { fillWithVisits } from '../bench/many-visits.ts';
import { asCsv } from '../support/exporting.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const range = { first: '2026-11-20', last: '2026-11-20' };
let porchlight: SetUpApp;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
  await porchlight.signIn();
});
afterEach(() => folder.remove());

const exportTo = (file: string | null) => {
  porchlight.state.saveFile = file;
  return porchlight.call('office', 'exports.save', asCsv(range));
};
const exportsInJournal = () =>
  porchlight.db
    .prepare(
      `SELECT actor, details FROM journal JOIN journal_detail USING (seq) WHERE action = 'log.exported'`,
    )
    .all();

describe('an export', () => {
  it('is in the journal: who, which days, how many visits', async () => {
    await exportTo(join(folder.path, 'log.csv'));
    expect(exportsInJournal()).toEqual([
      {
        actor: porchlight.idOf('office'),
        details: JSON.stringify({ ...range, narrowedBy: [], layout: 'full', rows: 1 }),
      },
    ]);
  });

  it('that was cancelled in the dialog writes and records nothing', async () => {
    expect(await exportTo(null)).toEqual({ ok: true, value: { saved: false, because: 'cancelled' } });
    expect(exportsInJournal()).toEqual([]);
  });

  it('suggests a name that says the days, and nothing personal', async () => {
    let suggested = '';
    porchlight.host.chooseSaveFile = async (name) => {
      suggested = name;
      return null;
    };
    await porchlight.call('office', 'exports.save', asCsv(range));
    expect(suggested).toBe('Visitor log 2026-11-20 to 2026-11-20.csv');
  });

  it('to a folder that is not there leaves nothing behind', async () => {
    const result = await exportTo(join(folder.path, 'gone', 'log.csv'));
    expect(codeOf(result)).toBe('cannot-write-file');
    expect(readdirSync(folder.path)).toEqual([]);
    expect(exportsInJournal()).toEqual([]);
  });

  it('to where a folder stands leaves no half a file', async () => {
    mkdirSync(join(folder.path, 'log.csv', 'inside'), { recursive: true });
    expect(codeOf(await exportTo(join(folder.path, 'log.csv')))).toBe('cannot-write-file');
    expect(readdirSync(folder.path)).toEqual(['log.csv']);
  });

  it('to a full disk says so, and leaves an older file alone', async () => {
    const file = join(folder.path, 'log.csv');
    writeFileSync(file, 'older');
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const failing = writeWholeFile(file, () => Promise.reject(full));
    await expect(failing).rejects.toMatchObject({ code: 'disk-full' });
    expect(readFileSync(file, 'utf8')).toBe('older');
    expect(readdirSync(folder.path)).toEqual(['log.csv']);
  });

  it('says that it could not be written, also where what was begun cannot be removed', async () => {
    const share = join(folder.path, 'share');
    mkdirSync(share);
    const gone = writeWholeFile(join(share, 'log.csv'), async () => {
      // In place of the share stands a file now, as where a share was lost: removing fails for another reason.
      renameSync(share, join(folder.path, 'away'));
      writeFileSync(share, '');
      return Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' }));
    });
    await expect(gone).rejects.toMatchObject({ code: 'cannot-write-file' });
  });

  it('does not appear when the journal cannot say so', async () => {
    porchlight.db.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON journal WHEN NEW.action = 'log.exported'
       BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    expect(codeOf(await exportTo(join(folder.path, 'log.csv')))).toBe('internal');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('stops when its person has locked the view, or left it, while the dialog stood open', async () => {
    const file = join(folder.path, 'log.csv');
    for (const leave of [() => porchlight.app.endSession('office'), () => porchlight.pass(6)]) {
      porchlight.host.chooseSaveFile = async () => {
        leave();
        return file;
      };
      expect(codeOf(await porchlight.call('office', 'exports.save', asCsv(range)))).toBe('locked');
      await porchlight.unlock('office');
    }
    expect(readdirSync(folder.path)).toEqual([]);
    expect(exportsInJournal()).toEqual([]);
  });

  it('to the same place as another at the same time does not mix with it', async () => {
    const file = join(folder.path, 'log.csv');
    await Promise.all([exportTo(file), exportTo(file), exportTo(file)]);
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(3);
    expect(readdirSync(folder.path)).toEqual(['log.csv']);
  });

  it('of more visits than a PDF holds says how many it holds, before any dialog', async () => {
    fillWithVisits(porchlight.db, 20_000);
    let asked = 0;
    porchlight.host.chooseSaveFile = async () => {
      asked += 1;
      return null;
    };
    const asPdf = (filter: { first?: string }) =>
      porchlight.must('office', 'exports.save', { ...asCsv(filter), format: 'pdf' });
    // The visit that signed in by itself is one too many.
    expect(await asPdf({})).toEqual({ saved: false, because: 'too-many-visits', most: 20_000 });
    expect(asked).toBe(0);
    const before =
      porchlight.db.prepare<[], string>('SELECT min(signed_in_at) FROM visit').pluck().get() ?? '';
    const dayAfterFirst = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
    expect(await asPdf({ first: dayAfterFirst })).toEqual({ saved: false, because: 'cancelled' });
    expect(asked).toBe(1);
  });

  it('does not keep the door from signing people in', async () => {
    const done: string[] = [];
    const running = exportTo(join(folder.path, 'log.csv')).then(() => done.push('export'));
    await porchlight.signIn().then(() => done.push('sign-in'));
    await running;
    expect(done).toEqual(['sign-in', 'export']);
  });
});
