import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import { rollCallModes } from '../../shared/domain/roll-call.ts';
import { textOf } from '../paper/pdf.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
  await porchlight.unlock('office');
});

const start = (drill = false, window: 'reception' | 'dsl' = 'reception') =>
  porchlight.must(window, 'rollCall.start', { mode: 'evacuate', drill });
const list = async (id: Awaited<ReturnType<typeof start>>['id']) =>
  porchlight.must('reception', 'rollCall.list', { id });
const entryOf = async (id: Awaited<ReturnType<typeof start>>['id'], name: string) => {
  const entry = (await list(id)).entries.find((one) => one.name === name && one.kind !== 'expected');
  if (!entry) throw new Error('not on the list');
  return entry;
};
const expectSomebody = (change: { name: string; members?: string[] }) =>
  porchlight.must('reception', 'expected.add', {
    organisation: 'Hillside School',
    categoryId: porchlight.categoryId('visitor'),
    host: { staffId: porchlight.idOf('dsl') },
    purpose: '',
    day: '2026-11-20',
    time: '10:30',
    group: 'Hillside choir',
    members: [],
    ...change,
  });
const journal = () =>
  porchlight.db
    .prepare<[], { actor: string; action: string }>(
      `SELECT actor, action FROM journal WHERE action LIKE 'roll-call.%' ORDER BY seq`,
    )
    .all();

describe('starting a roll call', () => {
  it('needs no unlocking, and says so', async () => {
    await porchlight.signIn();
    const { id, joined } = await start(false, 'dsl');
    expect(joined).toBe(false);
    expect(journal()).toEqual([{ actor: 'system', action: 'roll-call.started' }]);
    const { summary } = await list(id);
    expect(summary).toMatchObject({ mode: 'evacuate', drill: false, startedBy: '' });
    expect(porchlight.state.opened).toContain('alert');
  });

  it.each(rollCallModes)(
    'to %s has its list and its name on every paper, and runs as long as it is not ended',
    async (mode) => {
      await porchlight.signIn({ name: 'Zoë Adeyemi' });
      const { id } = await porchlight.must('reception', 'rollCall.start', { mode, drill: false });
      expect(await porchlight.must('dsl', 'rollCall.running', {})).toMatchObject({ id, mode, drill: false });
      expect((await list(id)).entries.map(({ name }) => name)).toEqual(['Zoë Adeyemi']);
      const title = { evacuate: 'Evacuate', 'bring-inside': 'Bring inside', 'lock-down': 'Lock down' }[mode];
      const folder = temporaryFolder();
      for (const paper of ['list', 'report'] as const) {
        if (paper === 'report') await porchlight.must('reception', 'rollCall.end', { id });
        porchlight.state.saveFile = join(folder.path, `${paper}.pdf`);
        await porchlight.must('reception', 'rollCall.save', { id, paper });
        const text = textOf(readFileSync(porchlight.state.saveFile));
        expect(text).toContain(title);
        expect(text).toContain('Zoë Adeyemi');
      }
      folder.remove();
      expect(await porchlight.must('reception', 'rollCall.past', {})).toMatchObject([
        { id, mode, endedAs: 'over' },
      ]);
      expect(await porchlight.must('dsl', 'rollCall.running', {})).toBeNull();
    },
  );

  it('records who started it', async () => {
    const { id } = await start();
    expect((await list(id)).summary.startedBy).toBe('Rowan Ashby');
  });

  it('twice joins the one that runs', async () => {
    const first = await start();
    expect(await start()).toEqual({ id: first.id, joined: true });
    expect(await start(true)).toEqual({ id: first.id, joined: true });
  });

  it('for real is not kept back by a drill', async () => {
    const drill = await start(true);
    const real = await start(false, 'dsl');
    expect(real.joined).toBe(false);
    expect((await list(drill.id)).summary.endedAs).toBe('overtaken');
    expect(await porchlight.must('dsl', 'rollCall.running', {})).toMatchObject({ id: real.id, drill: false });
  });

  it('shows a locked view numbers and no name', async () => {
    await porchlight.signIn({ name: 'Zoë Adeyemi' });
    await start();
    const running = await porchlight.must('dsl', 'rollCall.running', {});
    expect(running?.counts).toEqual({ people: 1, accounted: 0, notFound: 0, expected: 0 });
    expect(JSON.stringify(running)).not.toContain('Adeyemi');
    const locked = await porchlight.call('dsl', 'rollCall.list', { id: running?.id ?? '' });
    expect(codeOf(locked)).toBe('locked');
  });
});

