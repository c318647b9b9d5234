import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { daysDueAt, nextDue } from '../../electron/core/exports/schedule-times.ts';
import type { Instant } from '../../shared/time.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

type Plan = CallRequest<'exports.setSchedule'>;
const daily: Plan = {
  every: 'day',
  weekday: 5,
  at: '17:30',
  upTo: 'that-day',
  layout: { preset: 'daily' },
  format: 'csv',
  language: 'en',
  fileName: 'Visitors {date}',
};
let porchlight: SetUpApp;
let folder: ReturnType<typeof temporaryFolder>;
let share: string;
beforeEach(async () => {
  folder = temporaryFolder();
  share = join(folder.path, 'Share');
  mkdirSync(share);
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
  porchlight.state.folder = share;
});
afterEach(() => folder.remove());

async function setSchedule(change: Partial<Plan> = {}): Promise<void> {
  await porchlight.unlock('office');
  await porchlight.must('office', 'exports.chooseFolder', {});
  await porchlight.must('office', 'exports.setSchedule', { ...daily, ...change });
}
const runAt = async (instant: string) => {
  porchlight.state.now = new Date(instant);
  await porchlight.services.scheduledRun.run();
};
const state = async () => {
  await porchlight.unlock('office');
  return porchlight.must('office', 'exports.schedule', {});
};

