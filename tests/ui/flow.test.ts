import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowEvent } from '../../renderer/kiosk/flow/events.ts';
import { allHandled, chosenDevices } from '../../renderer/kiosk/flow/draft.ts';
import { flow } from '../../renderer/kiosk/flow/flow.ts';
import { requestOf } from '../../renderer/kiosk/flow/requests.ts';
import { CallFailure } from '../../renderer/lib/api.ts';
import { deviceKinds, handlings } from '../../shared/domain/devices.ts';
import { SignIn } from '../../shared/domain/visits.ts';
import {
  contractor,
  door,
  found,
  go,
  parent,
  requestId,
  screensOf,
  signedIn,
  toldIn,
} from './door-samples.ts';
import { visitor, wayBack } from './door-samples.ts';

const next: FlowEvent = { type: 'next' };
const begin: FlowEvent = { type: 'start-sign-in', requestId };
const readBack: FlowEvent = {
  type: 'answer-read-back',
  answer: { question: 'phone-place', attempts: 1, right: true },
};

const upToDevices: FlowEvent[] = [
  begin,
  { type: 'choose-category', category: visitor },
  {
    type: 'edit-details',
    details: { name: 'Dafydd Penrose', organisation: 'Penrose Heating', host: 'Imogen' },
  },
  next,
];
const upToRules: FlowEvent[] = [
  ...upToDevices,
  { type: 'choose-devices', devices: ['camera', 'phone'] },
  next,
  { type: 'choose-handling', kind: 'phone', handling: 'bag' },
  { type: 'choose-handling', kind: 'camera', handling: 'car' },
  next,
];
const upToSending: FlowEvent[] = [...upToRules, next, readBack, next];

const everything: FlowEvent[] = [
  begin,
  { type: 'choose-category', category: contractor },
  { type: 'edit-details', details: { name: 'Dafydd Penrose', organisation: 'Penrose', purpose: 'Boiler' } },
  next,
  { type: 'edit-details', details: { leaving: '930' } },
  next,
  { type: 'choose-child', move: 'late' },
  { type: 'edit-child', child: { firstName: 'Bola', room: 'Oak' } },
  next,
  { type: 'set-photo', photo: null },
  next,
  { type: 'choose-devices', devices: ['phone'] },
  next,
  { type: 'choose-handling', kind: 'phone', handling: 'office' },
  next,
  { type: 'set-signature', signature: { strokes: [[[1, 1], [2, 2]]] } },
  next,
  readBack,
  next,
]; // prettier-ignore