describe('the list', () => {
  it('has visitors with their host, and each of those expected', async () => {
    await porchlight.signIn({ name: 'Zoë Adeyemi' });
    await expectSomebody({ name: 'Wren Castellane', members: ['Wren Castellane', 'Kwabena Thistlewood'] });
    const { entries, summary } = await list((await start()).id);
    expect(entries.map(({ name, kind, host, entrance }) => [name, kind, host, entrance])).toEqual([
      ['Zoë Adeyemi', 'visitor', 'Gwen Pritchard', 'Main entrance'],
      ['Wren Castellane', 'expected', 'Marek Zielony', ''],
      ['Kwabena Thistlewood', 'expected', 'Marek Zielony', ''],
    ]);
    expect(summary.counts).toEqual({ people: 1, accounted: 0, notFound: 0, expected: 2 });
  });

  it('depends on nothing any more: what it was copied from may change', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Zoë Adeyemi' });
    const { id } = await start();
    const before = (await list(id)).entries;
    porchlight.db.exec(`UPDATE visitor SET name = 'Somebody Else', organisation = 'Elsewhere'`);
    porchlight.db.exec(`UPDATE visit SET host_text = 'Nobody', category_name = 'Other'`);
    porchlight.db.exec(`UPDATE entrance SET name = 'Back door'`);
    porchlight.db.exec(`UPDATE staff_member SET name = 'Another'`);
    expect((await list(id)).entries).toEqual(before);
    expect(visitId).toBeTruthy();
  });

  it('takes in who arrives while it runs, and knows them from those expected', async () => {
    const { id: expectedId } = await expectSomebody({ name: 'Wren Castellane' });
    const { id } = await start();
    porchlight.pass(3);
    await porchlight.signIn({ name: 'Wren Castellane', expectedId });
    const { entries, summary } = await list(id);
    expect(entries.map(({ kind, arrivedAt }) => [kind, arrivedAt !== null])).toEqual([
      ['expected', true],
      ['visitor', true],
    ]);
    expect(summary.counts).toEqual({ people: 1, accounted: 0, notFound: 0, expected: 0 });
  });

  it('marks who leaves while it runs, and takes that back with the sign-out', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Zoë Adeyemi' });
    const { id } = await start();
    await porchlight.must('reception', 'visits.signOutFor', { visitId });
    expect((await entryOf(id, 'Zoë Adeyemi')).now).toMatchObject({ mark: 'left', by: '' });
    await porchlight.must('reception', 'visits.undoSignOutFor', { visitId });
    expect((await entryOf(id, 'Zoë Adeyemi')).now).toBeNull();
  });

  it('tells of two who say different things, and the later counts', async () => {
    await porchlight.signIn({ name: 'Zoë Adeyemi' });
    const { id } = await start();
    const { id: entryId } = await entryOf(id, 'Zoë Adeyemi');
    await porchlight.must('reception', 'rollCall.mark', { entryId, mark: 'here' });
    porchlight.pass(1);
    await porchlight.must('office', 'rollCall.mark', { entryId, mark: 'not-found' });
    const { now, conflicting } = await entryOf(id, 'Zoë Adeyemi');
    expect(now).toMatchObject({ mark: 'not-found', by: 'Imogen Fairweather' });
    expect(conflicting.map(({ mark, by }) => [mark, by])).toEqual([
      ['not-found', 'Imogen Fairweather'],
      ['here', 'Rowan Ashby'],
    ]);
    await porchlight.must('office', 'rollCall.mark', { entryId, mark: 'here' });
    expect(await entryOf(id, 'Zoë Adeyemi')).toMatchObject({ now: { mark: 'here' }, conflicting: [] });
    expect(porchlight.state.events.at(-1)).toBe('rollCall.changed');
    expect(() => porchlight.db.exec('DELETE FROM roll_call_mark')).toThrow('never deleted');
    expect(() => porchlight.db.exec(`UPDATE roll_call_mark SET mark = 'left'`)).toThrow('never edited');
  });
});

describe('staff who sign in with their pass', () => {
  const comeIn = (role: 'office' | 'dsl') => {
    const { id: siteId, entranceId } = porchlight.services.site.get();
    porchlight.db
      .prepare(
        `INSERT INTO staff_presence (id, site_id, entrance_id, staff_id, signed_in_at) VALUES (?, ?, ?, ?, ?)`,
      )
      .run(newId<string>(), siteId, entranceId, porchlight.idOf(role), porchlight.state.now.toISOString());
  };
  beforeEach(() => porchlight.services.settings.change({ staffSignIn: true }, 'system'));

  it('are on the list, and are marked when they go', async () => {
    comeIn('office');
    const { id } = await start();
    expect((await list(id)).entries).toMatchObject([
      { kind: 'staff', name: 'Imogen Fairweather', entrance: 'Main entrance' },
    ]);
    const [here] = (await porchlight.must('reception', 'presence.list', {})).staff;
    if (!here) throw new Error('nobody is in');
    await porchlight.must('reception', 'presence.signOutFor', { presenceId: here.presenceId });
    expect((await entryOf(id, 'Imogen Fairweather')).now).toMatchObject({ mark: 'left', by: '' });
  });

  it('are not on it where staff do not sign in, whatever is left of earlier days', async () => {
    comeIn('dsl');
    porchlight.services.settings.change({ staffSignIn: false }, 'system');
    expect((await list((await start()).id)).entries).toEqual([]);
  });
});

