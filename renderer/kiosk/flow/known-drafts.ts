import type { FoundExpected } from '../../../shared/domain/expected.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import { deviceKinds } from '../../../shared/plain/devices.ts';
import type { DoorRules, Draft } from './draft.ts';
import { newDraft, offeredOnly } from './draft.ts';

/** Filled with what the office wrote down. */
export function expectedDraft(requestId: string, expected: FoundExpected, door: DoorRules): Draft {
  const draft = newDraft(requestId);
  const category = door.categories.find(({ id }) => id === expected.categoryId) ?? null;
  return {
    ...draft,
    way: { kind: expected.group === '' ? 'alone' : 'group' },
    // A category that is not offered any more: the visitor says which of today's it is.
    asksCategory: category === null,
    category,
    details: {
      ...draft.details,
      name: expected.name,
      organisation: expected.organisation,
      host: expected.host.name,
      hostId: expected.host.id,
      purpose: expected.purpose,
    },
    group: {
      ...draft.group,
      name: expected.group,
      members: expected.members.map((name) => ({ name, agrees: false })),
    },
    expectedId: expected.id,
  };
}

/** Filled with what was told last time. */
export function draftAgain(requestId: string, code: string, welcome: Welcome, door: DoorRules): Draft {
  const draft = newDraft(requestId);
  const category = door.categories.find(({ id }) => id === welcome.categoryId) ?? null;
  const begun: Draft = {
    ...draft,
    way: { kind: 'again', code, welcome, different: false },
    asksCategory: false,
    category,
  };
  const last = lastTime(welcome);
  return { ...begun, ...last, handling: offeredOnly(last.handling, category) };
}

/** Takes back what a visitor with a pass said to be different; what had to be asked stays answered. */
export function asLastTime(draft: Draft): Draft {
  const { way } = draft;
  if (way.kind !== 'again') return draft;
  const { details, devices, handling } = lastTime(way.welcome);
  const { ask } = way.welcome;
  return {
    ...draft,
    way: { ...way, different: false },
    child: newDraft('').child,
    ...(ask.includes('details') ? {} : { details }),
    ...(ask.includes('devices') ? {} : { devices, handling }),
  };
}

function lastTime({ devices, host }: Welcome): Pick<Draft, 'details' | 'devices' | 'handling'> {
  return {
    details: { ...newDraft('').details, host: host?.name ?? '', hostId: host?.id ?? null },
    devices: deviceKinds.filter((kind) => devices.some((device) => device.kind === kind)),
    handling: Object.fromEntries(devices.map(({ kind, handling }) => [kind, handling])),
  };
}
