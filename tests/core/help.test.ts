import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/roles.ts';
import { roles } from '../../shared/roles.ts';
import { toInstant } from '../../shared/time.ts';
import { testAlert } from '../support/alerts.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});

const ask = async () => (await porchlight.must('door', 'help.ask', {})).id;
const isAnswered = async (id: string) => (await porchlight.must('door', 'help.state', { id })).answered;
const waiting = () => porchlight.must('reception', 'help.waiting', {});
const answer = async (id: string) => codeOf(await porchlight.call('reception', 'help.answer', { id }));

describe('asking for a member of staff', () => {
  it('reaches the staff view, and its answer reaches the door', async () => {
    const id = await ask();
    expect(porchlight.state.events).toContain('help.changed');
    expect(await waiting()).toEqual([
      {
        id,
        kind: 'door',
        at: porchlight.state.now.toISOString(),
        by: '',
        place: '',
        mayAnswer: true,
        unanswered: false,
      },
    ]);
    expect(await isAnswered(id)).toBe(false);
    expect(await answer(id)).toBe('ok');
    expect(await isAnswered(id)).toBe(true);
    expect(await waiting()).toEqual([]);
  });

  it('twice is one call while nobody came, and a new one after', async () => {
    const first = await ask();
    expect(await ask()).toBe(first);
    await answer(first);
    expect(await ask()).not.toBe(first);
  });

  it('is answered once, and only when asked', async () => {
    const id = await ask();
    await answer(id);
    expect(await answer(id)).toBe('already-done');
    expect(await answer(porchlight.idOf('admin'))).toBe('not-found');
    const unknown = { id: porchlight.idOf('admin') };
    expect(codeOf(await porchlight.call('door', 'help.state', unknown))).toBe('not-found');
  });

  it('is no longer shown after a quarter of an hour', async () => {
    const id = await ask();
    porchlight.pass(15);
    await porchlight.unlock('reception');
    expect(await waiting()).toMatchObject([{ id }]);
    porchlight.pass(0.01);
    expect(await waiting()).toEqual([]);
    expect(await ask()).not.toBe(id);
  });

  it('works while the staff view is locked', async () => {
    await porchlight.must('reception', 'staff.lock', {});
    const id = await ask();
    // The locked view shows that somebody waits; whoever answers says who they are first.
    expect(await waiting()).toMatchObject([{ id }]);
    expect(await answer(id)).toBe('locked');
    await porchlight.unlock('reception');
    expect(await waiting()).toMatchObject([{ id }]);
  });

  it('asks an open staff view for attention, and tells the door when none is open', async () => {
    expect(await porchlight.must('door', 'help.ask', {})).toMatchObject({ heard: true });
    expect(porchlight.state.opened).toEqual(['alert']);
    porchlight.state.staffViewIsOpen = false;
    expect(await porchlight.must('door', 'help.ask', {})).toMatchObject({ heard: false });
  });
});

describe('a call that nobody answers', () => {
  it('says so after a minute, at the door and in the staff view, which is rung again', async () => {
    const id = await ask();
    const { state } = porchlight;
    porchlight.pass(59.9 / 60);
    await porchlight.app.tick();
    expect(await porchlight.must('door', 'help.state', { id })).toEqual({
      answered: false,
      unanswered: false,
    });
    expect(await waiting()).toMatchObject([{ unanswered: false }]);
    state.events.length = 0;
    state.opened.length = 0;
    porchlight.pass(0.1 / 60);
    await porchlight.app.tick();
    expect([state.events, state.opened]).toEqual([['help.changed'], ['alert']]);
    expect(await porchlight.must('door', 'help.state', { id })).toEqual({
      answered: false,
      unanswered: true,
    });
    expect(await waiting()).toMatchObject([{ unanswered: true }]);
    await porchlight.app.tick();
    expect([state.events, state.opened]).toEqual([['help.changed'], ['alert']]);
  });

  it('is heard again after a restart', async () => {
    await ask();
    const { state } = porchlight;
    porchlight = await porchlight.restart();
    state.opened.length = 0;
    await porchlight.app.tick();
    expect(state.opened).toEqual(['alert']);
  });

  it('is told to be over when it grows too old to be shown', async () => {
    await ask();
    porchlight.pass(14);
    await porchlight.app.tick();
    porchlight.state.events.length = 0;
    porchlight.state.opened.length = 0;
    porchlight.pass(1.01);
    await porchlight.app.tick();
    expect([porchlight.state.events, porchlight.state.opened]).toEqual([['help.changed'], []]);
  });
});

