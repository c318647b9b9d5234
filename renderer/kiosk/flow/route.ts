import { groupSize } from '../../../shared/plain/expected.ts';
import type { AgainQuestion } from '../../../shared/domain/passes.ts';
import type { DoorRules, Draft } from './draft.ts';
import { allHandled, groupPeople } from './draft.ts';
import { clockTime, detailFields, detailText, textProblem } from './fields.ts';

/** The screens on which a visitor tells something. */
export type DraftScreen =
  | 'welcome'
  | 'category'
  | 'group-category'
  | 'details'
  | 'leaving'
  | 'child'
  | 'child-details'
  | 'group-members'
  | 'photo'
  | 'devices'
  | 'handling'
  | 'rules'
  | 'read-back'
  | 'group-rules'
  | 'group-agree';

/** The screens this visitor goes through, in order, as far as is known by what was told so far. */
export function route(draft: Draft, door: DoorRules): DraftScreen[] {
  const { way, category, child } = draft;
  const group = way.kind === 'group';
  const again = way.kind === 'again';
  const different = again && way.different;
  const asks = (question: AgainQuestion) =>
    !again ||
    way.welcome.ask.includes(question) ||
    (different && (question === 'details' || question === 'devices'));
  const asksChild = !group && (!again || different) && category?.asksChild === true;
  const has: Record<DraftScreen, boolean> = {
    welcome: again,
    category: draft.asksCategory,
    'group-category': draft.asksCategory && group,
    details: asks('details') && (category === null || detailFields(draft).length > 0),
    leaving: asks('details') && category !== null && category.fields.leaving !== 'no',
    child: asksChild,
    'child-details': asksChild && child.move !== null && child.move !== 'no',
    'group-members': group,
    photo: !group && asks('photo') && category !== null && category.photo !== 'never',
    devices: asks('devices'),
    handling: asks('devices') && draft.devices?.length !== 0,
    rules: !group && asks('rules'),
    'read-back': !group && asks('rules') && door.readBackQuestions > 0,
    'group-rules': group,
    'group-agree': group,
  };
  // The record above names them in order.
  return (Object.keys(has) as DraftScreen[]).filter((screen) => has[screen]);
}

/** Whether a screen has all it needs to go on. What only the core can judge is left to it. */
export function isAnswered(screen: DraftScreen, draft: Draft, door: DoorRules): boolean {
  const { category, details, child, group } = draft;
  switch (screen) {
    case 'welcome':
      return draft.way.kind === 'again' && draft.way.welcome.badgeNumber === null;
    case 'category':
    case 'group-category':
      return category !== null;
    case 'details':
      return detailFields(draft).every(
        ({ field, required }) => textProblem(detailText(draft, field), field, required) === null,
      );
    case 'leaving':
      return details.leaving === ''
        ? category?.fields.leaving !== 'required'
        : clockTime(details.leaving) !== null;
    case 'child':
      return child.move !== null;
    case 'child-details':
      return (['firstName', 'room', 'reason'] as const).every(
        (field) => textProblem(child[field], field, field === 'firstName') === null,
      );
    case 'group-members':
      return group.typed.trim() === '' && groupPeople(draft).length >= groupSize.min;
    case 'photo':
      return draft.photo !== undefined;
    case 'devices':
      return draft.devices !== null;
    case 'handling':
      return allHandled(draft);
    case 'read-back':
      return draft.readBack.length >= door.readBackQuestions;
    case 'group-agree':
      return groupPeople(draft).every(({ agrees }) => agrees);
    case 'rules':
    case 'group-rules':
      return true;
  }
}
