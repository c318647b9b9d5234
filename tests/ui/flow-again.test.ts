import { describe, expect, test } from 'vitest';
import type { FlowEvent } from '../../renderer/kiosk/flow/events.ts';
import { requestOf } from '../../renderer/kiosk/flow/requests.ts';
import { CallFailure } from '../../renderer/lib/api.ts';
import type { AgainQuestion, Welcome } from '../../shared/domain/passes.ts';
import { SignInAgain } from '../../shared/domain/passes.ts';
import { SignIn } from '../../shared/domain/visits.ts';
import { contractor, door, expected, found, go, requestId, screensOf, toldIn } from './door-samples.ts';
import { signedIn, wayBack, welcome } from './door-samples.ts';

const next: FlowEvent = { type: 'next' };
const same: FlowEvent = { type: 'all-the-same' };
const differ: FlowEvent = { type: 'differ' };
const readBack: FlowEvent = {
  type: 'answer-read-back',
  answer: { question: 'phone-place', attempts: 2, right: true },
};
const code = 'K7WQ4M';

const withPass = (known: Partial<Welcome> = {}): FlowEvent[] => [
  { type: 'start-pass' },
  { type: 'edit-code', code },
  { type: 'found-pass', requestId, code, welcome: { ...welcome, ...known } },
];
const requestIn = (events: readonly FlowEvent[]) => {
  const request = requestOf(toldIn(go(events)).draft, door, 'en');
  if (request?.name !== 'visits.signInAgain') throw new Error(request?.name);
  return SignInAgain.parse(request.input);
};

describe('with a pass', () => {
  test('all the same is one step, and sends nothing but the code', () => {
    expect(screensOf([...withPass(), same])).toEqual(['pass', 'welcome']);
    const events = [...withPass(), same];
    expect(toldIn(go(events)).sending).toBe(true);
    expect(requestIn(events)).toEqual({
      requestId,
      code,
      language: 'en',
      host: null,
      details: null,
      devices: null,
      photo: null,
      child: null,
      acknowledgement: null,
    });
    const done = go([...events, { type: 'signed-in', requestId, signedIn }]);
    expect(done).toMatchObject({ screen: 'done', draft: { devices: ['phone'], handling: { phone: 'bag' } } });
  });

  test('what is not shown again is not wiped by what is different', () => {
    const events: FlowEvent[] = [...withPass(), differ, next, { type: 'choose-child', move: 'no' }];
    expect(requestIn(events)).toMatchObject({ host: null, details: null, devices: [{ kind: 'phone' }] });
    const host: FlowEvent = { type: 'edit-details', details: { host: 'Gwen', hostId: null } };
    expect(requestIn([...withPass(), differ, host])).toMatchObject({ host: { text: 'Gwen' }, details: null });
  });

  test('after a forgotten visit of an earlier day was ended, the same pass leads in', () => {
    const stillIn = go(withPass({ badgeNumber: 4821 }));
    const again: FlowEvent = { type: 'found-pass', requestId: 'f', code, welcome };
    expect(toldIn(go([again], stillIn))).toMatchObject({
      screen: 'welcome',
      draft: { way: { welcome: { badgeNumber: null } } },
    });
  });

  test.each<[AgainQuestion[], Partial<Welcome>, string[]]>([
    [['rules'], { rules: 'changed' }, ['rules', 'read-back']],
    [['devices'], {}, ['devices', 'handling']],
    [['photo'], { categoryId: contractor.id }, ['photo']],
    [['details'], { categoryId: contractor.id }, ['details', 'leaving']],
    [['details', 'devices', 'photo', 'rules'], { categoryId: contractor.id }, [
      'details', 'leaving', 'photo', 'devices', 'handling', 'rules', 'read-back',
    ]],
  ])('what has to be asked again is asked, and only that: %o', (ask, known, screens) => {
    const events: FlowEvent[] = [
      ...withPass({ ...known, ask }),
      same,
      { type: 'edit-details', details: { purpose: 'Boiler', leaving: '14:30' } },
      { type: 'set-photo', photo: null },
      ...Array.from({ length: screens.length }, () => next),
      readBack,
      next,
    ];
    expect(screensOf(events)).toEqual(['pass', 'welcome', ...screens]);
    const request = requestIn(events);
    expect(request.details === null).toBe(!ask.includes('details'));
    expect(request.devices === null).toBe(!ask.includes('devices'));
    expect(request.acknowledgement === null).toBe(!ask.includes('rules'));
  }); // prettier-ignore

  test('something different leads through details, child and devices, filled with last time’s answers', () => {
    const events: FlowEvent[] = [
      ...withPass(),
      differ,
      next,
      { type: 'choose-child', move: 'no' },
      next,
      next,
    ];
    expect(screensOf(events)).toEqual(['pass', 'welcome', 'details', 'child', 'devices', 'handling']);
    expect(requestIn(events)).toMatchObject({
      host: null,
      devices: [{ kind: 'phone', handling: 'bag' }],
      acknowledgement: null,
    });
    expect(toldIn(go(events)).sending).toBe(true);
  });

  test('whoever goes back and says “all the same” takes back what was different', () => {
    const changed: FlowEvent[] = [
      ...withPass(),
      differ,
      { type: 'edit-details', details: { host: 'Corin', hostId: null } },
      next,
      { type: 'choose-child', move: 'late' },
      { type: 'edit-child', child: { firstName: 'Bola' } },
      next,
      { type: 'choose-devices', devices: [] },
      ...Array.from({ length: 4 }, (): FlowEvent => ({ type: 'back' })),
    ];
    expect(go(changed).screen).toBe('welcome');
    expect(requestIn([...changed, same])).toMatchObject({ host: null, devices: null, child: null });
    expect(toldIn(go([...changed, same])).draft.devices).toEqual(['phone']);
  });

  test('a place that the rules no longer offer has to be chosen anew', () => {
    const devices = [{ kind: 'camera' as const, handling: 'bag' as const }];
    const state = go([...withPass({ devices, ask: ['devices'] }), same, next, next]);
    expect(toldIn(state)).toMatchObject({ screen: 'handling', sending: false, draft: { handling: {} } });
  });

  test('whoever is still signed in can only sign out', () => {
    const here = withPass({ badgeNumber: 4821 });
    expect(go([...here, same]).screen).toBe('welcome');
    expect(toldIn(go([...here, same])).sending).toBe(false);
    expect(go([...here, differ]).screen).toBe('welcome');
    expect(go([...here, { type: 'signed-out', found }])).toEqual({
      screen: 'signed-out',
      found,
      left: false,
    });
    expect(go([...here, { type: 'signed-out', found, left: true }])).toMatchObject({ left: true });
  });

  test('back from the welcome leads to an empty code, and from there to the sign', () => {
    expect(go([...withPass(), { type: 'back' }])).toEqual({ screen: 'pass', code: '' });
    expect(wayBack(go(withPass()))).toEqual(['pass', 'sign']);
  });

  test('rules that change between the welcome and the sign-in are asked after all', () => {
    const failure = new CallFailure({ code: 'policy-changed', message: '' });
    const state = toldIn(go([...withPass(), same, { type: 'refused', requestId, failure }]));
    expect(state.screen).toBe('rules');
    expect(screensOf([next, readBack, next], state)).toEqual(['read-back']);
  });

  test('a pass that was taken away meanwhile is said on the welcome', () => {
    const failure = new CallFailure({ code: 'pass-not-found', message: '' });
    const state = toldIn(go([...withPass(), same, { type: 'refused', requestId, failure }]));
    expect(state).toMatchObject({ screen: 'welcome', sending: false, refusal: failure });
  });
});

