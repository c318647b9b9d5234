import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { createTestHost } from '../support/test-host.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});
const second = 1 / 60;

const jobs = () =>
  porchlight.db
    .prepare<[], { copy: number; state: string; attempts: number; said: string }>(
      'SELECT copy, state, attempts, spooler_said AS said FROM print_job ORDER BY queued_at, id',
    )
    .all();
const refuse = (said = 'The printer is not responding') =>
  void (porchlight.state.reply = { accepted: false, said });

describe('a badge', () => {
  it('goes to the printer after the sign-in was answered', async () => {
    const { visitId } = await porchlight.signIn();
    expect(porchlight.state.printed).toEqual([]);
    expect(jobs()).toMatchObject([{ state: 'queued', attempts: 0 }]);
    const progress = () => porchlight.must('door', 'visits.badgeProgress', { visitId });
    expect(await progress()).toEqual({ state: 'queued', attempts: 0 });

    await porchlight.app.tick();
    expect(porchlight.state.printed).toMatchObject([
      { printer: 'Test', width: 62, height: 100, title: 'Porchlight badge' },
    ]);
    expect(jobs()).toEqual([
      { copy: 1, state: 'sent', attempts: 1, said: 'request id is Test-1 (1 file(s))' },
    ]);
    expect(await progress()).toEqual({ state: 'sent', attempts: 1 });
    expect(porchlight.state.events.at(-1)).toBe('printing.changed');
  });

  it('prints once, however often the clock ticks, and in the order of signing in', async () => {
    await porchlight.signIn();
    await porchlight.signIn();
    await Promise.all([porchlight.app.tick(), porchlight.app.tick(), porchlight.app.tick()]);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(2);
    expect(jobs().map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('starts on its own, without waiting for the clock', async () => {
    await porchlight.signIn();
    await expect.poll(() => porchlight.state.printed.length).toBe(1);
  });

  it('whose printer gives no answer is not sent a second time by itself: it may have come out', async () => {
    porchlight.state.reply = { accepted: false, said: '', unsure: true };
    await porchlight.signIn();
    await porchlight.app.tick();
    expect(jobs()).toMatchObject([{ state: 'failed', attempts: 1 }]);
    porchlight.state.reply = { accepted: true, said: 'ok' };
    porchlight.pass(60);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(1);
  });

  it('prints though the clock was set back while it waited', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    porchlight.state.reply = { accepted: true, said: 'ok' };
    porchlight.pass(-24 * 60);
    await porchlight.app.tick();
    expect(jobs()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('that is refused is tried again after growing pauses, then given up', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    expect(jobs()).toEqual([
      { copy: 1, state: 'queued', attempts: 1, said: 'The printer is not responding' },
    ]);
    const pauses = [5, 15, 30, 60, 120, 300, 600];
    for (const [tries, pause] of pauses.entries()) {
      porchlight.pass((pause - 1) * second);
      await porchlight.app.tick();
      expect(porchlight.state.printed).toHaveLength(tries + 1);
      porchlight.pass(second);
      await porchlight.app.tick();
      expect(porchlight.state.printed).toHaveLength(tries + 2);
    }
    expect(jobs()).toMatchObject([{ state: 'failed', attempts: 8 }]);
    porchlight.pass(24 * 60);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(8);
  });

  it('that is refused for a while is printed in the end', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    porchlight.state.reply = { accepted: true, said: 'ok' };
    porchlight.pass(5 * second);
    await porchlight.app.tick();
    expect(jobs()).toEqual([{ copy: 1, state: 'sent', attempts: 2, said: 'ok' }]);
  });

  it('that waits does not hold up the next one', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    porchlight.state.reply = { accepted: true, said: 'ok' };
    await porchlight.signIn();
    await porchlight.app.tick();
    expect(jobs().map(({ state }) => state)).toEqual(['queued', 'sent']);
  });

  it('waits through a restart', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    const again = await porchlight.restart();
    porchlight.state.reply = { accepted: true, said: 'ok' };
    porchlight.pass(5 * second);
    await again.app.tick();
    expect(jobs()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('that was being handed over when the power went is never sent again by itself', async () => {
    const hanging = createTestHost();
    hanging.host.printers.print = () => new Promise(() => {});
    porchlight = await createSetUpApp({ test: hanging });
    await porchlight.signIn();
    void porchlight.app.tick();
    await expect.poll(() => jobs()[0]?.state).toBe('sending');

    hanging.host.printers.print = async (request) => {
      hanging.state.printed.push(request);
      return { accepted: true, said: '' };
    };
    const again = await porchlight.restart();
    porchlight.pass(60);
    await again.app.tick();
    expect(hanging.state.printed).toEqual([]);
    expect(jobs()).toMatchObject([{ state: 'failed', attempts: 1 }]);
    expect(hanging.state.logged).toContain('warn print jobs interrupted {"count":1}');
  });
});

describe('a badge whose printing could not be written down', () => {
  it('is not sent again by itself, and can be by staff', async () => {
    porchlight.db.exec(`CREATE TEMP TRIGGER full BEFORE UPDATE ON print_job WHEN NEW.state = 'sent'
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const { visitId } = await porchlight.signIn();
    await expect(porchlight.app.tick()).rejects.toThrow('full');
    expect(jobs()).toMatchObject([{ state: 'sending' }]);
    porchlight.db.exec('DROP TRIGGER temp.full');
    await porchlight.app.tick();
    expect(jobs()).toMatchObject([{ state: 'failed', attempts: 1 }]);

    await porchlight.unlock('reception');
    await porchlight.must('reception', 'badges.reprint', { visitId });
    await porchlight.app.tick();
    expect(jobs().map(({ state }) => state)).toEqual(['failed', 'sent']);
  });
});

describe('the end of a visit', () => {
  it('takes its badge out of the queue', async () => {
    refuse();
    const { badgeNumber } = await porchlight.signIn();
    await porchlight.app.tick();
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    porchlight.pass(60);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(1);
    expect(jobs()).toMatchObject([{ state: 'cancelled', attempts: 1 }]);
  });

  it('does so even while the badge is being handed over, should it be refused', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    const answer = Promise.withResolvers<{ accepted: boolean; said: string }>();
    porchlight.host.printers.print = () => answer.promise;
    const running = porchlight.app.tick();
    await expect.poll(() => jobs()[0]?.state).toBe('sending');
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    answer.resolve({ accepted: false, said: 'jam' });
    await running;
    expect(jobs()).toMatchObject([{ state: 'cancelled', said: 'jam' }]);
    expect(await porchlight.must('door', 'visits.badgeProgress', { visitId })).toMatchObject({
      state: 'cancelled',
    });
  });
});

describe('a site that prints no badges', () => {
  it('queues none', async () => {
    porchlight = await createSetUpApp({ printer: { kind: 'none' } });
    const { visitId, printing } = await porchlight.signIn();
    expect(printing).toBe(false);
    expect(jobs()).toEqual([]);
    expect(await porchlight.must('door', 'visits.badgeProgress', { visitId })).toMatchObject({
      state: 'off',
    });
  });

  it('drops those that still waited when printing was switched off', async () => {
    refuse();
    await porchlight.signIn();
    await porchlight.app.tick();
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'settings.change', { printer: { kind: 'none' } });
    porchlight.pass(1);
    await porchlight.app.tick();
    expect(jobs()).toMatchObject([{ state: 'cancelled', attempts: 1 }]);
    expect(porchlight.state.events.at(-1)).toBe('printing.changed');
  });
});