describe('signing in', () => {
  test('goes from the sign to the rules and their question, a screen at a time', () => {
    expect(screensOf(upToSending)).toEqual([
      'category', 'details', 'devices', 'handling', 'rules', 'read-back',
    ]); // prettier-ignore
    expect(toldIn(go(upToSending)).sending).toBe(true);
  });

  test('a category that asks everything gets a screen for each, and all of it goes to the core', () => {
    expect(screensOf(everything)).toEqual([
      'category', 'details', 'leaving', 'child', 'child-details', 'photo', 'devices', 'handling', 'rules', 'read-back',
    ]); // prettier-ignore
    const request = requestOf(toldIn(go(everything)).draft, door, 'pl');
    expect(request?.name).toBe('visits.signIn');
    expect(SignIn.parse(request?.input)).toMatchObject({
      categoryId: contractor.id,
      language: 'pl',
      organisation: 'Penrose',
      details: { purpose: 'Boiler', vehicle: '', contact: '', leaving: '09:30' },
      photo: null,
      child: { move: 'late', firstName: 'Bola', room: 'Oak', reason: '' },
      devices: [{ kind: 'phone', handling: 'office' }],
      acknowledgement: { signature: { strokes: [[[1, 1], [2, 2]]] }, readBack: [readBack.answer] },
    }); // prettier-ignore
  });

  test('a parent who says no to the child is asked nothing about one, and none is sent', () => {
    const events: FlowEvent[] = [
      begin,
      { type: 'choose-category', category: parent },
      { type: 'edit-details', details: { name: 'Zoë Adeyemi' } },
      next,
      { type: 'choose-child', move: 'early' },
      { type: 'edit-child', child: { firstName: 'Bola' } },
      { type: 'back' },
      { type: 'choose-child', move: 'no' },
      { type: 'choose-devices', devices: [] },
    ];
    const state = toldIn(go(events));
    expect(state.screen).toBe('devices');
    expect(requestOf(state.draft, door, 'en')?.input).toMatchObject({ child: null });
    expect(state.draft.child.firstName).toBe('Bola');
  });

  test('without devices there is nothing to handle', () => {
    const none: FlowEvent[] = [...upToDevices, { type: 'choose-devices', devices: [] }, next];
    expect(go(none).screen).toBe('rules');
    expect(go([...none, { type: 'back' }]).screen).toBe('devices');
  });

  test.each<[string, FlowEvent[], string]>([
    ['the name', [begin, { type: 'choose-category', category: visitor }, next], 'details'],
    ['which devices', [...upToDevices, next], 'devices'],
    ['where each device is', [...upToRules.slice(0, -2), next], 'handling'],
    ['the question after the rules', [...upToRules, next, next], 'read-back'],
    ['the time of leaving', [...everything.slice(0, 4), next], 'leaving'],
    ['a time that is one', [...everything.slice(0, 4), { type: 'edit-details', details: { leaving: '2560' } }, next], 'leaving'],
    ['the child’s name', [...everything.slice(0, 7), next], 'child-details'],
    ['whether there is a photo', [...everything.slice(0, 9), next], 'photo'],
  ])('does not go on without %s', (_, events, screen) => {
    const state = toldIn(go(events));
    expect(state).toMatchObject({ screen, sending: false });
  }); // prettier-ignore

  test('a text longer than the core takes is refused on its screen', () => {
    const vehicle = 'X'.repeat(21);
    const events: FlowEvent[] = [...everything.slice(0, 3), { type: 'edit-details', details: { vehicle } }, next];
    expect(go(events).screen).toBe('details');
  }); // prettier-ignore

  test('what was typed for another category is not sent, and a device taken back neither', () => {
    const changed = toldIn(
      go([
        ...everything.slice(0, 3),
        { type: 'back' },
        { type: 'choose-category', category: parent },
        next,
        { type: 'choose-child', move: 'no' },
        { type: 'choose-devices', devices: ['watch', 'phone'] },
        next,
        { type: 'choose-handling', kind: 'phone', handling: 'bag' },
        { type: 'choose-handling', kind: 'watch', handling: 'car' },
        { type: 'back' },
        { type: 'choose-devices', devices: ['phone'] },
        next,
        next,
      ]),
    );
    expect(changed.screen).toBe('rules');
    expect(requestOf(changed.draft, door, 'en')?.input).toMatchObject({
      organisation: '',
      details: { purpose: '' },
      devices: [{ kind: 'phone', handling: 'bag' }],
    });
    expect(chosenDevices(changed.draft)).toEqual(['phone']);
  });

  test('a place that another category does not offer has to be chosen anew', () => {
    const strict = { ...visitor, deviceRules: { ...visitor.deviceRules, phone: ['office' as const] } };
    const back: FlowEvent = { type: 'back' };
    const state = go([
      ...upToRules,
      back,
      back,
      back,
      back,
      { type: 'choose-category', category: strict },
      next,
      next,
    ]);
    expect(state.screen).toBe('handling');
    expect(toldIn(state).draft.handling).toEqual({ camera: 'car' });
  });

  test('back from each screen leads to the one before, and from the first to the sign', () => {
    expect(wayBack(go(upToRules))).toEqual(['handling', 'devices', 'details', 'category', 'sign']);
    expect(wayBack(go(everything.slice(0, -1)))).toEqual([
      'rules', 'handling', 'devices', 'photo', 'child-details', 'child', 'leaving', 'details', 'category', 'sign',
    ]); // prettier-ignore
  });

  test('going back keeps what was told', () => {
    const back: FlowEvent = { type: 'back' };
    const there = toldIn(go(everything.slice(0, -3)));
    const again = toldIn(go([...Array.from({ length: 6 }, () => back), ...Array.from({ length: 6 }, () => next)], there));
    expect(again).toEqual(there);
  }); // prettier-ignore

  test('a badge that is scanned into a field leaves nothing of itself behind', () => {
    const code = 'P23456789ABCDEFGHJKM';
    const typed: FlowEvent = { type: 'edit-details', details: { name: `Dafydd${code.toLowerCase()}` } };
    const state = toldIn(go([...upToDevices.slice(0, 2), typed, { type: 'scanned', code }]));
    expect(state.draft.details.name).toBe('Dafydd');
  });
});

