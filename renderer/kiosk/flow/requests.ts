import type { CallRequest } from '../../../shared/contract.ts';
import type { Field } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import type { Door, Draft, Way } from './draft.ts';
import { allHandled, chosenDevices, groupPeople, policyFor } from './draft.ts';
import { clockTime } from './fields.ts';

/** How the core is asked to let this visitor in. */
export type Request =
  | { name: 'visits.signIn'; input: CallRequest<'visits.signIn'> }
  | { name: 'visits.signInAgain'; input: CallRequest<'visits.signInAgain'> }
  | { name: 'visits.signInGroup'; input: CallRequest<'visits.signInGroup'> };

/**
 * What goes to the core, or null while something is missing.
 *
 * @param language the one the visitor chose; the rules may be there in English only
 */
export function requestOf(draft: Draft, door: Door, language: Language): Request | null {
  const { way } = draft;
  if (way.kind === 'again')
    return { name: 'visits.signInAgain', input: signInAgain(draft, way, door, language) };
  const { category, requestId, expectedId } = draft;
  if (!category || draft.devices === null || !allHandled(draft)) return null;
  const common = {
    requestId,
    categoryId: category.id,
    language,
    organisation: told(draft, 'organisation'),
    host: hostOf(draft),
    details: detailsOf(draft),
    devices: devicesOf(draft),
    acknowledgement: acknowledgementOf(draft, door),
    expectedId,
  };
  if (way.kind === 'alone') {
    const { details, photo } = draft;
    const input = { ...common, name: details.name, photo: photo ?? null, child: childOf(draft) };
    return { name: 'visits.signIn', input };
  }
  const names = groupPeople(draft).map(({ name }) => name);
  return { name: 'visits.signInGroup', input: { ...common, groupName: draft.group.name, names } };
}

/** Only what was asked; null says "as last time". */
function signInAgain(draft: Draft, way: Extract<Way, { kind: 'again' }>, door: Door, language: Language) {
  const { different, welcome, code } = way;
  // What is not shown again is not wiped by leaving it empty: a vehicle, a contact, a host in words of their own.
  const changed = different ? changedSince(draft, welcome) : { host: false, details: false };
  const asked = { ...changed, devices: different, photo: false, rules: false };
  for (const question of welcome.ask) asked[question] = true;
  if (welcome.ask.includes('details')) asked.host = true;
  return {
    requestId: draft.requestId,
    code,
    language,
    host: asked.host ? hostOf(draft) : null,
    details: asked.details ? detailsOf(draft) : null,
    devices: asked.devices ? devicesOf(draft) : null,
    photo: draft.photo ?? null,
    child: different ? childOf(draft) : null,
    acknowledgement: asked.rules ? acknowledgementOf(draft, door) : null,
  };
}

function changedSince({ details }: Draft, { host }: Welcome) {
  const { purpose, vehicle, contact, leaving } = details;
  return {
    host: details.hostId !== (host?.id ?? null) || details.host !== (host?.name ?? ''),
    details: [purpose, vehicle, contact, leaving].some((text) => text !== ''),
  };
}

/** What the category asks for, or the office wrote down; not what was typed for another category. */
function told({ category, details, expectedId }: Draft, field: Field): string {
  return expectedId === null && category?.fields[field] === 'no' ? '' : details[field];
}

function hostOf(draft: Draft) {
  const text = told(draft, 'host');
  const { hostId } = draft.details;
  return text === '' || hostId === null ? { text } : { staffId: hostId };
}

function detailsOf(draft: Draft) {
  return {
    purpose: told(draft, 'purpose'),
    vehicle: told(draft, 'vehicle'),
    contact: told(draft, 'contact'),
    leaving: clockTime(told(draft, 'leaving')) ?? '',
  };
}

function devicesOf(draft: Draft) {
  return chosenDevices(draft).flatMap((kind) => {
    const handling = draft.handling[kind];
    return handling === undefined ? [] : [{ kind, handling }];
  });
}

function childOf({ category, child }: Draft) {
  const { move, ...rest } = child;
  return category?.asksChild !== true || move === null || move === 'no' ? null : { move, ...rest };
}

function acknowledgementOf(draft: Draft, door: Door) {
  const { category, signature, readBack } = draft;
  const { policy } = policyFor(door, draft);
  return {
    versionId: policy.versionId,
    tier: policy.tier,
    language: policy.language,
    sha256: policy.sha256,
    signature: category?.signature === 'drawn' ? signature : null,
    readBack: [...readBack],
  };
}
