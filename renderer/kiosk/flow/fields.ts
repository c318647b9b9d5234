import type { Field } from '../../../shared/domain/categories.ts';
import { fields } from '../../../shared/plain/categories.ts';
import type { Draft } from './draft.ts';

/** What can be typed on the details screen. When a visitor leaves is a screen of its own. */
export type DetailField = 'groupName' | 'name' | Exclude<Field, 'leaving'>;

const longest: Record<DetailField | 'firstName' | 'room' | 'reason' | 'member', number> = {
  groupName: 120,
  name: 200,
  organisation: 200,
  host: 200,
  purpose: 200,
  vehicle: 20,
  contact: 200,
  firstName: 100,
  room: 100,
  reason: 200,
  member: 200,
};

/** The fields of the details screen, in order. A pass knows name and organisation. */
export function detailFields({ way, category }: Draft): { field: DetailField; required: boolean }[] {
  if (!category) return [];
  const again = way.kind === 'again';
  const asked = fields
    .filter((field) => field !== 'leaving')
    .filter((field) => category.fields[field] !== 'no' && !(again && field === 'organisation'))
    .map((field) => ({ field, required: category.fields[field] === 'required' }));
  return [
    ...(way.kind === 'group' ? [{ field: 'groupName' as const, required: true }] : []),
    ...(again ? [] : [{ field: 'name' as const, required: true }]),
    ...asked,
  ];
}

export function detailText(draft: Draft, field: DetailField): string {
  return field === 'groupName' ? draft.group.name : draft.details[field];
}

/** What is wrong with a text, as the end of an `error.field.*` key; null when nothing is. */
export function textProblem(
  text: string,
  field: keyof typeof longest,
  required: boolean,
): 'required' | 'too-long' | null {
  if (required && text.trim() === '') return 'required';
  return text.length > longest[field] ? 'too-long' : null;
}

/** `930` and `9:30` are 09:30; null is no time of day. Empty stays empty. */
export function clockTime(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}