describe('expected', () => {
  const find: FlowEvent[] = [
    { type: 'start-expected' },
    { type: 'edit-expected', letters: 'daf' },
    { type: 'edit-expected', with: 'Penrose' },
    { type: 'found-expected', found: [expected] },
  ];
  const choose: FlowEvent = { type: 'choose-expected', requestId, expected };

  test('a visitor is asked neither category nor what the office wrote down, which is sent', () => {
    const events: FlowEvent[] = [...find, choose, next, { type: 'choose-devices', devices: [] }, next];
    expect(screensOf(events)).toEqual(['expected', 'expected-choice', 'details', 'devices', 'rules']);
    const request = requestOf(toldIn(go(events)).draft, door, 'en');
    expect(SignIn.parse(request?.input)).toMatchObject({
      name: 'Dafydd Penrose',
      organisation: 'Penrose Heating',
      categoryId: expected.categoryId,
      host: { text: 'the office' },
      // This category asks no purpose, and still it is known.
      details: { purpose: 'Boiler' },
      expectedId: expected.id,
    });
  });

  test('back leads to the choice and to what was typed', () => {
    const back: FlowEvent = { type: 'back' };
    expect(go([...find, choose, back]).screen).toBe('expected-choice');
    const typed = { screen: 'expected', letters: 'daf', with: 'Penrose' };
    expect(go([...find, choose, back, back])).toEqual(typed);
    expect(wayBack(go([...find, choose]))).toEqual(['expected-choice', 'expected', 'sign']);
  });

  test('where the category is not offered any more, the visitor says which of today’s it is', () => {
    const gone = { ...expected, categoryId: '01a1fd6e-bd3a-75c0-af37-000000000099' as never };
    expect(go([...find, { ...choose, expected: gone }]).screen).toBe('category');
  });

  test('a group that is expected has its members filled in', () => {
    const group = { ...expected, group: 'Hazel choir', members: ['Ada Lumsden', 'Kofi Brennan'] };
    const events: FlowEvent[] = [...find, { ...choose, expected: group }, next];
    expect(screensOf(events).slice(-2)).toEqual(['details', 'group-members']);
    const { draft } = toldIn(go(events));
    expect(draft.group).toMatchObject({ name: 'Hazel choir', members: [{ name: 'Ada Lumsden' }, { name: 'Kofi Brennan' }] });
  }); // prettier-ignore
});

describe('a pass of staff', () => {
  const ofStaff = (isIn: boolean): FlowEvent[] => [
    { type: 'start-pass', code },
    { type: 'found-staff-pass', code, welcome: { staffInitial: 'I', isIn } },
  ];

  test('is one touch from being in or out, and tells nothing of a visit', () => {
    const known = go(ofStaff(false));
    expect(known).toEqual({ screen: 'staff-pass', code, welcome: { staffInitial: 'I', isIn: false } });
    expect(go([...ofStaff(true), { type: 'staff-moved', move: 'out' }])).toEqual({
      screen: 'staff-done',
      move: 'out',
    });
  });

  test('leads back to another pass, and from the end only to the sign', () => {
    expect(go([...ofStaff(false), { type: 'back' }])).toEqual({ screen: 'pass', code: '' });
    const done: FlowEvent[] = [...ofStaff(false), { type: 'staff-moved', move: 'in' }];
    expect(go([...done, { type: 'back' }])).toMatchObject({ screen: 'staff-done' });
    expect(go([...done, { type: 'reset' }])).toEqual({ screen: 'sign' });
  });

  test('means nothing anywhere else', () => {
    const welcomeEvent = ofStaff(false)[1];
    if (!welcomeEvent) throw new Error('two events');
    expect(go([welcomeEvent])).toEqual({ screen: 'sign' });
    expect(go([...withPass(), { type: 'staff-moved', move: 'in' }])).toMatchObject({ screen: 'welcome' });
  });
});