describe('a scheduled export', () => {
  it('removes what a crash left of its own files, and nobody else’s', async () => {
    const left = 'Visitors 2026-11-18.csv.0a1b2c3d.partial';
    const others = ['Visitors.csv.0a1b2c3d.partial', 'Visitors 2026-11-17.csv'];
    for (const name of [left, ...others]) {
      writeFileSync(join(share, name), '');
      utimesSync(join(share, name), 0, 0);
    }
    const beingWritten = 'Visitors 2026-11-20.csv.3d2c1b0a.partial';
    writeFileSync(join(share, beingWritten), '');
    const now = new Date('2026-11-20T17:30:00.000Z');
    utimesSync(join(share, beingWritten), now, now);
    await setSchedule();
    await runAt(now.toISOString());
    expect(readdirSync(share).toSorted()).toEqual(
      [...others, beingWritten, 'Visitors 2026-11-20.csv'].toSorted(),
    );
  });

  it('writes its file when it is due, once, with a line in the journal', async () => {
    await porchlight.signIn();
    await setSchedule();
    await runAt('2026-11-20T17:29:59.000Z');
    expect(readdirSync(share)).toEqual([]);
    await runAt('2026-11-20T17:30:00.000Z');
    await runAt('2026-11-20T17:30:01.000Z');
    expect(readdirSync(share)).toEqual(['Visitors 2026-11-20.csv']);
    expect(readFileSync(join(share, 'Visitors 2026-11-20.csv'), 'utf8')).toContain('Oduya Lindqvist');
    const entries = porchlight.db.prepare(`SELECT actor FROM journal WHERE action = 'log.exported'`).all();
    expect(entries).toEqual([{ actor: 'system' }]);
    expect((await state()).runs).toMatchObject([
      { problem: null, visits: 1, tries: 1, fileName: 'Visitors 2026-11-20.csv' },
    ]);
  });

  it('is made up, a file a day, after days on which the computer was off', async () => {
    await setSchedule();
    await runAt('2026-11-23T09:00:00.000Z');
    expect(readdirSync(share).toSorted()).toEqual([
      'Visitors 2026-11-20.csv',
      'Visitors 2026-11-21.csv',
      'Visitors 2026-11-22.csv',
    ]);
  });

  it('that fails is told until somebody has seen it, tried again, and made good', async () => {
    await setSchedule();
    rmSync(share, { recursive: true });
    await runAt('2026-11-20T17:30:00.000Z');
    expect(existsSync(share)).toBe(false);
    const [failed] = (await state()).runs;
    expect(failed).toMatchObject({ problem: 'cannot-write-file', seen: false, tries: 1 });
    await porchlight.must('office', 'exports.seeFailures', {});
    expect((await state()).runs).toMatchObject([{ seen: true }]);
    mkdirSync(share);
    await runAt('2026-11-20T17:31:00.000Z');
    expect(readdirSync(share)).toEqual([]);
    await runAt('2026-11-20T17:45:00.000Z');
    expect(readdirSync(share)).toEqual(['Visitors 2026-11-20.csv']);
    expect((await state()).runs).toMatchObject([{ problem: null, tries: 2 }]);
  });

  it('leaves a stranger’s file of the same name alone', async () => {
    writeFileSync(join(share, 'Visitors 2026-11-20.csv'), 'theirs');
    await setSchedule();
    await runAt('2026-11-20T17:30:00.000Z');
    expect(readFileSync(join(share, 'Visitors 2026-11-20.csv'), 'utf8')).toBe('theirs');
    expect(readdirSync(share)).toContain('Visitors 2026-11-20 (2).csv');
  });

  it('tells a page the name of its folder, and not where it is', async () => {
    await setSchedule();
    expect(await state()).toMatchObject({ schedule: { folderName: 'Share' } });
    expect(JSON.stringify(await state())).not.toContain(folder.path);
  });

  it('is ended, and its folder asked for again', async () => {
    await setSchedule();
    await porchlight.must('office', 'exports.endSchedule', {});
    await runAt('2026-11-20T17:30:00.000Z');
    expect(readdirSync(share)).toEqual([]);
    await porchlight.unlock('office');
    expect(codeOf(await porchlight.call('office', 'exports.setSchedule', daily))).toBe('invalid-input');
  });

  it('keeps its columns: they cannot be removed before it has others', async () => {
    const { id: layoutId } = await porchlight.must('office', 'layouts.add', {
      name: 'For the trust',
      columns: ['name', 'day'],
    });
    await setSchedule({ layout: { layoutId } });
    expect(await porchlight.call('office', 'layouts.remove', { layoutId })).toMatchObject({
      error: { code: 'invalid-input', fields: { layoutId: 'scheduled' } },
    });
    await runAt('2026-11-20T17:30:00.000Z');
    expect(readFileSync(join(share, 'Visitors 2026-11-20.csv'), 'utf8')).toContain('Name,Date');
    await setSchedule();
    await porchlight.must('office', 'layouts.remove', { layoutId });
    expect((await porchlight.must('office', 'exports.choices', {})).layouts).toEqual([]);
  });

  it.each(['Visitors', 'a/b {date}', '../{date}', '{date}: all'])(
    'takes no file’s name like “%s”',
    async (fileName) => {
      await porchlight.must('office', 'exports.chooseFolder', {});
      const result = await porchlight.call('office', 'exports.setSchedule', { ...daily, fileName });
      expect(codeOf(result)).toBe('invalid-input');
    },
  );
});

describe('the times of a schedule', () => {
  const zone = 'Europe/London';
  it('are by the site’s clock, over the days that clocks change', () => {
    expect(nextDue(daily, '2027-03-27T17:30:00.000Z' as Instant, zone)).toBe('2027-03-28T16:30:00.000Z');
    expect(nextDue(daily, '2027-10-30T16:30:00.000Z' as Instant, zone)).toBe('2027-10-31T17:30:00.000Z');
  });
  it('fall on a weekday, and take in seven days', () => {
    const weekly = { ...daily, every: 'week' } as const;
    const due = nextDue(weekly, '2026-11-20T17:30:00.000Z' as Instant, zone);
    expect(due).toBe('2026-11-27T17:30:00.000Z');
    expect(daysDueAt(weekly, due, zone)).toEqual({ first: '2026-11-21', last: '2026-11-27' });
    expect(daysDueAt({ ...weekly, upTo: 'day-before' }, due, zone)).toEqual({
      first: '2026-11-20',
      last: '2026-11-26',
    });
  });
});
