import { beforeEach, describe, expect, it } from 'vitest';
import type { NewChallenge } from '../../shared/domain/challenges.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});

const phone: Omit<NewChallenge, 'visitId'> = {
  seen: ['phone-in-use'],
  place: 'Garden',
  outcomes: ['device-put-away'],
  note: 'Put it away at once.\nNo pictures on it.',
};
const record = (challenge: Parameters<typeof porchlight.must<'challenges.record'>>[2]) =>
  porchlight.must('reception', 'challenges.record', challenge);
const recent = () => porchlight.must('reception', 'challenges.recent', {});

describe('a challenge', () => {
  it('of a visitor is recorded with who, when and what came of it', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Dafydd Penrose' });
    const { id } = await record({ ...phone, visitId });
    expect(await recent()).toEqual([
      {
        id,
        visitId,
        visitorName: 'Dafydd Penrose',
        at: porchlight.state.now.toISOString(),
        by: 'Rowan Ashby',
        forDsl: false,
        ...phone,
      },
    ]);
    expect(await porchlight.must('reception', 'visits.onSite', {})).toMatchObject([{ challenges: 1 }]);
    expect(porchlight.state.events.at(-1)).toBe('challenges.changed');
  });

  it('of an unknown person needs no visit', async () => {
    const { id } = await record({ ...phone, seen: ['unknown-person', 'no-badge'] });
    const [entry] = await recent();
    expect(entry).toMatchObject({ id, seen: ['unknown-person', 'no-badge'] });
    expect([entry?.visitId, entry?.visitorName]).toEqual([undefined, undefined]);
  });

  it('of a visit that never was is refused', async () => {
    const visitId = porchlight.idOf('admin');
    const result = await porchlight.call('reception', 'challenges.record', { ...phone, visitId });
    expect(codeOf(result)).toBe('not-found');
  });

  it('says what was seen and what came of it, each once', async () => {
    for (const [change, fields] of [
      [{ seen: [] }, { seen: 'required' }],
      [{ outcomes: [] }, { outcomes: 'required' }],
      [{ seen: ['other', 'other'] }, { seen: 'repeated' }],
      [{ outcomes: ['escorted', 'escorted'] }, { outcomes: 'repeated' }],
      [{ note: 'x'.repeat(2001) }, { note: 'too-long' }],
      [{ note: 'bell\u0007' }, { note: 'control-characters' }],
      [{ note: 'line one\n\u202etwo' }, { note: 'control-characters' }],
    ] as const) {
      const input = { ...phone, ...change } as unknown as NewChallenge;
      const result = await porchlight.call('reception', 'challenges.record', input);
      expect(result).toMatchObject({ error: { code: 'invalid-input', fields } });
    }
    expect(await recent()).toEqual([]);
  });

  it('is listed for 30 days, latest first', async () => {
    await record({ ...phone, place: 'first' });
    porchlight.pass(60);
    await porchlight.unlock('reception');
    await record({ ...phone, place: 'second' });
    expect((await recent()).map(({ place }) => place)).toEqual(['second', 'first']);
    porchlight.pass(30 * 24 * 60);
    await porchlight.unlock('reception');
    expect((await recent()).map(({ place }) => place)).toEqual(['second']);
  });
});

