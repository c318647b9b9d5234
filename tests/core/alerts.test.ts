import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { testAlert } from '../support/alerts.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await Promise.all((['reception', 'dsl', 'admin'] as const).map(porchlight.unlock));
});

const add = async (change: Partial<CallRequest<'alerts.add'>> = {}) =>
  (await porchlight.must('dsl', 'alerts.add', { ...testAlert, ...change })).id;
const list = () => porchlight.must('dsl', 'alerts.list', {});
const signIn = async (name: string) => (await porchlight.signIn({ name })).visitId;
const compare = (visitId: string) => porchlight.must('reception', 'alerts.compare', { visitId });
const answer = (visitId: string, alertId: string, said: 'yes' | 'no' | 'not-sure') =>
  porchlight.must('reception', 'alerts.answer', { visitId, alertId, answer: said });
async function standing(visitId: string) {
  const visit = (await porchlight.must('reception', 'visits.onSite', {})).find((v) => v.visitId === visitId);
  const reason = visit?.reasons.find(({ code }) => code === 'alert-match');
  return reason?.code === 'alert-match' ? reason.standing : null;
}
const againWith = (code: string): CallRequest<'visits.signInAgain'> => ({
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
const calls = async () => (await porchlight.must('dsl', 'help.waiting', {})).map(({ kind }) => kind);

describe('an alert', () => {
  it('is listed with who wrote it, changed, and switched off and on', async () => {
    const id = await add();
    expect(await list()).toMatchObject([
      { ...testAlert, id, active: true, reviewDue: false, writtenBy: staffNames.dsl },
    ]);
    await porchlight.must('admin', 'alerts.change', { alertId: id, alert: { ...testAlert, name: 'Tove Alder' } }); // prettier-ignore
    await porchlight.must('admin', 'alerts.setActive', { alertId: id, active: false });
    expect(await list()).toMatchObject([{ name: 'Tove Alder', active: false, writtenBy: staffNames.admin }]);
    await porchlight.must('dsl', 'alerts.setActive', { alertId: id, active: true });
    expect(await list()).toMatchObject([{ active: true }]);
    expect(await porchlight.must('admin', 'journal.check', {})).toMatchObject({ intact: true });
  });

  it('is due for review from its day on, and comes first then', async () => {
    await add({ name: 'Later Person', reviewOn: '2026-11-21' });
    const due = await add({ name: 'Today Person', reviewOn: '2026-11-20' });
    expect((await list()).map(({ id, reviewDue }) => [id === due, reviewDue])).toEqual([
      [true, true],
      [false, false],
    ]);
    await porchlight.must('dsl', 'alerts.setActive', { alertId: due, active: false });
    expect((await list()).map(({ reviewDue }) => reviewDue)).toEqual([false, false]);
  });

  it('that is not there can be neither changed nor switched', async () => {
    const alertId = porchlight.idOf('dsl');
    expect(codeOf(await porchlight.call('dsl', 'alerts.change', { alertId, alert: testAlert }))).toBe('not-found'); // prettier-ignore
    expect(codeOf(await porchlight.call('dsl', 'alerts.setActive', { alertId, active: true }))).toBe('not-found'); // prettier-ignore
  });

  it('can be tried with a name', async () => {
    await add();
    const tryName = (name: string) => porchlight.must('dsl', 'alerts.try', { name });
    expect(await tryName('Mohamed Ferrars')).toMatchObject([
      { names: ['Oduya Lindqvist', 'Muhammad Ferrars'], matches: true },
    ]);
    expect(await tryName('Imogen Ferrars')).toMatchObject([{ matches: false }]);
    expect(await tryName('Somebody Else')).toEqual([]);
  });
});

describe('a visitor whose name may be that of an alert', () => {
  it('is a possible match, whose names the desk sees and no more', async () => {
    const alertId = await add();
    const visitId = await signIn('mohamed ferrars');
    expect(await standing(visitId)).toBe('possible');
    expect(await compare(visitId)).toEqual([
      { alertId, names: ['Oduya Lindqvist', 'Muhammad Ferrars'], answer: null },
    ]);
  });

  it('is one at once when the alert is written later, and none when it is switched off', async () => {
    const visitId = await signIn('Muhammad Ferrars');
    expect(await standing(visitId)).toBeNull();
    const alertId = await add();
    expect(await standing(visitId)).toBe('possible');
    await porchlight.must('dsl', 'alerts.setActive', { alertId, active: false });
    expect(await standing(visitId)).toBeNull();
    expect(await compare(visitId)).toEqual([]);
  });

  it('is matched by name alone', async () => {
    await add();
    const { visitId } = await porchlight.signIn({
      name: 'Gwen Pritchard',
      organisation: 'Muhammad Ferrars',
      host: { text: 'Muhammad Ferrars' },
    });
    expect(await standing(visitId)).toBeNull();
  });

  it('draws the attention of an open staff view, and nobody else does', async () => {
    await add();
    await signIn('Gwen Pritchard');
    await porchlight.app.tick();
    expect(porchlight.state.opened).not.toContain('alert');
    await signIn('Muhammad Ferrars');
    // The door has its answer before anybody looks.
    expect(porchlight.state.opened).not.toContain('alert');
    await porchlight.app.tick();
    await porchlight.app.tick();
    expect(porchlight.state.opened.filter((what) => what === 'alert')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([
    ['yes', 'confirmed'],
    ['not-sure', 'not-sure'],
  ] as const)(
    '%s tells the desk what to do, calls the safeguarding lead, and stays',
    async (said, stands) => {
      const alertId = await add();
      const visitId = await signIn('Muhammad Ferrars');
      expect(await answer(visitId, alertId, said)).toEqual({
        answer: said,
        instructions: testAlert.instructions,
        called: true,
        readable: true,
      });
      expect(await calls()).toEqual(['dsl']);
      expect(await standing(visitId)).toBe(stands);
      await answer(visitId, alertId, said);
      expect(await calls()).toEqual(['dsl']);
      expect(porchlight.db.prepare('SELECT count(*) AS n FROM alert_answer').get()).toEqual({ n: 1 });
    },
  );

  it('no tells nothing, calls nobody, and can be taken back by another answer', async () => {
    const alertId = await add();
    const visitId = await signIn('Muhammad Ferrars');
    expect(await answer(visitId, alertId, 'no')).toEqual({
      answer: 'no',
      instructions: '',
      called: false,
      readable: true,
    });
    expect(await calls()).toEqual([]);
    expect(await standing(visitId)).toBeNull();
    await answer(visitId, alertId, 'yes');
    expect(await standing(visitId)).toBe('confirmed');
    await answer(visitId, alertId, 'no');
    expect(await standing(visitId)).toBeNull();
    expect(porchlight.db.prepare('SELECT count(*) AS n FROM alert_answer').get()).toEqual({ n: 3 });
  });

  it('no is remembered of the person with a pass, and of nobody else with that name', async () => {
    const alertId = await add();
    const first = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    await answer(first.visitId, alertId, 'no');
    const { code } = await porchlight.issuePass(first.visitId);
    await porchlight.must('door', 'visits.signOut', { code: String(first.badgeNumber) });
    const again = await porchlight.must('door', 'visits.signInAgain', againWith(code));
    expect(await standing(again.visitId)).toBeNull();
    expect(await standing(await signIn('Muhammad Ferrars'))).toBe('possible');
  });

  it('no to one alert leaves another open', async () => {
    const [one, other] = [await add(), await add({ name: 'Mohamed Ferrars' })];
    const visitId = await signIn('Muhammad Ferrars');
    await answer(visitId, one, 'no');
    expect(await compare(visitId)).toMatchObject([
      { alertId: one, answer: 'no' },
      { alertId: other, answer: null },
    ]);
    expect(await standing(visitId)).toBe('possible');
  });

  it('yes stays with the person when the names of the alert change', async () => {
    const alertId = await add();
    const visitId = await signIn('Muhammad Ferrars');
    await answer(visitId, alertId, 'yes');
    const alert = { ...testAlert, name: 'Tove Alder', spellings: [] };
    await porchlight.must('dsl', 'alerts.change', { alertId, alert });
    expect(await standing(visitId)).toBe('confirmed');
  });

  it('is refused for an alert that the visitor is no match of', async () => {
    const alertId = await add();
    const visitId = await signIn('Gwen Pritchard');
    const input = { visitId, alertId, answer: 'yes' } as const;
    expect(codeOf(await porchlight.call('reception', 'alerts.answer', input))).toBe('not-found');
    const nobody = { visitId: porchlight.idOf('dsl') };
    expect(codeOf(await porchlight.call('reception', 'alerts.compare', nobody))).toBe('not-found');
    expect(await calls()).toEqual([]);
  });

  it.each(['yes', 'not-sure'] as const)(
    'no in place of %s calls the safeguarding lead again',
    async (said) => {
      const alertId = await add();
      const visitId = await signIn('Muhammad Ferrars');
      await answer(visitId, alertId, said);
      expect(await answer(visitId, alertId, 'no')).toMatchObject({ instructions: '', called: true });
      expect(await calls()).toEqual(['dsl', 'dsl']);
      expect(await answer(visitId, alertId, 'no')).toMatchObject({ called: false });
      expect(await calls()).toEqual(['dsl', 'dsl']);
    },
  );

  it('no holds until the alert is written anew; yes holds on', async () => {
    const alertId = await add();
    const [other, same] = [await signIn('Muhammad Ferrars'), await signIn('Muhammad Ferrars')];
    await answer(other, alertId, 'no');
    await answer(same, alertId, 'yes');
    porchlight.pass(1);
    await porchlight.must('dsl', 'alerts.change', { alertId, alert: { ...testAlert, relation: 'Father' } });
    expect([await standing(other), await standing(same)]).toEqual(['possible', 'confirmed']);
    expect(await compare(other)).toMatchObject([{ alertId, answer: null }]);
    await answer(other, alertId, 'no');
    expect(await standing(other)).toBeNull();
  });

  it('no of an earlier wording makes nobody a match whose name no longer fits', async () => {
    const alertId = await add();
    const visitId = await signIn('Muhammad Ferrars');
    await answer(visitId, alertId, 'no');
    porchlight.pass(1);
    const alert = { ...testAlert, name: 'Tove Alder', spellings: [] };
    await porchlight.must('dsl', 'alerts.change', { alertId, alert });
    expect(await standing(visitId)).toBeNull();
    expect(await compare(visitId)).toEqual([]);
  });

  it('no can be looked at again on that visit, and on no other of that person', async () => {
    const alertId = await add();
    const { visitId, badgeNumber } = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    const { code } = await porchlight.issuePass(visitId);
    const saidNo = async () =>
      (await porchlight.must('reception', 'visits.onSite', {})).map((visit) => visit.saidNo);
    expect(await saidNo()).toEqual([false]);
    await answer(visitId, alertId, 'no');
    expect(await saidNo()).toEqual([true]);
    expect(await compare(visitId)).toMatchObject([{ alertId, answer: 'no' }]);
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    const again = await porchlight.must('door', 'visits.signInAgain', againWith(code));
    expect(await saidNo()).toEqual([false]);
    expect(await compare(again.visitId)).toEqual([]);
  });

  it('is never edited', async () => {
    const alertId = await add();
    await answer(await signIn('Muhammad Ferrars'), alertId, 'no');
    expect(() => porchlight.db.prepare("UPDATE alert_answer SET answer = 'yes'").run()).toThrow('never edited'); // prettier-ignore
  });
});

describe('what the desk said', () => {
  const said = () => porchlight.must('dsl', 'alerts.answers', {});

  it('is told to whoever may write alerts, the latest first, with whether the visitor is still here', async () => {
    expect(await said()).toEqual([]);
    const alertId = await add();
    const { visitId, badgeNumber } = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    await answer(visitId, alertId, 'not-sure');
    await answer(visitId, alertId, 'no');
    const about = {
      visitor: 'Muhammad Ferrars',
      alert: testAlert.name,
      by: staffNames.reception,
      at: porchlight.state.now.toISOString(),
      here: true,
    };
    expect(await said()).toMatchObject([
      { ...about, answer: 'no' },
      { ...about, answer: 'not-sure' },
    ]);
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    expect((await said()).map(({ here }) => here)).toEqual([false, false]);
  });

  it('is told for 90 days', async () => {
    const alertId = await add();
    await answer(await signIn('Muhammad Ferrars'), alertId, 'yes');
    porchlight.pass(90 * 24 * 60);
    await porchlight.unlock('dsl');
    expect(await said()).toHaveLength(1);
    porchlight.pass(0.01);
    expect(await said()).toEqual([]);
  });
});

describe('the list of who is here', () => {
  it('asks the index once a name, however often it is shown', async () => {
    await add();
    for (let i = 0; i < 20; i += 1) await signIn('Muhammad Ferrars');
    const shown = await porchlight.must('reception', 'visits.onSite', {});
    expect(shown.filter(({ reasons }) => reasons.some(({ code }) => code === 'alert-match'))).toHaveLength(
      20,
    );
  });
});
