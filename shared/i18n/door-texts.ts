import type { Language } from '../domain/languages.ts';
import en from './door/en.json' with { type: 'json' };

/** What the door says, in English: every other language has the same keys, and its own plural forms beside them. */
export type DoorTexts = typeof en;
export const doorTextsInEnglish: DoorTexts = en;

type Loaded = Promise<{ default: DoorTexts }>;
// A language is fetched when somebody chooses it: thirteen at once would be half of what the sign loads. A file that
// lacks a key is not of this type, and does not build.
const loaders: Record<Language, () => Loaded> = {
  en: async () => ({ default: en }),
  cy: () => import('./door/cy.json', { with: { type: 'json' } }),
  pl: () => import('./door/pl.json', { with: { type: 'json' } }),
  ro: () => import('./door/ro.json', { with: { type: 'json' } }),
  pa: () => import('./door/pa.json', { with: { type: 'json' } }),
  ur: () => import('./door/ur.json', { with: { type: 'json' } }),
  pt: () => import('./door/pt.json', { with: { type: 'json' } }),
  es: () => import('./door/es.json', { with: { type: 'json' } }),
  ar: () => import('./door/ar.json', { with: { type: 'json' } }),
  bn: () => import('./door/bn.json', { with: { type: 'json' } }),
  gu: () => import('./door/gu.json', { with: { type: 'json' } }),
  it: () => import('./door/it.json', { with: { type: 'json' } }),
  uk: () => import('./door/uk.json', { with: { type: 'json' } }),
};

export async function loadDoorTexts(language: Language): Promise<DoorTexts> {
  return (await loaders[language]()).default;
}
