import { groupSize } from '../../../shared/plain/expected.ts';
import type { Draft } from './draft.ts';
import { groupPeople } from './draft.ts';
import type { FlowEvent, Telling } from './events.ts';

const tellings: Record<Telling['type'], true> = {
  'edit-details': true,
  'edit-child': true,
  'edit-group': true,
  'add-member': true,
  'remove-member': true,
  agree: true,
  'set-photo': true,
  'choose-devices': true,
  'choose-handling': true,
  'set-signature': true,
  'answer-read-back': true,
  scanned: true,
};

export function isTelling(event: FlowEvent): event is Telling {
  return event.type in tellings;
}

/** The draft with what was told. */
export function tell(draft: Draft, event: Telling): Draft {
  const { group } = draft;
  switch (event.type) {
    case 'edit-details':
      return { ...draft, details: { ...draft.details, ...event.details } };
    case 'edit-child':
      return { ...draft, child: { ...draft.child, ...event.child } };
    case 'edit-group':
      return {
        ...draft,
        group: { ...group, name: event.name ?? group.name, typed: event.typed ?? group.typed },
      };
    case 'add-member':
      return addMember(draft);
    case 'remove-member':
      return { ...draft, group: { ...group, members: group.members.filter((_, i) => i !== event.index) } };
    case 'agree':
      return agree(draft, event.person, event.agrees);
    case 'set-photo':
      return { ...draft, photo: event.photo };
    case 'choose-devices':
      return { ...draft, devices: event.devices };
    case 'choose-handling':
      return { ...draft, handling: { ...draft.handling, [event.kind]: event.handling } };
    case 'set-signature':
      return { ...draft, signature: event.signature };
    case 'answer-read-back':
      return {
        ...draft,
        readBack: [
          ...draft.readBack.filter(({ question }) => question !== event.answer.question),
          event.answer,
        ],
      };
    case 'scanned':
      return withoutCode(draft, event.code);
  }
}

function addMember(draft: Draft): Draft {
  const { group } = draft;
  const name = group.typed.trim();
  const full = groupPeople(draft).length >= groupSize.max;
  if (name === '' || name.length > 200 || full) return draft;
  return { ...draft, group: { ...group, typed: '', members: [...group.members, { name, agrees: false }] } };
}

/** @param person 0 is the lead */
function agree(draft: Draft, person: number, agrees: boolean): Draft {
  const { group } = draft;
  if (person === 0) return { ...draft, group: { ...group, leadAgrees: agrees } };
  const members = group.members.map((member, i) => (i === person - 1 ? { ...member, agrees } : member));
  return { ...draft, group: { ...group, members } };
}

/** A text without a scanned code at its end, in either case. */
export function textWithoutCode(text: string, code: string): string {
  return text.toUpperCase().endsWith(code.toUpperCase()) ? text.slice(0, -code.length) : text;
}

function withoutCode(draft: Draft, code: string): Draft {
  const clean = <T extends object>(part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === 'string' ? textWithoutCode(value, code) : (value as unknown),
      ]),
    ) as T;
  return { ...draft, details: clean(draft.details), child: clean(draft.child), group: clean(draft.group) };
}
