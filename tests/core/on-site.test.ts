import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});
const onSite = () => porchlight.must('reception', 'visits.onSite', {});

describe('who is on site', () => {
  it('is everybody who came and did not leave, from earlier days too', async () => {
    const stayed = await porchlight.signIn({ name: 'Kwabena Thistlewood' });
    await porchlight.app.tick();
    porchlight.pass(3 * 24 * 60);
    await porchlight.unlock('reception');
    const left = await porchlight.signIn({ name: 'Petra Vaughan' });
    await porchlight.must('door', 'visits.signOut', { code: String(left.badgeNumber) });
    expect(await onSite()).toMatchObject([
      { visitId: stayed.visitId, reasons: [{ code: 'earlier-day', days: 3 }] },
    ]);
  });

  it('lists whom to challenge first, worst first, then by time on site', async () => {
    const badges = async () => porchlight.app.tick();
    await porchlight.signIn({ name: 'First, fine', category: 'visitor' });
    porchlight.pass(1);
    await porchlight.signIn({ name: 'Second, no host', category: 'visitor', host: { text: '' } });
    porchlight.pass(1);
    await porchlight.signIn({ name: 'Third, camera', devices: [{ kind: 'camera', handling: 'bag' }] });
    await badges();
    expect((await onSite()).map(({ name, reasons }) => [name, reasons.map((r) => r.code)])).toEqual([
      ['Third, camera', ['device-kept']],
      ['Second, no host', ['escort-without-host']],
      ['First, fine', []],
    ]);
  });

  it('tells whether the badge was printed, and makes it a reason when it was not', async () => {
    porchlight.state.reply = { accepted: false, said: 'The printer is not responding' };
    await porchlight.signIn();
    await porchlight.app.tick();
    expect(await onSite()).toMatchObject([
      {
        badge: { state: 'queued', attempts: 1, spoolerSaid: 'The printer is not responding', prints: 0 },
        reasons: [],
      },
    ]);
    porchlight.pass(2);
    expect(await onSite()).toMatchObject([{ reasons: [{ code: 'badge-not-printed' }] }]);
  });

  it('does not blame visitors for badges where none are printed', async () => {
    const without = await createSetUpApp({ printer: { kind: 'none' } });
    await without.unlock('reception');
    await without.signIn();
    without.pass(4);
    expect(await without.must('reception', 'visits.onSite', {})).toMatchObject([
      { badge: { state: 'off' }, reasons: [] },
    ]);
  });

  it('shows a host’s name as it is now', async () => {
    await porchlight.signIn({ host: { staffId: porchlight.idOf('dsl') } });
    expect(await onSite()).toMatchObject([{ host: 'Marek Zielony' }]);
  });
});
