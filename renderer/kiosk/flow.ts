import type { CallOutput } from '../../shared/contract.ts';
import type { Category } from '../../shared/domain/categories.ts';
import type { DeviceKind, Handling } from '../../shared/domain/devices.ts';
import { deviceKinds } from '../../shared/domain/devices.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import type { FoundVisit, SignedIn, SignInInput } from '../../shared/domain/visits.ts';

export type Door = CallOutput<'door.show'>;

export interface Details {
  name: string;
  organisation: string;
  host: string;
  /** Set when the host was chosen from the matches and the text was not changed since. */
  hostId: StaffId | null;
}

/** What a visitor has told so far. Forgotten as a whole. */
export interface Draft {
  requestId: string;
  category: Category | null;
  details: Details;
  /** Null until something is chosen; empty says "none of these". */
  devices: readonly DeviceKind[] | null;
  handling: Partial<Record<DeviceKind, Handling>>;
}

/** The screens of the sign-in, in order: for "Step 2 of 5". */
export const signInSteps = ['category', 'details', 'devices', 'handling', 'rules'] as const;
type SignInScreen = (typeof signInSteps)[number];
type SignInFlow = { [S in SignInScreen]: { screen: S; draft: Draft } }[SignInScreen];

export type Flow =
  | { screen: 'sign' }
  | SignInFlow
  | { screen: 'done'; draft: Draft; signedIn: SignedIn }
  | { screen: 'sign-out'; code: string }
  | { screen: 'sign-out-confirm'; code: string; found: FoundVisit }
  | { screen: 'signed-out'; found: FoundVisit };

export type FlowEvent =
  | { type: 'start-sign-in'; requestId: string }
  | { type: 'choose-category'; category: Category }
  | { type: 'edit-details'; details: Partial<Details> }
  | { type: 'finish-details' }
  | { type: 'choose-devices'; devices: readonly DeviceKind[] }
  | { type: 'finish-devices' }
  | { type: 'choose-handling'; kind: DeviceKind; handling: Handling }
  | { type: 'finish-handling' }
  | { type: 'return-to-details' }
  | { type: 'signed-in'; signedIn: SignedIn }
  | { type: 'start-sign-out'; code: string }
  | { type: 'edit-code'; code: string }
  | { type: 'found'; found: FoundVisit }
  | { type: 'signed-out' }
  | { type: 'back' }
  | { type: 'reset' };

export const start: Flow = { screen: 'sign' };

function newDraft(requestId: string): Draft {
  return {
    requestId,
    category: null,
    details: { name: '', organisation: '', host: '', hostId: null },
    devices: null,
    handling: {},
  };
}

/** The way through the door: a pure function of where one is and what was touched. An event out of place changes nothing. */
export function flow(state: Flow, event: FlowEvent): Flow {
  if (event.type === 'reset') return start;
  switch (state.screen) {
    case 'sign':
      if (event.type === 'start-sign-in') return { screen: 'category', draft: newDraft(event.requestId) };
      if (event.type === 'start-sign-out') return { screen: 'sign-out', code: event.code };
      return state;
    case 'sign-out':
      if (event.type === 'edit-code') return { ...state, code: event.code };
      if (event.type === 'found') return { screen: 'sign-out-confirm', code: state.code, found: event.found };
      return event.type === 'back' ? start : state;
    case 'sign-out-confirm':
      if (event.type === 'signed-out') return { screen: 'signed-out', found: state.found };
      return event.type === 'back' ? { screen: 'sign-out', code: '' } : state;
    case 'done':
    case 'signed-out':
      return state;
    default:
      return signIn(state, event);
  }
}

function signIn(state: SignInFlow, event: FlowEvent): Flow {
  const { draft } = state;
  switch (event.type) {
    case 'choose-category':
      return { screen: 'details', draft: { ...draft, category: event.category } };
    case 'edit-details':
      return { ...state, draft: { ...draft, details: { ...draft.details, ...event.details } } };
    case 'finish-details':
      return state.screen === 'details' ? { screen: 'devices', draft } : state;
    case 'choose-devices':
      return { ...state, draft: { ...draft, devices: event.devices } };
    case 'finish-devices':
      if (state.screen !== 'devices' || draft.devices === null) return state;
      return { screen: draft.devices.length > 0 ? 'handling' : 'rules', draft };
    case 'choose-handling':
      return { ...state, draft: { ...draft, handling: { ...draft.handling, [event.kind]: event.handling } } };
    case 'finish-handling':
      return state.screen === 'handling' && allHandled(draft) ? { screen: 'rules', draft } : state;
    case 'return-to-details':
      return { screen: 'details', draft };
    case 'signed-in':
      return state.screen === 'rules' ? { screen: 'done', draft, signedIn: event.signedIn } : state;
    case 'back':
      return previous(state);
    default:
      return state;
  }
}

function previous({ screen, draft }: SignInFlow): Flow {
  if (screen === 'category') return start;
  if (screen === 'details') return { screen: 'category', draft };
  if (screen === 'devices') return { screen: 'details', draft };
  if (screen === 'handling') return { screen: 'devices', draft };
  return { screen: draft.devices?.length ? 'handling' : 'devices', draft };
}

/** The devices that were chosen, in the order of the list. */
export function chosenDevices(draft: Draft): DeviceKind[] {
  return deviceKinds.filter((kind) => draft.devices?.includes(kind));
}

export function allHandled(draft: Draft): boolean {
  return chosenDevices(draft).every((kind) => draft.handling[kind] !== undefined);
}

/** What goes to the core when a visitor agrees. */
export function signInRequest(draft: Draft, door: Door): SignInInput | null {
  const { category, details } = draft;
  if (!category || draft.devices === null || !allHandled(draft)) return null;
  const { policy } = door;
  return {
    requestId: draft.requestId,
    categoryId: category.id,
    name: details.name,
    language: policy.language,
    organisation: category.fields.organisation === 'no' ? '' : details.organisation,
    host: details.hostId === null ? { text: details.host } : { staffId: details.hostId },
    devices: chosenDevices(draft).flatMap((kind) => {
      const handling = draft.handling[kind];
      return handling === undefined ? [] : [{ kind, handling }];
    }),
    details: { purpose: '', vehicle: '', contact: '', leaving: '' },
    photo: null,
    child: null,
    acknowledgement: {
      versionId: policy.versionId,
      language: policy.language,
      sha256: policy.sha256,
      signature: null,
      readBack: [],
    },
    expectedId: null,
  };
}