describe('a colleague who needs help', () => {
  it('is named with the place, and each of two calls is one', async () => {
    const { id } = await porchlight.must('reception', 'help.fromStaff', { place: 'Garden' });
    await porchlight.must('reception', 'help.fromStaff', { place: '' });
    expect(await waiting()).toMatchObject([
      { id, kind: 'staff', by: 'Rowan Ashby', place: 'Garden' },
      { kind: 'staff', by: 'Rowan Ashby', place: '' },
    ]);
  });
});

describe('a call for the safeguarding lead', () => {
  const subject = crypto.randomUUID();
  const answerAs = async (role: Role, id: string) => {
    await porchlight.unlock(role);
    return codeOf(await porchlight.call(role, 'help.answer', { id }));
  };
  const onlyCall = async () => {
    const [call] = await waiting();
    if (!call) throw new Error('no call waits');
    return call.id;
  };

  it('shows everywhere, locked or not, without a word of what it is about, and never by itself ends', async () => {
    porchlight.services.help.callDsl(subject);
    await porchlight.must('reception', 'staff.lock', {});
    const call = {
      kind: 'dsl',
      at: porchlight.state.now.toISOString(),
      by: '',
      place: '',
      mayAnswer: false,
      unanswered: false,
    };
    expect(await waiting()).toEqual([{ id: await onlyCall(), ...call }]);
    expect(JSON.stringify(await waiting())).not.toContain(subject);
    porchlight.pass(60 * 24 * 40);
    expect(await waiting()).toHaveLength(1);
  });

  it('becomes one for the deputy after the minutes of the settings, and rings anew', async () => {
    porchlight.services.help.callDsl(subject);
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'settings.change', { incidentUnseenMinutes: 7 });
    porchlight.pass(6.9);
    await porchlight.app.tick();
    expect(await waiting()).toMatchObject([{ kind: 'dsl' }]);
    porchlight.state.opened.length = 0;
    porchlight.pass(0.1);
    await porchlight.app.tick();
    expect(await waiting()).toMatchObject([{ kind: 'deputy' }]);
    expect(porchlight.state.opened).toEqual(['alert']);
  });

  it('is answered by that role alone', async () => {
    porchlight.services.help.callDsl(subject);
    const id = await onlyCall();
    for (const role of ['reception', 'office', 'head', 'admin'] as const) {
      expect(await answerAs(role, id)).toBe('not-permitted');
    }
    expect(await waiting()).toHaveLength(1);
    expect(await answerAs('dsl', id)).toBe('ok');
    expect(await waiting()).toEqual([]);
  });

  it('is answered by whoever sees to the matter, and only that one', async () => {
    porchlight.services.help.callDsl(subject);
    porchlight.services.help.callDsl(crypto.randomUUID());
    porchlight.services.help.answeredFor(subject, porchlight.idOf('dsl'));
    expect(await waiting()).toHaveLength(1);
    porchlight.services.help.answeredFor(subject, porchlight.idOf('dsl'));
    expect(await waiting()).toHaveLength(1);
  });
});

describe('a call about an alert', () => {
  const callAboutAlert = async () => {
    await porchlight.unlockAll();
    const { id: alertId } = await porchlight.must('dsl', 'alerts.add', testAlert);
    const { visitId } = await porchlight.signIn({ name: testAlert.name });
    return porchlight.must('reception', 'alerts.answer', { visitId, alertId, answer: 'yes' });
  };
  const asAdmin = async () => {
    const [call] = await porchlight.must('admin', 'help.waiting', {});
    const answered = codeOf(await porchlight.call('admin', 'help.answer', { id: call?.id ?? '' }));
    return [call?.mayAnswer, answered];
  };
  const leadLeaves = () =>
    porchlight.must('admin', 'people.setActive', { staffId: porchlight.idOf('dsl'), active: false });

  it('is the safeguarding lead’s to answer while there is one', async () => {
    expect(await callAboutAlert()).toMatchObject({ readable: true });
    expect(await asAdmin()).toEqual([false, 'not-permitted']);
    expect(await porchlight.must('dsl', 'help.waiting', {})).toMatchObject([{ mayAnswer: true }]);
  });

  it('is an administrator’s where no lead can unlock, and nobody else’s', async () => {
    await porchlight.unlock('admin');
    await leadLeaves();
    await porchlight.unlockAll();
    const { id: alertId } = await porchlight.must('admin', 'alerts.add', testAlert);
    const { visitId } = await porchlight.signIn({ name: testAlert.name });
    const said = { visitId, alertId, answer: 'yes' } as const;
    expect(await porchlight.must('reception', 'alerts.answer', said)).toMatchObject({ readable: false });
    for (const role of ['reception', 'office', 'head'] as const) {
      const [call] = await porchlight.must(role, 'help.waiting', {});
      expect(call).toMatchObject({ mayAnswer: false });
      expect(codeOf(await porchlight.call(role, 'help.answer', { id: call?.id ?? '' }))).toBe(
        'not-permitted',
      );
    }
    expect(await asAdmin()).toEqual([true, 'ok']);
    expect(await waiting()).toEqual([]);
  });

  it('is told from one about a report, which stays the lead’s', async () => {
    await porchlight.unlock('admin');
    await leadLeaves();
    await porchlight.unlock('reception');
    await porchlight.must('reception', 'incidents.report', {
      recipient: 'dsl',
      category: 'device-in-use',
      what: 'A phone was held up in the garden.',
      place: 'Garden',
      happenedAt: toInstant(porchlight.state.now),
      present: '',
      device: null,
      done: '',
      visitIds: [],
      challengeId: null,
    });
    expect(await asAdmin()).toEqual([false, 'not-permitted']);
  });

  it('of a colleague rings until somebody answers, however long that takes', async () => {
    await porchlight.unlock('reception');
    const { id } = await porchlight.must('reception', 'help.fromStaff', { place: 'Garden' });
    porchlight.pass(60);
    await porchlight.unlock('reception');
    expect(await waiting()).toMatchObject([{ id, unanswered: true }]);
  });
});

