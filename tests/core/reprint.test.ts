import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let visitId: string;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
  ({ visitId } = await porchlight.signIn());
});

const reprint = async (id = visitId) =>
  codeOf(await porchlight.call('reception', 'badges.reprint', { visitId: id }));
const badge = async () => (await porchlight.must('reception', 'visits.onSite', {}))[0]?.badge;

describe('printing a badge again', () => {
  it('makes a further copy, and counts it', async () => {
    await porchlight.app.tick();
    expect(await badge()).toMatchObject({ state: 'sent', prints: 1 });
    expect(await reprint()).toBe('ok');
    await porchlight.app.tick();
    expect(await badge()).toMatchObject({ state: 'sent', prints: 2, attempts: 1 });
    expect(porchlight.state.printed).toHaveLength(2);
    const copies = porchlight.db.prepare('SELECT copy FROM print_job ORDER BY copy').pluck().all();
    expect(copies).toEqual([1, 2]);
  });

  it('while one still waits brings that one forward instead of making two', async () => {
    porchlight.state.reply = { accepted: false, said: 'jam' };
    await porchlight.app.tick();
    porchlight.state.reply = { accepted: true, said: 'ok' };
    expect(await reprint()).toBe('ok');
    expect(await reprint()).toBe('ok');
    await porchlight.app.tick();
    porchlight.pass(4);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(2); // the one refused, the one taken
    expect(await badge()).toMatchObject({ state: 'sent', prints: 1, attempts: 2 });
  });

  it('while one is being handed over makes none', async () => {
    const answer = Promise.withResolvers<{ accepted: boolean; said: string }>();
    porchlight.host.printers.print = () => answer.promise;
    const running = porchlight.app.tick();
    await expect.poll(async () => (await badge())?.state).toBe('sending');
    expect(await reprint()).toBe('ok');
    answer.resolve({ accepted: true, said: 'ok' });
    await running;
    await porchlight.app.tick();
    expect(await badge()).toMatchObject({ state: 'sent', prints: 1 });
    expect(porchlight.db.prepare('SELECT count(*) FROM print_job').pluck().get()).toBe(1);
  });

  it('helps a badge that was given up', async () => {
    porchlight.db.exec("UPDATE print_job SET state = 'failed', next_attempt_at = NULL");
    expect(await reprint()).toBe('ok');
    await porchlight.app.tick();
    expect(await badge()).toMatchObject({ state: 'sent', prints: 1 });
  });

  it('is in the journal with who did it', async () => {
    await reprint();
    const entries = porchlight.db
      .prepare("SELECT actor, subject FROM journal WHERE action = 'badge.reprinted'")
      .all();
    expect(entries).toEqual([{ actor: porchlight.idOf('reception'), subject: visitId }]);
  });

  it('needs a visit that is not over, and a printer', async () => {
    expect(await reprint(porchlight.idOf('admin'))).toBe('not-found');
    await porchlight.must('reception', 'visits.signOutFor', { visitId });
    expect(await reprint()).toBe('already-done');

    const open = await porchlight.signIn();
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'settings.change', { printer: { kind: 'none' } });
    expect(await reprint(open.visitId)).toBe('printing-off');
  });
});
