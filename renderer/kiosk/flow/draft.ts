import type { CallOutput } from '../../../shared/contract.ts';
import type { ReadBack, Signature } from '../../../shared/domain/acknowledgements.ts';
import type { Category } from '../../../shared/domain/categories.ts';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { deviceKinds, offeredHandlings } from '../../../shared/plain/devices.ts';
import type { ExpectedId, StaffId } from '../../../shared/domain/ids.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import type { childMoves } from '../../../shared/domain/visits.ts';

export type Door = CallOutput<'door.show'>;
/** What of the door decides the way through it. */
export type DoorRules = Pick<Door, 'categories' | 'readBackQuestions'>;

export interface Details {
  name: string;
  organisation: string;
  host: string;
  /** Set when the host was chosen from the matches and the text was not changed since. */
  hostId: StaffId | null;
  purpose: string;
  vehicle: string;
  contact: string;
  /** As typed: `14:30`, `1430` or `930`. */
  leaving: string;
}

/** Which child this is about; `no` is an answer, null is none yet. */
export interface ChildAnswer {
  move: (typeof childMoves)[number] | 'no' | null;
  firstName: string;
  room: string;
  reason: string;
}

/** Who comes with the lead, whose own name is among the details. */
export interface Group {
  name: string;
  members: readonly { name: string; agrees: boolean }[];
  leadAgrees: boolean;
  /** A name that was typed and not added yet. */
  typed: string;
}

/** How somebody comes in: by themselves, as the lead of a group, or again with a pass. */
export type Way =
  | { kind: 'alone' }
  | { kind: 'group' }
  | { kind: 'again'; code: string; welcome: Welcome; different: boolean };

/** Which text of the rules this visitor is asked to agree to, in their language, and the same in English. */
export function policyFor(door: Door, { way, category }: Draft) {
  const tier = way.kind === 'again' ? way.welcome.tier : (category?.tier ?? 'visitor');
  return { policy: door.policies[tier], english: door.policiesInEnglish[tier] };
}

/** What a visitor has told so far. Forgotten as a whole. */
export interface Draft {
  requestId: string;
  way: Way;
  /** False where the category is known beforehand: from the pass, or from the office that expects the visitor. */
  asksCategory: boolean;
  category: Category | null;
  details: Details;
  child: ChildAnswer;
  group: Group;
  /** Undefined until asked; null where the visitor went on without. */
  photo: string | null | undefined;
  /** Null until something is chosen; empty says "none of these". */
  devices: readonly DeviceKind[] | null;
  handling: Partial<Record<DeviceKind, Handling>>;
  signature: Signature | null;
  readBack: readonly ReadBack[];
  expectedId: ExpectedId | null;
}

export function newDraft(requestId: string): Draft {
  return {
    requestId,
    way: { kind: 'alone' },
    asksCategory: true,
    category: null,
    details: {
      name: '',
      organisation: '',
      host: '',
      hostId: null,
      purpose: '',
      vehicle: '',
      contact: '',
      leaving: '',
    },
    child: { move: null, firstName: '', room: '', reason: '' },
    group: { name: '', members: [], leadAgrees: false, typed: '' },
    photo: undefined,
    devices: null,
    handling: {},
    signature: null,
    readBack: [],
    expectedId: null,
  };
}

/** Without what the category's rules don't offer: it was told for another category, or under other rules. */
export function offeredOnly(handling: Draft['handling'], category: Category | null): Draft['handling'] {
  return Object.fromEntries(
    deviceKinds.flatMap((kind) => {
      const told = handling[kind];
      const offered = offeredHandlings(category?.deviceRules[kind] ?? []);
      return told !== undefined && offered.includes(told) ? [[kind, told]] : [];
    }),
  );
}

/** The devices that were chosen, in the order of the list. */
export function chosenDevices(draft: Draft): DeviceKind[] {
  return deviceKinds.filter((kind) => draft.devices?.includes(kind));
}

export function allHandled(draft: Draft): boolean {
  return chosenDevices(draft).every((kind) => draft.handling[kind] !== undefined);
}

/** Whether anything goes into a locker or to the office. */
export function handsIn(draft: Draft): boolean {
  return chosenDevices(draft).some((kind) => ['locker', 'office'].includes(draft.handling[kind] ?? ''));
}

/** Everybody of a group, the lead first. */
export function groupPeople({ details, group }: Draft): { name: string; agrees: boolean }[] {
  return [{ name: details.name, agrees: group.leadAgrees }, ...group.members];
}
