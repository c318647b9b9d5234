import type { CallFailure } from '../../lib/api.ts';
import type { AgainQuestion } from '../../../shared/domain/passes.ts';
import type { DoorRules, Draft } from './draft.ts';
import type { DraftScreen } from './route.ts';
import { route } from './route.ts';

/** The screen on which a field of a request was told, by the parts of its path. */
const toldOn: Record<string, DraftScreen> = {
  categoryId: 'category',
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

const inGroup: Partial<Record<DraftScreen, DraftScreen>> = {
  rules: 'group-rules',
  category: 'group-category',
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
  const current = byToday(draft, door);
  const fresh = policyChanged ? notAgreed(current) : current;
  const next = told === undefined ? fresh : askAgain(fresh, told);
  const screens = route(next, door);
  const wanted = next.way.kind === 'group' && told !== undefined ? (inGroup[told] ?? told) : told;
  const screen = screens.find((each) => each === wanted) ?? screens.at(-1);
  return screen === undefined ? null : { screen, draft: next };
}

/** With the category as the door has it now: it may have been changed, or switched off, while the visitor was under way. */
function byToday(draft: Draft, door: DoorRules): Draft {
  const category = door.categories.find(({ id }) => id === draft.category?.id) ?? null;
  if (category === null && draft.way.kind === 'again') return draft;
  return { ...draft, category, asksCategory: draft.asksCategory || category === null };
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