describe('a report', () => {
  const report = (recipient: 'dsl' | 'head') =>
    porchlight.must('reception', 'incidents.report', {
      recipient,
      category: 'device-in-use',
      what: 'A phone was held up in the garden.',
      place: 'Garden',
      happenedAt: toInstant(porchlight.state.now),
      present: '',
      device: 'phone',
      done: '',
      visitIds: [],
      challengeId: null,
    });
  const kindsFor = async (role: Role) =>
    (await porchlight.must(role, 'help.waiting', {})).map(({ kind }) => kind);

  it('rings whom it is for, and its first reading answers', async () => {
    await porchlight.unlockAll();
    await report('dsl');
    await report('head');
    expect([await kindsFor('reception'), await kindsFor('head')]).toEqual([['dsl'], ['dsl', 'head']]);
    const [forDsl] = await porchlight.must('dsl', 'incidents.list', {});
    await porchlight.must('dsl', 'incidents.open', { incidentId: forDsl?.id ?? '' });
    expect([await kindsFor('dsl'), await kindsFor('head')]).toEqual([[], ['head']]);
    const [forHead] = await porchlight.must('head', 'incidents.list', {});
    await porchlight.must('head', 'incidents.open', { incidentId: forHead?.id ?? '' });
    expect(await kindsFor('head')).toEqual([]);
  });

  it('rings again, for the deputy, where whoever said they would come has not read it in time', async () => {
    await report('dsl');
    const answerAsDsl = async () => {
      await porchlight.unlock('dsl');
      const [call] = await porchlight.must('dsl', 'help.waiting', {});
      return codeOf(await porchlight.call('dsl', 'help.answer', { id: call?.id ?? '' }));
    };
    expect(await answerAsDsl()).toBe('ok');
    porchlight.pass(29.9);
    expect(await kindsFor('reception')).toEqual([]);
    porchlight.pass(0.1);
    await porchlight.app.tick();
    expect(await kindsFor('reception')).toEqual(['deputy']);
    expect(await answerAsDsl()).toBe('ok');
    expect(await kindsFor('reception')).toEqual([]);
    porchlight.pass(30);
    expect(await kindsFor('reception')).toEqual(['deputy']);
    await porchlight.unlock('dsl');
    const [incident] = await porchlight.must('dsl', 'incidents.list', {});
    await porchlight.must('dsl', 'incidents.open', { incidentId: incident?.id ?? '' });
    expect(await kindsFor('reception')).toEqual([]);
  });
});

describe('a call for the head', () => {
  it('shows, flashes and is answered where the head has unlocked, and nowhere else', async () => {
    porchlight.state.opened.length = 0;
    porchlight.services.help.callHead(crypto.randomUUID());
    porchlight.pass(2);
    await porchlight.app.tick();
    expect(porchlight.state.opened).toEqual([]);
    await porchlight.unlockAll();
    for (const role of roles) {
      const seen = await porchlight.must(role, 'help.waiting', {});
      expect(seen.map(({ kind }) => kind)).toEqual(role === 'head' ? ['head'] : []);
    }
    const [call] = await porchlight.must('head', 'help.waiting', {});
    const id = call?.id ?? '';
    for (const role of roles.filter((other) => other !== 'head')) {
      expect(codeOf(await porchlight.call(role, 'help.answer', { id }))).toBe('not-permitted');
    }
    await porchlight.must('head', 'staff.lock', {});
    expect(await porchlight.must('head', 'help.waiting', {})).toEqual([]);
    await porchlight.unlock('head');
    expect(codeOf(await porchlight.call('head', 'help.answer', { id }))).toBe('ok');
    expect(await porchlight.must('head', 'help.waiting', {})).toEqual([]);
  });
});