describe('a challenge that was a mistake', () => {
  it('is withdrawn once, with a reason, and stays in the record', async () => {
    const { visitId } = await porchlight.signIn();
    const { id } = await record({ ...phone, visitId });
    const withdraw = (reason: string) =>
      porchlight.call('reception', 'challenges.withdraw', { challengeId: id, reason });
    expect(await withdraw('  ')).toMatchObject({ error: { fields: { reason: 'required' } } });
    expect(codeOf(await withdraw('It was a calculator.'))).toBe('ok');
    expect(codeOf(await withdraw('Again.'))).toBe('already-done');
    expect(await recent()).toMatchObject([
      { id, note: phone.note, withdrawn: { by: 'Rowan Ashby', reason: 'It was a calculator.' } },
    ]);
    expect(await porchlight.must('reception', 'visits.onSite', {})).toMatchObject([{ challenges: 0 }]);
  });

  it('must exist', async () => {
    const challengeId = porchlight.idOf('admin');
    const result = await porchlight.call('reception', 'challenges.withdraw', { challengeId, reason: 'x' });
    expect(codeOf(result)).toBe('not-found');
  });

  it('cannot be edited or deleted by anyone, nor can its withdrawal', async () => {
    const { id } = await record(phone);
    await porchlight.must('reception', 'challenges.withdraw', { challengeId: id, reason: 'mistake' });
    for (const table of ['challenge', 'challenge_withdrawal']) {
      expect(() => porchlight.db.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
      expect(() => porchlight.db.exec(`UPDATE ${table} SET at = '2020'`)).toThrow('never edited');
      const replace = `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`;
      expect(() => porchlight.db.exec(replace)).toThrow('never deleted');
    }
  });
});

describe('what is passed on to the safeguarding lead', () => {
  it('is marked by its outcome, and listed for that role alone', async () => {
    await record(phone);
    const { id } = await record({ ...phone, outcomes: ['asked-to-leave', 'inform-dsl'] });
    await porchlight.unlock('dsl');
    expect(await porchlight.must('dsl', 'challenges.forDsl', {})).toMatchObject([{ id, forDsl: true }]);
    for (const role of ['reception', 'office', 'admin'] as const) {
      await porchlight.unlock(role);
      expect(codeOf(await porchlight.call(role, 'challenges.forDsl', {}))).toBe('not-permitted');
    }
  });
});

describe('repeated breaches of a visitor', () => {
  const here = async () => {
    await porchlight.unlock('reception'); // time passes in these tests, and locks it
    const [visit] = await porchlight.must('reception', 'visits.onSite', {});
    if (!visit) throw new Error('nobody is on site');
    return visit;
  };
  const codes = async () => (await here()).reasons.map(({ code }) => code);
  const asLastTime = { language: 'en', host: null, details: null, devices: null } as const;
  const comeAgain = (code: string) =>
    porchlight.must('door', 'visits.signInAgain', {
      requestId: crypto.randomUUID(),
      code,
      ...asLastTime,
      photo: null,
      child: null,
      acknowledgement: null,
    });

  it('are counted over all visits with the same pass, and only those', async () => {
    const { visitId } = await porchlight.signIn();
    const { code } = await porchlight.issuePass(visitId);
    await record({ ...phone, visitId });
    await porchlight.must('door', 'visits.signOut', { code });
    const other = await porchlight.signIn({ name: 'Dafydd Penrose' });
    await record({ ...phone, visitId: other.visitId });
    await porchlight.must('reception', 'visits.signOutFor', { visitId: other.visitId });
    porchlight.pass(24 * 60);
    await comeAgain(code);
    expect(await codes()).toEqual([]);
    await record({ ...phone, visitId: (await here()).visitId });
    expect((await here()).reasons).toEqual([
      {
        code: 'repeated-breach',
        severity: 'high',
        count: 2,
        days: 90,
        latest: porchlight.state.now.toISOString(),
      },
    ]);
  });

  it('are neither false alarms nor what was withdrawn', async () => {
    const { visitId } = await porchlight.signIn();
    await record({ ...phone, visitId });
    await record({ ...phone, visitId, outcomes: ['false-alarm'] });
    expect(await codes()).toEqual([]);
    await record({ ...phone, visitId, outcomes: ['false-alarm', 'escorted'] });
    await record({ ...phone, visitId, seen: ['no-badge', 'still-here'] });
    expect(await codes()).toEqual([]);
    const { id } = await record({ ...phone, visitId, seen: ['no-badge', 'phone-in-use'] });
    expect(await codes()).toEqual(['repeated-breach']);
    await porchlight.must('reception', 'challenges.withdraw', { challengeId: id, reason: 'Wrong person' });
    expect(await codes()).toEqual([]);
  });

  it('follow the settings', async () => {
    const { visitId } = await porchlight.signIn();
    await record({ ...phone, visitId });
    await record({ ...phone, visitId });
    await porchlight.unlock('admin');
    const { challengeRules } = await porchlight.must('admin', 'settings.show', {});
    const rules = { ...challengeRules, repeated: { count: 3, days: 90 } };
    await porchlight.must('admin', 'settings.change', { challengeRules: rules });
    expect(await codes()).toEqual([]);
  });
});
