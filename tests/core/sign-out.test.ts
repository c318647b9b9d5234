import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

const tokenOf = (visitId: string) =>
  porchlight.db
    .prepare<[string], string>('SELECT badge_token FROM visit WHERE id = ?')
    .pluck()
    .get(visitId) ?? '';
const visitRow = (visitId: string) => porchlight.db.prepare('SELECT * FROM visit WHERE id = ?').get(visitId);

describe('signing out at the door', () => {
  it('goes by badge number', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    porchlight.pass(40);
    const code = String(badgeNumber);
    expect(await porchlight.must('door', 'visits.findByBadge', { code })).toMatchObject({ badgeNumber });
    expect(await porchlight.must('door', 'visits.signOut', { code })).toEqual({});
    expect(visitRow(visitId)).toMatchObject({
      signed_out_at: porchlight.state.now.toISOString(),
      signed_out_by: 'visitor',
      signed_out_staff_id: null,
    });
    expect(porchlight.state.events.at(-1)).toBe('visits.changed');
  });

  it('goes by the code of the badge, however a hand scanner types it', async () => {
    for (const typed of [
      (token: string) => token,
      (token: string) => token.toLowerCase(),
      (token: string) => ` ${token}\t`.trimStart(),
    ]) {
      const { visitId } = await porchlight.signIn();
      const code = typed(tokenOf(visitId));
      expect(codeOf(await porchlight.call('door', 'visits.signOut', { code }))).toBe('ok');
      expect(visitRow(visitId)).toMatchObject({ signed_out_by: 'visitor' });
    }
  });

  it('shows no more of a visit than "that’s me" needs', async () => {
    const { badgeNumber } = await porchlight.signIn({
      name: 'łucja Nowak-Reed',
      devices: [
        { kind: 'phone', handling: 'office' },
        { kind: 'watch', handling: 'bag' },
      ],
    });
    const code = String(badgeNumber);
    expect(await porchlight.must('door', 'visits.findByBadge', { code })).toEqual({
      initial: 'Ł',
      badgeNumber,
      signedInAt: porchlight.state.now.toISOString(),
      handedIn: [{ kind: 'phone', handling: 'office' }],
      locker: null,
    });
  });

  it('shows a first letter as a reader sees it', async () => {
    for (const [name, initial] of [
      ['e\u0301mile', 'E\u0301'],
      ['👩‍🔧 Ada', '👩‍🔧'],
      ['istvan', 'I'],
    ] as const) {
      const { badgeNumber } = await porchlight.signIn({ name });
      const code = String(badgeNumber);
      expect(await porchlight.must('door', 'visits.findByBadge', { code })).toMatchObject({ initial });
    }
  });

  it('answers a number that never was and a visit that is over alike', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    const code = String(badgeNumber);
    const never = String(badgeNumber === 9999 ? 9998 : badgeNumber + 1);
    const token = tokenOf(visitId);
    await porchlight.must('door', 'visits.signOut', { code });
    const answers = [];
    for (const wrong of [never, code, token]) {
      answers.push(await porchlight.call('door', 'visits.findByBadge', { code: wrong }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({
      ok: false,
      error: { code: 'badge-not-found', message: 'badge-not-found' },
    });
  });

  it('frees the number for somebody else', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    const other = await porchlight.signIn();
    const reuse = porchlight.db.prepare('UPDATE visit SET badge_number = ? WHERE id = ?');
    expect(() => reuse.run(badgeNumber, other.visitId)).not.toThrow();
    const third = await porchlight.signIn();
    expect(() => reuse.run(badgeNumber, third.visitId)).toThrow('UNIQUE');
    expect(visitRow(visitId)).toMatchObject({ badge_number: badgeNumber });
  });
});

describe('signing out on behalf', () => {
  beforeEach(async () => {
    await porchlight.unlock('reception');
  });
  const signOutFor = async (visitId: string) =>
    codeOf(await porchlight.call('reception', 'visits.signOutFor', { visitId }));
  const undo = async (visitId: string) =>
    codeOf(await porchlight.call('reception', 'visits.undoSignOutFor', { visitId }));

  it('says who did it, once', async () => {
    const { visitId } = await porchlight.signIn();
    expect(await signOutFor(visitId)).toBe('ok');
    expect(visitRow(visitId)).toMatchObject({
      signed_out_by: 'staff',
      signed_out_staff_id: porchlight.idOf('reception'),
    });
    expect(await signOutFor(visitId)).toBe('already-done');
    expect(await signOutFor(porchlight.idOf('reception'))).toBe('not-found');
  });

  it('can be taken back on the same day', async () => {
    const { visitId } = await porchlight.signIn();
    expect(await undo(visitId)).toBe('already-done');
    await signOutFor(visitId);
    expect(await undo(visitId)).toBe('ok');
    expect(await porchlight.must('reception', 'visits.onSite', {})).toMatchObject([{ visitId }]);
    expect(await undo(visitId)).toBe('already-done');
    expect(await undo(porchlight.idOf('reception'))).toBe('not-found');
  });

  it('cannot be taken back on another day, nor when somebody else has the number', async () => {
    const { visitId } = await porchlight.signIn();
    await signOutFor(visitId);
    porchlight.pass(24 * 60);
    await porchlight.unlock('reception');
    expect(await undo(visitId)).toBe('already-done');

    const [first, second] = [await porchlight.signIn(), await porchlight.signIn()];
    await signOutFor(first.visitId);
    const reuse = porchlight.db.prepare('UPDATE visit SET badge_number = ? WHERE id = ?');
    reuse.run(first.badgeNumber, second.visitId);
    expect(await undo(first.visitId)).toBe('already-done');
  });

  it('cannot be taken back once the visitor has come in again: nobody is on site twice', async () => {
    const { visitId } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    await signOutFor(visitId);
    const again = await porchlight.must('door', 'visits.signInAgain', {
      requestId: crypto.randomUUID(),
      code,
      language: 'en',
      host: null,
      details: null,
      devices: null,
      photo: null,
      child: null,
      acknowledgement: null,
    });
    expect(await undo(visitId)).toBe('already-done');
    const onSite = await porchlight.must('reception', 'visits.onSite', {});
    expect(onSite.map((visit) => visit.visitId)).toEqual([again.visitId]);
    // Once they have left for good, the first one can be opened again.
    await porchlight.must('door', 'visits.signOut', { code });
    expect(await undo(visitId)).toBe('ok');
  });

  it('is not how a visitor’s own sign-out is taken back', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    expect(await undo(visitId)).toBe('already-done');
  });
});
