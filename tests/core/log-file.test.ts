import { describe, expect, it } from 'vitest';
import { asCsv } from '../support/exporting.ts';
import { createSetUpApp, testPin } from '../support/set-up-app.ts';

const canary = 'Canarybird';

/** Everything a person can type carries the canary; nothing of it may reach the log file. */
async function useWithCanary() {
  const porchlight = await createSetUpApp();
  const { state, call, must } = porchlight;
  await porchlight.unlockAll();
  state.reply = { accepted: false, said: `lp: cannot print for ${canary}` };

  const { visitId, badgeNumber } = await porchlight.signIn({
    name: canary,
    organisation: canary,
    category: 'contractor',
    host: { text: canary },
  });
  await porchlight.app.tick();
  porchlight.host.printers.print = () => Promise.reject(new Error(`no printer for ${canary}`));
  await must('reception', 'badges.reprint', { visitId });
  await porchlight.app.tick();
  const challenge = { seen: ['other'], place: canary, outcomes: ['inform-dsl'], note: canary } as const;
  const { id } = await must('reception', 'challenges.record', {
    ...challenge,
    visitId,
    seen: [...challenge.seen],
    outcomes: [...challenge.outcomes],
  });
  await must('reception', 'challenges.withdraw', { challengeId: id, reason: canary });
  state.saveFile = `/nowhere/${canary}.csv`;
  await call('office', 'exports.save', asCsv({ first: '2026-11-20', last: '2026-11-20' }));
  await must('admin', 'people.add', { name: canary, role: null });
  await must('admin', 'settings.change', { assemblyPoint: canary, dslName: canary });
  await call('office', 'staff.unlock', { staffId: porchlight.idOf('office'), pin: canary });
  await call('door', 'visits.findByBadge', { code: canary });
  await porchlight.app.dispatch({ clientId: canary, audience: 'kiosk' }, canary, { [canary]: canary });
  await must('door', 'visits.signOut', { code: String(badgeNumber) });

  // A bug that quotes what was typed, in the middle of a call.
  porchlight.db.exec(`CREATE TEMP TRIGGER bug BEFORE INSERT ON visitor
    BEGIN SELECT RAISE(ABORT, 'cannot store ${canary}'); END`);
  const input = porchlight.signInInput({ name: canary });
  expect(await call('door', 'visits.signIn', input)).toEqual({
    ok: false,
    error: { code: 'internal', message: 'internal' },
  });
  return porchlight;
}

describe('the log file', () => {
  it('tells of failures without a name, a note or a PIN in it', async () => {
    const { state } = await useWithCanary();
    const text = state.logged.join('\n');
    expect(text).toContain('print attempt');
    expect(text).toContain('badge could not be made');
    expect(text).toContain('error call failed {"call":"visits.signIn","kind":"SqliteError"');
    expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
    expect(text).not.toContain(testPin);
  });

  it('is not where the printer’s list gets names from either', async () => {
    const { state } = await useWithCanary();
    expect(state.printed.length).toBeGreaterThan(0);
    for (const { title } of state.printed) expect(title).not.toContain(canary);
  });
});
