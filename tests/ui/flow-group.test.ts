import { describe, expect, test } from 'vitest';
import type { FlowEvent } from '../../renderer/kiosk/flow/events.ts';
import { requestOf } from '../../renderer/kiosk/flow/requests.ts';
import { CallFailure } from '../../renderer/lib/api.ts';
import { SignedInGroup, SignInGroup } from '../../shared/domain/groups.ts';
import {
  contractor,
  door,
  go,
  requestId,
  screensOf,
  signedIn,
  toldIn,
  visitor,
  wayBack,
} from './door-samples.ts';

const next: FlowEvent = { type: 'next' };
const add = (name: string): FlowEvent[] => [{ type: 'edit-group', typed: name }, { type: 'add-member' }];

const upToMembers: FlowEvent[] = [
  { type: 'start-sign-in', requestId },
  { type: 'come-as-group' },
  { type: 'choose-category', category: visitor },
  { type: 'edit-group', name: 'Hazel choir' },
  { type: 'edit-details', details: { name: 'Siân Okafor' } },
  next,
];
const upToAgreeing: FlowEvent[] = [
  ...upToMembers,
  ...add('Ada Lumsden'),
  ...add('Kofi Brennan'),
  next,
  { type: 'choose-devices', devices: ['phone'] },
  next,
  { type: 'choose-handling', kind: 'phone', handling: 'bag' },
  next,
  next,
];
const allAgree: FlowEvent[] = [0, 1, 2].map((person) => ({ type: 'agree', person, agrees: true }));

describe('a group', () => {
  test('goes through its screens to everybody’s agreement', () => {
    expect(screensOf(upToAgreeing)).toEqual([
      'category', 'group-category', 'details', 'group-members', 'devices', 'handling', 'group-rules', 'group-agree',
    ]); // prettier-ignore
    expect(wayBack(go(upToAgreeing))).toEqual([
      'group-rules', 'handling', 'devices', 'group-members', 'details', 'group-category', 'category', 'sign',
    ]); // prettier-ignore
  });

  test('is signed in once every person has agreed, the lead first', () => {
    const some = go([...upToAgreeing, ...allAgree.slice(1), next]);
    expect(toldIn(some)).toMatchObject({ screen: 'group-agree', sending: false });
    const all = toldIn(go([...upToAgreeing, ...allAgree, next]));
    expect(all.sending).toBe(true);
    const request = requestOf(all.draft, door, 'en');
    expect(request?.name).toBe('visits.signInGroup');
    expect(SignInGroup.parse(request?.input)).toMatchObject({
      groupName: 'Hazel choir',
      names: ['Siân Okafor', 'Ada Lumsden', 'Kofi Brennan'],
      devices: [{ kind: 'phone', handling: 'bag' }],
      acknowledgement: { signature: null, readBack: [] },
      expectedId: null,
    });
    const visits = [{ visitId: signedIn.visitId, badgeNumber: 4821 }];
    const answer = SignedInGroup.parse({ visits, printing: true, locker: 4 });
    expect(go([{ type: 'group-signed-in', requestId, signedIn: answer }], all)).toMatchObject({
      screen: 'group-done',
      signedIn: answer,
    });
  });

  test('is neither photographed nor asked about a child, whatever the category asks of one person', () => {
    const events: FlowEvent[] = [
      ...upToMembers.slice(0, 2),
      { type: 'choose-category', category: contractor },
      ...upToMembers.slice(3, 5),
      { type: 'edit-details', details: { organisation: 'Penrose', purpose: 'Boiler', leaving: '14:30' } },
      next,
      next,
    ];
    expect(screensOf(events).slice(-3)).toEqual(['details', 'leaving', 'group-members']);
    expect(screensOf([...add('Ada'), next], go(events))).toEqual(['group-members', 'devices']);
  });

  test('has at least two people and at most sixty; a name that was typed and not added counts', () => {
    expect(go([...upToMembers, next]).screen).toBe('group-members');
    expect(go([...upToMembers, { type: 'edit-group', typed: 'Ada' }, next]).screen).toBe('devices');
    const many = Array.from({ length: 80 }, (_, n) => add(`Person ${n}`)).flat();
    expect(toldIn(go([...upToMembers, ...many])).draft.group.members).toHaveLength(59);
  });

  test('whoever is taken off the list takes their agreement along, and the others keep theirs', () => {
    const state = toldIn(go([...upToAgreeing, ...allAgree, { type: 'remove-member', index: 0 }]));
    expect(state.draft.group.members).toEqual([{ name: 'Kofi Brennan', agrees: true }]);
  });

  test('rules that changed meanwhile are shown to all again, and nobody has agreed to them', () => {
    const failure = new CallFailure({ code: 'policy-changed', message: '' });
    const state = toldIn(go([...upToAgreeing, ...allAgree, next, { type: 'refused', requestId, failure }]));
    expect(state.screen).toBe('group-rules');
    expect(toldIn(go([next, next], state))).toMatchObject({ screen: 'group-agree', sending: false });
  });

  test('a name that the core refuses leads to where it was typed', () => {
    const failure = new CallFailure({ code: 'invalid-input', message: '', fields: { 'names.2': 'invalid' } });
    const state = go([...upToAgreeing, ...allAgree, next, { type: 'refused', requestId, failure }]);
    expect(state.screen).toBe('group-members');
  });

  test('whoever turns back and comes alone after all is asked as one person', () => {
    const back: FlowEvent = { type: 'back' };
    const alone = go([...upToMembers.slice(0, 2), back, { type: 'choose-category', category: visitor }]);
    expect(toldIn(alone)).toMatchObject({ screen: 'details', draft: { way: { kind: 'alone' } } });
  });
});
