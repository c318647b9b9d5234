import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});
const jobs = () => porchlight.db.prepare('SELECT state, attempts FROM print_job').all();
const refuse = () =>
  void (porchlight.state.reply = { accepted: false, said: 'The printer is not responding' });

describe('a sign-in', () => {
  const faults = {
    'refuses every job': () => refuse(),
    'throws at once': () =>
      void (porchlight.host.printers.print = () => {
        throw new Error('no such printer');
      }),
    'fails later': () => void (porchlight.host.printers.print = () => Promise.reject(new Error('EPIPE'))),
    'never answers': () => void (porchlight.host.printers.print = () => new Promise(() => {})),
    'has no fonts': () => void (porchlight.host.fontFile = () => '/nowhere/font.ttf'),
  };

  it.each(Object.entries(faults))('stands with a printer that %s', async (_, breakPrinter) => {
    breakPrinter();
    const first = await porchlight.signIn();
    void porchlight.app.tick();
    const other = await porchlight.signIn();
    await porchlight.unlock('reception');
    const listed = await porchlight.must('reception', 'visits.onSite', {});
    expect(listed.map(({ visitId }) => visitId).toSorted()).toEqual(
      [first.visitId, other.visitId].toSorted(),
    );
    const code = String(first.badgeNumber);
    expect(codeOf(await porchlight.call('door', 'visits.signOut', { code }))).toBe('ok');
  });

  it('is retried like a refusal when the printer throws', async () => {
    faults['throws at once']();
    await porchlight.signIn();
    await porchlight.app.tick();
    expect(jobs()).toMatchObject([{ state: 'queued', attempts: 1 }]);
  });
});
