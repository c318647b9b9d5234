import { newDraft, offeredOnly } from './draft.ts';
import type { DoorRules, Draft } from './draft.ts';
import type { DraftState, Flow, FlowEvent, Origin } from './events.ts';
import { asLastTime, draftAgain, expectedDraft } from './known-drafts.ts';
import { afterRefusal } from './refused.ts';
import type { DraftScreen } from './route.ts';
import { isAnswered, route } from './route.ts';
import { isTelling, tell } from './tell.ts';

export const start: Flow = { screen: 'sign' };

/**
 * The way through the door: a pure function of where one is, what was touched, and what the door asks. An event out of
 * place changes nothing.
 */
export function flow(state: Flow, event: FlowEvent, door: DoorRules): Flow {
  if (event.type === 'reset') return start;
  switch (state.screen) {
    case 'sign':
      return atSign(event);
    case 'pass':
      if (event.type === 'edit-code') return { ...state, code: event.code };
      if (event.type === 'start-sign-out') return { screen: 'sign-out', code: event.code };
      if (event.type === 'found-pass')
        return begin(
          { screen: 'pass', code: '' },
          draftAgain(event.requestId, event.code, event.welcome, door),
          door,
        );
      if (event.type === 'found-staff-pass')
        return { screen: 'staff-pass', code: event.code, welcome: event.welcome };
      return event.type === 'back' ? start : state;
    case 'staff-pass':
      if (event.type === 'staff-moved') return { screen: 'staff-done', move: event.move };
      return event.type === 'back' ? { screen: 'pass', code: '' } : state;
    case 'expected':
      if (event.type === 'edit-expected')
        return { ...state, letters: event.letters ?? state.letters, with: event.with ?? state.with };
      if (event.type === 'found-expected') return { ...state, screen: 'expected-choice', found: event.found };
      return event.type === 'back' ? start : state;
    case 'expected-choice':
      if (event.type === 'choose-expected')
        return begin(state, expectedDraft(event.requestId, event.expected, door), door);
      if (event.type === 'back') return { screen: 'expected', letters: state.letters, with: state.with };
      return state;
    case 'sign-out':
      if (event.type === 'edit-code') return { ...state, code: event.code };
      if (event.type === 'start-pass') return { screen: 'pass', code: event.code ?? '' };
      if (event.type === 'found') return { screen: 'sign-out-confirm', code: state.code, found: event.found };
      return event.type === 'back' ? start : state;
    case 'sign-out-confirm':
      if (event.type === 'signed-out') return signedOut(event);
      return event.type === 'back' ? { screen: 'sign-out', code: '' } : state;
    case 'done':
    case 'group-done':
    case 'signed-out':
    case 'staff-done':
      return state;
    default:
      return state.sending ? answered(state, event, door) : signIn(state, event, door);
  }
}

function atSign(event: FlowEvent): Flow {
  switch (event.type) {
    case 'start-sign-in':
      return at('category', newDraft(event.requestId), { screen: 'sign' });
    case 'start-sign-out':
      return { screen: 'sign-out', code: event.code };
    case 'start-pass':
      return { screen: 'pass', code: event.code ?? '' };
    case 'start-expected':
      return { screen: 'expected', letters: '', with: '' };
    default:
      return start;
  }
}

const signedOut = ({ found, left = false }: Extract<FlowEvent, { type: 'signed-out' }>): Flow => ({
  screen: 'signed-out',
  found,
  left,
});

function at(screen: DraftScreen, draft: Draft, origin: Origin): DraftState {
  return { screen, draft, origin, sending: false, refusal: null };
}

function begin(origin: Origin, draft: Draft, door: DoorRules): Flow {
  const [first] = route(draft, door);
  return first === undefined ? start : at(first, draft, origin);
}

/** While the core signs the visitor in, only its answer counts. */
function answered(state: DraftState, event: FlowEvent, door: DoorRules): Flow {
  const { draft, origin } = state;
  if (!('requestId' in event) || event.requestId !== draft.requestId) return state;
  if (event.type === 'signed-in') return { screen: 'done', draft, signedIn: event.signedIn };
  if (event.type === 'group-signed-in') return { screen: 'group-done', draft, signedIn: event.signedIn };
  if (event.type !== 'refused') return state;
  const mended = afterRefusal(draft, event.failure, door);
  if (!mended) return start;
  return { ...at(mended.screen, mended.draft, origin), refusal: event.failure };
}

function signIn(state: DraftState, event: FlowEvent, door: DoorRules): Flow {
  const { screen, draft, origin } = state;
  if (isTelling(event)) return { ...state, draft: tell(draft, event), refusal: null };
  switch (event.type) {
    case 'come-as-group':
      if (screen !== 'category') return state;
      return at('group-category', { ...draft, way: { kind: 'group' } }, origin);
    case 'choose-category': {
      const kind = screen === 'group-category' ? 'group' : 'alone';
      if (screen !== 'category' && screen !== 'group-category') return state;
      const { category } = event;
      const handling = offeredOnly(draft.handling, category);
      return next(at(screen, { ...draft, way: { kind }, category, handling }, origin), door);
    }
    case 'choose-child':
      if (screen !== 'child') return state;
      return next(at(screen, { ...draft, child: { ...draft.child, move: event.move } }, origin), door);
    case 'all-the-same':
      return screen === 'welcome' ? next(at(screen, asLastTime(draft), origin), door) : state;
    case 'differ':
      if (screen !== 'welcome' || draft.way.kind !== 'again') return state;
      return next(at(screen, { ...draft, way: { ...draft.way, different: true } }, origin), door);
    case 'next':
      return next(state, door);
    case 'back':
      return back(state, door);
    case 'found-pass':
      if (screen !== 'welcome') return state;
      return begin(origin, draftAgain(event.requestId, event.code, event.welcome, door), door);
    // Something of theirs is in a locker: they say first whether they have it.
    case 'found':
      if (screen !== 'welcome') return state;
      return { screen: 'sign-out-confirm', code: String(event.found.badgeNumber), found: event.found };
    case 'signed-out':
      return screen === 'welcome' ? signedOut(event) : state;
    default:
      return state;
  }
}

function next(state: DraftState, door: DoorRules): Flow {
  const { screen, origin } = state;
  const draft = screen === 'group-members' ? tell(state.draft, { type: 'add-member' }) : state.draft;
  if (!isAnswered(screen, draft, door)) return { ...state, draft };
  const screens = route(draft, door);
  // Nobody is signed in past a screen that is open, however they came to the last one.
  const following =
    screens[screens.indexOf(screen) + 1] ?? screens.find((each) => !isAnswered(each, draft, door));
  return following === undefined
    ? { ...state, draft, sending: true, refusal: null }
    : at(following, draft, origin);
}

function back({ screen, draft, origin }: DraftState, door: DoorRules): Flow {
  const screens = route(draft, door);
  const before = screens[screens.indexOf(screen) - 1];
  return before === undefined ? origin : at(before, draft, origin);
}