describe('the end of a roll call', () => {
  it('is a report of how long it took, and who was unaccounted for when', async () => {
    await porchlight.signIn({ name: 'Zoë Adeyemi' });
    await porchlight.signIn({ name: 'Petra Vaughan-Iqbal' });
    const { id } = await start(true);
    const { id: entryId } = await entryOf(id, 'Zoë Adeyemi');
    porchlight.pass(4);
    await porchlight.must('reception', 'rollCall.mark', { entryId, mark: 'here' });
    porchlight.pass(6);
    await porchlight.unlock('reception');
    await porchlight.unlock('office');
    await porchlight.must('reception', 'rollCall.end', { id });
    const report = await porchlight.must('office', 'rollCall.report', { id });
    expect(report.summary).toMatchObject({
      drill: true,
      endedAs: 'over',
      endedBy: 'Rowan Ashby',
      startedAt: '2026-11-20T09:00:00.000Z',
      endedAt: '2026-11-20T09:10:00.000Z',
    });
    expect(
      report.unaccounted.map(({ name, from, until }) => [name, from.slice(11, 16), until?.slice(11, 16)]),
    ).toEqual([
      ['Petra Vaughan-Iqbal', '09:00', undefined],
      ['Zoë Adeyemi', '09:00', '09:04'],
    ]);
    expect(report.events.map(({ name, what, by }) => [name, what, by])).toEqual([
      ['Zoë Adeyemi', 'here', 'Rowan Ashby'],
    ]);
    expect(await porchlight.must('office', 'rollCall.past', {})).toMatchObject([{ id, drill: true }]);
    expect(codeOf(await porchlight.call('office', 'rollCall.mark', { entryId, mark: 'left' }))).toBe(
      'wrong-state',
    );
    expect(codeOf(await porchlight.call('office', 'rollCall.end', { id }))).toBe('already-done');
  });

  it('of one that was started by mistake keeps the reason', async () => {
    const { id } = await start();
    expect(codeOf(await porchlight.call('reception', 'rollCall.stop', { id, why: ' ' }))).toBe(
      'invalid-input',
    );
    await porchlight.must('reception', 'rollCall.stop', { id, why: 'A wrong touch' });
    expect(await porchlight.must('reception', 'rollCall.past', {})).toMatchObject([
      { endedAs: 'mistake', why: 'A wrong touch' },
    ]);
    expect(await porchlight.must('dsl', 'rollCall.running', {})).toBeNull();
  });
});

describe('the list on paper', () => {
  beforeEach(() => {
    porchlight.services.settings.change({ listPrinter: { kind: 'system', name: 'Test' } }, 'system');
  });
  const paper = async () => (await porchlight.must('dsl', 'rollCall.running', {}))?.paper;

  it('prints at once on A4, and the start waits for nothing', async () => {
    await start(false, 'dsl');
    expect(await paper()).toBe('sending');
    await vi.waitFor(async () => expect(await paper()).toBe('sent'), { timeout: 20_000 });
    expect(porchlight.state.printed.filter(({ title }) => title === 'Porchlight list')).toMatchObject([
      { printer: 'Test', width: 210, height: 297 },
    ]);
  });

  it('that fails says why, and can be printed again', async () => {
    porchlight.state.reply = { accepted: false, said: 'no paper' };
    const { id } = await start();
    await vi.waitFor(async () => expect(await paper()).toBe('failed'), { timeout: 20_000 });
    expect((await list(id)).summary.spoolerSaid).toBe('no paper');
    porchlight.state.reply = { accepted: true, said: '' };
    await porchlight.must('reception', 'rollCall.print', { id });
    await vi.waitFor(async () => expect(await paper()).toBe('sent'), { timeout: 20_000 });
  });

  it('interrupted by a power cut is not said to have come out', async () => {
    const { id } = await start();
    porchlight.db.prepare(`UPDATE roll_call SET paper = 'sending' WHERE id = ?`).run(id);
    const restarted = await porchlight.restart();
    expect((await restarted.must('dsl', 'rollCall.running', {}))?.paper).toBe('failed');
  });
});
