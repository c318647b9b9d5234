import type { Door } from '../../renderer/kiosk/flow/draft.ts';
import type { DraftState, Flow, FlowEvent } from '../../renderer/kiosk/flow/events.ts';
import { flow, start } from '../../renderer/kiosk/flow/flow.ts';
import { Category } from '../../shared/domain/categories.ts';
import { FoundExpected } from '../../shared/domain/expected.ts';
import type { CategoryId } from '../../shared/domain/ids.ts';
import { Welcome } from '../../shared/domain/passes.ts';
import { PolicyText } from '../../shared/domain/policy.ts';
import { FoundVisit, SignedIn } from '../../shared/domain/visits.ts';

const id = (n: number) => `01a1fd6e-bd3a-75c0-af37-${String(n).padStart(12, '0')}`;
export const requestId = '3f0c4f0e-7f0b-4c39-9d53-1d6a51c1d0aa';

const everywhere = ['bag', 'locker', 'office', 'car'];
export const visitor = Category.parse({
  id: id(1),
  names: { en: 'Visitor' },
  pictogram: 'visitor',
  active: true,
  fields: {
    organisation: 'optional',
    host: 'optional',
    purpose: 'no',
    vehicle: 'no',
    leaving: 'no',
    contact: 'no',
  },
  asksChild: false,
  identityCheck: false,
  escort: 'escorted',
  photo: 'never',
  signature: 'tick',
  tier: 'visitor',
  badge: true,
  expectedMinutes: 60,
  deviceRules: {
    phone: everywhere,
    watch: everywhere,
    tablet: everywhere,
    laptop: everywhere,
    console: ['car'],
    camera: ['car'],
    glasses: [],
    tracker: everywhere,
  },
});
export const parent: Category = {
  ...visitor,
  id: id(2) as CategoryId,
  asksChild: true,
  fields: { ...visitor.fields, organisation: 'no' },
};
/** Asks everything there is. */
export const contractor: Category = {
  ...visitor,
  id: id(3) as CategoryId,
  photo: 'offered',
  signature: 'drawn',
  asksChild: true,
  fields: {
    organisation: 'required',
    host: 'optional',
    purpose: 'required',
    vehicle: 'optional',
    leaving: 'required',
    contact: 'optional',
  },
};

const policy = PolicyText.parse({
  versionId: id(4),
  version: 2,
  tier: 'visitor',
  language: 'en',
  rules: [{ pictogram: 'bag', sentence: 'Phones stay in bags.' }],
  sha256: 'a'.repeat(64),
  whatChanged: 'Watches count as phones.',
});

const policies = { visitor: policy, regular: { ...policy, tier: 'regular' } };

// The flow reads what is here; the rest of what the door shows is for screens.
export const door = {
  categories: [visitor, parent, contractor],
  readBackQuestions: 1,
  policies,
  policiesInEnglish: policies,
} as unknown as Door;

export const welcome = Welcome.parse({
  tier: 'visitor',
  initial: 'K',
  categoryId: parent.id,
  devices: [{ kind: 'phone', handling: 'bag' }],
  host: { id: id(5), name: 'Imogen Fairweather' },
  ask: [],
  rules: 'agreed',
  badgeNumber: null,
});

export const expected = FoundExpected.parse({
  id: id(6),
  name: 'Dafydd Penrose',
  organisation: 'Penrose Heating',
  categoryId: visitor.id,
  host: { id: null, name: 'the office' },
  purpose: 'Boiler',
  group: '',
  members: [],
});

export const found = FoundVisit.parse({
  initial: 'K',
  badgeNumber: 4821,
  signedInAt: '2026-11-20T09:00:00.000Z',
  handedIn: [],
  locker: null,
  inLocker: [],
});
export const signedIn = SignedIn.parse({
  visitId: id(7),
  badgeNumber: 4821,
  printing: false,
  badge: true,
  identity: 'not-needed',
  locker: null,
});

export const go = (events: readonly FlowEvent[], from: Flow = start): Flow =>
  events.reduce((state, event) => flow(state, event, door), from);

/** The screens that these events lead to, one after the other, each named once. */
export function screensOf(events: readonly FlowEvent[], from: Flow = start): string[] {
  const all = events.map((_, index) => go(events.slice(0, index + 1), from).screen);
  return all.filter((screen, index) => screen !== all[index - 1]);
}

/** The screens on the way back to the sign, from where one is. */
export function wayBack(from: Flow): string[] {
  const screens: string[] = [];
  for (let state = from; state.screen !== 'sign' && screens.length < 30;) {
    state = flow(state, { type: 'back' }, door);
    screens.push(state.screen);
  }
  return screens;
}

/** @throws where no draft is being told */
export function toldIn(state: Flow): DraftState {
  if (!('sending' in state)) throw new Error(`nothing is told on the screen ${state.screen}`);
  return state;
}
