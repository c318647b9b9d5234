import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { CategoryPictogram } from '../../shared/domain/categories.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

type Check = CallRequest<'identity.record'>;
const seen = {
  identity: 'work-id',
  assurance: 'employer-letter',
  assuredOn: '2026-10-01',
  escort: 'unescorted',
} satisfies Partial<Check>;

const record = async (visitId: string, change: Partial<Check> = {}) =>
  codeOf(await porchlight.call('reception', 'identity.record', { visitId, ...seen, ...change }));
async function listed(visitId: string) {
  const visits = await porchlight.must('reception', 'visits.onSite', {});
  return visits.find((visit) => visit.visitId === visitId);
}
const jobs = (visitId: string) =>
  porchlight.db.prepare('SELECT count(*) FROM print_job WHERE visit_id = ?').pluck().get(visitId);

describe('a visitor whose identification has to be looked at', () => {
  it('waits, escorted, and is a reason to look', async () => {
    const { visitId, identity } = await porchlight.signIn({ category: 'professional' });
    expect(identity).toBe('waiting');
    expect(await listed(visitId)).toMatchObject({
      identity: 'waiting',
      escort: 'escorted',
      reasons: [{ code: 'identity-not-checked', severity: 'medium' }],
    });
  });

  it('goes about as the person who looked decides, with a new badge that says so', async () => {
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    await porchlight.app.tick();
    expect(await record(visitId)).toBe('ok');
    expect(await listed(visitId)).toMatchObject({ identity: 'checked', escort: 'unescorted', reasons: [] });
    expect(jobs(visitId)).toBe(2);
    expect(porchlight.state.events).toContain('visits.changed');
  });

  it('is not checked by a letter of tomorrow, by the site’s day', async () => {
    porchlight.state.now = new Date('2026-07-01T23:30:00.000Z'); // half past twelve in London: the next day
    await porchlight.unlockAll();
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    const check = { visitId, ...seen, assuredOn: '2026-07-03' };
    expect(await porchlight.call('reception', 'identity.record', check)).toMatchObject({
      error: { code: 'invalid-input', fields: { assuredOn: 'invalid' } },
    });
    expect((await listed(visitId))?.identity).toBe('waiting');
    expect(await record(visitId, { assuredOn: '2026-07-02' })).toBe('ok');
  });

  it('keeps the badge where nothing changes on it', async () => {
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    await porchlight.app.tick();
    expect(await record(visitId, { escort: 'escorted' })).toBe('ok');
    expect(jobs(visitId)).toBe(1);
  });

  it('goes about as the category says where it does not leave that to staff', async () => {
    const rule = (escort: 'escorted' | 'unescorted') =>
      porchlight.changeCategory('visitor', { identityCheck: true, escort });
    await rule('unescorted');
    const alone = await porchlight.signIn();
    expect((await listed(alone.visitId))?.escort).toBe('escorted');
    await record(alone.visitId, { escort: 'escorted' });
    expect((await listed(alone.visitId))?.escort).toBe('unescorted');
    await rule('escorted');
    const led = await porchlight.signIn();
    await record(led.visitId, { escort: 'unescorted' });
    expect((await listed(led.visitId))?.escort).toBe('escorted');
  });

  it('is looked at once, and while on site', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn({ category: 'professional' });
    const gone = await porchlight.signIn({ category: 'professional' });
    await porchlight.must('door', 'visits.signOut', { code: String(gone.badgeNumber) });
    expect(await record(gone.visitId)).toBe('already-done');
    expect(await record(visitId)).toBe('ok');
    expect(await record(visitId)).toBe('already-done');
    expect(badgeNumber).toBeGreaterThan(0);
  });

  it.each<[CategoryPictogram, string]>([
    ['parent', 'wrong-state'],
    ['supply', 'ok'],
  ])('is nobody of whom the category does not ask it (%s: %s)', async (category, code) => {
    expect(await record((await porchlight.signIn({ category })).visitId)).toBe(code);
  });

  it('is one that there is', async () => {
    expect(await record(porchlight.idOf('admin'))).toBe('not-found');
  });

  it.each([
    ['employer-letter', null, 'required'],
    ['single-central-record', null, 'required'],
    ['not-needed', '2026-10-01', 'invalid'],
    ['employer-letter', '2027-01-01', 'invalid'],
  ] as const)('with %s of %j is refused', async (assurance, assuredOn, problem) => {
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    const input = { visitId, ...seen, assurance, assuredOn };
    expect(await porchlight.call('reception', 'identity.record', input)).toMatchObject({
      error: { code: 'invalid-input', fields: { assuredOn: problem } },
    });
    expect((await listed(visitId))?.identity).toBe('waiting');
  });

  it('is in the journal by kind, basis and date, and by who looked', async () => {
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    await record(visitId);
    const entry = porchlight.db
      .prepare(
        `SELECT actor, details FROM journal JOIN journal_detail USING (seq)
         WHERE action = 'identity.checked' AND subject = ?`,
      )
      .get(visitId);
    expect(entry).toEqual({ actor: porchlight.idOf('reception'), details: JSON.stringify(seen) });
  });
});

describe('who goes about alone', () => {
  const decide = async (visitId: string, escort: 'escorted' | 'unescorted') =>
    codeOf(await porchlight.call('reception', 'visits.decideEscort', { visitId, escort }));

  it('is decided by staff where the category leaves it to them, once identification was seen', async () => {
    const { visitId } = await porchlight.signIn({ category: 'professional' });
    expect(await decide(visitId, 'unescorted')).toBe('wrong-state');
    await record(visitId, { escort: 'escorted' });
    await porchlight.app.tick();
    expect(await decide(visitId, 'unescorted')).toBe('ok');
    expect((await listed(visitId))?.escort).toBe('unescorted');
    expect(jobs(visitId)).toBe(2);
    // Deciding the same again prints no further badge.
    expect(await decide(visitId, 'unescorted')).toBe('ok');
    expect(jobs(visitId)).toBe(2);
  });

  it('is the category’s to say elsewhere', async () => {
    const { visitId } = await porchlight.signIn({ category: 'volunteer' });
    expect(await decide(visitId, 'escorted')).toBe('wrong-state');
  });

  it('is not decided of somebody who left', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn({ category: 'professional' });
    await record(visitId);
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    expect(await decide(visitId, 'escorted')).toBe('already-done');
    expect(await decide(porchlight.idOf('admin'), 'escorted')).toBe('not-found');
  });
});