describe('while the core is asked', () => {
  const sending = go(upToSending);

  test('its answer leads to the end, and nothing else counts', () => {
    expect(go([next, { type: 'back' }, { type: 'edit-details', details: { name: 'x' } }], sending)).toBe(
      sending,
    );
    expect(go([{ type: 'signed-in', requestId, signedIn }], sending)).toMatchObject({
      screen: 'done',
      signedIn,
    });
  });

  test('an answer for somebody who has gone meanwhile is not shown to the next person', () => {
    const other = '7c1f5a1e-0d7c-4c39-9d53-1d6a51c1d0bb';
    const state = go([{ type: 'reset' }, { ...begin, requestId: other }], sending);
    expect(go([{ type: 'signed-in', requestId, signedIn }], state)).toBe(state);
    const late: FlowEvent = { type: 'signed-in', requestId: other, signedIn };
    expect(go([late], sending)).toBe(sending);
  });

  const refused = (fields: Record<string, string>): FlowEvent => ({
    type: 'refused',
    requestId,
    failure: new CallFailure({ code: 'invalid-input', message: '', fields }),
  });

  test.each([
    [{ categoryId: 'invalid' }, 'category'],
    [{ name: 'too-long' }, 'details'],
    [{ 'host.text': 'too-long' }, 'details'],
    [{ 'details.purpose': 'too-long' }, 'details'],
    [{ leaving: 'time-past' }, 'leaving'],
    [{ 'child.firstName': 'required' }, 'child-details'],
    [{ photo: 'required' }, 'photo'],
    [{ 'devices.0.kind': 'invalid' }, 'devices'],
    [{ 'acknowledgement.signature': 'signature-empty' }, 'rules'],
    [{}, 'read-back'],
  ])('a refusal of %o leads to the screen that mends it', (fields, screen) => {
    const state = toldIn(go([...everything, refused(fields)]));
    expect(state).toMatchObject({ screen, sending: false });
    expect(state.refusal?.error.code).toBe('invalid-input');
    expect(toldIn(go([{ type: 'edit-details', details: {} }], state)).refusal).toBeNull();
  });

  test('a category that was changed meanwhile is asked about as it is now; one that is gone, for another', () => {
    const asksContact = { ...contractor, fields: { ...contractor.fields, contact: 'required' as const } };
    const changed = { ...door, categories: [visitor, asksContact] };
    const state = flow(go(everything), refused({ contact: 'required' }), changed);
    expect(toldIn(state)).toMatchObject({ screen: 'details', draft: { category: asksContact } });
    const gone = flow(go(everything), refused({ categoryId: 'invalid' }), { ...door, categories: [visitor] });
    expect(toldIn(gone)).toMatchObject({ screen: 'category', draft: { category: null } });
    expect(toldIn(gone).draft.details.name).toBe('Dafydd Penrose');
  });

  test('rules that changed meanwhile are shown again, and agreeing to the old ones counts no more', () => {
    const failure = new CallFailure({ code: 'policy-changed', message: '' });
    const state = toldIn(go([{ type: 'refused', requestId, failure }], go(everything)));
    expect(state).toMatchObject({ screen: 'rules', draft: { signature: null, readBack: [] } });
  });
});

describe('signing out', () => {
  const code = '4821';
  test('goes by the badge, and "That’s not me" forgets the code', () => {
    const confirm = go([
      { type: 'start-sign-out', code: '' },
      { type: 'edit-code', code },
      { type: 'found', found },
    ]);
    expect(confirm).toEqual({ screen: 'sign-out-confirm', code, found });
    expect(go([{ type: 'back' }], confirm)).toEqual({ screen: 'sign-out', code: '' });
    expect(go([{ type: 'signed-out', found }], confirm).screen).toBe('signed-out');
  });
});

const plain = [
  'next',
  'back',
  'reset',
  'come-as-group',
  'add-member',
  'start-expected',
  'all-the-same',
  'differ',
] as const;
const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  fc.constant<FlowEvent>(begin),
  fc.constantFrom(parent, visitor, contractor).map((category): FlowEvent => ({ type: 'choose-category', category })),
  fc.string().map((name): FlowEvent => ({ type: 'edit-details', details: { name, organisation: name, purpose: name } })),
  fc.constantFrom('', '1430', 'x').map((leaving): FlowEvent => ({ type: 'edit-details', details: { leaving } })),
  fc.constantFrom('no', 'late').map((move): FlowEvent => ({ type: 'choose-child', move })),
  fc.string().map((firstName): FlowEvent => ({ type: 'edit-child', child: { firstName } })),
  fc.string().map((text): FlowEvent => ({ type: 'edit-group', name: text, typed: text })),
  fc.nat(3).map((person): FlowEvent => ({ type: 'agree', person, agrees: true })),
  fc.constant<FlowEvent>({ type: 'set-photo', photo: null }),
  fc.subarray([...deviceKinds]).map((devices): FlowEvent => ({ type: 'choose-devices', devices })),
  fc
    .tuple(fc.constantFrom(...deviceKinds), fc.constantFrom(...handlings))
    .map(([kind, handling]): FlowEvent => ({ type: 'choose-handling', kind, handling })),
  fc.constant(readBack),
  fc.string().map((code): FlowEvent => ({ type: 'start-sign-out', code })),
  fc.constant<FlowEvent>({ type: 'found', found }),
  fc.constantFrom(...plain).map((type): FlowEvent => ({ type })),
); // prettier-ignore

describe('whatever is touched', () => {
  test('a reset leaves the sign and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(flow(go(events), { type: 'reset' }, door)).toEqual({ screen: 'sign' });
      }),
    );
  });

  test('when the core is asked, the request is complete but for what the core itself checks', () => {
    // Each of them is on the way on, so that many a run gets to the end.
    const helpful = fc.oneof({ weight: 1, arbitrary: anyEvent }, { weight: 2, arbitrary: fc.constant(next) });
    const prefix = fc
      .constantFrom(upToSending, everything, upToDevices)
      .chain((all) => fc.nat(all.length).map((length) => all.slice(0, length)));
    fc.assert(
      fc.property(prefix, fc.array(helpful, { maxLength: 40 }), (before, events) => {
        const state = go([...before, ...events]);
        if (!('sending' in state) || !state.sending) return;
        expect(allHandled(state.draft)).toBe(true);
        expect(requestOf(state.draft, door, 'en')).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
