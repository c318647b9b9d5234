import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Door, Flow, FlowEvent } from '../../renderer/kiosk/flow.ts';
import { allHandled, chosenDevices, flow, signInRequest, start } from '../../renderer/kiosk/flow.ts';
import { Category } from '../../shared/domain/categories.ts';
import { deviceKinds, handlings } from '../../shared/domain/devices.ts';
import { SignIn } from '../../shared/domain/visits.ts';

const id = (n: number) => `01a1fd6e-bd3a-75c0-af37-${String(n).padStart(12, '0')}`;
const requestId = '3f0c4f0e-7f0b-4c39-9d53-1d6a51c1d0aa';

const contractor = Category.parse({
  id: id(1),
  code: 'contractor',
  asksOrganisation: true,
  escort: 'escorted',
  expectedMinutes: 240,
  deviceRules: Object.fromEntries(deviceKinds.map((kind) => [kind, ['office', 'car']])),
});
const parent = Category.parse({ ...contractor, id: id(2), code: 'parent', asksOrganisation: false });

const door = {
  policy: { versionId: id(3), version: 1, language: 'en', rules: [], sha256: 'a'.repeat(64) },
} as unknown as Door;

const found = {
  initial: 'K',
  badgeNumber: 4821,
  signedInAt: '2026-11-20T09:00:00.000Z',
  handedIn: [],
} as never;
const go = (events: readonly FlowEvent[], from: Flow = start) => events.reduce(flow, from);

const upToRules: FlowEvent[] = [
  { type: 'start-sign-in', requestId },
  { type: 'choose-category', category: contractor },
  {
    type: 'edit-details',
    details: { name: 'Dafydd Penrose', organisation: 'Penrose Heating', host: 'Imogen' },
  },
  { type: 'finish-details' },
  { type: 'choose-devices', devices: ['camera', 'phone'] },
  { type: 'finish-devices' },
  { type: 'choose-handling', kind: 'phone', handling: 'bag' },
  { type: 'choose-handling', kind: 'camera', handling: 'car' },
  { type: 'finish-handling' },
];

describe('signing in', () => {
  test('goes from the sign to the rules, a screen at a time', () => {
    const screens = upToRules.map((_, index) => go(upToRules.slice(0, index + 1)).screen);
    expect(screens).toEqual([
      'category', 'details', 'details', 'devices', 'devices', 'handling', 'handling', 'handling', 'rules',
    ]); // prettier-ignore
  });

  test('without devices there is nothing to handle', () => {
    const none: FlowEvent[] = [
      ...upToRules.slice(0, 4),
      { type: 'choose-devices', devices: [] },
      { type: 'finish-devices' },
    ];
    expect(go(none).screen).toBe('rules');
    expect(go([...none, { type: 'back' }]).screen).toBe('devices');
  });

  test('does not go on before devices are answered, or before each has its place', () => {
    expect(go([...upToRules.slice(0, 4), { type: 'finish-devices' }]).screen).toBe('devices');
    expect(go([...upToRules.slice(0, 7), { type: 'finish-handling' }]).screen).toBe('handling');
  });

  test('asks the core for just what was answered', () => {
    const state = go(upToRules);
    if (state.screen !== 'rules') throw new Error(state.screen);
    const request = signInRequest(state.draft, door);
    expect(SignIn.parse(request)).toMatchObject({
      requestId,
      categoryId: contractor.id,
      name: 'Dafydd Penrose',
      organisation: 'Penrose Heating',
      host: { text: 'Imogen' },
      devices: [
        { kind: 'phone', handling: 'bag' },
        { kind: 'camera', handling: 'car' },
      ],
    });
  });

  test('an organisation typed for another category is not sent, and a device taken back neither', () => {
    const changed = go([
      ...upToRules.slice(0, 3),
      { type: 'back' },
      { type: 'choose-category', category: parent },
      { type: 'finish-details' },
      { type: 'choose-devices', devices: ['camera', 'phone'] },
      { type: 'finish-devices' },
      { type: 'choose-handling', kind: 'phone', handling: 'bag' },
      { type: 'choose-handling', kind: 'camera', handling: 'car' },
      { type: 'back' },
      { type: 'choose-devices', devices: ['phone'] },
      { type: 'finish-devices' },
      { type: 'finish-handling' },
    ]);
    if (changed.screen !== 'rules') throw new Error(changed.screen);
    const request = signInRequest(changed.draft, door);
    expect(request).toMatchObject({ organisation: '', devices: [{ kind: 'phone', handling: 'bag' }] });
    expect(chosenDevices(changed.draft)).toEqual(['phone']);
  });

  test('back from each screen leads to the one before, and from the first to the sign', () => {
    const screens: string[] = [];
    for (let state = go(upToRules); state.screen !== 'sign';) {
      state = flow(state, { type: 'back' });
      screens.push(state.screen);
    }
    expect(screens).toEqual(['handling', 'devices', 'details', 'category', 'sign']);
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
    expect(flow(confirm, { type: 'back' })).toEqual({ screen: 'sign-out', code: '' });
    expect(flow(confirm, { type: 'signed-out' }).screen).toBe('signed-out');
  });
});

const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  fc.constant<FlowEvent>({ type: 'start-sign-in', requestId }),
  fc.constantFrom(parent, contractor).map((category): FlowEvent => ({ type: 'choose-category', category })),
  fc.string().map((name): FlowEvent => ({ type: 'edit-details', details: { name } })),
  fc.subarray([...deviceKinds]).map((devices): FlowEvent => ({ type: 'choose-devices', devices })),
  fc
    .tuple(fc.constantFrom(...deviceKinds), fc.constantFrom(...handlings))
    .map(([kind, handling]): FlowEvent => ({ type: 'choose-handling', kind, handling })),
  fc.string().map((code): FlowEvent => ({ type: 'start-sign-out', code })),
  fc.constant<FlowEvent>({ type: 'found', found }),
  fc
    .constantFrom(
      'finish-details',
      'finish-devices',
      'finish-handling',
      'return-to-details',
      'signed-out',
      'back',
      'reset',
    )
    .map((type): FlowEvent => ({ type })),
);

describe('whatever is touched', () => {
  test('a reset leaves the sign and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(flow(go(events), { type: 'reset' })).toEqual({ screen: 'sign' });
      }),
    );
  });

  test('at the rules, the request is complete but for what the core itself checks', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const state = go(events);
        if (state.screen !== 'rules') return;
        expect(allHandled(state.draft)).toBe(true);
        expect(signInRequest(state.draft, door)).not.toBeNull();
      }),
    );
  });
});
