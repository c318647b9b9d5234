import type { CallFailure } from '../../lib/api.ts';
import type { AgainQuestion } from '../../../shared/domain/passes.ts';
import type { DoorRules, Draft } from './draft.ts';
import type { DraftScreen } from './route.ts';
import { route } from './route.ts';

/** The screen on which a field of a request was told, by the parts of its path. */
const toldOn: Record<string, DraftScreen> = {
  groupName: 'details',
  name: 'details',
  organisation: 'details',
  host: 'details',
  purpose: 'details',
  vehicle: 'details',
  contact: 'details',
  leaving: 'leaving',
  child: 'child-details',
  names: 'group-members',
  photo: 'photo',
  devices: 'devices',
  acknowledgement: 'rules',
};
const questions: Partial<Record<DraftScreen, AgainQuestion>> = {
  details: 'details',
  leaving: 'details',
  photo: 'photo',
  devices: 'devices',
  rules: 'rules',
};

/**
 * Where a refusal leads: to the screen that can mend it, or to the last one. What was agreed to another text counts no
 * more.
 */
export function afterRefusal(
  draft: Draft,
  failure: CallFailure,
  door: DoorRules,
): { screen: DraftScreen; draft: Draft } | null {
  const { code, fields = {} } = failure.error;
  const policyChanged = code === 'policy-changed';
  const paths = Object.keys(fields).flatMap((path) => path.split('.'));
  const told = policyChanged
    ? 'rules'
    : paths.map((part) => toldOn[part]).find((screen) => screen !== undefined);
  const fresh = policyChanged ? notAgreed(draft) : draft;
  const next = told === undefined ? fresh : askAgain(fresh, told);
  const screens = route(next, door);
  const wanted = told === 'rules' && next.way.kind === 'group' ? 'group-rules' : told;
  const screen = screens.find((each) => each === wanted) ?? screens.at(-1);
  return screen === undefined ? null : { screen, draft: next };
}

function notAgreed(draft: Draft): Draft {
  const members = draft.group.members.map((member) => ({ ...member, agrees: false }));
  return {
    ...draft,
    signature: null,
    readBack: [],
    group: { ...draft.group, members, leadAgrees: false },
  };
}

/** Somebody with a pass is asked what the pass did not cover after all. */
function askAgain(draft: Draft, screen: DraftScreen): Draft {
  const question = questions[screen];
  const { way } = draft;
  if (way.kind !== 'again' || question === undefined || way.welcome.ask.includes(question)) return draft;
  const welcome = {
    ...way.welcome,
    ask: [...way.welcome.ask, question],
    rules: question === 'rules' ? ('changed' as const) : way.welcome.rules,
  };
  return { ...draft, way: { ...way, welcome } };
}
